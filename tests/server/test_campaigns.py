"""The campaigns a server offers: every version kept, the newest offered, none replaced by what may not replace it."""

from __future__ import annotations

import hashlib

import pytest

from petition_core.campaign.container import CONTENT_TYPE, packed
from petition_core.errors import CampaignChanged, CampaignFileRefused, CampaignOlder, CampaignWrongKey
from petition_core.signing import SigningKey
from petition_server.campaign_shelf import add_campaign, offered_campaigns
from tests.support.campaigns import make_campaign, signed_campaign


def test_a_device_is_offered_the_newest_version_of_each_campaign(server, stall):
    files = [signed_campaign(version=version).raw for version in (1, 2, 3)] + [signed_campaign(id="another").raw]
    for file in files:
        add_campaign(server, file)
    offered = stall.get("/v1/campaigns").json()["campaigns"]
    assert offered == [
        {"id": "another", "version": 1, "digest": hashlib.sha256(files[3]).hexdigest(), "size": len(files[3])},
        {"id": "river-path", "version": 3, "digest": hashlib.sha256(files[2]).hexdigest(), "size": len(files[2])},
    ]


def test_a_server_without_campaigns_offers_none(stall):
    assert stall.get("/v1/campaigns").json() == {"campaigns": []}


@pytest.mark.parametrize("version", [1, 2])
def test_the_signed_file_of_every_version_can_be_fetched(server, stall, version):
    files = {each: signed_campaign(version=each).raw for each in (1, 2)}
    for file in files.values():
        add_campaign(server, file)
    answer = stall.get(f"/v1/campaigns/river-path/{version}")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, CONTENT_TYPE)
    assert answer.content == files[version]


@pytest.mark.parametrize("path", ["river-path/2", "another/1"])
def test_a_campaign_that_is_not_here_is_missing(server, stall, path):
    add_campaign(server, signed_campaign().raw)
    answer = stall.get(f"/v1/campaigns/{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, "campaign-missing")


@pytest.mark.parametrize(
    "path", ["river-path/0", "river-path/-1", "river-path/x", f"river-path/{2**32}", "River/1", "a%00b/1", "%2e%2e/1"]
)
def test_a_name_or_version_that_cannot_be_one_is_refused(stall, path):
    answer = stall.get(f"/v1/campaigns/{path}")
    assert (answer.status_code, answer.json()["code"]) == (422, "malformed")


def test_the_same_file_again_changes_nothing(server):
    for _ in range(2):
        add_campaign(server, signed_campaign().raw)
    assert len(offered_campaigns(server.database)) == 1


def test_an_older_version_is_refused(server):
    add_campaign(server, signed_campaign(version=2).raw)
    with pytest.raises(CampaignOlder):
        add_campaign(server, signed_campaign(version=1).raw)


def test_the_same_version_with_other_content_is_refused(server):
    add_campaign(server, signed_campaign().raw)
    with pytest.raises(CampaignChanged):
        add_campaign(server, signed_campaign(grace_days=3).raw)
    assert offered_campaigns(server.database)[0].digest == signed_campaign().digest.hex()


def test_a_newer_version_by_another_key_is_refused(server):
    add_campaign(server, signed_campaign().raw)
    with pytest.raises(CampaignWrongKey):
        add_campaign(server, packed(make_campaign(version=2), {}, SigningKey.generate()))


def test_a_damaged_file_is_refused(server):
    with pytest.raises(CampaignFileRefused):
        add_campaign(server, signed_campaign().raw[:-1])
    assert offered_campaigns(server.database) == []
