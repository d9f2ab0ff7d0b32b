"""A sheet of paper is typed in: each line is a signature of its day, in the words that were printed, once."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from petition_core.campaign.model import Sealing
from petition_core.campaign.wording import texts_hash
from petition_core.errors import (
    CampaignNotOpen,
    CodeRefused,
    InvalidSignature,
    LineTyped,
    LineUnknown,
    NotSignedHere,
    SheetRefused,
    SheetTextsMissing,
    StoreFull,
)
from petition_core.office_key.identities import X25519Identity
from petition_core.office_key.opening import open_sealed
from petition_core.signature import ConsentGiven
from petition_desktop.stall.paper import Blank, find_sheet, issue
from petition_desktop.stall.paper_typing import Written, begin_sheet
from petition_desktop.store import paper_lines
from tests.stall.conftest import at
from tests.support.campaigns import ENGLISH, OFFICE, TEXTS, make_campaign, signed
from tests.support.stores import every_byte_under

YESTERDAY = date(2026, 11, 30)
ADA = {"name": "Ada Example"}
NO: dict[str, ConsentGiven] = {"count": "no"}
YES: dict[str, ConsentGiven] = {"count": "yes"}


@pytest.fixture
def stall(store):
    """A laptop with the campaign and one sheet of nine lines."""
    store.shelf.add(signed(make_campaign()))
    issue(store, "river-path", "ar", Blank("A4", 9), 1, at(10))
    return store


@pytest.fixture
def typing(stall):
    """That sheet, which came back with two signatures."""
    return begin_sheet(stall, "1", Written(2, YESTERDAY, " Old bridge ", "KW"), at(12))


def opened(store, key=OFFICE):
    """The signatures of this laptop, in order, as the office reads them; None for one that was taken back."""
    items = store.outbox.stretch(1, 1000)
    return [open_sealed(one.label, one.ciphertext, [key]) if one.ciphertext else None for one in items]


def test_a_line_is_a_signature_of_its_sheet_and_of_the_day_written_there(stall, typing):
    typing.keep(7, ADA, YES | {"news": "no"})
    (one,) = opened(stall)
    assert (one.given, one.sheet, one.line, one.language) == ("on paper", 1, 7, "ar")
    assert (one.time, one.clock) == ("2026-11-30T12:00:00+08:00", "not checked")
    assert (one.shift.place, one.shift.volunteer) == ("Old bridge", "KW")
    assert one.answers == ADA
    assert {name: consent.answer for name, consent in one.consents.items()} == {
        "count": "yes", "show_name": "not asked", "news": "no"}  # fmt: skip
    assert next(stall.outbox.stretch(1, 1)).label.day == "2026-11-30"


def test_the_words_are_those_that_were_printed_and_the_keys_the_newest(stall):
    newer, key = {**TEXTS, "ar": msgspec.structs.replace(ENGLISH, title="Other words")}, X25519Identity.generate()
    printed = stall.shelf.newest("river-path").campaign
    sealing = Sealing("classic", (str(key.recipient),))
    stall.shelf.add(signed(make_campaign(version=4, texts=newer, sealing=sealing)), confirmed=True)
    begin_sheet(stall, "1", Written(1, YESTERDAY), at(12)).keep(1, ADA, YES)
    (one,) = opened(stall, key)
    assert (one.campaign_version, one.texts) == (1, texts_hash(printed, "ar"))


def test_a_sheet_whose_words_are_gone_is_not_typed_in_under_other_words(stall, home):
    stall.shelf.add(signed(make_campaign(version=2)))
    (home / "campaigns" / "river-path" / "1.campaign").unlink()
    with pytest.raises(SheetTextsMissing, match="version 1"):
        begin_sheet(stall, "1", Written(1, YESTERDAY), at(12))
    assert find_sheet(stall, "1").state == "not returned"


def test_the_same_line_is_taken_once(stall, typing):
    typing.keep(1, ADA, YES)
    with pytest.raises(LineTyped, match="Line 1 "):
        typing.keep(1, {"name": "Bo"}, YES)
    with pytest.raises(LineTyped):
        typing.unreadable(1)
    assert len(opened(stall)) == 1
    again = begin_sheet(stall, "1", Written(2, YESTERDAY), at(13))
    with pytest.raises(LineTyped):
        again.keep(1, ADA, YES)
    typing.unreadable(2)
    with pytest.raises(LineTyped):
        typing.keep(2, ADA, YES)
    with pytest.raises(LineTyped):
        typing.unreadable(2)


def test_a_line_that_was_taken_back_may_be_typed_again(stall, typing):
    first = typing.keep(1, ADA, YES)
    typing.undo(1, first.code)
    assert typing.lines() == {}
    assert typing.sheet().typed == 0
    typing.keep(1, {"name": "Ada Examples"}, YES)
    assert [one and one.answers["name"] for one in opened(stall)] == [None, "Ada Examples"]


def test_a_line_is_taken_back_by_its_own_code_alone(stall, typing):
    typing.keep(1, ADA, YES)
    second = typing.keep(2, {"name": "Bo"}, YES)
    with pytest.raises(NotSignedHere):
        typing.undo(1, second.code)
    with pytest.raises(CodeRefused):
        typing.undo(1)
    assert typing.lines() == {1: True, 2: True}
    assert None not in opened(stall)


def test_an_unreadable_line_is_counted_and_may_be_read_after_all(stall, typing):
    typing.keep(1, ADA, YES)
    typing.unreadable(2)
    found = typing.sheet()
    assert (found.typed, found.unreadable, found.left) == (1, 1, 0)
    assert typing.lines() == {1: True, 2: False}
    typing.undo(2)
    assert typing.sheet().unreadable == 0
    assert typing.sheet().left == 1
    assert len(opened(stall)) == 1


def test_the_next_line_is_the_first_that_nobody_dealt_with(stall, typing):
    assert typing.next_line() == 1
    typing.keep(1, ADA, YES)
    typing.unreadable(3)
    assert (typing.next_line(), typing.next_line(after=2), typing.next_line(after=9)) == (2, 4, 2)
    for line in typing.lines().keys() ^ set(range(1, 10)):
        typing.unreadable(line)
    assert typing.next_line() == 0


@pytest.mark.parametrize("line", [0, -1, 10, 2**40])
def test_a_sheet_has_no_other_lines_than_those_printed(stall, typing, line):
    for act in (lambda: typing.keep(line, ADA, YES), lambda: typing.unreadable(line), lambda: typing.undo(line)):
        with pytest.raises(LineUnknown):
            act()
    assert opened(stall) == []


def test_a_line_that_breaks_a_rule_is_not_kept_and_stays_open(stall, typing):
    with pytest.raises(InvalidSignature):
        typing.keep(1, {"name": ""}, NO)
    with pytest.raises(InvalidSignature):
        typing.keep(1, {"name": "Ada\u202e"}, YES)
    assert typing.lines() == {}
    assert typing.next_line() == 1


def test_signature_and_line_are_kept_both_or_neither(stall, typing, monkeypatch):
    monkeypatch.setattr(paper_lines, "_TYPED", "INSERT INTO paper_line (sheet, line, number) VALUES (?, ?, ?, ?)")
    with pytest.raises(Exception, match="values for 3 columns"):
        typing.keep(1, ADA, YES)
    assert opened(stall) == []
    monkeypatch.undo()
    monkeypatch.setattr("petition_desktop.stall.collect.seal", _disk_full)
    with pytest.raises(StoreFull):
        typing.keep(1, ADA, YES)
    assert typing.lines() == {}


def _disk_full(*_):
    raise StoreFull


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (Written(10, YESTERDAY), "more signatures"),
        (Written(-1, YESTERDAY), "more signatures"),
        (Written(1, date(2026, 12, 2)), "has not come yet"),
        (Written(1, YESTERDAY, "x" * 81), "80 characters"),
        (Written(1, YESTERDAY, "", "x" * 9), "8 characters"),
        (Written(1, YESTERDAY, "Old\u202ebridge"), "cannot be seen"),
        (Written(1, YESTERDAY, "", "A\x00"), "cannot be seen"),
    ],
)
def test_what_cannot_stand_on_the_sheet_is_refused(stall, written, reason):
    with pytest.raises(SheetRefused, match=reason):
        begin_sheet(stall, "1", written, at(12))
    assert find_sheet(stall, "1").state == "not returned"


@pytest.mark.parametrize(
    ("day", "taken"),
    [(date(2026, 11, 27), False), (date(2026, 11, 28), True), (date(2026, 11, 29), True), (date(2026, 11, 30), False)],
)
def test_what_was_signed_before_the_end_is_taken_however_late_it_is_typed(store, day, taken):
    """The campaign opened on the 28th in the evening and ended on the 29th in the morning."""
    opens, closes = at(20) - timedelta(days=3), at(9) - timedelta(days=2)
    store.shelf.add(signed(make_campaign(opens=opens, closes=closes)))
    issue(store, "river-path", "en", Blank("A4", 9), 1, opens)
    if taken:
        begin_sheet(store, "1", Written(1, day), at(12)).keep(1, ADA, YES)
        assert next(store.outbox.stretch(1, 1)).label.day == day.isoformat()
        assert opens <= type(opens).fromisoformat(opened(store)[0].time) < closes
    else:
        with pytest.raises(CampaignNotOpen):
            begin_sheet(store, "1", Written(1, day), at(12))


@pytest.mark.parametrize("changes", [{"state": "closed"}, {"state": "closing"}, {"closes": at(0)}])
def test_a_campaign_that_was_closed_meanwhile_takes_what_was_signed_before(stall, changes):
    stall.shelf.add(signed(make_campaign(version=2, **changes)))
    begin_sheet(stall, "1", Written(1, YESTERDAY), at(12)).keep(1, ADA, YES)
    assert len(opened(stall)) == 1


def test_a_newer_version_that_ended_earlier_counts(stall):
    stall.shelf.add(signed(make_campaign(version=2, closes=at(0) - timedelta(days=4))))
    with pytest.raises(CampaignNotOpen):
        begin_sheet(stall, "1", Written(1, YESTERDAY), at(12))


def test_who_stood_where_is_forgotten_when_the_sheet_is_done(stall, home, typing):
    typing.keep(1, {"name": "Quirinus Xylander"}, YES)
    assert b"Old bridge" in every_byte_under(home)
    typing.finish()
    left = every_byte_under(home)
    assert b"Old bridge" not in left
    assert b"Quirinus" not in left
    assert find_sheet(stall, "1").written == 2
