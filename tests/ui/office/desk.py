"""A staff member at the office's window: finds things by what they say and presses them, as a person would."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)

from petition_desktop.store.database import Store
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.office.flow import OfficeFlow
from petition_desktop.ui.window import Window

_Kind = TypeVar("_Kind", bound=QWidget)
LONGEST_MS = 30_000


class OfficeDesk:
    """`flow` and `window` are the real ones; `store` is what the flow was opened with."""

    def __init__(self, qtbot, window: Window, interface: InterfaceLanguage, flow: OfficeFlow, store: Store) -> None:
        self.qtbot, self.window, self.interface, self.flow, self.store = qtbot, window, interface, flow, store

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window live until `condition` holds."""
        self.qtbot.waitUntil(condition, timeout=LONGEST_MS)

    def until_said(self, words: str) -> None:
        """Let the window live until `words` can be read in it."""
        self.until(lambda: words in self.said())

    def said(self) -> str:
        """Everything that can be read in the window now, line by line."""
        labels = [one.text() for one in self.shown(QLabel)]
        return "\n".join([*labels, *(one.text() for one in self.shown(QAbstractButton))]).replace("&&", "&")

    def shown(self, kind: type[_Kind]) -> list[_Kind]:
        """All parts of one kind that are visible."""
        return [one for one in self.window.findChildren(kind) if one.isVisibleTo(self.window)]

    def button(self, words: str) -> QAbstractButton:
        """The button that says `words`."""
        (found,) = [one for one in self.shown(QAbstractButton) if one.text().replace("&&", "&") == words]
        return found

    def press(self, words: str) -> None:
        """Press the button that says `words`."""
        self.qtbot.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def pick(self, button: str, choice: str) -> None:
        """Open the menu of a button and pick an entry."""
        self.press(button)
        (menu,) = [one for one in self.window.findChildren(QMenu) if one.isVisible()]
        (action,) = [one for one in menu.actions() if one.text() == choice]
        self.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def line(self, name: str) -> QLineEdit:
        """The line with this accessible name."""
        (found,) = [one for one in self.shown(QLineEdit) if one.accessibleName() == name]
        return found

    def type(self, name: str, text: str) -> None:
        """Type into the line with this name, in place of what was there; other letters by an input method."""
        line = self.line(name)
        line.selectAll()
        if text.isascii():
            self.qtbot.keyClicks(line, text)
        else:
            written = QInputMethodEvent()
            written.setCommitString(text)
            QApplication.sendEvent(line, written)

    def choose_file(self, path: Path) -> None:
        """Answer the file dialog that is open."""
        (dialog,) = [one for one in self.window.findChildren(QFileDialog) if one.isVisible()]
        # As if typed: the name line takes whole paths.
        (name,) = dialog.findChildren(QLineEdit, "fileNameEdit")
        name.setText(str(path))
        dialog.accept()

    def unlock(self, passphrase: str = "seven lanterns over the harbour") -> None:
        """Type the passphrase and press the button."""
        self.type("Passphrase", passphrase)
        self.press("Open")

    def enter(self) -> None:
        """Unlock, and wait until the register's numbers are there."""
        self.unlock()
        self.until(lambda: re.search(r"^[\d,]+ signatures?$", self.said(), re.MULTILINE) is not None)

    def fetch(self) -> None:
        """Press “Fetch and open” and wait until the round is over."""
        self.press("Fetch and open")
        self.until(lambda: bool(self.window.notice.sentence))

    @property
    def table(self) -> QTableView:
        """The register's table."""
        page = self.window.page
        assert page is not None
        (found,) = page.findChildren(QTableView)
        return found

    def rows(self, count: int) -> list[list[str]]:
        """The cells of the table, once it has so many lines and none of them waits for the disk."""
        self.until(lambda: self.table.model().rowCount() == count and all("…" not in row for row in self._cells()))
        return self._cells()

    def _cells(self) -> list[list[str]]:
        model = self.table.model()
        across = range(model.columnCount())
        return [[model.index(row, column).data() for column in across] for row in range(model.rowCount())]
