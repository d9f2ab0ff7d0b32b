"""Draws many sheets without holding up the window: one between two events, because text is drawn on its thread only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from petition_core.errors import PetitionError, PrinterFailed
from petition_desktop.stall.paper import Paper
from petition_desktop.ui.paper.sheet_layout import SheetLayout
from petition_desktop.ui.paper.sheet_pdf import SheetsPdf, sheet_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class SheetRun(QObject):
    """Sheets for a file at `target`, which somebody else writes, or for a printer.

    Signals: `drawn()` when the last one is; `failed(error, begun)`, with whether a sheet may have come out.
    """

    drawn = Signal()
    failed = Signal(PetitionError, bool)

    def __init__(self, layout: SheetLayout, paper: Paper, target: Path | QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self.layout, self.paper, self.target = layout, paper, target
        self._pdf = SheetsPdf(layout) if isinstance(target, Path) else None
        self._pages: Iterator[str] = iter(())
        self._begun = False
        self._next = QTimer(self)
        self._next.timeout.connect(self._draw)

    def start(self, names: Sequence[str]) -> None:
        """Draw a sheet for each of these numbers."""
        device = self._pdf.writer if self._pdf is not None else self.target
        assert not isinstance(device, Path)  # noqa: S101 - for the type alone
        self._pages = sheet_pages(device, self.layout, self.paper, names)
        self._next.start(0)

    def pdf(self) -> bytes:
        """The file, once all is drawn; nothing where it went to a printer."""
        return self._pdf.whole() if self._pdf is not None else b""

    @Slot()
    def _draw(self) -> None:
        try:
            if next(self._pages, None) is not None:
                self._begun = True
                return
            _look_at(self.target)
        except PetitionError as error:
            self._next.stop()
            self.failed.emit(error, self._begun)
            return
        self._next.stop()
        self.drawn.emit()


def _look_at(target: Path | QPrinter) -> None:
    """`PrinterFailed` where a printer says so after all was given to it."""
    if isinstance(target, Path):
        return
    state = target.printerState()
    if state in (type(state).Error, type(state).Aborted):
        raise PrinterFailed
