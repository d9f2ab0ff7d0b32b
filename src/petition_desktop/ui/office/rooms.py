"""The column of rooms at the side of every page of the opened office, and the frame that puts a page beside it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QSizePolicy, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.office.office_style import office_style
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role
from petition_desktop.ui.widgets.buttons import Button

translate = QCoreApplication.translate

Room = Literal["register", "keys"]
ROOMS: tuple[Room, ...] = ("register", "keys")
_WIDTH = 216
_ANY_WIDTH = (1 << 24) - 1  # Qt's own word for no limit


class RoomButton(Button):
    """The door of a room; the one we are in is checked."""

    def __init__(self, theme: Theme, text: str, *, here: bool = False) -> None:
        self.role: Role = "label" if here else "quiet"
        super().__init__(theme, text)
        self.setCheckable(True)
        self.setChecked(here)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Rooms(QFrame):
    """Signals: `entered(room)` when a door was pressed; `lock_asked()`."""

    entered = Signal(str)
    lock_asked = Signal()

    def __init__(self, theme: Theme, here: Room) -> None:
        super().__init__()
        self._theme = theme
        self._doors: dict[QPushButton, Room] = {}
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setSpacing(theme.px(tokens.HALF_STEP))
        for room in ROOMS:
            door = RoomButton(theme, _name(room), here=room == here)
            door.clicked.connect(self._pressed)
            self._doors[door] = room
            self._row.addWidget(door)
        self._row.addStretch(1)
        lock = Button(theme, translate("Rooms", "Lock the office"))
        lock.clicked.connect(self.lock_asked)
        lock.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row.addWidget(lock)
        self.set_narrow(narrow=False)

    def take_focus(self) -> None:
        """The keyboard begins at the door of the room we are in."""
        here = next(door for door in self._doors if door.isChecked())
        here.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, *, narrow: bool) -> None:
        """A row above the page instead of a column beside it."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if narrow else ways.TopToBottom)
        across = self._theme.px(tokens.STEP + tokens.HALF_STEP)
        down = self._theme.px(tokens.STEP if narrow else 2 * tokens.STEP)
        self._row.setContentsMargins(across, down, across, down)
        if narrow:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY_WIDTH)
        else:
            self.setFixedWidth(self._theme.px(_WIDTH))
        self.setProperty("narrow", narrow)
        self.style().unpolish(self)
        self.style().polish(self)

    @Slot()
    def _pressed(self) -> None:
        door = self.sender()
        if isinstance(door, QPushButton):
            door.setChecked(True)
            self.entered.emit(self._doors[door])


class RoomsFrame(QWidget):
    """A page of the opened office: the rooms, and `content` beside or below them.

    `rooms` speaks for itself.
    """

    def __init__(self, theme: Theme, here: Room, content: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self.rooms = Rooms(theme, here)
        self.content = content
        self._narrow = False
        self.setStyleSheet(office_style(theme))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.rooms)
        self._row.addWidget(content, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < self._theme.px(tokens.WIDE_FROM)
        if narrow != self._narrow:
            self._narrow = narrow
            ways = QBoxLayout.Direction
            self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
            self.rooms.set_narrow(narrow=narrow)
        super().resizeEvent(event)


def _name(room: Room) -> str:
    if room == "register":
        return translate("Rooms", "Register")
    return translate("Rooms", "Keys")
