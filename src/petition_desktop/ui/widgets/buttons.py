"""The three kinds of button: one strong act per page, quiet acts, and acts that look like a link."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role
from petition_desktop.ui.widgets.shapes import Sign, draw_sign

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Button(QPushButton):
    """A quiet button. Its words are shown as they are: `&` makes no shortcut, because most words are a campaign's.

    Enter presses it as the space bar does, which people know from the web; where somebody who types on would press it
    by surprise, `by_enter` is set to False.
    """

    role: Role = "quiet"
    by_enter = True

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font(self.role))
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Show `text` and tell it to screen readers."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.by_enter and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _HELD:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def restyle(self) -> None:
        """Take the theme's font anew."""
        self.setFont(self._theme.font(self.role))


class PrimaryButton(Button):
    """The one strong act of a page."""

    role: Role = "strong"

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(theme, text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class LinkButton(Button):
    """An act that looks like a link: for what leads on within the window, never outside."""

    role: Role = "strong"

    def __init__(self, theme: Theme, text: str = "", *, quiet: bool = False) -> None:
        if quiet:
            self.role = "small"
        super().__init__(theme, text)
        self.setProperty("quiet", quiet)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A short word has no edge that a finger could aim at, so it is as wide as one."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), tokens.TARGET), hint.height())


class ChevronButton(Button):
    """A button that opens something below it: words, and a chevron that points down."""

    sign: Sign = "down"

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self._theme.px(tokens.ICON + tokens.STEP), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.px(tokens.ICON)
        gap = self._theme.px(tokens.BUTTON_PADDING)
        left = gap if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - gap - side
        box = QRectF(left, (self.height() - side) / 2, side, side)
        draw_sign(QPainter(self), self.sign, box, self._theme.colour("soft"))


class FieldButton(ChevronButton):
    """Looks like a field and opens something to choose from: on a click, on Space, on Enter and on the arrow down."""

    role: Role = "field"

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(theme, text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)
