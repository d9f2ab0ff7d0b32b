"""Lays a recovery sheet out for the printer: one A4 page with the words, the QR code and what to do with them.

Black on white, no colour, so that any printer and any copier will do. What stands on it comes from `office.sheet`.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import segno
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from petition_desktop.office.files import write_new
from petition_desktop.office.sheet import Sheet
from petition_desktop.ui.fonts import families

_DOTS_PER_MM = 12  # 304.8 dpi
_WIDTH, _LEFT = 170.0, 20.0  # millimetres
_COLUMNS = 4
_QR = 62.0


def write_recovery_sheet(sheet: Sheet, path: Path, today: date) -> None:
    """Write the page as PDF to the new file `path`, for its owner's eyes. `FileRefused` says why not."""
    application = _application()
    pages = QByteArray()
    buffer = QBuffer(pages)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("Recovery sheet")
    writer.setResolution(round(_DOTS_PER_MM * 25.4))
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    painter = QPainter(writer)
    _Page(painter).draw(sheet, today)
    painter.end()
    buffer.close()
    del application
    write_new(path, bytes(pages.data()))


class _Page:
    """Draws in millimetres, from the top down."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._y = 20.0

    def draw(self, sheet: Sheet, today: date) -> None:
        self._text("Recovery sheet", 20, bold=True)
        self._text("Whoever has this paper can read every signature. Keep it in a safe, apart from the key file.", 11)
        self._y += 4
        self._text("Public half of this key", 9, bold=True)
        self._text(f"{sheet.recipient[:48]}…{sheet.recipient[-16:]}", 9, fixed=True)
        self._y += 5
        self._text("The key as 24 words, to be typed in this order", 9, bold=True)
        self._words(sheet.words)
        self._y += 5
        self._text("The same key as a QR code", 9, bold=True)
        self._qr(sheet.secret)
        self._y += 6
        self._text(f"To make a key file of it again: {sheet.restore_command}", 10)
        self._text("Then compare the public half above with the second line of the new .public file.", 10)
        self._text(f"Printed on {today.isoformat()}. Delete the file this page was printed from.", 10)

    def _text(self, text: str, points: float, *, bold: bool = False, fixed: bool = False) -> None:
        self._painter.setFont(_font(points, bold=bold, fixed=fixed))
        height = points * 0.6
        self._painter.drawText(_dots(_LEFT, self._y, _WIDTH, height), Qt.AlignmentFlag.AlignVCenter, text)
        self._y += height

    def _words(self, words: tuple[str, ...]) -> None:
        rows = -(-len(words) // _COLUMNS)
        width, height = _WIDTH / _COLUMNS, 8.5
        for place, word in enumerate(words):
            column, row = divmod(place, rows)
            x, y = _LEFT + column * width, self._y + row * height
            self._painter.setFont(_font(9, bold=False, fixed=True))
            self._painter.drawText(_dots(x, y, 7, height), _NUMBER, str(place + 1))
            self._painter.setFont(_font(13, bold=True, fixed=True))
            self._painter.drawText(_dots(x + 9, y, width - 9, height), Qt.AlignmentFlag.AlignVCenter, word)
        self._y += rows * height

    def _qr(self, secret: str) -> None:
        modules = [list(row) for row in segno.make(secret, error="m", micro=False).matrix_iter(border=4)]
        side = _QR / len(modules)
        for down, row in enumerate(modules):
            for right, dark in enumerate(row):
                if dark:
                    # A hair larger than its place, or printers draw white lines between the modules.
                    square = _dots(_LEFT + right * side, self._y + down * side, side * 1.02, side * 1.02)
                    self._painter.fillRect(square, Qt.GlobalColor.black)
        self._y += _QR


_NUMBER = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def _dots(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(x * _DOTS_PER_MM, y * _DOTS_PER_MM, width * _DOTS_PER_MM, height * _DOTS_PER_MM)


def _font(points: float, *, bold: bool, fixed: bool) -> QFont:
    font = QFont(families("en", fixed=fixed))
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _application() -> object:
    """Qt draws text only while there is an application; the command line has none, and maybe no screen."""
    running = QGuiApplication.instance()
    if running is not None:
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])
