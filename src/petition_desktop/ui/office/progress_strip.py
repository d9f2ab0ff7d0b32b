"""A tinted strip that tells how far a round has come: words, a thin bar, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate

_HEIGHT = 4


class _Bar(QWidget):
    """The part that is done, 0 to 1; below 0 nobody knows how much there is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.part = -1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.fillRect(self.rect(), QColor(palette.line))
        if self.part >= 0:
            painter.fillRect(QRectF(0, 0, self.width() * min(self.part, 1.0), self.height()), QColor(palette.accent))


class ProgressStrip(QFrame):
    """Hidden while nothing goes on.

    Signals: `stop_asked()`.
    """

    stop_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Text(theme, "quiet")
        self._bar = _Bar(theme)
        stop = LinkButton(theme, translate("Round", "Stop"))
        stop.clicked.connect(self.stop_asked)
        across = QHBoxLayout()
        across.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(stop)
        column = QVBoxLayout(self)
        margin = theme.px(tokens.STEP + tokens.HALF_STEP)
        column.setContentsMargins(margin, theme.px(tokens.HALF_STEP), margin, theme.px(tokens.STEP))
        column.setSpacing(0)
        column.addLayout(across)
        column.addWidget(self._bar)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is shown now, or an empty text."""
        return "" if self.isHidden() else self._words.text()

    def show_progress(self, sentence: str, part: float) -> None:
        """Show how far it is; `part` is 0 to 1, below 0 if nobody knows. The first sentence is read out."""
        if self.isHidden():
            announce(self, sentence, urgent=False)
        self._words.say(sentence)
        self._bar.part = part
        self._bar.update()
        self.show()
