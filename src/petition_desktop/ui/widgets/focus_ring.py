"""Watches who has the keyboard, and puts the ring around it: the same ring for every control.

Qt's frame remembers what its control lies in and looks for it there. So it must let go before anything is moved to
another parent or deleted.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFocusFrame, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from petition_desktop.ui.first_paint import FirstPaint
from petition_desktop.ui.focus import focused
from petition_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from petition_desktop.ui.widgets.ring import Ring


class FocusRing(QObject):
    """Watches who gets the keyboard in `window`, and puts the ring there."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._ring: Ring | None = None
        self._by_mouse, self._waits = False, True
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        # The ring is costly to make, so the window is seen without it first.
        FirstPaint(window).painted.connect(self._begin)

    def let_go(self) -> None:
        """Be around nothing, until the keyboard moves again."""
        if self._ring is not None and isValid(self._ring):
            self._ring.setWidget(None)  # type: ignore[arg-type]  # Qt's own way to say: around nothing

    @Slot()
    def _begin(self) -> None:
        self._waits = False
        self._follow()

    @Slot()
    def _focus_changed(self) -> None:
        self._by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not self._waits:
            # In a moment: while a page is made, the keyboard goes from one control to the next.
            QTimer.singleShot(0, self, self._follow)

    @Slot()
    def _follow(self) -> None:
        focus = focused(self._window)
        if focus is None or not self._window.isActiveWindow() or not self._wants_ring(focus):
            self.let_go()
            return
        # The ring lives beside its control, and may have gone with it.
        if self._ring is None or not isValid(self._ring):
            from petition_desktop.ui.widgets.ring import Ring

            self._ring = Ring(self._theme, self._window)
        self._ring.setWidget(focus)
        self._ring.show()

    def _wants_ring(self, widget: QWidget) -> bool:
        """Not what only scrolls; and who points with a mouse knows where it is."""
        if isinstance(widget, (QLineEdit, QPlainTextEdit)):
            return True
        return not isinstance(widget, QAbstractScrollArea) and not self._by_mouse


@contextmanager
def unframed(window: QWidget) -> Iterator[None]:
    """Move things to other parents in this block; the ring goes around its control again when that is done."""
    # Qt gives no control for a frame around nothing, whatever its type hints say.
    frames: list[tuple[QFocusFrame, object]] = [(one, one.widget()) for one in window.findChildren(QFocusFrame)]
    for frame, _control in frames:
        frame.setWidget(None)  # type: ignore[arg-type]  # as above
    yield
    for frame, control in frames:
        if isinstance(control, QWidget) and isValid(frame) and isValid(control) and window.isAncestorOf(control):
            frame.setWidget(control)
