"""Sheets of paper: their numbers, and which of them came back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from petition_core.errors import CampaignMissing, CampaignNotOpen, SheetRefused, SheetUnknown
from petition_core.sheet_number import short_name
from petition_desktop.stall.paper import Blank, find_sheet, issue, never_printed, sheet_names, sheets
from petition_desktop.stall.paper_typing import Written, begin_sheet
from petition_desktop.store.paper_sheets import KeptSheet
from tests.stall.conftest import at
from tests.support.campaigns import make_campaign, signed
from tests.support.stores import store_in

A4 = Blank("A4", 9)


@pytest.fixture
def stall(store):
    """A laptop with the campaign."""
    store.shelf.add(signed(make_campaign()))
    return store


def test_sheets_are_numbered_on_without_a_gap(stall):
    assert list(issue(stall, "river-path", "en", A4, 3, at(10))) == [1, 2, 3]
    assert list(issue(stall, "river-path", "ar", Blank("Letter", 8), 2, at(11))) == [4, 5]
    found = sheets(stall)
    assert [one.number for one in found] == [1, 2, 3, 4, 5]
    assert (found[3].language, found[3].paper, found[3].lines, found[3].printed_on) == ("ar", "Letter", 8, "2026-12-01")
    assert (found[0].version, found[0].state, found[0].written) == (1, "not returned", None)


def test_two_laptops_never_print_the_same_number(stall, tmp_path):
    other = store_in(tmp_path / "other")
    other.shelf.add(signed(make_campaign()))
    names = [sheet_names(one, issue(one, "river-path", "en", A4, 1, at(10))) for one in (stall, other)]
    other.close()
    assert names[0] != names[1]


def test_a_short_name_is_the_beginning_of_the_devices_id():
    assert short_name(bytes(16)) == "00000"
    assert short_name(b"\xff" * 16) == "ZZZZZ"
    assert short_name(bytes.fromhex("08864298") + bytes(12)) == "12345"


@pytest.mark.parametrize("write", ["{}", " {} ", "{}\n"], ids=["plain", "blanks", "line"])
@pytest.mark.parametrize("small", [True, False])
def test_a_sheet_is_found_by_its_number_as_people_type_it(stall, write, small):
    (name,) = sheet_names(stall, issue(stall, "river-path", "en", A4, 1, at(10)))
    typed = write.format(name)
    assert find_sheet(stall, typed.lower() if small else typed).sheet == name
    assert find_sheet(stall, name.replace("-", "－").replace("0", "o")).sheet == name
    assert find_sheet(stall, "1").sheet == name
    assert find_sheet(stall, "１").sheet == name


@pytest.mark.parametrize("typed", ["", "-", "2", "0", "-1", "1.0", "x", "9" * 10, "1" * 5000, "\u202e1", "1-1-1", "²"])
def test_what_is_no_sheet_of_here_is_said_and_not_repeated(stall, typed):
    issue(stall, "river-path", "en", A4, 1, at(10))
    with pytest.raises(SheetUnknown) as refused:
        find_sheet(stall, typed)
    assert len(str(refused.value)) <= 160


@pytest.mark.parametrize("count", [0, -1, 501])
def test_nobody_prints_none_or_too_many(stall, count):
    with pytest.raises(SheetRefused, match="1 to 500"):
        issue(stall, "river-path", "en", A4, count, at(10))
    assert sheets(stall) == ()


def test_a_sheet_is_of_a_campaign_that_is_here_open_and_speaks_the_language(stall):
    with pytest.raises(SheetRefused, match="not offered"):
        issue(stall, "river-path", "de", A4, 1, at(10))
    with pytest.raises(CampaignMissing):
        issue(stall, "parks", "en", A4, 1, at(10))
    stall.shelf.add(signed(make_campaign(version=2, state="closed")))
    with pytest.raises(CampaignNotOpen):
        issue(stall, "river-path", "en", A4, 1, at(10))
    assert sheets(stall) == ()


def test_sheets_may_be_printed_before_the_campaign_opens(store):
    store.shelf.add(signed(make_campaign(opens=at(10) + timedelta(days=3))))
    assert len(issue(store, "river-path", "en", A4, 1, at(10))) == 1


def test_nobody_waits_for_sheets_whose_file_could_not_be_written(stall):
    issue(stall, "river-path", "en", A4, 1, at(10))
    never_printed(stall, issue(stall, "river-path", "en", A4, 2, at(10)))
    assert [one.number for one in sheets(stall)] == [1]


def test_the_list_names_those_that_nobody_brought_back(stall):
    issue(stall, "river-path", "en", A4, 3, at(10))
    typing = begin_sheet(stall, "2", Written(0, at(10).date()), at(12))
    assert [one.state for one in sheets(stall)] == ["not returned", "begun", "not returned"]
    typing.finish()
    assert [one.state for one in sheets(stall)] == ["not returned", "done", "not returned"]
    assert [one.number for one in sheets(stall, not_returned=True)] == [1, 3]


def test_a_sheet_is_kept_over_a_restart(stall, home):
    kept = stall.paper.issue(KeptSheet(0, "river-path", 1, "en", "A4", 9, "2026-12-01"), 1)
    stall.close()
    again = store_in(home)
    assert again.paper.all() == kept
    again.close()
