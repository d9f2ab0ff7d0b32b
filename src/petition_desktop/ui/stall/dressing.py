"""Puts the window's edges and the theme into the language and look of what is shown next: all but the page itself."""

from __future__ import annotations

from petition_core.campaign.model import Campaign
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.stall.stall_page import StallPage
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window


def dress(window: Window, theme: Theme, interface: InterfaceLanguage, campaign: Campaign, language: str) -> None:
    """The theme tells the window, and the window its flow, that everything must be made anew."""
    page = window.page
    if isinstance(page, StallPage):
        page.setLayoutDirection(page.layoutDirection())  # Qt need not turn around what is about to go
    other = interface.tag != language
    interface.speak(language)
    told = theme.dress(campaign.look.accent, language)
    if other and not told:
        window.retranslate()
    window.header.set_organisation(campaign.organisation.name)
    window.header.language.set_languages(campaign.languages, language)
    window.footer.set_organisation(campaign.organisation.name)
