"""A page with little on it: in the middle of the window, scrolled where it does not fit, made anew in another size.

The stall's pages are made anew by its flow; these stand alone and do it themselves.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.focus import focused
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.columns import Column
from petition_desktop.ui.widgets.scroll_area import ScrollArea


class CentredPage(QWidget):
    """Subclasses say what stands on it and which control the keyboard begins at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._area: QWidget | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._show()
        theme.changed.connect(self._made_anew)

    def content(self) -> QWidget:
        """What stands in the middle, in the theme and the words of now."""
        return QWidget()

    def start(self) -> QWidget:
        """The control the keyboard begins at."""
        return self

    def take_focus(self) -> None:
        """Put the keyboard where this page begins."""
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _made_anew(self) -> None:
        focus = focused(self)
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._show()
        if had_focus:
            self.take_focus()

    def _show(self) -> None:
        old, margin = self._area, self._theme.px(tokens.PAGE_MARGIN_NARROW)
        inside = Column()
        around = QVBoxLayout(inside)
        around.setContentsMargins(margin, margin, margin, margin)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.content(), 100)
        row.addStretch(1)
        around.addStretch(2)
        around.addLayout(row)
        around.addStretch(3)
        self._area = ScrollArea(self._theme, inside)
        # The keyboard goes to what is in it, which scrolls into sight.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._outer.addWidget(self._area)
        if old is not None:
            # Only what is shown can get the keyboard.
            self._area.show()
            old.hide()
            old.deleteLater()
