"""Sheets that one laptop printed and another types in: known by their number, kept once, and told of truthfully."""

from __future__ import annotations

from contextlib import closing
from datetime import date

import pytest

from petition_core.errors import LineTyped, SheetRefused, SheetUnknown
from petition_core.office_key.opening import open_sealed
from petition_core.sheet_number import short_name
from petition_core.signature import ConsentGiven
from petition_desktop.office.opening import open_new
from petition_desktop.office.register.register import open_register
from petition_desktop.stall.paper import Blank, find_sheet, issue, sheet_names, sheets, typed_elsewhere
from petition_desktop.stall.paper_typing import Written, begin_sheet
from petition_desktop.store.database import Store
from tests.stall.conftest import at
from tests.support.campaigns import OFFICE, make_campaign, signed
from tests.support.stores import store_in

YESTERDAY = date(2026, 11, 30)
WRITTEN = Written(2, YESTERDAY, "Market", "ML")
YES: dict[str, ConsentGiven] = {"count": "yes"}


@pytest.fixture
def printed(store):
    """The laptop that printed: versions 1 and 2 of the campaign, two sheets of version 1, then one of version 2."""
    store.shelf.add(signed(make_campaign()))
    issue(store, "river-path", "ar", Blank("A4", 9), 2, at(10))
    store.shelf.add(signed(make_campaign(version=2)))
    issue(store, "river-path", "en", Blank("Letter", 8), 1, at(11))
    return store


@pytest.fixture
def other(tmp_path):
    """Another laptop with both versions, and a sheet of its own."""
    opened = store_in(tmp_path / "other")
    for version in (1, 2):
        opened.shelf.add(signed(make_campaign(version=version)))
    issue(opened, "river-path", "en", Blank("A4", 9), 1, at(10))
    yield opened
    opened.close()


def names(store: Store, count: int) -> tuple[str, ...]:
    return sheet_names(store, range(1, count + 1))


def signature(store: Store):
    """The one signature on this laptop, opened."""
    (item,) = store.outbox.stretch(1, 10)
    assert item.ciphertext is not None
    return open_sealed(item.label, item.ciphertext, [OFFICE])


def test_another_laptop_knows_by_the_number_what_stands_on_the_sheet(printed, other):
    first, _second, third = (find_sheet(other, name) for name in names(printed, 3))
    assert (first.campaign, first.version, first.language, first.lines) == ("river-path", 1, "ar", 9)
    assert (third.version, third.language, third.lines, third.state) == (2, "en", 8, "not returned")
    assert (first.printer, first.number, first.is_ours) == (short_name(printed.device.device_id), 1, False)


def test_its_lines_are_signatures_that_say_whose_sheet_it_was(printed, other):
    (name,) = names(printed, 1)
    typing = begin_sheet(other, name.lower(), WRITTEN, at(12))
    typing.keep(2, {"name": "Ada Example"}, YES)
    with pytest.raises(LineTyped):
        typing.keep(2, {"name": "Ada Example"}, YES)
    typing.unreadable(3)
    one = signature(other)
    assert (one.sheet, one.line, one.printer) == (1, 2, short_name(printed.device.device_id))
    assert (one.campaign_version, one.language, one.given) == (1, "ar", "on paper")
    done = typing.finish()
    assert (done.sheet, done.state, done.typed, done.unreadable) == (name, "done", 1, 1)


def test_the_sheet_of_here_with_the_same_running_number_is_another_one(printed, other):
    (name,) = names(printed, 1)
    begin_sheet(other, name, WRITTEN, at(12)).keep(1, {"name": "Ada Example"}, YES)
    typing = begin_sheet(other, "1", WRITTEN, at(12))
    assert typing.next_line() == 1
    assert [(one.sheet, one.typed) for one in sheets(other)] == [(name, 1), (names(other, 1)[0], 0)]
    assert list(issue(other, "river-path", "en", Blank("A4", 9), 1, at(13))) == [2]


def test_a_laptop_that_prints_first_after_it_typed_another_sheet_begins_with_one(printed, tmp_path):
    (name,) = names(printed, 1)
    with closing(store_in(tmp_path / "third")) as third:
        third.shelf.add(signed(make_campaign()))
        begin_sheet(third, name, WRITTEN, at(12))
        assert list(issue(third, "river-path", "en", Blank("A4", 9), 1, at(13))) == [1]


def test_once_begun_it_is_found_without_its_check_part_and_gone_on_with(printed, other):
    (name,) = names(printed, 1)
    bare = name.rsplit("-", 1)[0]
    with pytest.raises(SheetUnknown, match=bare):
        find_sheet(other, bare)
    begin_sheet(other, name, WRITTEN, at(12)).keep(1, {"name": "Ada Example"}, YES)
    again = find_sheet(other, bare)
    assert (again.sheet, again.typed, again.state, again.is_ours) == (name, 1, "begun", False)
    assert begin_sheet(other, bare, WRITTEN, at(12)).next_line() == 2


def test_a_slip_in_the_number_is_noticed_here_and_there(printed, other):
    (name,) = names(printed, 1)
    wrong = name[:-1] + ("A" if name[-1] != "A" else "B")
    for store in (printed, other):
        with pytest.raises(SheetUnknown):
            find_sheet(store, wrong)
        with pytest.raises(SheetUnknown):
            find_sheet(store, name.replace("-1-", "-2-"))
    assert sheets(other) == (find_sheet(other, "1"),)


def test_without_its_campaign_in_that_version_nothing_is_typed_in(printed, tmp_path):
    (name,) = names(printed, 1)
    with closing(store_in(tmp_path / "third")) as third:
        with pytest.raises(SheetUnknown):
            begin_sheet(third, name, WRITTEN, at(12))
        third.shelf.add(signed(make_campaign(version=2)))
        with pytest.raises(SheetUnknown):
            begin_sheet(third, name, WRITTEN, at(12))
        assert sheets(third) == ()


def test_who_printed_it_waits_for_it_until_told_that_it_is_typed_in_elsewhere(printed, other):
    (name, second, third) = names(printed, 3)
    begin_sheet(other, name, WRITTEN, at(12)).finish()
    assert [one.sheet for one in sheets(printed, not_returned=True)] == [name, second, third]
    assert sheets(other, not_returned=True) == (find_sheet(other, "1"),)
    assert typed_elsewhere(printed, name).state == "elsewhere"
    assert [one.sheet for one in sheets(printed, not_returned=True)] == [second, third]
    assert typed_elsewhere(printed, "1", elsewhere=False).state == "not returned"


def test_a_sheet_that_comes_back_after_all_can_be_typed_in(printed):
    (name,) = names(printed, 1)
    typed_elsewhere(printed, name)
    assert begin_sheet(printed, name, WRITTEN, at(12)).sheet().state == "begun"
    with pytest.raises(SheetRefused, match="has come back here"):
        typed_elsewhere(printed, name)


def test_only_who_printed_it_can_say_so(printed, other):
    with pytest.raises(SheetRefused, match="was not printed here"):
        typed_elsewhere(other, names(printed, 1)[0])


def test_a_line_that_two_laptops_typed_in_is_noticed_at_the_office(printed, other, tmp_path):
    (name,) = names(printed, 1)
    for store in (printed, other):
        begin_sheet(store, name, WRITTEN, at(12)).keep(2, {"name": "Ada Example"}, YES)
    begin_sheet(other, "1", WRITTEN, at(12)).keep(2, {"name": "Bo Chan"}, YES)
    with closing(store_in(tmp_path / "office")) as office, closing(open_register(office.folder)) as register:
        office.shelf.add(signed(make_campaign()))
        for store in (printed, other):
            office.inbox.add(store.device.public_key, store.device.device_id, store.outbox.stretch(1, 10))
        done = open_new(office.inbox, register, [OFFICE], office.shelf)
        assert done.opened == 3
        (twice,) = register.paper_twice()
    assert (twice.printer, twice.sheet, twice.line) == (short_name(printed.device.device_id), 1, 2)
    assert dict(twice.typed) == {printed.device.device_id: 1, other.device.device_id: 1}
