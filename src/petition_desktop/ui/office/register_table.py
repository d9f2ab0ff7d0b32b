"""The register as a table: seven columns where there is room, the ones that tell people apart where there is not.

As tall as its rows, and no taller than the page leaves it. The arrow keys go from line to line.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QItemSelection, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from petition_desktop.ui import tokens
from petition_desktop.ui.office.cell_painter import CellPainter
from petition_desktop.ui.office.signature_model import SignatureModel
from petition_desktop.ui.theme import Theme

translate = QCoreApplication.translate

ROW_HEIGHT = 42
HEADER_HEIGHT = 38
ROWS_LEAST = 4
#: How what is left is shared out, and the least a column must have at 100 % to be of use.
_SHARES = (4, 6, 5, 1, 2, 0, 6)
_LEAST = (190, 130, 120, 132, 122, 104, 150)
#: Which columns give way first: language, e-mail, stall, place. Name, time and state stay.
_GIVE_WAY = (5, 1, 4, 2)


class RegisterTable(QTableView):
    """Shows a `SignatureModel`.

    Signals: `chosen(row)` when another line is chosen, -1 for none.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, model: SignatureModel) -> None:
        super().__init__()
        self._theme = theme
        self._painter = CellPainter(theme)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setAccessibleName(translate("Register", "Signatures"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self._set_headers()
        model.modelReset.connect(self._reset)

    def choose(self, row: int) -> None:
        """Choose the line at this place and show it."""
        # Not `selectRow`: with columns from right to left Qt (6.11) finds no column to begin at, and chooses nothing.
        self.setCurrentIndex(self.model().index(row, 0))
        self.scrollTo(self.model().index(row, 0))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(tokens.STORY_WIDTH), self._height(self.model().rowCount()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height(min(self.model().rowCount(), ROWS_LEAST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()
        if self.selectionModel().hasSelection():
            # The details of a line take room, and it must not go out of sight by being chosen.
            self.scrollTo(self.currentIndex())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        rows = self.selectionModel().selectedRows()
        self.chosen.emit(rows[0].row() if rows else -1)

    def _height(self, rows: int) -> int:
        # Beyond what any screen shows the exact height does not matter, and numbers would overflow.
        return self._theme.px(HEADER_HEIGHT) + min(rows, 200) * self._theme.px(ROW_HEIGHT) + 2 * self.frameWidth()

    def _set_headers(self) -> None:
        side, top = self.verticalHeader(), self.horizontalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(self._theme.px(ROW_HEIGHT))
        side.setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        side.hide()
        top.setFont(self._theme.font("quiet"))
        top.setFixedHeight(self._theme.px(HEADER_HEIGHT))
        top.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        top.setMinimumSectionSize(0)
        top.setSectionsClickable(False)
        top.setHighlightSections(False)
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _share_out(self) -> None:
        room = self.viewport().width()
        hidden: set[int] = set()
        for column in _GIVE_WAY:
            if sum(self._theme.px(least) for place, least in enumerate(_LEAST) if place not in hidden) <= room:
                break
            hidden.add(column)
        shown = [column for column in range(len(_SHARES)) if column not in hidden]
        least = {column: self._theme.px(_LEAST[column]) for column in shown}
        spare = max(room - sum(least.values()), 0)
        whole = sum(_SHARES[column] for column in shown)
        for column in range(len(_SHARES)):
            self.setColumnHidden(column, column in hidden)
        left = room
        for column in shown:
            width = left if column == shown[-1] else least[column] + spare * _SHARES[column] // whole
            self.setColumnWidth(column, width)
            left -= width

    @Slot()
    def _reset(self) -> None:
        self.updateGeometry()
        self.chosen.emit(-1)
