"""The drawn signature: by mouse, finger and pen, kept as strokes; a tick for who cannot draw."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest

from petition_core.rules.drawn import LEAST_INK, ink
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.drawn_field import DrawnField
from petition_desktop.ui.widgets.group import Group
from petition_desktop.ui.widgets.pad import Pad
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.tick import TickBox
from tests.ui.hands import after, button, the


@pytest.fixture
def field(theme, on_page) -> DrawnField:
    made = DrawnField(theme)
    made.set_words("Your signature", "(optional)", "As on your identity card.")
    on_page(made)
    return made


def pad(field: DrawnField) -> Pad:
    return the(field, Pad)


def at(field: DrawnField, across: float, down: float) -> QPoint:
    return QPoint(round(pad(field).width() * across), round(pad(field).height() * down))


def draw_by_mouse(field: DrawnField, *places: tuple[float, float]) -> None:
    first, *rest = (at(field, *place) for place in places)
    QTest.mousePress(pad(field), Qt.MouseButton.LeftButton, pos=first)
    for place in rest:
        QTest.mouseMove(pad(field), place)
    QTest.mouseRelease(pad(field), Qt.MouseButton.LeftButton, pos=rest[-1] if rest else first)


def strokes(field: DrawnField) -> tuple[tuple[int, ...], ...]:
    value = field.value()
    assert isinstance(value, tuple)
    return value


class TestDrawing:
    def test_by_mouse(self, field, qtbot):
        with qtbot.waitSignals([field.changed, field.changed]):
            draw_by_mouse(field, (0.1, 0.5), (0.5, 0.2), (0.9, 0.8))
        (stroke,) = strokes(field)
        assert stroke == pytest.approx((1000, 5000, 5000, 2000, 9000, 8000), abs=80)
        assert ink(strokes(field)) > LEAST_INK

    def test_each_stroke_is_kept_apart(self, field):
        draw_by_mouse(field, (0.1, 0.5), (0.3, 0.5))
        draw_by_mouse(field, (0.6, 0.5), (0.8, 0.5))
        assert len(strokes(field)) == 2

    def test_a_finger_draws_and_a_second_one_does_not(self, field):
        screen = QTest.createTouchDevice()
        QTest.touchEvent(pad(field), screen).press(1, at(field, 0.1, 0.5), pad(field))
        QTest.touchEvent(pad(field), screen).move(1, at(field, 0.4, 0.3), pad(field)).press(
            2, at(field, 0.9, 0.9), pad(field)
        )
        QTest.touchEvent(pad(field), screen).move(1, at(field, 0.7, 0.6), pad(field)).move(
            2, at(field, 0.95, 0.9), pad(field)
        )
        QTest.touchEvent(pad(field), screen).release(1, at(field, 0.7, 0.6), pad(field)).release(
            2, at(field, 0.95, 0.9), pad(field)
        )
        (stroke,) = strokes(field)
        assert stroke == pytest.approx((1000, 5000, 4000, 3000, 7000, 6000), abs=80)
        QTest.touchEvent(pad(field), screen).press(3, at(field, 0.5, 0.5), pad(field))
        QTest.touchEvent(pad(field), screen).release(3, at(field, 0.5, 0.5), pad(field))
        assert len(strokes(field)) == 2

    def test_a_pen_draws(self, field):
        pen = QPointingDevice.primaryPointingDevice()
        for kind, place in (
            (QEvent.Type.TabletPress, at(field, 0.1, 0.5)),
            (QEvent.Type.TabletMove, at(field, 0.5, 0.5)),
            (QEvent.Type.TabletRelease, at(field, 0.9, 0.5)),
        ):
            where = QPointF(place)
            button = Qt.MouseButton.LeftButton
            event = QTabletEvent(
                kind, pen, where, where, 0.5, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, button, button
            )
            QGuiApplication.sendEvent(pad(field), event)
            assert event.isAccepted()
        (stroke,) = strokes(field)
        assert len(stroke) == 6

    def test_a_line_beyond_the_edge_goes_along_it(self, field):
        draw_by_mouse(field, (0.5, 0.5), (1.3, -0.4))
        assert strokes(field)[0][-2:] == (10_000, 0)

    def test_other_buttons_of_the_mouse_draw_nothing(self, field):
        QTest.mouseClick(pad(field), Qt.MouseButton.RightButton, pos=at(field, 0.5, 0.5))
        assert field.value() == ()

    def test_moving_without_pressing_draws_nothing(self, field):
        QTest.mouseMove(pad(field), at(field, 0.5, 0.5))
        assert field.value() == ()

    def test_what_is_drawn_is_seen(self, field):
        def dark() -> int:
            picture = pad(field).grab().toImage()
            places = [(x, y) for x in range(20, picture.width() - 20, 2) for y in range(10, picture.height() // 2)]
            return sum(picture.pixelColor(x, y).lightness() < 100 for x, y in places)

        assert dark() == 0
        draw_by_mouse(field, (0.1, 0.2), (0.9, 0.4))
        assert dark() > 20


class TestKeeping:
    def test_another_size_changes_nothing(self, field, qtbot):
        draw_by_mouse(field, (0.1, 0.5), (0.5, 0.2), (0.9, 0.8))
        before, width = strokes(field), pad(field).width()
        field.window().resize(500, 900)
        qtbot.waitUntil(lambda: pad(field).width() < width)
        assert strokes(field) == before
        assert pad(field).height() == round(pad(field).width() / 3)

    def test_it_comes_back_in_another_language_or_look(self, field, qtbot):
        draw_by_mouse(field, (0.1, 0.5), (0.9, 0.8))
        again = DrawnField(Theme("dark", 150))
        qtbot.addWidget(again)
        again.set_value(field.value())
        assert again.value() == field.value()

    def test_clear_empties_it(self, field, qtbot):
        clear = button(field, "Clear")
        assert not clear.isEnabled()
        draw_by_mouse(field, (0.1, 0.5), (0.9, 0.8))
        with qtbot.waitSignal(field.changed):
            QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
        assert field.value() == ()
        assert not clear.isEnabled()

    def test_forgetting_leaves_nothing(self, field):
        draw_by_mouse(field, (0.1, 0.5), (0.9, 0.8))
        the(field, TickBox).click()
        field.forget()
        assert field.value() == ()
        assert pad(field).strokes == ()

    def test_a_hand_that_is_still_drawing_when_it_is_forgotten_draws_nothing_more(self, field):
        QTest.mousePress(pad(field), Qt.MouseButton.LeftButton, pos=at(field, 0.1, 0.1))
        field.forget()
        QTest.mouseMove(pad(field), at(field, 0.9, 0.9))
        QTest.mouseRelease(pad(field), Qt.MouseButton.LeftButton, pos=at(field, 0.9, 0.9))
        assert field.value() == ()


class TestWhoCannotDraw:
    def test_signs_with_a_tick_by_keyboard_alone(self, field, qtbot):
        field.take_focus()
        qtbot.waitUntil(pad(field).hasFocus)
        QTest.keyClick(pad(field), Qt.Key.Key_Return)
        tick = the(field, TickBox)
        qtbot.waitUntil(tick.hasFocus)
        QTest.keyClick(tick, Qt.Key.Key_Space)
        assert field.value() is True
        QTest.keyClick(tick, Qt.Key.Key_Tab)
        qtbot.waitUntil(after(field).hasFocus)

    def test_a_tick_by_mistake_loses_nothing(self, field):
        draw_by_mouse(field, (0.1, 0.5), (0.9, 0.8))
        before = field.value()
        the(field, TickBox).click()
        assert field.value() is True
        the(field, TickBox).click()
        assert field.value() == before

    def test_it_comes_back(self, field, theme, qtbot):
        the(field, TickBox).click()
        again = DrawnField(theme)
        qtbot.addWidget(again)
        again.set_value(field.value())
        assert again.value() is True


def test_tab_goes_as_one_reads_from_the_pad_over_the_tick_to_clear(field, qtbot):
    draw_by_mouse(field, (0.1, 0.5), (0.9, 0.8))
    field.take_focus()
    for here, there in ((pad(field), the(field, TickBox)), (the(field, TickBox), button(field, "Clear"))):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        qtbot.waitUntil(there.hasFocus)


def test_a_screen_reader_hears_what_it_is_and_that_there_is_another_way(field):
    group = QAccessible.queryAccessibleInterface(the(field, Group))
    assert (group.role(), group.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "Your signature (optional)")
    drawing = QAccessible.queryAccessibleInterface(pad(field))
    assert drawing.role() == QAccessible.Role.Graphic
    assert drawing.text(QAccessible.Text.Name) == "Your signature"
    field.show_problem("Please sign.")
    said = drawing.text(QAccessible.Text.Description)
    assert said.startswith("Please sign. As on your identity card. ")
    assert said.endswith("who cannot draw sets the tick below.")
    tick = QAccessible.queryAccessibleInterface(the(field, TickBox))
    assert tick.role() == QAccessible.Role.CheckBox
    assert tick.text(QAccessible.Text.Name) == "I cannot draw, and I sign with this tick."


def test_button_and_tick_are_large_enough_for_a_finger(field):
    assert min(button(field, "Clear").height(), the(field, TickBox).height()) >= 44
    assert pad(field).height() > 150


def test_a_finger_on_it_scrolls_nothing(theme, qtbot):
    field = DrawnField(theme)
    area = ScrollArea(theme, field)
    qtbot.addWidget(area)
    area.resize(500, 100)
    with qtbot.waitExposed(area):
        area.show()
    screen = QTest.createTouchDevice()
    QTest.touchEvent(pad(field), screen).press(1, QPoint(50, 60), pad(field))
    QTest.touchEvent(pad(field), screen).move(1, QPoint(60, 20), pad(field))
    QTest.touchEvent(pad(field), screen).release(1, QPoint(60, 20), pad(field))
    assert area.verticalScrollBar().value() == 0
    assert len(strokes(field)) == 1
