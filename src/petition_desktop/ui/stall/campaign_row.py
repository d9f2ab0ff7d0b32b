"""One campaign on the shelf to choose from: its title, and below whose it is, how it stands, until when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from petition_core.campaign.model import Campaign
from petition_desktop.stall.campaigns import Choice, State
from petition_desktop.ui.moment_words import day_words
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.radio_row import RadioRow
from petition_desktop.ui.widgets.typesetting import SetText, alignment
from petition_desktop.ui.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_STATES: dict[State, str] = {
    "open": QT_TRANSLATE_NOOP("Shelf", "open"),
    "closing": QT_TRANSLATE_NOOP("Shelf", "closing"),
    "not open yet": QT_TRANSLATE_NOOP("Shelf", "not open yet"),
    "closed": QT_TRANSLATE_NOOP("Shelf", "closed"),
}


def campaign_words(choice: Choice, language: str) -> tuple[str, str]:
    """The title, and the quieter line below it."""
    campaign = choice.signed.campaign
    state = translate("Shelf", _STATES[choice.state])
    parts = [campaign.organisation.name, state, _until(campaign, choice.state)]
    return campaign.text(campaign.offered(language)).title, " · ".join(part for part in parts if part)


class CampaignRow(RadioRow):
    """A card that is chosen as a radio button is."""

    def __init__(self, theme: Theme, choice: Choice, language: str) -> None:
        title, below = campaign_words(choice, language)
        super().__init__(theme, f"{title}\n{below}")
        self.campaign_id = choice.signed.campaign.id
        self._tail = len(below)
        self.setAccessibleName(f"{title}, {below}")
        self.setChecked(choice.chosen)

    def _lines(self, width: int) -> SetText:
        found = self._set.get(width)
        if found is None:
            font, height = self._theme.font("strong"), self._theme.line_height("strong")
            tail = (self._tail, self._theme.colour("soft"))
            where = alignment(self.layoutDirection())
            found = self._set[width] = SetText(self._words, font, height, max(width, 1), where, tail)
        return found


def _until(campaign: Campaign, state: State) -> str:
    if state == "not open yet":
        return translate("Shelf", "from %1").replace("%1", _day(campaign.opens))
    if campaign.closes is None or state == "closed":
        return ""
    return translate("Shelf", "until %1").replace("%1", _day(campaign.closes))


def _day(moment: datetime) -> str:
    return day_words(moment.astimezone().date())
