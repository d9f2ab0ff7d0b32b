"""Runs the page on which a volunteer says which sheet came back: finds it, lists what is out, lets one go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from petition_core.errors import PetitionError
from petition_desktop.stall.paper import Sheet, find_sheet, sheets, typed_elsewhere
from petition_desktop.ui.messages import message
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.paper_choice_page import PaperChoicePage
from petition_desktop.ui.stall.paper_foot import FootDraft, field_of


class PaperChoosing(QObject):
    """`open` when the store is there. Signals: `begun(draft)` to type a sheet in, `print_asked()`, `back_asked()`."""

    begun = Signal(FootDraft)
    print_asked = Signal()
    back_asked = Signal()

    def __init__(self, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._behind = behind
        self._opened: OpenStall | None = None
        self._page: PaperChoicePage | None = None

    def open(self, opened: OpenStall) -> None:
        """The store is open."""
        self._opened = opened

    def make_page(self) -> PaperChoicePage:
        """The page, with what was typed on the one before it."""
        draft = self._page.draft() if self._page else FootDraft(day=self._behind.now().date().isoformat())
        page = self._page = PaperChoicePage(self._behind.theme)
        page.restore(draft)
        page.looked.connect(self._look)
        page.begun.connect(self.begun)
        page.elsewhere_asked.connect(self._let_go)
        page.print_asked.connect(self.print_asked)
        page.left.connect(self.back_asked)
        self._list()
        return page

    def leave(self) -> None:
        """The page is shown no more."""
        self._page = None

    def show_problem(self, name: str, sentence: str) -> None:
        """Beside this field of the page."""
        if self._page is not None:
            self._page.show_problem(name, sentence)

    def tell(self, error: PetitionError) -> None:
        """Beside the field it is about, else in the notice line."""
        words = message(error).whole
        field = field_of(error)
        if self._page is not None and field:
            self._page.show_problem(field, words)
        else:
            self._behind.window.notice.tell("bad", words)

    def _list(self) -> None:
        opened = self._opened
        if opened is not None:
            self._behind.worker.run(lambda: sheets(opened.store), self._show_out, self.tell)

    def _show_out(self, found: tuple[Sheet, ...]) -> None:
        if self._page is not None:
            self._page.show_out([one for one in found if one.state in ("not returned", "begun")])

    @Slot(str)
    def _look(self, number: str) -> None:
        opened = self._opened
        if opened is not None:
            self._behind.worker.run(lambda: find_sheet(opened.store, number), self._show_found, self.tell)

    def _show_found(self, sheet: Sheet) -> None:
        if self._page is not None:
            self._page.show_found(sheet)

    @Slot(str)
    def _let_go(self, number: str) -> None:
        opened = self._opened
        if opened is not None:
            self._behind.worker.run(lambda: typed_elsewhere(opened.store, number), self._gone, self.tell)

    def _gone(self, sheet: Sheet) -> None:
        words = QCoreApplication.translate("Paper", "Nobody waits for sheet %1 here any more.")
        self._behind.window.notice.tell("good", words.replace("%1", f"\u2068{sheet.sheet}\u2069"))
        if self._page is not None:
            self._page.restore(FootDraft(day=self._page.draft().day))
            self._page.take_focus()
        self._list()
