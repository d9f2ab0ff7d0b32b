"""Runs the volunteer's page for new sheets: their numbers are the worker's, each sheet is drawn between two events.

Numbers are given out before the first sheet is drawn, and given back where no sheet can exist: the file was not
written, or the printer took none. What a printer may have taken keeps its numbers, or two sheets could have the same.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from petition_core.campaign.container import SignedCampaign
from petition_core.campaign.model import Campaign
from petition_core.errors import FileRefused, PetitionError
from petition_core.reasons import file_reason
from petition_desktop.stall.paper import MOST_SHEETS, Paper, issue, never_printed, sheet_names
from petition_desktop.store.private_files import write_bytes_whole
from petition_desktop.ui.messages import message
from petition_desktop.ui.paper.sheet_asking import PDF, SheetAsking
from petition_desktop.ui.paper.sheet_layout import sheet_layout
from petition_desktop.ui.paper.sheet_pdf import blank_of, paper_size, usual_paper
from petition_desktop.ui.paper.sheet_run import SheetRun
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.paper_print_page import PaperPrintPage, PrintDraft
from petition_desktop.ui.words import plural

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate


class PaperPrinting(QObject):
    """`open` when the store is there. Signals: `back_asked()`."""

    back_asked = Signal()

    def __init__(self, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._behind = behind
        self._opened: OpenStall | None = None
        self._page: PaperPrintPage | None = None
        self._campaign: Campaign | None = None
        self._numbers = range(0)
        self._busy = False
        self.asking = SheetAsking(behind.window)
        self.asking.place_chosen.connect(self.make)
        self.asking.printer_chosen.connect(self.make)

    def open(self, opened: OpenStall) -> None:
        """The store is open."""
        self._opened = opened

    def make_page(self, signed: SignedCampaign, language: str) -> PaperPrintPage:
        """The page, with what was chosen on the one before it."""
        campaign = self._campaign = signed.campaign
        offered = campaign.offered(language)
        draft = self._page.draft() if self._page else PrintDraft(offered, "10", usual_paper())
        page = self._page = PaperPrintPage(self._behind.theme, campaign, offered)
        page.restore(draft)
        page.set_waiting(self._busy)
        page.save_asked.connect(self._ask_place)
        page.print_asked.connect(self._ask_printer)
        page.left.connect(self.back_asked)
        return page

    def leave(self) -> None:
        """The page is shown no more; sheets that are being made are made."""
        self.asking.close()
        self._page = None

    @Slot()
    def _ask_place(self) -> None:
        if self._is_ready() and self._campaign is not None and self._page is not None:
            day = self._behind.now().date().isoformat()
            self.asking.ask_place(f"{self._campaign.id}-{self._page.draft().language}-{day}{PDF}")

    @Slot()
    def _ask_printer(self) -> None:
        if self._is_ready():
            try:
                self.asking.ask_printer()
            except PetitionError as error:
                self._tell(error)

    def _is_ready(self) -> bool:
        """Whether sheets can be made now; else it is told why not."""
        if self._busy or self._opened is None or self._page is None:
            return False
        count = self._page.draft().count
        if not count.isdecimal() or not 1 <= int(count) <= MOST_SHEETS:
            self._page.show_problem("count", translate("Paper", "From 1 to 500 sheets at once."))
            return False
        self._page.show_problem("", "")
        return True

    @Slot(Path)
    @Slot(object)
    def make(self, target: Path | QPrinter) -> None:
        """Make what the page asks for, into a file or for a printer."""
        opened, page, campaign = self._opened, self._page, self._campaign
        if opened is None or page is None or campaign is None or not self._is_ready():
            return
        self._behind.window.notice.hide()
        draft, store = page.draft(), opened.store
        self._set_busy(busy=True)
        self._behind.worker.run(
            lambda: store.shelf.newest(campaign.id).campaign,
            lambda newest: self._number(newest, draft, target),
            self._failed,
        )

    def _number(self, campaign: Campaign, draft: PrintDraft, target: Path | QPrinter) -> None:
        opened, paper, now = self._opened, cast(Paper, draft.paper), self._behind.now()
        if opened is None:
            return
        store, count = opened.store, int(draft.count)
        try:
            layout = sheet_layout(campaign, draft.language, paper_size(paper))
        except PetitionError as error:
            self._failed(error)
            return
        run, blank = SheetRun(layout, paper, target, self), blank_of(layout, paper)
        run.drawn.connect(lambda: self._write(run))
        run.failed.connect(self._refused)

        def job() -> tuple[range, tuple[str, ...]]:
            numbers = issue(store, campaign.id, draft.language, blank, count, now)
            return numbers, sheet_names(store, numbers)

        def numbered(given: tuple[range, tuple[str, ...]]) -> None:
            self._numbers, names = given
            run.start(names)

        self._behind.worker.run(job, numbered, self._failed)

    def _write(self, run: SheetRun) -> None:
        """All are drawn: those of a file are put on the disk."""
        run.deleteLater()
        path, pdf = run.target, run.pdf()
        if not isinstance(path, Path):
            self._done(plural("Paper", "%n sheets are on their way to the printer.", len(self._numbers)))
            return
        words = plural("Paper", "%n sheets are saved in %1.", len(self._numbers))

        def job() -> None:
            try:
                write_bytes_whole(path, pdf)
            except OSError as error:
                raise FileRefused(path=path, reason=file_reason(error, "the disk refused")) from None

        self._behind.worker.run(
            job,
            lambda _nothing: self._done(words.replace("%1", f"\u2068{path.name}\u2069")),
            lambda error: self._refused(error, begun=False),
        )

    @Slot(PetitionError, bool)
    def _refused(self, error: PetitionError, begun: bool) -> None:
        """Sheets that cannot exist give their numbers back before it is told."""
        opened, numbers = self._opened, self._numbers
        if begun or opened is None:
            self._failed(error)
            return
        store = opened.store
        self._behind.worker.run(
            lambda: never_printed(store, numbers), lambda _nothing: self._failed(error), self._failed
        )

    def _done(self, words: str) -> None:
        self._set_busy(busy=False)
        self._behind.window.notice.tell("good", words)

    def _failed(self, error: PetitionError) -> None:
        self._set_busy(busy=False)
        self._tell(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        if self._page is not None:
            self._page.set_waiting(busy)

    def _tell(self, error: PetitionError) -> None:
        words = message(error)
        self._behind.window.notice.tell("careful" if words.level == "careful" else "bad", words.whole)
