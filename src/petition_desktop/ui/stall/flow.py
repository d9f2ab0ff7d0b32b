"""Which page of the stall follows which. The pages know nothing of each other, the acts nothing of the pages.

A page is made in portions, behind the one before (`page_change`). One form page per signer: when a signature is kept,
or a form is left alone, its page is emptied and deleted, and the next person gets a new one in the stall's own language
and size.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from petition_core.campaign.container import SignedCampaign
from petition_core.campaign.model import Campaign
from petition_core.errors import CampaignNotOpen, PetitionError
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.stall.covers import Covers
from petition_desktop.ui.stall.desk import Desk, Hire
from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.dressing import dress
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.left_alone import LeftAlone
from petition_desktop.ui.stall.pages import front_page, thanks_page
from petition_desktop.ui.stall.receipt import Receipt, Thanked
from petition_desktop.ui.stall.stall_page import StallPage
from petition_desktop.ui.stall.timings import Timings
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window


class StallFlow(QObject):
    """Runs the stall in `window`, for one campaign. `desk` is opened by whoever opens the store. A `hurried` one shows
    of its first page only what is needed to sign, until it is told to `complete` it.

    Signals: `kept()` after each signature that is on the disk.
    """

    kept = Signal()

    def __init__(
        self,
        window: Window,
        theme: Theme,
        interface: InterfaceLanguage,
        now: Callable[[], datetime],
        timings: Timings | None = None,
        *,
        hurried: bool = False,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._interface, self._now = window, theme, interface, now
        self._timings = timings or Timings()
        self._signed: SignedCampaign | None = None
        self._newer: SignedCampaign | None = None
        self._home_language = self._language = ""
        self._receipt: Receipt | None = None
        self._making, self._hurried = False, hurried
        self.desk = Desk(now, self)
        self._alone = LeftAlone(window.notice, self._timings, self)
        self._covers = Covers(window, theme, lambda: (self._signed, self._language))
        self._connect()

    def start(self, signed: SignedCampaign, language: str) -> None:
        """Show this campaign; `language` is the stall's own, for each new person."""
        self._signed = signed
        self._home_language = signed.campaign.offered(language)
        self.next_person()

    def complete(self) -> None:
        """The first page was painted: what may come later comes now, and from now on at once."""
        from petition_desktop.ui.remaining_screen import RemainingScreen

        RemainingScreen(self._window)
        self._hurried = False
        page = self._window.page
        if isinstance(page, FormPage):
            page.complete()

    def open(self, hire: Hire, today: int) -> None:
        """The store is open: forms can be handed in, `today` were kept before on this day."""
        self.desk.open(hire, today)
        self._window.footer.set_today(self.desk.today)

    def rest(self) -> None:
        """Show nothing more; somebody else has the window."""
        self._let_go()
        self._signed = None

    @property
    def is_running(self) -> bool:
        """Whether there is a campaign to sign."""
        return self._signed is not None

    @property
    def is_begun(self) -> bool:
        """Whether somebody has begun a form, or reads a receipt."""
        page = self._window.page
        return self._receipt is not None or (isinstance(page, FormPage) and not page.draft().is_empty)

    @property
    def thanked(self) -> Thanked | None:
        """Whom the page on the screen thanks."""
        return Thanked(self._receipt, self._language) if self._receipt is not None else None

    def thank_again(self, thanked: Thanked | None) -> None:
        """The volunteer was called to this person's page, if to anybody's, and has gone."""
        if thanked is not None:
            self._receipt, self._language = thanked.receipt, thanked.language
            self._window.change.begin(self._change())

    def offer(self, signed: SignedCampaign) -> None:
        """A newer version came: shown to the next person, or now if nobody has begun."""
        if self._signed is None or signed.campaign.id != self._signed.campaign.id:
            return
        self._newer = signed
        if not self.is_begun:
            self.next_person()

    @Slot()
    def next_person(self) -> None:
        """A new page for a new person; nothing of the last one stays."""
        self._let_go()
        if self._newer is not None:
            self._signed, self._newer = self._newer, None
            self._home_language = self._signed.campaign.offered(self._home_language)
        self._language = self._home_language
        self._making = True  # the page is made anew once, and not by what the theme tells the window as well
        self._theme.reset_scale()
        self._making = False
        self._window.change.begin(self._change())

    def _connect(self) -> None:
        window = self._window
        self.desk.kept.connect(self._thank)
        self.desk.refused.connect(self._refused)
        self._alone.gone.connect(self.next_person)
        window.header.language.picked.connect(self._speak)
        window.restyled.connect(self._remake)

    def _change(self, old: StallPage | None = None) -> Iterator[None]:
        """Show the page that fits, in the language and look in force; from `old` take along what the person gave."""
        signed = self._signed
        if signed is None:
            return
        self._making = True  # see above
        dress(self._window, self._theme, self._interface, signed.campaign, self._language)
        self._making = False
        self._window.footer.set_today(self.desk.today)
        self._window.footer.set_reassures(self._receipt is not None)
        yield
        page = yield from self._made(signed, old)
        yield from self._window.lay_out(page)
        if old is None:
            self._listen(page)
            self._window.show_page(page)
            page.take_focus()
        else:
            self._follow(signed.campaign, old, page)

    def _made(self, signed: SignedCampaign, old: StallPage | None) -> Generator[None, None, StallPage]:
        if self._receipt is not None:
            return thanks_page(self._theme, signed, self._language, self._receipt, self._timings, self.desk)
        begun = old.draft().begun if isinstance(old, FormPage) else self._now()
        return (yield from front_page(self._theme, signed, self._language, begun, hurried=self._hurried))

    def _follow(self, campaign: Campaign, old: StallPage, page: StallPage) -> None:
        """The same page anew: what was typed and ticked by now comes along, and what lay over it."""
        from petition_desktop.ui.stall.same_page import put_on, taken_from  # not at the start

        same, covered = taken_from(old), self._covers.kind
        if isinstance(page, FormPage) and same.draft is not None:
            page.restore(same.draft)
        self._listen(page)
        self._window.show_page(page)
        put_on(page, same)
        if isinstance(page, FormPage) and same.wrong:
            from petition_desktop.ui.stall.second_look import show_anew

            show_anew(page, campaign, same.wrong)
        self._covers.show(covered)

    def _listen(self, page: StallPage) -> None:
        if isinstance(page, FormPage):
            page.submitted.connect(self._submit)
            page.changed.connect(self._changed)
            page.phone_asked.connect(self._covers.show_own_phone)
        page.next_person.connect(self.next_person)

    def _let_go(self) -> None:
        """Empty what the last person left on the page."""
        self._alone.rest()
        self._receipt = None
        self.desk.forget()
        page = self._window.page
        if isinstance(page, StallPage):
            page.forget()

    @Slot(Draft)
    def _submit(self, draft: Draft) -> None:
        if self._window.change.finish():
            return  # what was pressed is not there any more: perhaps it asked in another language
        page = self._window.page
        if self._signed is None or not isinstance(page, FormPage):
            return
        self._window.notice.hide()
        page.set_waiting(not self.desk.is_open)
        self.desk.hand_in(self._signed.campaign, self._language, draft)

    @Slot(Receipt)
    def _thank(self, receipt: Receipt) -> None:
        self._let_go()
        self.thank_again(Thanked(receipt, self._language))
        self.kept.emit()

    @Slot(Exception)
    def _refused(self, error: PetitionError) -> None:
        page = self._window.page
        if self._signed is None or not isinstance(page, FormPage):
            return
        from petition_desktop.ui.stall.second_look import tell_refused

        tell_refused(page, self._signed.campaign, error, self._window.notice)
        if isinstance(error, CampaignNotOpen):
            self.next_person()

    @Slot(str)
    def _changed(self, name: str) -> None:
        """A shown problem goes when the entry is mended, and changes when it is another one now."""
        self._alone.touch()
        if self._window.change.is_under_way:
            return  # it comes along
        page = self._window.page
        if isinstance(page, FormPage) and page.problem(name) and self._signed is not None:
            from petition_desktop.ui.stall.second_look import show_anew

            show_anew(page, self._signed.campaign, [name])

    @Slot(str)
    def _speak(self, language: str) -> None:
        self._language = language
        self._remake()

    @Slot()
    def _remake(self) -> None:
        """The same page anew: another language, size or colour."""
        page = self._window.page
        if not self._making and self._signed is not None and isinstance(page, StallPage):
            self._window.change.begin(self._change(page))
