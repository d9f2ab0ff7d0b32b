"""Who is helped says so on the form, and the sealed record does; who has a phone gets the address of the web page."""

from __future__ import annotations

import segno
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from petition_core.office_key.opening import open_sealed
from petition_core.signature import Shift
from petition_desktop.stall.collect import Collector
from petition_desktop.ui.stall.own_phone_panel import OwnPhonePanel
from petition_desktop.ui.widgets.buttons import LinkButton
from petition_desktop.ui.widgets.qr_view import QrView
from tests.support.campaigns import OFFICE, signed_campaign
from tests.support.stores import store_in
from tests.ui.hands import button, click, line, the, tick, words

NEEDED = "I sign this petition"


def helped(stall, choice: str) -> None:
    """Open the choice and choose."""
    click(stall.page, "I am helped")
    next(one for one in rows(stall) if one.accessibleName().startswith(choice)).click()


def rows(stall) -> list[QRadioButton]:
    found: list[QRadioButton] = stall.page.findChildren(QRadioButton)
    return found


def sign(stall) -> None:
    line(stall.page, "Full name").setText("Ada")
    tick(stall.page, NEEDED).click()
    button(stall.page, "Sign").click()


class TestHelped:
    def test_nobody_is_helped_unless_it_is_said(self, stall):
        sign(stall)
        assert [form.given for form in stall.collector.forms] == ["by the signer"]

    def test_who_opens_the_choice_is_still_alone(self, stall):
        click(stall.page, "I am helped")
        sign(stall)
        assert [form.given for form in stall.collector.forms] == ["by the signer"]

    def test_it_is_sealed_and_the_next_person_begins_anew(self, stall, tmp_path):
        store = store_in(tmp_path / "laptop")
        stall.flow.open(lambda one: Collector(one, store.outbox, store.device.device_id, Shift(), "trusted"), 0)
        for choice in ("The volunteer types", "The volunteer reads", ""):
            if choice:
                helped(stall, choice)
            sign(stall)
            click(stall.page, "Next person")
            assert rows(stall) == []
        kept = store.outbox.stretch(1, 9)
        given = [open_sealed(one.label, one.ciphertext, [OFFICE]).given for one in kept if one.ciphertext]
        store.close()
        assert given == ["by the volunteer", "read aloud", "by the signer"]

    def test_it_stays_in_another_language_and_size(self, stall):
        helped(stall, "The volunteer types")
        stall.window.header.language.picked.emit("ar")
        stall.theme.set_scale(200)
        assert stall.page.draft().given == "by the volunteer"
        assert [row.isChecked() for row in rows(stall)] == [False, True, False]

    def test_a_form_that_only_says_it_is_begun(self, stall):
        assert not stall.flow.is_begun
        helped(stall, "The volunteer types")
        assert stall.flow.is_begun

    def test_by_keyboard_the_choice_is_where_the_link_stood(self, stall, qtbot):
        link = button(stall.page, "I am helped")
        link.setFocus()
        QTest.keyClick(link, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: isinstance(stall.window.focusWidget(), QRadioButton))
        QTest.keyClick(stall.window.focusWidget(), Qt.Key.Key_Down)
        assert stall.page.draft().given == "by the volunteer"
        QTest.keyClick(stall.window.focusWidget(), Qt.Key.Key_Tab)
        assert stall.window.focusWidget().accessibleName() == "Sign"


class TestOwnPhone:
    def test_the_address_is_shown_and_its_square_holds_it(self, stall):
        click(stall.page, "Use my own phone")
        panel = stall.window.covering
        assert isinstance(panel, OwnPhonePanel)
        assert "https://river.example" in words(panel)
        wanted = segno.make("https://river.example", error="m", micro=False, boost_error=False)
        assert the(panel, QrView).modules == tuple(bytes(row) for row in wanted.matrix)

    def test_what_was_typed_is_there_when_the_reader_comes_back(self, stall):
        line(stall.page, "Full name").setText("Ada")
        click(stall.page, "Use my own phone")
        QTest.keyClick(stall.window.covering, Qt.Key.Key_Escape)
        assert stall.window.covering is None
        assert line(stall.page, "Full name").text() == "Ada"

    def test_it_stays_open_in_another_size_and_language(self, stall):
        click(stall.page, "Use my own phone")
        stall.theme.set_scale(150)
        stall.window.header.language.picked.emit("zh-Hant")
        assert isinstance(stall.window.covering, OwnPhonePanel)

    def test_the_next_person_finds_it_closed(self, stall):
        click(stall.page, "Use my own phone")
        stall.flow.next_person()
        assert stall.window.covering is None

    def test_without_a_petition_on_the_web_there_is_no_such_link(self, make_stall, qtbot):
        stall = make_stall()
        stall.start(signed_campaign(online=""))
        stall.show(qtbot)
        names = [one.accessibleName() for one in stall.page.findChildren(LinkButton)]
        assert "I am helped with this form" in names
        assert "Use my own phone" not in names
