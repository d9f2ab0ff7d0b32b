"""Lays a recovery sheet out for the printer: one page with the words, the QR code and what to do with them.

Black on white, so that any printer and any copier will do. What stands on it comes from `office.sheet`; lengths are
millimetres.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Literal

import segno
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QDate, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from petition_desktop.office.files import write_new
from petition_desktop.office.sheet import Sheet
from petition_desktop.ui.drawing_application import drawing_application
from petition_desktop.ui.office.paper_pen import DOTS_PER_MM, PaperPen

Paper = Literal["A4", "Letter"]
_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
_MARGIN = 20.0
_COLUMNS = 4
_QR = 56.0
_GAP = 8.0
_BETWEEN = 5.0
translate = QCoreApplication.translate


def write_recovery_sheet(sheet: Sheet, path: Path, today: date, paper: Paper = "A4", *, replace: bool = False) -> None:
    """Write the page as PDF to `path`, for its owner alone; `replace` allows a name that is there. `FileRefused`."""
    write_new(path, sheet_pdf(sheet, today, paper), replace=replace)


def sheet_pdf(sheet: Sheet, today: date, paper: Paper = "A4") -> bytes:
    """The page as PDF, in the language of the interface. Makes an application if none runs."""
    running = drawing_application()
    pages = QByteArray()
    buffer = QBuffer(pages)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(translate("Sheet", "Recovery sheet"))
    writer.setResolution(round(DOTS_PER_MM * 25.4))
    writer.setPageLayout(QPageLayout(QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    draw_sheet(PaperPen(painter), sheet, today, paper_size(paper))
    painter.end()
    buffer.close()
    del running
    return bytes(pages.data())


def usual_paper() -> Paper:
    """What lies in the printers of this country."""
    imperial = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "Letter" if imperial else "A4"


def paper_size(paper: Paper) -> QSizeF:
    """In millimetres."""
    return QPageSize(_SIZES[paper]).size(QPageSize.Unit.Millimeter)


def draw_sheet(pen: PaperPen, sheet: Sheet, today: date, size: QSizeF) -> None:
    """Draw all of it on a page of `size` millimetres."""
    width = size.width() - 2 * _MARGIN
    y = pen.text(_MARGIN, _MARGIN - 4, width, translate("Sheet", "Recovery sheet"), 26, serif=True, bold=True)
    y = _warning(pen, y + 4, width)
    y = pen.text(_MARGIN, y + 8, width, translate("Sheet", "The key as 24 words, in this order"), 11, bold=True)
    y = _words(pen, sheet.words, y + 2, width)
    top = y + 9
    pen.code(_MARGIN, top, _QR, _modules(sheet.secret))
    beside = _MARGIN + _QR + _GAP
    y = _which(pen, beside, top - 1, width - _QR - _GAP, sheet, today)
    y = _steps(pen, max(y, top + _QR) + 8, width, sheet)
    _keeper(pen, size.height() - _MARGIN - 6, width)


def _warning(pen: PaperPen, y: float, width: float) -> float:
    inner = y + 4
    first = translate("Sheet", "Whoever has this page can read every signature.")
    inner = pen.text(_MARGIN + 5, inner, width - 10, first, 12, bold=True)
    second = translate("Sheet", "Keep it in a safe, apart from the key file. Do not photograph it, and do not send it.")
    inner = pen.text(_MARGIN + 5, inner + 1, width - 10, second, 10.5)
    pen.frame(_MARGIN, y, width, inner + 4 - y)
    return inner + 4


def _words(pen: PaperPen, words: Sequence[str], y: float, width: float) -> float:
    """In columns that are read downwards, with their numbers."""
    rows = -(-len(words) // _COLUMNS)
    across, height = (width + _BETWEEN) / _COLUMNS, 9.5
    for place, word in enumerate(words):
        column, row = divmod(place, rows)
        x, top = _MARGIN + column * across, y + row * height
        pen.number(x, top, 7, height, str(place + 1))
        pen.word(x + 9, top, across - 9, height, word)
        pen.rule(x, top + height, across - _BETWEEN, thin=True)
    return y + rows * height


def _which(pen: PaperPen, x: float, y: float, width: float, sheet: Sheet, today: date) -> float:
    y = pen.text(x, y, width, translate("Sheet", "The same key as a QR code"), 11, bold=True)
    words = translate("Sheet", "Read it only with a device that has no network.")
    y = pen.text(x, y + 1, width, words, 10)
    y = pen.text(x, y + 6, width, translate("Sheet", "Which key it is"), 11, bold=True)
    y = pen.text(x, y + 1, width, translate("Sheet", "Its public half begins and ends like this:"), 10)
    half = f"{sheet.recipient[:32]} … {sheet.recipient[-16:]}"
    y = pen.text(x, y + 1, width, half, 9.5, fixed=True)
    printed = translate("Sheet", "Made on %1").replace(
        "%1", QLocale().toString(_qt(today), QLocale.FormatType.LongFormat)
    )
    return pen.text(x, y + 4, width, printed, 10)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _steps(pen: PaperPen, y: float, width: float, sheet: Sheet) -> float:
    y = pen.text(_MARGIN, y, width, translate("Sheet", "When the key file or its passphrase is lost"), 11, bold=True)
    steps = (
        (translate("Sheet", "On a computer with Petition Desktop, type this command:"), sheet.restore_command),
        (translate("Sheet", "Type the 24 words, or the text of the QR code, and a new passphrase."), ""),
        (translate("Sheet", "Compare the public half with the one on this page. They must be the same."), ""),
    )
    y += 1
    for place, (words, command) in enumerate(steps, start=1):
        pen.text(_MARGIN, y + 1, 7, f"{place}.", 10, bold=True)
        y = pen.text(_MARGIN + 7, y + 1, width - 7, words, 10)
        if command:
            y = pen.text(_MARGIN + 7, y + 0.5, width - 7, command, 9.5, fixed=True)
    return pen.text(_MARGIN, y + 4, width, translate("Sheet", "Delete the file this page was printed from."), 10)


def _keeper(pen: PaperPen, y: float, width: float) -> None:
    """A line to fill in by hand."""
    labels = (
        (translate("Sheet", "Kept by"), 0.42),
        (translate("Sheet", "Place"), 0.33),
        (translate("Sheet", "Since"), 0.25),
    )
    x = _MARGIN
    for words, share in labels:
        across = (width + _BETWEEN) * share
        pen.rule(x, y, across - _BETWEEN)
        pen.text(x, y + 1, across - _BETWEEN, words, 9)
        x += across


def _modules(secret: str) -> list[bytes]:
    return [bytes(row) for row in segno.make(secret, error="m", micro=False).matrix_iter(border=0)]
