"""Several campaigns on one laptop: what there is to choose from, in which order, and that the choice is remembered."""

from __future__ import annotations

from datetime import timedelta

import pytest

from petition_core.errors import CampaignMissing
from petition_desktop.settings import read_settings
from petition_desktop.stall.campaigns import choices, choose, chosen_campaign
from tests.stall.conftest import at
from tests.support.campaigns import signed_campaign

NOW = at(12)


def shelve(store, campaign_id, **changes):
    return store.shelf.add(signed_campaign(id=campaign_id, **changes).raw)


@pytest.fixture
def shelf(store):
    """One campaign of each state, in their newest versions."""
    shelve(store, "over", state="closed")
    shelve(store, "later", opens=NOW + timedelta(days=3))
    shelve(store, "ending", state="closing")
    shelve(store, "parks", version=1)
    shelve(store, "parks", version=2)
    shelve(store, "fresh", opens=NOW - timedelta(days=1))
    return store.shelf


def shown(shelf, chosen):
    """The id of the campaign shown at the start."""
    found = chosen_campaign(shelf, chosen, NOW)
    return found and found.campaign.id


def names(shelf, chosen=""):
    return [one.signed.campaign.id for one in choices(shelf, chosen, NOW)]


def test_those_that_take_signatures_come_first_and_the_newest_of_them(shelf):
    assert names(shelf) == ["fresh", "parks", "ending", "later", "over"]
    assert [one.state for one in choices(shelf, "", NOW)] == ["open", "open", "closing", "not open yet", "closed"]


def test_only_the_newest_version_is_offered(shelf):
    assert [one.signed.campaign.version for one in choices(shelf, "", NOW) if one.signed.campaign.id == "parks"] == [2]


def test_the_chosen_one_stands_first_whatever_its_state(shelf):
    assert names(shelf, "over") == ["over", "fresh", "parks", "ending", "later"]
    assert [one.chosen for one in choices(shelf, "over", NOW)] == [True, False, False, False, False]


def test_a_choice_is_remembered_and_the_rest_of_the_settings_stays(store, shelf):
    store.folder.settings.write_text('# ours\nplace = "Market"\n', encoding="utf-8")
    assert choose(store.folder, shelf, "parks").campaign == "parks"
    again = read_settings(store.folder.settings)
    assert (again.campaign, again.place) == ("parks", "Market")
    assert shown(shelf, again.campaign) == "parks"


def test_what_is_not_here_cannot_be_chosen(store, shelf):
    with pytest.raises(CampaignMissing):
        choose(store.folder, shelf, "elsewhere")
    assert read_settings(store.folder.settings).campaign == ""


@pytest.mark.parametrize("chosen", ["", "elsewhere", "over"])
def test_without_a_choice_that_can_be_signed_the_first_of_the_list_is_shown(shelf, chosen):
    assert shown(shelf, chosen) == "fresh"


def test_a_chosen_one_that_begins_later_is_shown_as_such(shelf):
    assert shown(shelf, "later") == "later"


def test_an_empty_shelf_offers_nothing(store):
    assert choices(store.shelf, "", NOW) == ()
    assert chosen_campaign(store.shelf, "parks", NOW) is None
