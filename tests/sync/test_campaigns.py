"""New versions of campaigns reach the shelf; new keys wait for a person; a bad file stops nothing."""

from __future__ import annotations

import pytest

from petition_core.campaign.container import packed, read_campaign_file
from petition_core.errors import CampaignMissing, ServerBusy
from petition_core.signing import SigningKey
from petition_desktop.sync.campaigns import CampaignNews, look_for_campaigns
from tests.support.campaigns import CAMPAIGN_KEY, ROOT_KEY, make_campaign, signed_campaign
from tests.support.post_office import Refused, Reply


def offer(office, campaign):
    office.campaigns[campaign.campaign.id] = campaign


def look(store, client):
    return look_for_campaigns(store.shelf, client)


def test_a_server_without_campaigns_has_no_news(store, client):
    assert look(store, client) == ()


def test_a_new_campaign_comes_onto_the_shelf(office, store, client):
    offer(office, signed_campaign())
    assert look(store, client) == (CampaignNews("river-path", 1, "added"),)
    assert store.shelf.newest("river-path").raw == signed_campaign().raw


def test_what_is_on_the_shelf_is_not_fetched_again(office, store, client):
    offer(office, signed_campaign())
    look(store, client)
    office.asked.clear()
    assert look(store, client) == ()
    assert office.paths() == ["GET /v1/campaigns"]


def test_a_newer_version_takes_the_place_and_an_older_one_is_not_fetched(office, store, client):
    store.shelf.add(signed_campaign(version=2).raw)
    offer(office, signed_campaign(version=1))
    assert look(store, client) == ()
    offer(office, signed_campaign(version=3, state="closed"))
    assert look(store, client) == (CampaignNews("river-path", 3, "added"),)
    assert store.shelf.newest("river-path").campaign.state == "closed"


def test_new_keys_wait_for_a_person_and_are_fetched_once(office, store, client):
    store.shelf.add(signed_campaign().raw)
    changed = read_campaign_file(packed(make_campaign(version=2), {}, SigningKey.generate(), ROOT_KEY))
    offer(office, changed)
    assert look(store, client) == (CampaignNews("river-path", 2, "unconfirmed"),)
    assert [one.raw for one in store.shelf.unconfirmed()] == [changed.raw]
    assert store.shelf.newest("river-path").campaign.version == 1
    assert look(store, client) == ()


@pytest.mark.parametrize("fault", ["another key", "same version", "another file", "another name", "cut off"])
def test_a_bad_campaign_is_told_and_does_not_stop_the_others(office, store, client, fault):
    store.shelf.add(signed_campaign().raw)
    good = signed_campaign(id="bridge")
    bad, code = signed_campaign(version=2), "answer-refused"
    if fault == "another key":
        strangers = packed(make_campaign(version=2), {}, SigningKey.generate())
        bad, code = read_campaign_file(strangers), "campaign-wrong-key"
    elif fault == "same version":
        bad, code = signed_campaign(grace_days=1), "campaign-changed"
    offer(office, bad)
    offer(office, good)
    path = f"/v1/campaigns/river-path/{bad.campaign.version}"
    served = {
        "another file": signed_campaign(version=2, grace_days=1).raw,
        "another name": signed_campaign(version=2, id="park").raw,
        "cut off": bad.raw[:-1],
    }.get(fault)
    if served:
        kind = "application/vnd.petition.campaign"
        office.instead = lambda asked: Reply(200, kind, served) if asked.path == path else None
    news = {one.campaign_id: (one.outcome, one.code) for one in look(store, client)}
    assert news == {"river-path": ("refused", code), "bridge": ("added", "")}
    assert store.shelf.newest("river-path").raw == signed_campaign().raw


def test_a_campaign_that_went_away_meanwhile_is_told(office, store, client):
    offer(office, signed_campaign())
    gone = Refused(404, "campaign-missing").reply
    office.instead = lambda asked: gone if asked.path.count("/") > 2 else None
    assert look(store, client) == (CampaignNews("river-path", 1, "refused", CampaignMissing.code),)


def test_a_busy_server_ends_the_look(office, store, client):
    offer(office, signed_campaign())
    busy = Refused(503, "busy").reply
    office.instead = lambda asked: busy if asked.path.count("/") > 2 else None
    with pytest.raises(ServerBusy):
        look(store, client)


def test_an_offer_whose_file_speaks_of_another_campaign_is_refused(office, store, client):
    """A server may not give one campaign under another's name, even if both are well signed."""
    park = read_campaign_file(packed(make_campaign(id="park"), {}, CAMPAIGN_KEY))

    def swapped(asked):
        if asked.path == "/v1/campaigns":
            body = b'{"campaigns":[{"id":"river-path","version":1,"digest":"%s","size":1}]}'
            return Reply(200, "application/json", body % park.digest.hex().encode())
        return Reply(200, "application/vnd.petition.campaign", park.raw)

    office.instead = swapped
    assert look(store, client) == (CampaignNews("river-path", 1, "refused", "answer-refused"),)
    assert store.shelf.list() == ()
