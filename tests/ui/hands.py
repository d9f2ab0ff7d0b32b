"""What a person does on a page, by the names people read there."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from petition_desktop.ui.widgets.signer_line import SignerLine
from petition_desktop.ui.widgets.tick import TickBox


def line(page: QWidget, name: str) -> SignerLine:
    """The line whose name begins like this."""
    return next(one for one in page.findChildren(SignerLine) if one.accessibleName().startswith(name))


def after(field: QWidget) -> SignerLine:
    """The line that `on_page` shows after a field."""
    return line(field.window(), "After")


def tick(page: QWidget, name: str) -> TickBox:
    """The tick whose words begin like this."""
    return next(one for one in page.findChildren(TickBox) if one.accessibleName().startswith(name))


def button(page: QWidget, name: str) -> QAbstractButton:
    """The button whose name begins like this, of those that are shown."""
    found = [one for one in page.findChildren(QAbstractButton) if one.accessibleName().startswith(name)]
    return next((one for one in found if one.isVisible()), found[0])


def click(page: QWidget, name: str) -> None:
    """Press a button with the mouse."""
    QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


Kind = TypeVar("Kind", bound=QObject)


def the(within: QObject, kind: type[Kind]) -> Kind:
    """The first of this kind."""
    found = within.findChild(kind)
    assert isinstance(found, kind), kind
    return found


def words(page: QWidget) -> list[str]:
    """Everything that can be read and is not hidden."""
    return [label.text() for label in page.findChildren(QLabel) if label.text() and label.isVisibleTo(page)]


def type_into(widget: QWidget, text: str) -> None:
    """Type on the keyboard; other letters than Latin ones come by an input method."""
    if text.isascii():
        QTest.keyClicks(widget, text)
    else:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)
