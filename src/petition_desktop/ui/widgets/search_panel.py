"""A list that opens over the form: a line to search in, and what fits, such as countries.

It is a part of the window, not a window of its own, so that a screen reader finds it and nothing is left open.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.focus import focused
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.options import Option, folded
from petition_desktop.ui.widgets.signer_line import SignerLine
from petition_desktop.ui.widgets.text import Text

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class Search(SignerLine):
    """The line to search in. The cursor stays here while arrows move through the list.

    Signals: `moved(rows)`, `picked()`, `given_up()`.
    """

    moved = Signal(int)
    picked = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class Names(QListView):
    """The list.

    Signals: `left()` when the keyboard went elsewhere, `given_up()` at Escape.
    """

    left = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class PanelWords(Struct, frozen=True):
    """What a screen reader calls the line to search in and the list, and what is said when nothing fits."""

    search: str
    listed: str
    none: str


class SearchPanel(Card):
    """Search and list.

    Signals: `chosen(code)` when one was picked, `given_up()` at Escape, `passed(following)` when Tab leads on from it
    or back. When the keyboard goes elsewhere it just closes.
    """

    chosen = Signal(str)
    given_up = Signal()
    passed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget, words: PanelWords) -> None:
        super().__init__(theme, parent)
        self._all: Sequence[Option] = ()
        self._shown: list[Option] = []
        self._marking = False
        self._search = Search(theme)
        self._search.setPlaceholderText(QCoreApplication.translate("SearchPanel", "Search"))
        self._search.setAccessibleName(words.search)
        self._none = Text(theme, "quiet", "soft")
        self._none.say(words.none)
        self._model = QStringListModel(self)
        self._list = Names()
        self._list.setModel(self._model)
        self._list.setFont(theme.font("body"))
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(words.listed)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        margin = theme.px(tokens.STEP)
        column.setContentsMargins(margin, margin, margin, margin)
        for part in (self._search, self._none, self._list):
            column.addWidget(part)
        self._search.textChanged.connect(self._filter)
        self._search.moved.connect(self._move)
        self._search.picked.connect(self._pick_marked)
        for part in (self._search, self._list):
            part.given_up.connect(self._give_up)
            # Who has the keyboard next is known only when the event is done.
            part.left.connect(self._look_around, Qt.ConnectionType.QueuedConnection)
        self._list.clicked.connect(self._pick)
        self._list.activated.connect(self._pick)
        self._list.selectionModel().selectionChanged.connect(self._selected)

    def open(self, options: Sequence[Option], chosen: str) -> None:
        """Show these, `chosen` (a code) marked."""
        self._all = options
        self._search.forget()
        self._filter("")
        row = next((row for row, option in enumerate(self._shown) if option.code == chosen), 0)
        self._mark(row)
        self.show()
        self.raise_()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def focusNextPrevChild(self, following: bool) -> bool:
        """The panel lies over everything, so only whoever opened it knows what comes before and after it."""
        focus = focused(self)
        stops = [part for part in (self._search, self._list) if part.isVisible()]
        if focus not in stops or focus is (stops[-1] if following else stops[0]):
            self.hide()
            self.passed.emit(following)
        else:
            (stops[-1] if following else stops[0]).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @Slot()
    def _look_around(self) -> None:
        focus = focused(self)
        if focus is None or not self.isAncestorOf(focus):
            self.hide()

    @Slot(int)
    def _move(self, rows: int) -> None:
        self._mark(self._list.currentIndex().row() + rows)

    @Slot()
    def _pick_marked(self) -> None:
        self._pick(self._list.currentIndex())

    @Slot(str)
    def _filter(self, typed: str) -> None:
        wanted = folded(typed)
        fitting = [option for option in self._all if wanted in option.searched]
        # What begins with the letters typed is meant more often than what holds them somewhere.
        self._shown = sorted(fitting, key=lambda c: not any(s.startswith(wanted) for s in c.searched.split("\n")))
        self._marking = True
        self._model.setStringList([option.name for option in self._shown])
        self._marking = False
        self._none.setVisible(not self._shown)
        self._list.setVisible(bool(self._shown))
        self._mark(0)

    def _mark(self, row: int) -> None:
        if self._shown:
            self._marking = True
            self._list.setCurrentIndex(self._model.index(min(max(row, 0), len(self._shown) - 1)))
            self._marking = False

    @Slot()
    def _selected(self) -> None:
        """By nobody's hand: a screen reader has no other way to pick one than to select it."""
        by_hand = self._marking or self._list.hasFocus() or QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not by_hand and self.isVisible():
            self._pick(next(iter(self._list.selectedIndexes()), QModelIndex()))

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        if index.isValid() and self._shown:
            code = self._shown[index.row()].code
            self.hide()
            self.chosen.emit(code)

    @Slot()
    def _give_up(self) -> None:
        self.hide()
        self.given_up.emit()
