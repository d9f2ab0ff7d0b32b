"""When a signer is gone, the running program holds none of the words: in memory, on a clipboard or on disk.

The memory is the whole process', Qt's and the input's part too. What the program gave back is overwritten here, so that
a word that is found is one that somebody still keeps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

import pytest

from petition_desktop.store.folder import DataFolder
from petition_desktop.store.shelf import CampaignShelf
from tests.journeys.acts import CODE
from tests.support.accessible_window import AccessibleWindow, Opened, open_window
from tests.support.clipboards import clipboards
from tests.support.computer import Computer
from tests.support.deadline import wait_until
from tests.support.every_kind import every_kind_file
from tests.support.made_up_person import BACKWARDS, TRACES, forwards
from tests.support.program_memory import OVERWRITTEN, held
from tests.support.traces import traces

AGREE = "I sign this petition."


@pytest.fixture
def stall(empty: Computer) -> Computer:
    """A computer with the campaign that asks everything."""
    folder = DataFolder(empty.home)
    folder.make()
    CampaignShelf(folder.campaigns).add(every_kind_file())
    return empty


@pytest.fixture
def opened(stall: Computer, a_screen: Mapping[str, str]) -> Iterator[Opened]:
    with open_window(stall, {**a_screen, **OVERWRITTEN}, "--language", "en") as found:
        found.window.wait_for("text", "Full name")
        yield found


def words() -> list[str]:
    return [forwards(word) for word in TRACES]


def fill_in(window: AccessibleWindow) -> None:
    """Type every word on the keyboard."""
    for name, backwards in BACKWARDS.items():
        window.write(name, "")
        window.type(forwards(backwards))
        wait_until(f"“{name}” is typed", partial(_is_typed, window, name))
    window.press("Use it")


def _is_typed(window: AccessibleWindow, name: str) -> bool:
    return window.find("text", name)[0].text != ""


def sign(window: AccessibleWindow) -> str:
    """Sign in spite of two mistakes and in two languages; the code that was shown."""
    window.press("Sign")
    window.wait_for_words("Without this we may not count you.")
    window.choose("Language: English", "繁體中文")
    window.wait_for("text", "姓名")
    window.press("放大文字")
    window.choose("語言：繁體中文", "English")
    window.wait_for("text", "Full name")
    window.tick(AGREE)
    window.press("Sign")
    window.wait_for_words("Your name counts.")
    (code,) = [one for one in window.words() if CODE.fullmatch(one)]
    return code


def test_while_it_is_typed_the_search_finds_every_word(opened):
    fill_in(opened.window)
    wait_until("the address is mended", lambda: "gmail.com" in opened.window.find("text", "E-mail")[0].text)
    found = held(opened.program.pid, words())
    typed = [word for word in words() if any(word in forwards(line) for line in BACKWARDS.values())]
    assert len(typed) == len(TRACES) - 1  # the digits of the telephone were typed in two groups
    assert [word for word in typed if not any(re.search(_loosely(word), place) for place in found)] == []


def _loosely(word: str) -> str:
    """The word in an excerpt of memory, with the bytes between its letters."""
    return r"(\\x00)*".join(map(re.escape, word))


def test_after_a_signature_nothing_is_held(opened, stall, a_screen):
    fill_in(opened.window)
    code = sign(opened.window)
    assert held(opened.program.pid, words()) == []
    opened.window.press("Next person")
    opened.window.wait_for("text", "Full name")
    gone = [*words(), code, code.replace(" ", "")]
    wait_until("nothing is held", lambda: held(opened.program.pid, gone) == [])
    assert traces(gone, stall.root) == []
    assert not any(word in text for word in gone for text in clipboards(a_screen))


def test_after_the_panic_key_nothing_is_held(opened, stall):
    fill_in(opened.window)
    opened.window.key("F9")
    wait_until("the form is gone", lambda: not opened.window.find("text"))
    wait_until("nothing is held", lambda: held(opened.program.pid, words()) == [])
    assert traces(words(), stall.root) == []


def test_closing_in_the_middle_leaves_nothing_behind(opened, stall, a_screen):
    fill_in(opened.window)
    assert traces(words(), stall.root) == []
    assert opened.close() == (0, "")
    assert traces(words(), stall.root) == []
    assert not any(word in text for word in words() for text in clipboards(a_screen))
