"""The list of countries that opens over the form: a line to search in, and the countries that fit.

It is a part of the window, not a window of its own, so that a screen reader finds it and nothing is left open.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.focus import focused
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.country_names import Country, folded
from petition_desktop.ui.widgets.signer_line import SignerLine
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate
_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class CountryPanel(Card):
    """Search and list.

    Signals: `chosen(code)` when a country was picked, `closed()` when the panel was left without one.
    """

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._all: Sequence[Country] = ()
        self._shown: list[Country] = []
        self._search = SignerLine(theme)
        self._search.setPlaceholderText(translate("CountryPanel", "Search"))
        self._search.setAccessibleName(translate("CountryPanel", "Search for a country"))
        self._none = Text(theme, "quiet", "soft")
        self._none.say(translate("CountryPanel", "No country with these letters."))
        self._model = QStringListModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setFont(theme.font("body"))
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(translate("CountryPanel", "Countries"))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        margin = theme.px(tokens.STEP)
        column.setContentsMargins(margin, margin, margin, margin)
        for part in (self._search, self._none, self._list):
            column.addWidget(part)
        self._search.installEventFilter(self)
        self._list.installEventFilter(self)
        self._search.textChanged.connect(self._filter)
        self._list.clicked.connect(self._pick)
        self._list.activated.connect(self._pick)

    def open(self, countries: Sequence[Country], chosen: str) -> None:
        """Show these countries, `chosen` (a code) marked."""
        self._all = countries
        self._search.forget()
        self._filter("")
        row = next((row for row, country in enumerate(self._shown) if country.code == chosen), 0)
        self._mark(row)
        self.show()
        self.raise_()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move through the list while the search keeps the cursor; Enter picks, Escape closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.key(), from_search=watched is self._search)
        if event.type() == QEvent.Type.FocusOut:
            # The next one with the focus is known only when this event is done.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return super().eventFilter(watched, event)

    def customEvent(self, _event: QEvent) -> None:
        focus = focused(self)
        if self.isVisible() and (focus is None or not self.isAncestorOf(focus)):
            self._close()

    def _key(self, key: int, *, from_search: bool) -> bool:
        if key == Qt.Key.Key_Escape:
            self._close()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self._list.currentIndex())
            return True
        if from_search and key in _TO_LIST:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
            self._mark(self._list.currentIndex().row() + step[Qt.Key(key)])
            return True
        return False

    @Slot(str)
    def _filter(self, typed: str) -> None:
        wanted = folded(typed)
        fitting = [country for country in self._all if wanted in country.searched]
        # What begins with the letters typed is meant more often than what holds them somewhere.
        self._shown = sorted(fitting, key=lambda c: not any(s.startswith(wanted) for s in c.searched.split("\n")))
        self._model.setStringList([country.name for country in self._shown])
        self._none.setVisible(not self._shown)
        self._list.setVisible(bool(self._shown))
        self._mark(0)

    def _mark(self, row: int) -> None:
        if self._shown:
            self._list.setCurrentIndex(self._model.index(min(max(row, 0), len(self._shown) - 1)))

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        if index.isValid() and self._shown:
            code = self._shown[index.row()].code
            self.hide()
            self.chosen.emit(code)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
