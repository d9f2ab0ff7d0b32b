"""A new office makes its two keys in the window: both tested, in the places chosen, with a sheet to print."""

from __future__ import annotations

import pytest

from petition_core.public_key_file import read_public_key
from petition_desktop.office.keys import open_key
from petition_desktop.ui.office.keys_made_page import KeysMadePage
from petition_desktop.ui.office.make_key_page import MakeKeyPage
from tests.support.stores import every_byte_under

PASSPHRASE = "nine quiet herons at dawn"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch):
    """Locked with less work than real ones, so that the tests take seconds and not minutes."""
    from petition_core.office_key.keyfile import lock, unlock

    monkeypatch.setattr("petition_desktop.office.keys.lock", lambda key, word, log_n: lock(key, word, log_n=log_n - 8))
    monkeypatch.setattr("petition_desktop.office.keys.unlock", lambda raw, word: unlock(raw, word, lowest_log_n=8))


@pytest.fixture
def places(new_desk, tmp_path):
    """The page filled in with two places; what they are."""
    (tmp_path / "papers").mkdir()
    (tmp_path / "stick").mkdir()
    office, recovery = tmp_path / "papers" / "office.key", tmp_path / "stick" / "recovery.key"
    page = new_desk.window.findChild(MakeKeyPage)
    page.set_path("office", office)
    page.set_path("recovery", recovery)
    return office, recovery


def make(desk, first: str = PASSPHRASE, second: str = PASSPHRASE) -> None:
    desk.type("Passphrase", first)
    desk.type("The passphrase once more", second)
    desk.press("Make and test both keys")


def test_an_office_without_a_key_is_asked_to_make_one(new_desk):
    assert new_desk.window.findChild(MakeKeyPage) is not None


def test_both_keys_are_made_tested_and_lie_where_they_shall(new_desk, places):
    make(new_desk)
    new_desk.until_said("Both keys are made and tested")
    for locked in places:
        assert read_public_key(locked.with_suffix(".public").read_text(encoding="ascii"))
        assert str(open_key(locked, PASSPHRASE).recipient).startswith("age1pq1")
    assert PASSPHRASE.encode() not in every_byte_under(places[0].parent)


def test_the_recovery_sheet_is_saved_and_then_the_office_opens_with_the_new_key(new_desk, places, tmp_path):
    make(new_desk)
    new_desk.until_said("Both keys are made and tested")
    new_desk.press("Save the recovery sheet …")
    new_desk.choose_file(tmp_path / "sheet.pdf")
    new_desk.until_said("Saved as \u2068sheet.pdf\u2069.")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    new_desk.press("Go on")
    new_desk.unlock(PASSPHRASE)
    new_desk.until_said("0 signatures")


def test_the_sheet_is_not_kept_when_its_page_is_left(new_desk, places):
    make(new_desk)
    new_desk.until_said("Both keys are made and tested")
    new_desk.press("Later")
    assert new_desk.flow._making.made_page() is None
    new_desk.until(lambda: not new_desk.window.findChildren(KeysMadePage))


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("", "", "Please choose a passphrase."),
        ("nine herons", "nine herons", "This is too easy to guess."),
        (PASSPHRASE, "nine quiet herons at dusk", "These two are not the same."),
    ],
)
def test_a_passphrase_that_will_not_do_is_told_and_makes_nothing(new_desk, places, first, second, told):
    make(new_desk, first, second)
    new_desk.until_said(told)
    assert not any(place.exists() for place in places)
    assert new_desk.button("Make and test both keys").isEnabled()


def test_a_place_must_be_chosen_for_the_recovery_key(new_desk):
    make(new_desk)
    assert "Please choose a place." in new_desk.said()


@pytest.mark.parametrize("which", [0, 1])
def test_a_key_is_never_written_over(new_desk, places, which):
    places[which].write_bytes(b"another key")
    make(new_desk)
    new_desk.until_said("it exists, and a key is never written over")
    assert places[which].read_bytes() == b"another key"
    assert not places[1 - which].exists()


def test_what_is_typed_can_be_seen_on_wish(new_desk):
    new_desk.type("Passphrase", PASSPHRASE)
    line, again = new_desk.line("Passphrase"), new_desk.line("The passphrase once more")
    assert line.displayText() != PASSPHRASE
    new_desk.press("Show what I type")
    assert line.displayText() == PASSPHRASE
    assert again.echoMode() == line.echoMode()
    new_desk.press("Hide what I type")
    assert line.displayText() != PASSPHRASE


def test_another_language_keeps_the_places_and_drops_the_passphrase(new_desk, places):
    new_desk.type("Passphrase", PASSPHRASE)
    new_desk.pick("English", "繁體中文")
    new_desk.until_said("製作辦公室金鑰")
    page = new_desk.window.page
    assert page.paths() == places
    assert new_desk.line("密碼短語").text() == ""


def test_the_room_of_the_keys_saves_a_sheet_of_the_open_key(open_desk, tmp_path):
    open_desk.press("Keys")
    open_desk.until_said("The key that is open")
    open_desk.press("Save its recovery sheet …")
    open_desk.choose_file(tmp_path / "sheet.pdf")
    open_desk.until(lambda: "Saved as \u2068sheet.pdf\u2069." in open_desk.window.notice.sentence)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_other_keys_may_be_made_while_the_office_is_open(open_desk):
    open_desk.press("Keys")
    open_desk.press("Make other keys …")
    assert open_desk.window.findChild(MakeKeyPage) is not None
    open_desk.press("I have a key file already")
    open_desk.until_said("The key that is open")
