"""The campaign's own picture, as wide as its column and not too high; read when it is first painted."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.picture import tell_as_picture


class BannerView(QLabel):
    """A picture with round corners, cut to fit; its words are for those who cannot see it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._content = b""
        self._size = QSize()
        self._picture = QImage()
        tell_as_picture(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_picture(self, content: bytes, description: str) -> None:
        """Only the size is read here, so that nothing jumps when the picture itself comes."""
        self._content = content
        source = QBuffer(self)
        source.setData(QByteArray(content))
        source.open(QIODevice.OpenModeFlag.ReadOnly)
        self._size = QImageReader(source).size()
        source.close()
        self._picture = QImage()
        self.setAccessibleName(description)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._size.isEmpty():
            return 0
        natural = width * self._size.height() // self._size.width()
        return min(natural, self._theme.px(tokens.BANNER_HEIGHT))

    def sizeHint(self) -> QSize:
        width = self._theme.px(tokens.STORY_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture.size() != self.size():
            self._picture = _cut(self._content, self.width(), self.height(), self._theme.px(tokens.CARD_RADIUS))
        QPainter(self).drawImage(0, 0, self._picture)


@lru_cache(maxsize=1)
def _cut(content: bytes, width: int, height: int, radius: int) -> QImage:
    """What is seen of the picture. Kept for the next signer's page, a fifth of whose time it would take."""
    whole = QImage.fromData(content).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    seen = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    seen.fill(Qt.GlobalColor.transparent)
    painter = QPainter(seen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(seen.rect()), radius, radius)
    painter.setClipPath(outline)
    painter.drawImage(0, (height - whole.height()) // 2, whole)
    painter.end()
    return seen
