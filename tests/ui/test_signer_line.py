"""What a signer types leaves the line in no way but through the form: one test for each way that Qt offers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from petition_desktop.ui.widgets.signer_line import SignerLine

NAME = "Zaphod Beeblebrox"


@pytest.fixture
def line(qtbot, theme):
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    line, other = SignerLine(theme), SignerLine(theme)
    column.addWidget(line)
    column.addWidget(other)
    with qtbot.waitExposed(around):
        around.show()
    around.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    QGuiApplication.clipboard().setText("before")
    QTest.keyClicks(line, NAME)
    yield line
    around.close()


@pytest.mark.parametrize("key", ["Copy", "Cut"])
def test_nothing_goes_into_the_clipboard(line, key):
    line.selectAll()
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey[key]))
    assert QGuiApplication.clipboard().text() == "before"
    assert line.text() == NAME


def test_nothing_comes_out_of_the_clipboard(line):
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Paste))
    assert line.text() == NAME


def test_a_middle_click_pastes_nothing(line):
    QTest.mouseClick(line, Qt.MouseButton.MiddleButton)
    assert line.text() == NAME


def test_what_the_mouse_selects_stays_selected(line):
    QTest.mouseDClick(line, Qt.MouseButton.LeftButton, pos=QPoint(30, line.height() // 2))
    assert line.selectedText() == "Zaphod"


def test_there_is_no_menu(line):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), line.mapToGlobal(QPoint(5, 5)))
    QGuiApplication.sendEvent(line, event)
    assert [menu for menu in line.findChildren(QMenu) if menu.isVisible()] == []
    assert event.isAccepted()


def test_it_cannot_be_undone_once_it_is_forgotten(line):
    line.forget()
    assert not line.isUndoAvailable()
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Undo))
    assert line.text() == ""


def test_nothing_is_learned_completed_or_dragged(line):
    hints = line.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert line.completer() is None
    assert not line.dragEnabled()


def test_nothing_can_be_dropped_into_it(line):
    dropped = QMimeData()
    dropped.setText("from elsewhere")
    where = QPointF(5, 5)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(where, Qt.DropAction.CopyAction, dropped, buttons, keys, QEvent.Type.Drop)
    assert not line.acceptDrops()
    QGuiApplication.sendEvent(line, event)
    assert line.text() == NAME


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_leads_to_the_next_line(line, key, qtbot):
    QTest.keyClick(line, key)
    qtbot.waitUntil(lambda: not line.hasFocus())
    assert line.text() == NAME


@pytest.mark.parametrize(
    ("key", "modifiers", "start", "selected"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, 3, NAME),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier, 6, "Zaphod"),
        (Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier, 7, "Beeblebrox"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, 6, "d"),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, 0, "Z"),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier, 0, "Zaphod "),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier, 6, "Zaphod"),
    ],
)
def test_the_keyboard_selects_as_everywhere(line, key, modifiers, start, selected):
    line.setCursorPosition(start)
    QTest.keyClick(line, key, modifiers)
    assert line.selectedText() == selected


def test_an_empty_line_begins_where_the_page_does(qtbot, theme, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line = SignerLine(theme)
    qtbot.addWidget(line)
    assert line.alignment() & Qt.AlignmentFlag.AlignRight
