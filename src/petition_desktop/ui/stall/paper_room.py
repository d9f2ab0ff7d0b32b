"""Runs the volunteer's two pages for paper sheets: which one came back, and its lines one after the other.

A line is kept where a signer's form is kept too, in one insert on the window's thread; all else is the worker's. The
code of the last line is held only until the next one, so that a slip can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from petition_core.errors import InvalidSignature, PetitionError
from petition_desktop.stall.paper import Sheet
from petition_desktop.stall.paper_typing import SheetTyping, begin_sheet
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.first_campaign import nearest_language
from petition_desktop.ui.stall.paper_choosing import PaperChoosing
from petition_desktop.ui.stall.paper_fields import LineDraft
from petition_desktop.ui.stall.paper_foot import FootDraft, written_on
from petition_desktop.ui.stall.paper_line_page import PaperLinePage
from petition_desktop.ui.stall.paper_line_states import TypedSheet
from petition_desktop.ui.stall.second_look import sentences

translate = QCoreApplication.translate


class PaperRoom(QObject):
    """`open` when the store is there; then `make_page` gives the page to show.

    Signals: `turned()` when another page is to be asked for; `back_asked()`; `print_asked()` for new sheets; `kept()`
    after each line.
    """

    turned = Signal()
    back_asked = Signal()
    print_asked = Signal()
    kept = Signal()

    def __init__(self, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._behind = behind
        self._opened: OpenStall | None = None
        self._choosing = PaperChoosing(behind, self)
        self._choosing.begun.connect(self._begin)
        self._choosing.print_asked.connect(self.print_asked)
        self._choosing.back_asked.connect(self.back_asked)
        self._page: PaperLinePage | None = None
        self._typing: SheetTyping | None = None
        self._sheet: TypedSheet | None = None
        self._last: tuple[int, str] | None = None
        self._busy = self._asked_to_end = False

    def open(self, opened: OpenStall) -> None:
        """The store is open."""
        self._opened = opened
        self._choosing.open(opened)

    def make_page(self, language: str) -> QWidget:
        """The page that fits, with what was typed on the one before it."""
        if self._typing is None or self._sheet is None:
            return self._choosing.make_page()
        draft = self._page.draft() if self._page else None
        if self._page is not None:
            self._page.forget()
        campaign = self._typing.campaign
        page = PaperLinePage(self._behind.theme, campaign, nearest_language(campaign, language))
        self._page = page
        page.kept.connect(self._keep)
        page.unreadable.connect(self._unreadable)
        page.taken_back.connect(self._take_back)
        page.turned.connect(self._turn)
        page.finished.connect(self._finish)
        page.left.connect(self._leave_sheet)
        page.show_sheet(self._sheet)
        if draft is not None:
            page.restore(draft)
        return page

    def leave(self) -> None:
        """The page is shown no more: nothing of a line stays."""
        if self._page is not None:
            self._page.forget()
        self._choosing.leave()
        self._page = None
        self._typing = self._sheet = self._last = None
        self._asked_to_end = False

    @Slot(FootDraft)
    def _begin(self, draft: FootDraft) -> None:
        opened, now = self._opened, self._behind.now()
        if opened is None or self._busy:
            return
        written = written_on(draft)
        if written is None:
            name = "day" if draft.written else "written"
            self._choosing.show_problem(name, translate("Paper", "Copy this from the foot of the sheet."))
            return

        def job() -> tuple[SheetTyping, Sheet, dict[int, bool], int]:
            typing = begin_sheet(opened.store, draft.sheet, written, now)
            return typing, typing.sheet(), typing.lines(), typing.next_line()

        self._run(job, self._begun)

    def _begun(self, found: tuple[SheetTyping, Sheet, dict[int, bool], int]) -> None:
        typing, sheet, dealt, line = found
        self._typing, self._last = typing, None
        self._choosing.leave()
        self._sheet = TypedSheet(sheet.sheet, sheet.lines, dealt, sheet.written or 0, line)
        self.turned.emit()

    @Slot(LineDraft)
    def _keep(self, draft: LineDraft) -> None:
        typing, sheet, page = self._typing, self._sheet, self._page
        if typing is None or sheet is None or page is None or self._busy:
            return
        try:
            kept = typing.keep(sheet.line, draft.given(), draft.consents())
        except InvalidSignature as error:
            page.show_problems(sentences(typing.campaign, error.problems))
        except PetitionError as error:
            self._choosing.tell(error)
        else:
            self._behind.window.notice.hide()
            self._last = (sheet.line, kept.code)
            self._show({**sheet.dealt, sheet.line: True})
            self.kept.emit()

    @Slot()
    def _unreadable(self) -> None:
        typing, sheet = self._typing, self._sheet
        if typing is None or sheet is None or not sheet.line:
            return

        def counted(_nothing: None) -> None:
            self._last = (sheet.line, "")
            self._show({**sheet.dealt, sheet.line: False})

        self._run(lambda: typing.unreadable(sheet.line), counted)

    @Slot()
    def _take_back(self) -> None:
        typing, sheet, last = self._typing, self._sheet, self._last
        if typing is None or sheet is None or last is None:
            return

        def taken_back(_nothing: None) -> None:
            self._last = None
            self._show({line: typed for line, typed in sheet.dealt.items() if line != last[0]}, last[0])

        self._run(lambda: typing.undo(*last), taken_back)

    @Slot(int)
    def _turn(self, step: int) -> None:
        """To the next line, or the one before, that nobody dealt with; what was typed of this one is dropped."""
        sheet = self._sheet
        if sheet is None or not sheet.line or self._busy:
            return
        free = [line for line in range(1, sheet.lines + 1) if line not in sheet.dealt]
        self._show(sheet.dealt, free[(free.index(sheet.line) + step) % len(free)])

    @Slot()
    def _finish(self) -> None:
        typing, sheet = self._typing, self._sheet
        if typing is None or sheet is None:
            return
        if len(sheet.dealt) != sheet.written and not self._asked_to_end:
            self._asked_to_end = True
            again = translate("Paper", "This sheet is done")
            words = translate("Paper", "That is not the number written on the sheet. If it is right, press “%1” again.")
            self._behind.window.notice.tell("careful", words.replace("%1", again))
            return
        self._run(typing.finish, self._finished)

    def _finished(self, sheet: Sheet) -> None:
        self._leave_sheet()
        words = translate("Paper", "Sheet %1 is done.").replace("%1", f"\u2068{sheet.sheet}\u2069")
        self._behind.window.notice.tell("good", words)

    @Slot()
    def _leave_sheet(self) -> None:
        """Back to the choice of a sheet; what was kept stays."""
        self._behind.window.notice.hide()
        self.leave()
        self.turned.emit()

    def _show(self, dealt: dict[int, bool], line: int = 0) -> None:
        sheet, page = self._sheet, self._page
        if sheet is None or page is None:
            return
        free = [each for each in range(1, sheet.lines + 1) if each not in dealt]
        following = next((each for each in free if each > sheet.line), free[0] if free else 0)
        self._asked_to_end = False
        self._sheet = TypedSheet(
            sheet.name, sheet.lines, dealt, sheet.written, line or following, self._last is not None
        )
        page.show_sheet(self._sheet)

    def _run(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        """One act at a time, on the worker."""
        if self._busy:
            return
        self._busy = True

        def ended(answer: object) -> None:
            self._busy = False
            done(answer)

        def failed(error: PetitionError) -> None:
            self._busy = False
            self._choosing.tell(error)

        self._behind.worker.run(job, ended, failed)
