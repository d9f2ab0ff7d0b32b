"""The small widgets, each by what a person sees, hears or does."""

from __future__ import annotations

import pytest
import segno
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from petition_core.campaign.model import NextAction
from petition_desktop.ui import tokens
from petition_desktop.ui.widgets.buttons import Button, PrimaryButton
from petition_desktop.ui.widgets.countdown import Countdown
from petition_desktop.ui.widgets.demand_block import DemandBlock
from petition_desktop.ui.widgets.field import LineField
from petition_desktop.ui.widgets.language_switch import LanguageSwitch
from petition_desktop.ui.widgets.next_actions import NextActions
from petition_desktop.ui.widgets.notice import Notice
from petition_desktop.ui.widgets.qr_view import QUIET_ZONE, QrView
from petition_desktop.ui.widgets.ring import Ring
from petition_desktop.ui.widgets.sync_line import SyncLine
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.text_size import TextSize
from petition_desktop.ui.widgets.tick import Tick, TickBox
from petition_desktop.ui.widgets.wrapping_row import WrappingRow
from petition_desktop.ui.window import Window
from tests.ui.hands import button, click, the, words

LONG = "This sentence is long enough to need more than one line in a narrow column, and it is shown to its last word."


@pytest.fixture
def shown(qtbot, theme):
    """Shows widgets one below the other in a real window, so that the style sheet and the focus are as in the app."""

    kept = []

    def show(*parts: QWidget, width: int = 500) -> Window:
        window, page = Window(theme), QWidget()
        qtbot.addWidget(window)
        kept.append(window)
        column = QVBoxLayout(page)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        window.show_page(page)
        window.resize(width, 700)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield show
    kept.clear()


class TestText:
    def test_it_takes_as_many_lines_as_it_needs_and_no_more(self, theme, shown):
        text = Text(theme, "body")
        text.say(LONG)
        shown(text, width=300)
        assert text.height() == text.heightForWidth(text.width())
        assert text.height() % theme.line_height("body") == 0
        assert text.height() > 2 * theme.line_height("body")

    def test_markup_is_shown_and_not_obeyed(self, theme, qtbot):
        text = Text(theme, "body")
        qtbot.addWidget(text)
        text.say("<b>bold</b>")
        assert text.textFormat() == Qt.TextFormat.PlainText
        assert text.sizeHint().width() > 60

    def test_an_ampersand_beside_a_field_is_no_shortcut(self, theme, shown):
        field = LineField(theme)
        field.set_words("Name & title")
        shown(field)
        label = field.findChildren(Text)[0]
        assert label.buddy().accessibleName() == "Name & title"
        assert label.text() == "Name && title"

    def test_a_remark_is_part_of_what_is_read_out(self, theme, qtbot):
        text = Text(theme, "label")
        qtbot.addWidget(text)
        text.say("E-mail", "(optional)")
        assert text.text() == "E-mail (optional)"


class TestTick:
    @pytest.fixture
    def tick(self, theme, shown, qtbot):
        tick = Tick(theme)
        tick.set_words(LONG, "(not needed to sign)")
        shown(tick, width=360)
        return tick

    def test_it_is_never_ticked_beforehand(self, tick):
        assert tick.value() is False

    def test_a_click_on_its_last_word_ticks_it(self, tick, qtbot):
        box = the(tick, TickBox)
        with qtbot.waitSignal(tick.changed):
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 3, box.height() - 3))
        assert tick.value() is True

    def test_space_ticks_it(self, tick, qtbot):
        tick.take_focus()
        with qtbot.waitSignal(tick.changed):
            QTest.keyClick(the(tick, TickBox), Qt.Key.Key_Space)
        assert tick.value() is True

    def test_all_its_words_are_shown_and_read_out(self, tick, theme):
        box = the(tick, TickBox)
        assert box.height() >= 3 * theme.line_height("quiet")
        assert box.accessibleName() == f"{LONG} (not needed to sign)"

    def test_it_says_what_is_wrong_and_stops_when_it_is_mended(self, tick):
        tick.show_problem("Tick it if you agree.")
        assert "Tick it if you agree." in words(tick)
        assert the(tick, TickBox).accessibleDescription() == "Tick it if you agree."
        tick.show_problem("")
        assert words(tick) == []
        assert tick.problem == ""

    def test_what_is_ticked_is_painted_in_the_accent(self, tick, theme):
        box = the(tick, TickBox)
        place = QPoint(theme.px(tokens.TICK) // 2, theme.px(tokens.TARGET) // 2 - theme.px(tokens.TICK) // 2 + 4)
        before = box.grab().toImage().pixelColor(place)
        tick.set_value(True)
        assert before != QColor(theme.palette.accent)
        assert box.grab().toImage().pixelColor(place) == QColor(theme.palette.accent)


class TestField:
    @pytest.fixture
    def field(self, theme, shown):
        field = LineField(theme)
        field.set_words("Full name", "", "As you would sign a letter.")
        shown(field)
        return field

    def test_label_and_help_are_seen_and_heard(self, field):
        line = field._line
        assert words(field) == ["Full name", "As you would sign a letter."]
        assert (line.accessibleName(), line.accessibleDescription()) == ("Full name", "As you would sign a letter.")

    def test_it_is_as_high_as_a_finger_needs(self, field, theme):
        assert field._line.height() == theme.px(tokens.FIELD_HEIGHT)

    def test_a_problem_is_seen_and_heard_and_nothing_jumps_sideways(self, field):
        before = field._line.size()
        field.show_problem("Please write your name.")
        assert "Please write your name." in words(field)
        assert field._line.accessibleDescription() == "Please write your name. As you would sign a letter."
        assert field._line.property("wrong") is True
        assert field._line.size() == before

    def test_a_mended_problem_leaves_nothing(self, field):
        field.show_problem("Please write your name.")
        field.show_problem("")
        assert words(field) == ["Full name", "As you would sign a letter."]
        assert field._line.accessibleDescription() == "As you would sign a letter."
        assert field._line.property("wrong") is False

    def test_typing_and_a_screen_reader_both_tell_of_a_change(self, field, qtbot):
        with qtbot.waitSignal(field.changed):
            QTest.keyClicks(field._line, "a")
        with qtbot.waitSignal(field.changed):
            field._line.setText("from elsewhere")
        assert field.value() == "from elsewhere"


class TestButtons:
    def test_they_show_an_ampersand_and_have_no_shortcut(self, theme, qtbot):
        button = Button(theme, "Copy & send")
        qtbot.addWidget(button)
        assert button.text() == "Copy && send"
        assert button.shortcut().isEmpty()
        assert button.accessibleName() == "Copy & send"

    @pytest.mark.parametrize("kind", [Button, PrimaryButton])
    def test_they_are_large_enough_for_a_finger(self, theme, shown, kind):
        button = kind(theme, "Sign")
        shown(button)
        assert button.height() >= tokens.TARGET


class TestQr:
    def test_it_holds_the_code_and_nothing_else(self, theme, qtbot):
        view = QrView(theme)
        qtbot.addWidget(view)
        view.show_code("7K3QX9F2MB4TZ8CPW6RA", "the code", creased=True)
        bare = segno.make("7K3QX9F2MB4TZ8CPW6RA", error="m", micro=False, boost_error=False)
        assert view.modules == tuple(bytes(row) for row in bare.matrix)
        assert view.accessibleName() == "the code"

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    def test_it_is_dark_on_white_with_room_around_it(self, qtbot, scheme):
        from petition_desktop.ui.theme import Theme

        view = QrView(Theme(scheme))
        qtbot.addWidget(view)
        view.show_code("7K3QX9F2MB4TZ8CPW6RA", "the code")
        view.resize(view.sizeHint())
        image = view.grab().toImage()
        side = view.width() // (len(view.modules) + 2 * QUIET_ZONE)
        left = (view.width() - side * len(view.modules)) // 2
        assert left >= QUIET_ZONE * side
        for y, row in enumerate(view.modules):
            for x, dark in enumerate(row):
                seen = image.pixelColor(left + x * side + side // 2, left + y * side + side // 2)
                assert seen == QColor(tokens.QR_INK if dark else tokens.QR_PAPER)
        assert image.pixelColor(1, 1) == QColor(tokens.QR_PAPER)


class TestLanguageSwitch:
    def test_with_one_language_there_is_nothing_to_switch(self, theme, qtbot):
        switch = LanguageSwitch(theme)
        qtbot.addWidget(switch)
        switch.set_languages(["en"], "en")
        assert switch.isHidden()

    def test_each_language_has_its_own_name_and_is_picked_by_it(self, theme, shown, qtbot):
        switch = LanguageSwitch(theme)
        switch.set_languages(["en", "zh-Hant", "ar", "de"], "en")
        shown(switch)
        assert (switch.text(), switch.accessibleName()) == ("English", "Language: English")
        switch.click()
        from PySide6.QtWidgets import QMenu

        menu = the(switch, QMenu)
        assert [action.text() for action in menu.actions()] == ["English", "繁體中文", "العربية", "Deutsch"]
        assert [action.isChecked() for action in menu.actions()] == [True, False, False, False]
        with qtbot.waitSignal(switch.picked) as picked:
            menu.actions()[1].trigger()
        assert picked.args == ["zh-Hant"]
        menu.close()


def test_text_size_asks_for_one_step(theme, qtbot):
    sizes = TextSize(theme)
    qtbot.addWidget(sizes)
    with qtbot.waitSignal(sizes.stepped) as larger:
        click(sizes, "Larger text")
    with qtbot.waitSignal(sizes.stepped) as smaller:
        click(sizes, "Smaller text")
    assert (larger.args, smaller.args) == ([1], [-1])


def test_the_demand_says_who_is_asked_and_for_what(theme, qtbot):
    block = DemandBlock(theme)
    qtbot.addWidget(block)
    block.set_words("To the mayor", "Keep the path open.")
    assert words(block) == ["To the mayor", "Keep the path open."]


def test_next_actions_show_title_and_address_and_open_nothing(theme, qtbot):
    card = NextActions(theme)
    qtbot.addWidget(card)
    card.set_actions([NextAction("Write a letter", "https://river.example/write")])
    shown = words(card)
    assert "Write a letter" in shown
    assert "https://river.example/write" in shown
    assert the(card, QrView).modules == tuple(
        bytes(row)
        for row in segno.make("https://river.example/write", error="l", micro=False, boost_error=False).matrix
    )


class TestNotice:
    def test_it_stays_until_it_is_answered(self, theme, shown, qtbot):
        notice = Notice(theme)
        shown(notice)
        notice.tell("bad", "The disk is full.")
        assert notice.sentence == "The disk is full."
        with qtbot.waitSignal(notice.answered):
            click(notice, "Close")
        assert notice.sentence == ""

    def test_its_button_can_be_named(self, theme, shown):
        notice = Notice(theme)
        shown(notice)
        notice.tell("careful", "Are you there?", "I am here")
        assert button(notice, "I am here").isVisible()


class TestCountdown:
    def test_it_counts_to_the_end_and_says_so_once(self, qtbot, qapp):
        countdown = Countdown(1, qapp)
        seen: list[int] = []
        countdown.left.connect(seen.append)
        with qtbot.waitSignal(countdown.over):
            countdown.start(3)
        assert seen == [3, 2, 1]
        assert not countdown.is_running

    def test_it_can_be_stopped(self, qtbot, qapp):
        countdown = Countdown(1, qapp)
        countdown.start(1)
        countdown.stop()
        with qtbot.assertNotEmitted(countdown.over, wait=20):
            pass


def test_the_sync_line_says_nothing_while_there_is_nothing_to_say(theme, shown, qtbot):
    line = SyncLine(theme)
    shown(line)
    assert line.isHidden()
    line.show_words("12 waiting", "No network.", may_send=True)
    with qtbot.waitSignal(line.send_now):
        click(line, "Send now")
    line.show_words("12 waiting, sending now", "", may_send=False)
    assert not button(line, "Send now").isVisible()


class TestWrappingRow:
    def parts(self, theme, count=3):
        made = []
        for number in range(count):
            text = Text(theme, "small", wraps=False)
            text.say(f"part number {number}")
            made.append(text)
        return made

    def test_in_one_row_the_first_begins_and_the_rest_ends(self, theme, shown):
        parts = self.parts(theme)
        row = WrappingRow(parts)
        row.set_gaps(20, 0, 44)
        shown(row, width=900)
        assert row.height() == 44
        assert parts[0].x() == 0
        assert parts[2].geometry().right() == row.width() - 1

    def test_without_room_there_are_more_rows(self, theme, shown):
        parts = self.parts(theme)
        row = WrappingRow(parts)
        row.set_gaps(20, 0, 44)
        shown(row, width=260)
        assert row.height() == 88
        assert parts[2].y() > parts[0].y()

    def test_it_mirrors(self, theme, shown, qapp):
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        parts = self.parts(theme)
        row = WrappingRow(parts)
        row.set_gaps(20, 0, 44)
        shown(row, width=900)
        assert parts[0].geometry().right() == row.width() - 1
        assert parts[2].x() == 0


class TestFocusRing:
    def place(self, ring, window):
        corner = ring.mapTo(window, QPoint(0, 0))
        return corner.x(), corner.y(), ring.width(), ring.height()

    def around(self, line, window):
        corner = line.mapTo(window, QPoint(0, 0))
        margin = tokens.RING + tokens.RING_GAP
        return corner.x() - margin, corner.y() - margin, line.width() + 2 * margin, line.height() + 2 * margin

    def test_it_surrounds_whatever_has_the_keyboard(self, theme, shown, qtbot):
        first, second = LineField(theme), LineField(theme)
        window = shown(first, second)
        for field in (first, second):
            field.take_focus()
            qtbot.waitUntil(field._line.hasFocus)
            qtbot.waitUntil(lambda: bool(window.findChildren(Ring)))
            ring = the(window, Ring)
            qtbot.waitUntil(lambda field=field, ring=ring: ring.isVisible() and ring.widget() is field._line)
            assert self.place(ring, window) == self.around(field._line, window)

    def test_it_follows_when_something_above_grows(self, theme, shown, qtbot):
        first, second = LineField(theme), LineField(theme)
        window = shown(first, second)
        second.take_focus()
        qtbot.waitUntil(second._line.hasFocus)
        qtbot.waitUntil(lambda: bool(window.findChildren(Ring)))
        ring = the(window, Ring)
        before = self.place(ring, window)
        first.show_problem("Something is wrong.")
        qtbot.waitUntil(lambda: self.place(ring, window)[1] > before[1])
        assert self.place(ring, window) == self.around(second._line, window)

    def test_a_page_that_goes_away_takes_it_along(self, theme, shown, qtbot):
        field = LineField(theme)
        window = shown(field)
        field.take_focus()
        qtbot.waitUntil(lambda: bool(window.findChildren(Ring)))
        page = QWidget()
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.show_page(page)
        page.setFocus()
        qtbot.waitUntil(page.hasFocus)
        qtbot.waitUntil(lambda: [ring.widget() for ring in window.findChildren(Ring) if ring.isVisible()] == [page])

    def test_it_lets_go_of_what_is_about_to_be_deleted(self, theme, shown, qtbot):
        field = LineField(theme)
        window = shown(field)
        field.take_focus()
        qtbot.waitUntil(lambda: bool(window.findChildren(Ring)))
        ring = the(window, Ring)
        qtbot.waitUntil(lambda: ring.widget() is field._line)
        window.cover(QWidget())
        window.show_page(QWidget())
        assert not isValid(ring) or ring.widget() is None

    def test_a_mouse_needs_no_ring_on_a_button(self, theme, shown, qtbot):
        pressed = Button(theme, "Press")
        window = shown(pressed)
        QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
        with qtbot.assertNotEmitted(pressed.destroyed, wait=50):
            pass
        assert not any(ring.isVisible() for ring in window.findChildren(Ring))
