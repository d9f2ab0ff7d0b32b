"""A paragraph of plain text in one of the theme's roles: it wraps, and is a label to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role, Tone
from petition_desktop.ui.widgets.typesetting import UNLIMITED, SetText, alignment


class Text(QLabel):
    """Plain text. It asks for as much height as its lines need at the width it gets.

    `wraps=False` keeps it on one line and as narrow as its words.
    """

    def __init__(
        self, theme: Theme, role: Role, tone: Tone = "ink", *, wraps: bool = True, centred: bool = False
    ) -> None:
        super().__init__()
        self._theme, self._role, self._tone = theme, role, tone
        self._centred, self._has_buddy = centred, False
        self._words, self._tail = "", 0
        self._set: dict[int, SetText] = {}
        self._liked: SetText | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        across = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Fixed
        # Not “fixed” downwards: Qt would hold a text to the height of its hint, whatever width it got.
        policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)

    def say(self, text: str, remark: str = "") -> None:
        """Show `text`; a `remark` follows it, quieter."""
        self._words = f"{text} {remark}" if remark else text
        self._tail = len(remark)
        # Qt reads `&` in the text of a label with a buddy as a shortcut; names of organisations hold it.
        self.setText(self._words.replace("&", "&&") if self._has_buddy else self._words)
        self.restyle()

    def restyle(self) -> None:
        """Take the theme's fonts and sizes anew."""
        self._set.clear()
        self._liked = None
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        self._tone = tone
        self.restyle()

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        natural = self._natural()
        return natural.height if natural.fits(width) else self._lines(width).height

    def sizeHint(self) -> QSize:
        lines, most = self._natural(), self._most()
        return QSize(lines.width if lines.fits(most) else most, lines.height)

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return self.sizeHint()
        return QSize(0, self._theme.line_height(self._role))

    def setBuddy(self, buddy: QWidget) -> None:
        self._has_buddy = True
        super().setBuddy(buddy)
        self.setText(self._words.replace("&", "&&"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.colour(self._tone))
        self._lines(self.width()).draw(painter, 0, 0)

    def _lines(self, width: int) -> SetText:
        # Layouts ask for the same few widths again and again.
        found = self._set.get(width)
        if found is None:
            where, natural = alignment(self.layoutDirection(), centred=self._centred), self._natural()
            same = where == Qt.AlignmentFlag.AlignLeft and natural.fits(width)
            found = self._set[width] = natural if same else self._lines_of(self._words, width, where)
        return found

    def _natural(self) -> SetText:
        """In the room it would like to have. Most texts are short, and look the same in the room they get."""
        if self._liked is None:
            self._liked = self._lines_of(self._words, self._most())
        return self._liked

    def _most(self) -> int:
        return self._theme.measure() if self.wordWrap() else UNLIMITED

    def _lines_of(self, words: str, width: int, where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> SetText:
        tail = (self._tail, self._theme.colour("soft")) if self._tail else None
        return SetText(words, self._theme.font(self._role), self._theme.line_height(self._role), width, where, tail)
