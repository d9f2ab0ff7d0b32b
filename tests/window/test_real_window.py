"""The real program in a real window: by ear, by keyboard alone, and what it leaves on the screen's clipboards."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping

import pytest

from petition_desktop.store.folder import DataFolder
from tests.support.accessible_window import AccessibleWindow, Opened, open_window
from tests.support.clipboards import clipboards
from tests.support.computer import Computer
from tests.support.deadline import wait_until

#: What a person can use. Each must say what it is.
USED = ("push button", "text", "check box", "scroll pane", "list", "combo box", "menu item", "label", "image")
CODE_GROUPS = 4

Make = Callable[..., Computer]


@pytest.fixture
def opened(computer: Make, a_screen: Mapping[str, str]) -> Iterator[Opened]:
    """The stall's window, with its first form painted and its store open."""
    with open_window(computer(), a_screen, "--language", "en") as window:
        window.window.wait_for("text", "Full name")
        yield window


@pytest.fixture
def window(opened: Opened) -> AccessibleWindow:
    return opened.window


def nameless(window: AccessibleWindow) -> list[str]:
    """What is shown, can be used, and does not say what it is."""
    return [f"{one.role} {one.description}" for one in window.things() if one.role in USED and not one.name]


def until_focus(window: AccessibleWindow, role: str, name: str, key: str = "Tab") -> None:
    """Press `key` until this has the keyboard; a whole round without it is a failure."""
    passed: list[tuple[str, str]] = []
    while not (window.focus()[0] == role and window.focus()[1].startswith(name)):
        assert passed.count(window.focus()) < 2, f"“{name}” cannot be reached by {key}: {passed}"
        passed.append(window.focus())
        window.move(key)


class TestByEar:
    def test_everything_on_the_form_says_what_it_is(self, window):
        assert nameless(window) == []
        roles = {one.role for one in window.things()}
        assert {"push button", "text", "check box", "label"} <= roles

    def test_a_field_tells_its_help_and_then_what_is_wrong(self, window):
        assert window.wait_for("text", "Full name").description == "As you would sign a letter."
        window.press("Sign")
        wait_until(
            "the problem is part of the description",
            lambda: window.find("text", "Full name")[0].description.startswith("Please write your name."),
        )

    def test_mistakes_are_announced_and_the_first_gets_the_cursor(self, window):
        window.press("Sign")
        wait_until(
            "they are announced", lambda: any("2 answers need another look." in one for one in window.announced())
        )
        wait_until("the name has the cursor", lambda: window.focus() == ("text", "Full name"))

    def test_so_they_are_with_large_text(self, computer: Make, a_screen):
        made = computer()
        DataFolder(made.home).settings.write_text("text_scale = 200\n", encoding="utf-8")
        with open_window(made, a_screen, "--language", "en") as found:
            window = found.window
            window.wait_for("text", "Full name")
            window.press("Sign")
            wait_until("they are announced", lambda: any("2 answers need" in one for one in window.announced()))
            wait_until("the name has the cursor", lambda: window.focus() == ("text", "Full name"))

    def test_a_whole_signature(self, window):
        window.write("Full name", "Ada Lovelace")
        window.write("E-mail", "ada@gmial.com")
        window.write("Postcode", "SW1A")
        window.wait_for_words("Did you mean gmail.com?")
        window.press("Use it")
        wait_until("the address is mended", lambda: window.find("text", "E-mail")[0].text == "ada@gmail.com")
        window.press("Country or region")
        window.write("Search for a country", "hong")
        window.key("Return")
        window.wait_for("push button", "Country or region (optional): Hong Kong")
        window.tick("I sign this petition")
        window.press("Sign")
        window.wait_for_words("Your name counts.")
        assert nameless(window) == []
        codes = [one.name.split() for one in window.things() if len(one.name.split()) == CODE_GROUPS]
        assert any(all((len(group) == 5 and group.isupper()) or group.isdigit() for group in code) for code in codes)
        window.press("Next person")
        assert window.wait_for("text", "Full name").text == ""

    def test_the_privacy_notice_can_be_read_and_left(self, window):
        window.press("Privacy notice")
        window.wait_for("push button", "Back")
        assert nameless(window) == []
        window.press("Back")
        window.wait_for("text", "Full name")

    def test_closed_says_what_it_is_too(self, computer: Make, a_screen):
        with open_window(computer(state="closed"), a_screen, "--language", "en") as found:
            found.window.wait_for_words("The path is open again")
            assert nameless(found.window) == []
            assert found.window.find("check box") == []


class TestByKeyboard:
    def test_a_whole_signature(self, window):
        wait_until("the cursor is in the first field", lambda: window.focus() == ("text", "Full name"))
        window.type("Bo O'Neil")
        window.key("Return")
        wait_until("Enter leads on", lambda: window.focus() == ("text", "E-mail (optional)"))
        until_focus(window, "push button", "Country or region")
        window.key("Down")
        wait_until("the list is open", lambda: window.focus() == ("text", "Search for a country"))
        window.type("germ")
        window.key("Return")
        window.wait_for("push button", "Country or region (optional): Germany")
        until_focus(window, "check box", "I sign this petition")
        window.key("space")
        until_focus(window, "push button", "Sign")
        window.key("space")
        window.wait_for_words("Your name counts.")
        wait_until("the way on has the keyboard", lambda: window.focus() == ("push button", "Next person"))
        window.key("space")
        wait_until("the cursor is in the first field", lambda: window.focus() == ("text", "Full name"))

    def test_backwards_as_well(self, window):
        wait_until("the cursor is in the first field", lambda: window.focus() == ("text", "Full name"))
        until_focus(window, "push button", "Privacy notice", key="shift+Tab")
        until_focus(window, "push button", "Sign", key="shift+Tab")

    def test_after_the_form_comes_the_lower_edge_and_then_it_begins_anew(self, window):
        until_focus(window, "push button", "Sign")
        window.move("Tab")
        assert window.focus() == ("push button", "Privacy notice")
        window.move("Tab")
        assert window.focus() == ("push button", "Smaller text")

    def test_another_language_leaves_the_keyboard_before_the_page(self, window):
        until_focus(window, "push button", "Language: English")
        window.key("space")
        wait_until("the language in force is told", lambda: window.focus() == ("menu item", "English"))
        window.move("Down")
        assert window.focus() == ("menu item", "繁體中文")
        window.key("Return")
        window.wait_for("text", "姓名")
        until_focus(window, "text", "姓名")
        for _ in range(3):  # the story, the volunteer's button, the language
            window.move("shift+Tab")
        assert window.focus()[0] == "push button"
        assert window.focus()[1].endswith("繁體中文")

    def test_larger_text_and_another_language(self, window):
        until_focus(window, "push button", "Larger text")
        window.key("space")
        window.key("space")
        until_focus(window, "push button", "Language: English")
        window.choose("Language: English", "繁體中文")
        window.wait_for("text", "姓名")


def test_neither_clipboard_of_the_screen_gets_a_name(window, a_screen):
    wait_until("the cursor is in the first field", lambda: window.focus() == ("text", "Full name"))
    window.type("Zaphod")
    for key in ("ctrl+a", "ctrl+c", "ctrl+x", "shift+Home", "ctrl+Insert", "shift+Delete"):
        window.key(key)
    window.double_click("text", "Full name")
    assert window.find("text", "Full name")[0].text == "Zaphod"
    assert not any("Zaphod" in text for text in clipboards(a_screen))


@pytest.mark.parametrize("keys", [("ctrl+u",), ("Home", "ctrl+k")])
def test_keys_that_delete_a_line_put_it_on_no_clipboard(window, a_screen, keys):
    window.write("Full name", "Zaphod")
    for key in keys:
        window.key(key)
    wait_until("the line is empty", lambda: window.find("text", "Full name")[0].text == "")
    assert not any("Zaphod" in text for text in clipboards(a_screen))


class TestStarting:
    def test_it_tells_when_the_first_form_is_painted(self, computer: Make, a_screen, tmp_path):
        note = tmp_path / "painted"
        with open_window(computer(), {**a_screen, "PETITION_PAINTED": str(note)}) as found:
            found.window.wait_for("text", "Full name")
            wait_until("it was painted", lambda: note.exists() and note.read_text().endswith("\n"))
        (line,) = note.read_text(encoding="utf-8").splitlines()
        told = json.loads(line)
        assert told["seconds"] > 0
        assert told["rss_mb"] > 10

    def test_without_a_campaign_it_says_how_to_get_one(self, empty: Computer, a_screen):
        with open_window(empty, a_screen, "--language", "en") as found:
            found.window.wait_for_words("People sign here, and only the office can read it")
            assert nameless(found.window) == []
            found.window.press("Collect signatures")
            found.window.wait_for("push button", "Add a campaign file")
            assert "There is no campaign here yet" in found.window.words()
            assert nameless(found.window) == []
            assert found.close()[0] == 0

    def test_a_wrong_line_in_the_settings_is_told_and_nothing_is_signed(self, computer: Make, a_screen):
        made = computer()
        DataFolder(made.home).settings.write_text("text_scale = 9000\n", encoding="utf-8")
        with open_window(made, a_screen, "--language", "en") as found:
            found.window.wait_for_words("“text_scale” cannot be used")
            assert found.window.find("text") == []
            found.window.press("Close")
            code, told = found.ended()
        assert (code, "Traceback" in told) == (3, False)

    def test_the_system_language_chooses_the_campaigns(self, computer: Make, a_screen):
        with open_window(computer(), {**a_screen, "LANG": "zh_TW.UTF-8", "LC_ALL": "zh_TW.UTF-8"}) as found:
            found.window.wait_for("text", "姓名")

    def test_closing_while_something_is_typed_leaves_quietly(self, opened: Opened):
        opened.window.write("Full name", "Ada")
        code, told = opened.close()
        assert (code, told) == (0, "")
