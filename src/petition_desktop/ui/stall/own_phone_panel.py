"""The way to sign on one's own phone: the address of the petition on the web, to scan and to read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.centred_card import centred
from petition_desktop.ui.widgets.qr_view import QrView
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class OwnPhonePanel(QWidget):
    """A card over the page.

    Signals: `closed()`.
    """

    closed = Signal()

    def __init__(self, theme: Theme, address: str) -> None:
        super().__init__()
        title, words = Text(theme, "heading", centred=True), Text(theme, "body", centred=True)
        title.say(translate("OwnPhone", "Sign on your own phone"))
        words.say(
            translate(
                "OwnPhone",
                "Point the camera of your phone at the square, or type in the address. "
                "What you write there goes to that page, not to this computer.",
            )
        )
        code = QrView(theme)
        code.show_code(address, translate("OwnPhone", "QR code of the address below"), creased=True)
        line = Text(theme, "strong", centred=True)
        line.say(address)
        self._back = Button(theme, translate("OwnPhone", "Back to the form"))
        self._back.clicked.connect(self.closed)
        card = Card(theme)
        card.setMaximumWidth(theme.px(tokens.NARROW_WIDTH))
        column = QVBoxLayout(card)
        margin = theme.px(4 * tokens.STEP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(2 * tokens.STEP))
        for part in (title, words):
            column.addWidget(part)
        column.addWidget(code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(line)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centred(theme, card))

    def take_focus(self) -> None:
        """The keyboard begins at the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
