"""A QR code, painted. Dark on white in both schemes, with the quiet zone scanners need around it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.picture import tell_as_picture

QUIET_ZONE = 4  # modules of white around it (ISO/IEC 18004)


class QrView(QLabel):
    """Shows the code of `content`; to screen readers it is a picture that says what it holds."""

    def __init__(self, theme: Theme, side: int = tokens.QR_SIDE) -> None:
        super().__init__()
        self._theme, self._side = theme, side
        self._rows: tuple[bytes, ...] = ()
        tell_as_picture(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, content: str, description: str, *, creased: bool = False) -> None:
        """Encode exactly `content`; `description` is its accessible name.

        One that is `creased`, or wet, can still be read: for what people take along on paper.
        """
        import segno  # only the thank-you page needs it, and start-up counts

        # `boost_error=False` keeps the squares large.
        code = segno.make(content, error="m" if creased else "l", micro=False, boost_error=False)
        self._rows = tuple(bytes(row) for row in code.matrix)
        self.setAccessibleName(description)
        self.update()

    def forget(self) -> None:
        """Show no code any more."""
        self._rows = ()
        self.update()

    @property
    def modules(self) -> tuple[bytes, ...]:
        """The squares, row by row, 1 for dark."""
        return self._rows

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.QR_PAPER))
        if not self._rows:
            return
        count = len(self._rows) + 2 * QUIET_ZONE
        # Whole pixels only: a blurred edge costs scanners more than a smaller code.
        side = max(min(self.width(), self.height()) // count, 1)
        left = (self.width() - side * len(self._rows)) // 2
        top = (self.height() - side * len(self._rows)) // 2
        ink = QColor(tokens.QR_INK)
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRectF(left + x * side, top + y * side, side, side), ink)
