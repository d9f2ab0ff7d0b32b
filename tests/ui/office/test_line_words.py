"""What the table and the card say about a line: in words, safe to look at whatever a dishonest stall has sealed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import get_args

import msgspec
import pytest

from petition_core.errors import NoMatchingKey
from petition_core.rules import ProblemKind
from petition_core.sealed import Label
from petition_core.signature import FORMAT, ConsentAnswer, Shift, Signature
from petition_desktop.office.judging import broken_rules
from petition_desktop.office.overview import Overview
from petition_desktop.office.register.entry import Counts, Entry, State
from petition_desktop.office.register.paper_twice import TypedTwice
from petition_desktop.store.inbox import Holding
from petition_desktop.ui.office.line_details import details
from petition_desktop.ui.office.line_words import Wording, shown, state_words
from petition_desktop.ui.office.overview_words import overview_words
from petition_desktop.ui.office.whole_name import whole_name
from tests.support.campaigns import make_campaign
from tests.support.every_kind import KEPT, every_kind

NOW = datetime(2026, 5, 24, 10, 0, tzinfo=timezone(timedelta(hours=2)))
DEVICE = b"d" * 16
SEEN = Overview((Counts("river-path", 1, 0, 0, 0),), {"river-path": (make_campaign(),)}, {DEVICE: "Laptop 7"}, (), 0)
SIGNATURE = Signature(
    FORMAT, "river-path", 1, "en", "ab", {"name": "Ada Example"}, {"count": ConsentAnswer("yes", "ab")}, "on paper",
    "2026-05-23T12:02:00+00:00", "wrong", Shift(), sheet=3, line=14,
)  # fmt: skip


def line(
    state: State = "counted", campaign: str = "river-path", code: str = "", reason: str = "It is odd.", **changes
) -> Entry:
    label = Label(b"i" * 16, campaign, 1, DEVICE, 57, "2026-05-23", b"p" * 32)
    signature = None if state == "unreadable" else msgspec.structs.replace(SIGNATURE, **changes)
    return Entry(label, b"g" * 32, state, signature, code, reason if code else "")


@pytest.fixture
def wording(interface) -> Wording:
    return Wording(SEEN, NOW)


def test_a_line_in_seven_cells(wording):
    answers = {
        "name": "Ada Example",
        "email": "ada@example.org",
        "country": "DE",
        "postcode": "10115",
        "lived_there": True,
    }
    words = wording.words(line(answers=answers, shift=Shift("Rynek", "AB")))
    assert words.cells == (
        "Ada Example", "ada@example.org", "10115, Germany", "23 May, 14:02", "Rynek", "English", "counted",
    )  # fmt: skip
    assert words.tone == "ink"


def test_without_a_place_the_laptop_is_named(wording):
    assert wording.words(line()).cells[4] == "Laptop 7"
    nameless = Wording(msgspec.structs.replace(SEEN, labels={}), NOW)
    assert nameless.words(line()).cells[4] == "laptop 646464"


def test_another_year_is_told(wording):
    assert wording.words(line(time="2020-05-23T12:02:00+00:00")).cells[3] == "23 May 2020, 14:02"


def test_of_what_cannot_be_read_only_the_day_is_known(wording):
    assert wording.words(line("unreadable", code=NoMatchingKey.code)).cells == (
        "–", "–", "–", "23 May", "Laptop 7", "–", "not readable: This key does not open it.",
    )  # fmt: skip


def test_where_the_campaign_is_not_at_hand_the_likely_names_count(wording):
    assert wording.words(line(campaign="another")).cells[0] == "Ada Example"


@pytest.mark.parametrize(
    ("entry", "said", "tone"),
    [
        (line("set aside", code="breaks-rules"), "set aside: it breaks the rules of the campaign", "careful"),
        (line("set aside", code="other-texts"), "set aside: its signer saw other words than", "careful"),
        (line("set aside", code="of-tomorrow"), "set aside: It is odd.", "careful"),
        (line("unreadable", code="of-tomorrow"), "not readable: It is odd.", "bad"),
        (msgspec.structs.replace(line(), conflict=True), "counted, another copy differs", "careful"),
        (line(possible_repeat=True), "counted, perhaps twice", "careful"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_each_state_is_told_in_words(interface, entry, said, tone):
    words = state_words(entry)
    assert words[0].startswith(said)
    assert words[1] == tone


@pytest.mark.parametrize(
    ("sealed", "seen"),
    [
        ("Ada\u202eelpmaxE", "Ada\ufffdelpmaxE"),
        ("Ada\nExample\tX", "Ada Example X"),
        ("A\u2066b\u2069", "A\ufffdb\ufffd"),
        ("Ada\x00", "Ada\ufffd"),
        ("شيرين\u200cها", "شيرين\u200cها"),
    ],
)
def test_what_hides_or_reorders_text_is_seen(sealed, seen):
    assert shown(sealed) == seen


def test_no_cell_and_no_detail_shows_hidden_characters(wording):
    evil = "Ada\u202eexe"
    entry = line(answers={"name": evil, "email": evil, evil: evil}, shift=Shift(evil, evil))
    said = details(entry, SEEN, wording)
    whole = "".join(
        [*wording.words(entry).cells, said.name, said.facts, *(words for row in said.rows for words in row)]
    )
    assert "\u202e" not in whole
    assert whole.count("\ufffd") >= 6


def test_the_details_of_a_line_from_paper(wording):
    said = details(line(), SEEN, wording)
    facts = said.facts.replace("\u2068", "").replace("\u2069", "")
    assert facts == (
        "number 57 of Laptop 7 · version 1 of the campaign, in English · signed on paper · sheet 3, line 14 · "
        "clock was wrong"
    )
    assert dict(said.rows)["Consents"] == "count me: yes"


def test_what_is_set_aside_says_why_in_the_details(wording):
    said = details(line("set aside", code="breaks-rules"), SEEN, wording)
    assert (said.remark, said.tone) == ("Not counted: it breaks the rules of the campaign.", "careful")


BREAKS = "it breaks the rules of the campaign"
BROKEN = "It breaks the rules of the campaign (name: missing; count: consent needed; unknown)."


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            f"{BREAKS} (name: missing; count: consent needed; an entry the campaign does not have)",
        ),
        ("zh-Hant", "不符合行動的規則（name：沒有填寫；count：需要同意；行動沒有的項目）"),
    ],
)
def test_which_fields_break_the_rules_is_told_in_each_language(interface, wording, language, told):
    interface.speak(language)
    entry = line("set aside", code="breaks-rules", reason=BROKEN)
    assert state_words(entry)[0].endswith(told)
    assert told in details(entry, SEEN, wording).remark


@pytest.mark.parametrize("kind", get_args(ProblemKind))
def test_each_kind_that_sets_a_line_aside_has_words(interface, kind):
    reason = f"It breaks the rules of the campaign (name: {kind})."
    told = state_words(line("set aside", code="breaks-rules", reason=reason))[0]
    assert ("(name: " in told) == bool(broken_rules(reason))


def test_what_a_later_version_found_is_not_guessed(interface):
    entry = line("set aside", code="breaks-rules", reason="It breaks the rules of the campaign (name: too loud).")
    assert state_words(entry)[0] == "set aside: it breaks the rules of the campaign"


def test_the_numbers_are_told_with_their_nouns(interface):
    holdings = (
        Holding(DEVICE, 130, 120, ((57, 57), (60, 68)), ()),
        Holding(b"e" * 16, 9, 9, (), (4,)),
    )
    seen = Overview(
        (Counts("a", 204_318, 3, 2, 1),), {"a": ()}, {DEVICE: "Laptop 7"}, holdings, 412, (), {"a": 5, "b": 7}
    )
    words = overview_words(seen, "a")
    assert words.count == "204,318 signatures"
    assert words.rest == (
        "3 not readable · 2 set aside · 5 taken back · 1 came with two contents · 412 not opened yet · "
        "10 numbers missing · 1 number given twice"
    )
    gaps = words.gaps.replace("\u2068", "").replace("\u2069", "")
    assert gaps == (
        "Of Laptop 7 these numbers have not arrived: 57, 60–68. "
        "laptop 656565 gave numbers twice: its folder was copied. Both signatures are kept."
    )


def test_many_laptops_with_gaps_are_counted(interface):
    holdings = tuple(Holding(bytes([place]) * 16, 3, 2, ((2, 2),), ()) for place in range(5))
    gaps = overview_words(Overview((), {}, {}, holdings, 0), "").gaps
    assert gaps.count("these numbers have not arrived") == 3
    assert gaps.endswith("The same holds for 2 more laptops.")


def test_an_office_without_anything_says_so(interface):
    words = overview_words(Overview((), {}, {}, (), 0), "")
    assert (words.count, words.rest, words.gaps) == ("0 signatures", "", "")


def test_times_are_told_in_the_zone_of_this_computer(interface):
    utc = Wording(SEEN, NOW.astimezone(UTC))
    assert utc.words(line()).cells[3] == "23 May, 12:02"


class TestEveryKind:
    """The words of answers of every kind."""

    @pytest.fixture
    def seen(self) -> Overview:
        counts = (Counts("every-kind", 1, 0, 0, 0),)
        return Overview(counts, {"every-kind": (every_kind().campaign,)}, {DEVICE: "Laptop 7"}, (), 0)

    def told(self, seen: Overview, answers) -> str:
        entry = line(campaign="every-kind", answers=answers)
        rows = dict(details(entry, seen, Wording(seen, NOW)).rows)
        return rows.get("Answers", "").replace("\u2068", "").replace("\u2069", "")

    def test_each_answer_is_told_as_people_say_it(self, interface, seen):
        interface.speak("en")
        told = self.told(seen, KEPT)
        for words in (
            "Phone: +85291234567",
            "Address: Kowloon, Flat 3 12 Nathan Road, Hong Kong",
            "Where do you live?: On the island in between",
            "Why do you sign?: For my children. And for theirs.",
            "Your signature: drawn by hand",
            "Date of birth: 1950-07-01",
            "I live in Rivertown or have lived there: yes",
        ):
            assert words in told
        assert "Your signature: not drawn, but confirmed" in self.told(seen, {"name": "Bo", "mark": True})

    def test_the_table_knows_a_name_in_two_parts_and_an_address(self, interface, seen):
        interface.speak("en")
        home = {"country": "DE", "street": "Weg 1", "postcode": "10115", "locality": "Berlin"}
        cells = Wording(seen, NOW).words(
            line(campaign="every-kind", answers={"given": "Jo", "family": "Weiß", "home": home})
        )
        assert cells.cells[0] == "Jo Weiß"
        assert cells.cells[2] == "10115, Germany"

    def test_what_is_odd_is_told_without_harm(self, interface, seen):
        interface.speak("en")
        for shape in (
            "a\u202eb",
            True,
            False,
            {"street": "a\u202eb", "planet": "Earth", "country": "?"},
            ((1,), ()),
            (),
        ):
            for name in KEPT:
                told = self.told(seen, {"name": "Bo", name: shape})
                assert "\u202e" not in told


@pytest.mark.parametrize(
    ("given", "family", "whole"),
    [("Tai Man", "Chan", "Tai Man Chan"), ("大文", "陳", "陳大文"), ("", "陳", "陳"), ("Ana", "", "Ana"), ("", "", "")],
)
def test_the_parts_of_a_name_are_joined_as_it_is_written(given, family, whole):
    assert whole_name(given, family) == whole


def test_lines_on_paper_that_two_computers_typed_in_are_told(interface):
    twice = tuple(TypedTwice("a", "K7Q2F", sheet, 3, ((DEVICE, 1), (b"e" * 16, 2))) for sheet in range(12, 16))
    words = overview_words(Overview((), {}, {}, (), 0, twice), "a")
    assert words.rest == "4 lines on paper typed in twice"
    assert words.gaps.count("was typed in on two computers. Both signatures are kept.") == 3
    assert words.gaps.startswith("Sheet \u2068K7Q2F-12\u2069, line 3, was typed in")
