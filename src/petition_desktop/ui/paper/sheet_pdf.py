"""Numbers sheets, draws them and writes them as one PDF; page by page for whoever shows a window meanwhile.

Where the file cannot be written, the numbers are given back, so that nobody waits for sheets that do not exist.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from petition_core.errors import FileRefused, PrinterFailed
from petition_core.reasons import file_reason
from petition_desktop.stall.paper import Blank, Paper, issue, never_printed, sheet_names
from petition_desktop.store.database import Store
from petition_desktop.store.private_files import write_bytes_whole
from petition_desktop.ui.drawing_application import drawing_application
from petition_desktop.ui.paper.sheet_layout import SheetLayout, draw_sheet, sheet_layout
from petition_desktop.ui.paper.sheet_pen import DOTS_PER_MM

_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


def print_sheets(
    store: Store, campaign_id: str, language: str, paper: Paper, count: int, path: Path, now: datetime
) -> tuple[str, ...]:
    """Write `count` new sheets to `path`, a new name; the numbers on them.

    Raises what `issue` raises, `SheetRefused` where a campaign's texts leave no room, `FileRefused`.
    """
    running = drawing_application()
    if path.exists():
        raise FileRefused(path=path, reason="it exists already")
    layout = sheet_layout(store.shelf.newest(campaign_id).campaign, language, paper_size(paper))
    numbers = issue(store, campaign_id, language, blank_of(layout, paper), count, now)
    names = sheet_names(store, numbers)
    try:
        write_bytes_whole(path, sheets_pdf(layout, paper, names))
    except OSError as error:
        never_printed(store, numbers)
        raise FileRefused(path=path, reason=file_reason(error, "the disk refused")) from None
    del running
    return names


def paper_size(paper: Paper) -> tuple[float, float]:
    """Width and height of a sheet in millimetres; it lies on its side, because tables are wide."""
    size = QPageSize(_SIZES[paper]).size(QPageSize.Unit.Millimeter)
    return size.height(), size.width()


def usual_paper() -> Paper:
    """What lies in the printers of this country."""
    imperial = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "Letter" if imperial else "A4"


def blank_of(layout: SheetLayout, paper: Paper) -> Blank:
    """What has to be known of such a sheet when it comes back."""
    return Blank(paper, layout.lines, layout.campaign.version)


def sheets_pdf(layout: SheetLayout, paper: Paper, names: Sequence[str]) -> bytes:
    """A page for each name."""
    pdf = SheetsPdf(layout)
    for _drawn in sheet_pages(pdf.writer, layout, paper, names):
        pass
    return pdf.whole()


class SheetsPdf:
    """A PDF that is still being drawn, in memory: what is not whole is never written."""

    def __init__(self, layout: SheetLayout) -> None:
        self._pages = QByteArray()
        self._buffer = QBuffer(self._pages)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setTitle(layout.campaign.text(layout.words.language).title)
        self.writer.setResolution(round(DOTS_PER_MM * 25.4))

    def whole(self) -> bytes:
        """All of it, once its last page is drawn."""
        self._buffer.close()
        return bytes(self._pages.data())


def sheet_pages(device: QPagedPaintDevice, layout: SheetLayout, paper: Paper, names: Sequence[str]) -> Iterator[str]:
    """Draw a page for each name, and pause after each; the name. On a PDF, or on a printer, whose dots are its own.

    `PrinterFailed` where the device takes no page. Who does not go on to the end has to close what this gave.
    """
    whole = QPageLayout(QPageSize(_SIZES[paper]), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
    whole.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(whole)
    painter = QPainter()
    if not painter.begin(device):
        raise PrinterFailed
    try:
        # A PDF's own dots differ from ours by less than a thousandth.
        scale = 1.0 if isinstance(device, QPdfWriter) else device.logicalDpiX() / (DOTS_PER_MM * 25.4)
        painter.scale(scale, scale)
        for place, name in enumerate(names):
            if place and not device.newPage():
                raise PrinterFailed
            draw_sheet(painter, layout, name)
            yield name
    finally:
        painter.end()


def sheet_picture(layout: SheetLayout, name: str) -> QImage:
    """The same sheet as a picture, dot for dot what a printer gets."""
    picture = QImage(
        round(layout.size[0] * DOTS_PER_MM), round(layout.size[1] * DOTS_PER_MM), QImage.Format.Format_Grayscale8
    )
    picture.fill(255)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_sheet(painter, layout, name)
    painter.end()
    return picture
