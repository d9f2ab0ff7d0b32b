"""The first steps on a new laptop: what this is, collect or office, and the ways a campaign gets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from petition_desktop.ui.no_campaign_page import NoCampaignPage
from petition_desktop.ui.stall.behind import Behind, OpenStall
from petition_desktop.ui.stall.welcome_page import WelcomePage

if TYPE_CHECKING:
    from petition_desktop.ui.centred_page import CentredPage


class FirstSteps(QObject):
    """Makes the two pages, and remembers on the disk that signatures are collected here.

    Signals: `office_asked()`, `collect_asked()`, `back_asked()`; `file_asked()` for a campaign or invite file,
    `invite_given(text)` for one that was typed or pasted.
    """

    office_asked = Signal()
    collect_asked = Signal()
    back_asked = Signal()
    file_asked = Signal()
    invite_given = Signal(str)

    def __init__(self, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._behind = behind
        self._opened: OpenStall | None = None
        self._page: NoCampaignPage | None = None
        self._collects = False

    def open(self, opened: OpenStall) -> None:
        """The store is open."""
        self._opened = opened
        if self._collects:
            self._remember()

    def make_page(self, *, adding: bool, has_other: bool) -> CentredPage:
        """The page for adding a campaign, or the first of all; `has_other` says that there is one already."""
        if not adding:
            self._page = None
            page = WelcomePage(self._behind.theme)
            page.collect_asked.connect(self._collect)
            page.office_asked.connect(self.office_asked)
            return page
        made = NoCampaignPage(self._behind.theme, has_other=has_other, invite=self._page.invite if self._page else "")
        made.add_asked.connect(self.file_asked)
        made.invite_given.connect(self.invite_given)
        made.back_asked.connect(self.back_asked)
        self._page = made
        return made

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        """What is wrong with the invite, at its line; an empty sentence when it was taken."""
        if self._page is not None:
            self._page.show_problem(sentence)
        elif sentence:
            self._behind.window.notice.tell("careful", sentence)

    def leave(self) -> None:
        """Neither page is shown any more."""
        self._page = None

    @Slot()
    def _collect(self) -> None:
        self._collects = True
        self._remember()
        self.collect_asked.emit()

    def _remember(self) -> None:
        from petition_desktop.stall.standing import note_collecting

        if self._opened is not None:
            store = self._opened.store
            self._behind.worker.run(lambda: note_collecting(store))
