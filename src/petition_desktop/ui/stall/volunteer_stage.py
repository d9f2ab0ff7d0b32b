"""How the window stands around a volunteer's page: language, header, the one button, full screen or not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from petition_core.campaign.container import SignedCampaign
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.language_names import LANGUAGES
from petition_desktop.ui.stall.behind import Behind
from petition_desktop.ui.stall.running_shift import RunningShift

Room = Literal["stall", "welcome", "add", "shift", "drawer", "paper", "print", "ended", "pause"]
_SIGNERS: tuple[Room, ...] = ("stall", "pause")


@runtime_checkable
class Focusable(Protocol):
    """A page that knows where the keyboard begins."""

    def take_focus(self) -> None:
        """Put the keyboard where this page begins."""


class VolunteerStage:
    """`language` is the volunteer's, and not the signers'."""

    def __init__(self, behind: Behind, interface: InterfaceLanguage) -> None:
        self._behind, self._interface = behind, interface
        self.language = "en"
        self.is_dressing = False

    def show(self, make: Callable[[Room], QWidget], room: Room, signed: SignedCampaign | None) -> None:
        """Make the page of a room in the volunteer's language and show it, under the campaign's name and in its colour.

        In portions, behind the page before (see `page_change`).
        """
        self._behind.window.change.begin(self._change(make, room, signed))

    def _change(self, make: Callable[[Room], QWidget], room: Room, signed: SignedCampaign | None) -> Iterator[None]:
        window, campaign = self._behind.window, signed.campaign if signed else None
        self.is_dressing = True  # the theme tells the window, and the window the flow, that the page must be made anew
        if self._interface.tag != self.language:
            self._interface.speak(self.language)
            window.retranslate()
        self._behind.theme.dress(campaign.look.accent if campaign else "", self.language)
        self.is_dressing = False
        window.header.set_organisation(campaign.organisation.name if campaign else "")
        window.header.language.set_languages(LANGUAGES, self.language)
        yield
        page = make(room)
        yield
        yield from window.lay_out(page)
        window.show_page(page)
        if isinstance(page, Focusable):
            page.take_focus()

    def frame(self, room: Room, shift: RunningShift) -> None:
        """The volunteer's one button, where there is something behind it, and whose the window is."""
        window, held = self._behind.window, shift.state.is_held
        window.footer.setVisible(room == "stall")
        window.header.setVisible(room != "drawer")  # which has an upper edge of its own
        if shift.is_open and room in _SIGNERS:
            window.header.show_volunteer(locked=shift.shift is not None)
        else:
            window.header.hide_volunteer()
        window.set_full_screen(held)
        window.set_held(held and room in _SIGNERS)
