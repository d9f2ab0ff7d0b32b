"""The office opens with its key file and passphrase only, remembers the file alone, and locks itself again."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from petition_desktop.office.unlocked import UnlockedKey
from petition_desktop.settings import read_settings
from petition_desktop.ui.office.register_page import RegisterPage
from petition_desktop.ui.office.unlock_page import UnlockPage
from tests.support.stores import every_byte_under
from tests.ui.office.conftest import PASSPHRASE, end, make_desk, utc


def keys_in_memory(path: Path) -> int:
    """How many opened keys of this file are anywhere in this process."""
    gc.collect()
    return sum(one.path == path for one in gc.get_objects() if isinstance(one, UnlockedKey))


def test_the_right_passphrase_opens_the_register(desk):
    assert desk.flow.is_locked
    desk.unlock()
    desk.until_said("0 signatures")
    assert not desk.flow.is_locked
    assert desk.window.findChildren(RegisterPage)


def test_enter_opens_as_the_button_does(desk):
    desk.type("Passphrase", PASSPHRASE)
    desk.qtbot.keyClick(desk.line("Passphrase"), "\r")
    desk.until(lambda: not desk.flow.is_locked)


def test_a_wrong_passphrase_is_told_under_its_field_and_opens_nothing(desk):
    desk.unlock("another passphrase altogether")
    desk.until_said("That passphrase does not open this key file.")
    assert desk.flow.is_locked
    assert "That passphrase" in desk.line("Passphrase").accessibleDescription()
    assert desk.window.focusWidget() is desk.line("Passphrase")
    desk.type("Passphrase", "x")
    assert "That passphrase" not in desk.said()


def test_while_the_passphrase_is_tried_it_cannot_be_tried_again(desk):
    desk.unlock("another passphrase altogether")
    assert not desk.button("One moment …").isEnabled()
    desk.until_said("That passphrase")
    assert desk.button("Open").isEnabled()


def test_a_file_that_is_no_key_is_told_at_the_file(desk, tmp_path):
    other = tmp_path / "letter.key"
    other.write_bytes(b"Dear colleagues")
    desk.window.findChild(UnlockPage).set_path(other)
    desk.unlock()
    desk.until_said("This is not a whole locked key file.")
    assert desk.flow.is_locked


@pytest.mark.parametrize(("without", "asked"), [("file", "choose the file"), ("passphrase", "type the passphrase")])
def test_what_is_not_given_is_asked_for(new_desk, key_file, without, asked):
    new_desk.press("I have a key file already")
    if without == "passphrase":
        new_desk.window.findChild(UnlockPage).set_path(key_file)
    else:
        new_desk.type("Passphrase", PASSPHRASE)
    new_desk.press("Open")
    assert asked in new_desk.said()


def test_a_key_file_is_chosen_in_a_dialog_and_remembered_but_never_its_passphrase(new_desk, key_file):
    new_desk.press("I have a key file already")
    new_desk.press("Choose …")
    new_desk.choose_file(key_file)
    new_desk.unlock()
    new_desk.until(lambda: not new_desk.flow.is_locked)
    settings = new_desk.store.folder.settings
    new_desk.until(settings.exists)
    assert read_settings(settings).office_key == str(key_file)
    assert PASSPHRASE.encode() not in every_byte_under(new_desk.store.folder.root)


def test_locking_drops_the_key_and_every_page_that_shows_a_signature(desk, stall, key_file):
    stall.sign("Ada Example")
    stall.deliver(desk.store)
    desk.enter()
    desk.fetch()
    assert desk.rows(1)[0][0] == "Ada Example"
    assert keys_in_memory(key_file) == 1
    desk.press("Lock the office")
    desk.until(lambda: keys_in_memory(key_file) == 0)
    assert desk.flow.is_locked
    assert "Ada Example" not in desk.said()
    assert desk.line("Passphrase").text() == ""


def test_an_office_that_is_left_alone_locks_itself(qtbot, store, worker, key_file):
    desk = make_desk(qtbot, store, worker, lock_after_ms=1)
    desk.flow.start(store.folder.settings, str(key_file), "en")
    desk.flow.open(store, utc, "")
    desk.unlock()
    desk.until(lambda: bool(desk.window.findChildren(RegisterPage)) or not desk.flow.is_locked)
    desk.until(lambda: desk.flow.is_locked and keys_in_memory(key_file) == 0)
    assert desk.line("Passphrase").text() == ""
    end(desk, worker)


def test_what_was_locked_opens_again(desk):
    desk.enter()
    desk.press("Lock the office")
    desk.enter()
    assert not desk.flow.is_locked


def test_a_key_that_is_unlocked_before_the_store_is_open_waits_for_it(qtbot, store, worker, key_file):
    desk = make_desk(qtbot, store, worker)
    desk.flow.start(store.folder.settings, str(key_file), "en")
    desk.unlock()
    desk.until(lambda: not desk.flow.is_locked)
    assert not desk.window.findChildren(RegisterPage)
    desk.flow.open(store, utc, "")
    desk.until_said("0 signatures")
    end(desk, worker)
