"""Paints one cell of the register's table: plain text in its own direction, one line under each row, no grid."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from petition_desktop.ui import tokens
from petition_desktop.ui.office.office_style import CELL_PADDING
from petition_desktop.ui.office.signature_model import TONE
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.typesetting import alignment


class CellPainter(QStyledItemDelegate):
    """The first column is the name and stands out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, box = self._theme, QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.palette.tint))
        painter.fillRect(QRectF(box.left(), box.bottom() - tokens.BORDER, box.width(), tokens.BORDER), _line(theme))
        font = theme.font("label" if index.column() == 0 else "quiet")
        padding = theme.px(CELL_PADDING)
        inner = box.adjusted(padding, 0, -padding / 2, -tokens.BORDER)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            inner = box.adjusted(padding / 2, 0, -padding, -tokens.BORDER)
        where = QTextOption(
            alignment(option.direction) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
        where.setWrapMode(QTextOption.WrapMode.NoWrap)
        where.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        words = QFontMetricsF(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.setFont(font)
        painter.setPen(theme.colour(index.data(TONE)))
        painter.drawText(inner, words, where)
        painter.restore()


def _line(theme: Theme) -> QColor:
    return QColor(theme.palette.line)
