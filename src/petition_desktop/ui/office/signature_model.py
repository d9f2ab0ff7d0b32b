"""The table's model: as many rows as the register has lines, of which only the stretches in sight are in memory.

It asks for a stretch it does not have and shows an ellipsis meanwhile. Where lines come from is not its business.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from petition_desktop.office.register.entry import Entry
from petition_desktop.ui.office.line_words import LineWords, headings

STRETCH = 100
MOST_STRETCHES = 40  # 4,000 lines: some megabytes, and many screens in each direction
TONE = Qt.ItemDataRole.UserRole
_COLUMNS = 7
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class SignatureModel(QAbstractTableModel):
    """Read only.

    Signals: `wanted(first)` when the lines from place `first` on are to be shown and are not here.
    """

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._size = 0
        self._words: Callable[[Entry], LineWords] | None = None
        self._stretches: OrderedDict[int, list[tuple[Entry, LineWords]]] = OrderedDict()

    def show_lines(self, size: int, first: Sequence[Entry], words: Callable[[Entry], LineWords]) -> None:
        """A new list of `size` lines, of which the `first` are at hand; `words` gives the cells of a line."""
        self.beginResetModel()
        self._size, self._words = size, words
        self._stretches.clear()
        self._stretches[0] = [(entry, words(entry)) for entry in first]
        self.endResetModel()

    def forget(self) -> None:
        """Hold no line any more."""
        self.beginResetModel()
        self._size, self._words = 0, None
        self._stretches.clear()
        self.endResetModel()

    def take(self, first: int, lines: Sequence[Entry]) -> None:
        """The lines from place `first` on, as they were asked for."""
        if self._words is None or not lines:
            return
        self._stretches[first] = [(entry, self._words(entry)) for entry in lines]
        while len(self._stretches) > MOST_STRETCHES:
            self._stretches.popitem(last=False)
        last = self.index(first + len(lines) - 1, _COLUMNS - 1)
        self.dataChanged.emit(self.index(first, 0), last)

    def entry(self, row: int) -> Entry | None:
        """The line at this place, if it is at hand."""
        found = self._line(row)
        return found[0] if found else None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._size

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return headings()[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, TONE):
            return None
        found = self._line(index.row())
        if found is None:
            self.wanted.emit(index.row() - index.row() % STRETCH)
            return "soft" if role == TONE else "…"
        words = found[1]
        if role == TONE:
            return words.tone if index.column() == _COLUMNS - 1 else "ink"
        return words.cells[index.column()]

    def _line(self, row: int) -> tuple[Entry, LineWords] | None:
        first = row - row % STRETCH
        stretch = self._stretches.get(first)
        if stretch is None or row - first >= len(stretch):
            return None
        self._stretches.move_to_end(first)
        return stretch[row - first]
