"""What nobody should type and somebody does: kept whole or refused with a sentence, and the window goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from petition_core.office_key.opening import open_sealed
from petition_core.rules import MAX_LENGTH
from petition_core.signature import Signature
from petition_desktop.settings import Settings
from petition_desktop.stall.hiring import hired
from petition_desktop.store.database import Store
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.thanks_page import ThanksPage
from petition_desktop.ui.widgets.signer_line import SignerLine
from place import ROOT
from tests.support.campaigns import OFFICE, signed_campaign
from tests.support.stores import store_in
from tests.ui.conftest import Stall
from tests.ui.hands import button, line, tick

FAMILY = "👩🏽\u200d👩🏽\u200d👧🏽 Ada 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
STACKED = "Z" + "\u0351\u0489\u033f" * 40 + "algo"


def commit(into: SignerLine, text: str) -> None:
    """As an input method, or a program that helps, puts text in at once."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(into, event)


def sign(stall: Stall, name: str) -> None:
    commit(line(stall.page, "Full name"), name)
    tick(stall.page, "I sign this petition").click()
    button(stall.page, "Sign").click()


def problem(stall: Stall) -> str:
    assert isinstance(stall.page, FormPage)
    return stall.page.problem("name")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = store_in(tmp_path / "laptop")
    yield opened
    opened.close()


@pytest.fixture
def clocked(make_stall: Callable[..., Stall], qtbot, store: Store) -> Stall:
    """A stall whose Collector is hired as in the program, by the clock of the stall."""
    stall = make_stall()
    stall.time = datetime(2027, 6, 20, 12, tzinfo=UTC)
    store.sync_state.sent(stall.time, stall.time.isoformat())
    stall.flow.start(signed_campaign(), "en")
    stall.flow.open(lambda campaign: hired(campaign, store, Settings(), stall.time), 0)
    stall.show(qtbot)
    return stall


def kept(store: Store) -> list[Signature]:
    return [open_sealed(one.label, one.ciphertext, [OFFICE]) for one in store.outbox.stretch(1, 9) if one.ciphertext]


class TestNames:
    @pytest.mark.parametrize("letter", ["A", "陳", "e\u0301", "𠮷"])
    def test_ten_thousand_letters_are_told_and_the_form_stays(self, stall, letter):
        sign(stall, letter * 10_000)
        assert str(MAX_LENGTH["full_name"]) in problem(stall)
        assert len(line(stall.page, "Full name").text()) >= 10_000
        assert tick(stall.page, "I sign this petition").isChecked()
        line(stall.page, "Full name").setText("Ada")
        button(stall.page, "Sign").click()
        assert isinstance(stall.page, ThanksPage)

    @pytest.mark.parametrize("name", [STACKED, "Ada 😀", "Łucja", "ชื่อ", "नाम", "محمد", "o'Neil", "=Ada", "Null"])
    def test_what_is_odd_and_no_mistake_is_kept_as_it_was_typed(self, stall, name):
        sign(stall, name)
        assert [form.answers["name"] for form in stall.collector.forms] == [name]

    def test_signs_that_are_glued_together_are_kept_or_told_but_never_changed(self, stall):
        sign(stall, FAMILY)
        if isinstance(stall.page, FormPage):
            assert problem(stall)
            assert line(stall.page, "Full name").text() == FAMILY
        else:
            assert [form.answers["name"] for form in stall.collector.forms] == [FAMILY]

    @pytest.mark.parametrize("text", ["Ada\nLovelace", "Ada\r\nLovelace", "Ada\u2028Lovelace", "Ada\tLovelace"])
    def test_line_ends_put_into_one_line_make_no_second_one(self, clocked, store, text):
        sign(clocked, text)
        if isinstance(clocked.page, FormPage):
            assert problem(clocked)
        else:
            assert [one.answers["name"] for one in kept(store)] == ["Ada Lovelace"]

    @pytest.mark.parametrize("hidden", ["\x00", "\x1b[2J", "\u202e", "\u2066", "\ufffe", "\x7f"])
    def test_control_characters_put_in_are_told(self, stall, hidden):
        sign(stall, f"Ada{hidden}Lovelace")
        assert isinstance(stall.page, FormPage)
        assert problem(stall) == "There is a character in it that cannot be seen. Please type it again."

    def test_half_a_character_loses_nothing_else(self, stall):
        sign(stall, "Ada \ud83d Lovelace")
        assert isinstance(stall.page, (FormPage, ThanksPage))
        if isinstance(stall.page, FormPage):
            assert problem(stall)


class TestClock:
    def test_years_behind_from_the_start_people_sign_and_the_record_says_so(self, clocked, store):
        clocked.time = datetime(2011, 1, 1, tzinfo=UTC)
        clocked.flow.next_person()
        sign(clocked, "Ada")
        assert isinstance(clocked.page, ThanksPage)
        (signature,) = kept(store)
        assert (signature.clock, signature.time[:4]) == ("wrong", "2011")

    def test_set_back_between_two_signatures_only_the_second_says_so(self, clocked, store):
        sign(clocked, "Ada")
        clocked.time -= timedelta(days=3650)
        clocked.flow.next_person()
        sign(clocked, "Bo")
        assert [one.clock for one in kept(store)] == ["trusted", "wrong"]

    def test_set_back_while_a_form_is_open_what_was_begun_is_kept(self, clocked, store):
        commit(line(clocked.page, "Full name"), "Ada")
        clocked.time -= timedelta(days=3650)
        tick(clocked.page, "I sign this petition").click()
        button(clocked.page, "Sign").click()
        assert [(one.answers["name"], one.clock) for one in kept(store)] == [("Ada", "wrong")]

    def test_set_forward_past_the_end_while_a_form_is_open_what_was_begun_is_kept(self, make_stall, qtbot):
        stall = make_stall()
        stall.start(signed_campaign(closes=stall.time + timedelta(days=5)))
        stall.show(qtbot)
        commit(line(stall.page, "Full name"), "Ada")
        stall.time += timedelta(days=3650)
        tick(stall.page, "I sign this petition").click()
        button(stall.page, "Sign").click()
        assert isinstance(stall.page, ThanksPage)


@pytest.mark.parametrize("full", [False, True])
def test_a_window_whose_screen_was_pulled_out_comes_to_the_one_that_is_left(stall, qtbot, qapp, full):
    """No virtual screen can be pulled out: the window is put where none is, and the system's signal given."""
    stall.flow.complete()
    line(stall.page, "Full name").setText("Ada")
    stall.window.move(40_000, 40_000)
    stall.window.set_full_screen(full)
    stall.window.setGeometry(40_000, 40_000, 1366, 768)
    left = qapp.primaryScreen()
    qapp.screenRemoved.emit(left)
    qtbot.waitUntil(lambda: left.availableGeometry().intersects(stall.window.geometry()))
    assert stall.window.isFullScreen() == full
    assert line(stall.page, "Full name").text() == "Ada"


def test_a_window_that_is_in_sight_stays_where_it_is(stall, qapp):
    stall.flow.complete()
    before = stall.window.geometry()
    qapp.screenRemoved.emit(qapp.primaryScreen())
    QApplication.processEvents()
    assert stall.window.geometry() == before


def test_without_any_font_of_ours_the_form_is_shown_and_signed(tmp_path):
    """A system with one font for Latin letters, and none for Chinese or Arabic ones."""
    code = """
import sys
from datetime import UTC, datetime
from PySide6.QtWidgets import QApplication
application = QApplication(["x", "-style", "fusion"])
from PySide6.QtGui import QFontDatabase
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window
from tests.support.campaigns import signed_campaign
from tests.ui.conftest import FakeCollector
from tests.ui.hands import button, line, tick
theme, interface = Theme("light"), InterfaceLanguage()
interface.speak("en")
window = Window(theme)
flow = StallFlow(window, theme, interface, lambda: datetime(2020, 6, 20, tzinfo=UTC))
flow.start(signed_campaign(), "en")
flow.open(FakeCollector, 0)
window.resize(1366, 768)
window.show()
for language in ("zh-Hant", "ar", "en"):
    window.header.language.picked.emit(language)
    application.processEvents()
line(window.page, "Full name").setText("陳大文 محمد")
tick(window.page, "I sign this petition").click()
button(window.page, "Sign").click()
print(any("CJK" in name or "Arabic" in name for name in QFontDatabase.families()), type(window.page).__name__)
"""
    fonts = tmp_path / "fonts.conf"
    one = next(Path("/usr/share/fonts").rglob("DejaVuSans.ttf"), None) or next(Path("/usr/share/fonts").rglob("*.ttf"))
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / one.name).write_bytes(one.read_bytes())
    fonts.write_text(
        f"<fontconfig><dir>{tmp_path / 'fonts'}</dir><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "FONTCONFIG_FILE": str(fonts)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.split() == ["False", "ThanksPage"]
