"""What a signer may open over the page, which stays as it is: the privacy notice, and the way to one's own phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Slot

from petition_core.campaign.container import SignedCampaign
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window

if TYPE_CHECKING:
    from petition_desktop.ui.privacy_panel import PrivacyPanel
    from petition_desktop.ui.stall.own_phone_panel import OwnPhonePanel

Kind = Literal["", "notice", "phone"]


class Covers(QObject):
    """Covers `window`; `shown` tells the campaign that is shown now, and in which language."""

    def __init__(self, window: Window, theme: Theme, shown: Callable[[], tuple[SignedCampaign | None, str]]) -> None:
        super().__init__(window)
        self._window, self._theme, self._shown = window, theme, shown
        window.footer.privacy_asked.connect(self.show_notice)

    @property
    def kind(self) -> Kind:
        """What covers the page now."""
        covering = self._window.covering
        name = covering.objectName() if covering is not None else ""
        return "notice" if name == "notice" else "phone" if name == "phone" else ""

    def show(self, kind: Kind) -> None:
        """Show it again, after the page was made anew."""
        if kind == "notice":
            self.show_notice()
        elif kind == "phone":
            self.show_own_phone()

    @Slot()
    def show_notice(self) -> None:
        """The campaign's privacy notice."""
        from petition_desktop.ui.privacy_panel import PrivacyPanel

        signed, language = self._shown()
        if signed is not None:
            texts = signed.campaign.text(language)
            self._cover("notice", PrivacyPanel(self._theme, texts.privacy_notice, signed.pictures))

    @Slot()
    def show_own_phone(self) -> None:
        """The address of the petition on the web."""
        from petition_desktop.ui.stall.own_phone_panel import OwnPhonePanel

        signed, _ = self._shown()
        if signed is not None and signed.campaign.online:
            self._cover("phone", OwnPhonePanel(self._theme, signed.campaign.online))

    def _cover(self, kind: Kind, panel: PrivacyPanel | OwnPhonePanel) -> None:
        panel.setObjectName(kind)
        panel.closed.connect(self._window.uncover)
        self._window.cover(panel)
        panel.take_focus()
