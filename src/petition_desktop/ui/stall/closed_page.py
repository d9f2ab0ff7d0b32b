"""The page of a campaign that takes no signatures: what came of it, thanks, what else can be done. There is no form."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_core.campaign.model import Campaign, Texts
from petition_core.campaign.opening import Opening
from petition_desktop.ui import tokens
from petition_desktop.ui.stall.stall_page import StallPage
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.banner_view import BannerView
from petition_desktop.ui.widgets.columns import Columns
from petition_desktop.ui.widgets.next_actions import NextActions
from petition_desktop.ui.widgets.story_view import StoryView
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class ClosedPage(StallPage):
    """Before the beginning it says when that is; after the end, what came of it."""

    def __init__(
        self, theme: Theme, campaign: Campaign, pictures: Mapping[str, bytes], language: str, state: Opening
    ) -> None:
        super().__init__()
        self._theme = theme
        texts = campaign.text(language)
        lead = self._ended(texts, pictures) if state == "closed" else self._not_yet(campaign, texts)
        picture = pictures.get(campaign.look.banner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        side = self._side(texts, picture)
        names = (texts.title, translate("NextActions", "What else you can do"))
        self._columns = Columns(theme, lead, side, (tokens.LEAD_WIDTH, tokens.SIDE_CARD_WIDTH), names)
        layout.addWidget(self._columns)

    def take_focus(self) -> None:
        """Let the arrow keys scroll the text."""
        self._columns.take_focus()

    def _ended(self, texts: Texts, pictures: Mapping[str, bytes]) -> QWidget:
        outcome = StoryView(self._theme)
        outcome.set_story(texts.closed_text, pictures, translate("Closed", "What came of it"))
        thanks = Text(self._theme, "body")
        thanks.say(texts.thanks)
        return self._column(translate("Closed", "Closed"), texts.closed_title or texts.title, outcome, thanks)

    def _not_yet(self, campaign: Campaign, texts: Texts) -> QWidget:
        when = QLocale().toString(_date(campaign.opens), QLocale.FormatType.LongFormat)
        summary, begins = Text(self._theme, "lead"), Text(self._theme, "body")
        summary.say(texts.summary)
        begins.say(translate("Closed", "It can be signed from %1 on.").replace("%1", when))
        return self._column(translate("Closed", "Not open yet"), texts.title, summary, begins)

    def _column(self, kicker_words: str, title_words: str, *parts: QWidget) -> QWidget:
        lead = QWidget()
        lead.setMaximumWidth(self._theme.px(tokens.LEAD_WIDTH))
        kicker, title = Text(self._theme, "kicker", "accent"), Text(self._theme, "title")
        kicker.say(kicker_words.upper())
        title.say(title_words)
        column = QVBoxLayout(lead)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(tokens.STEP + tokens.HALF_STEP))
        for part in (kicker, title, *parts):
            column.addWidget(part)
        return lead

    def _side(self, texts: Texts, picture: bytes | None) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(3 * tokens.STEP))
        if picture is not None:
            banner = BannerView(self._theme)
            banner.set_picture(picture, texts.banner_description)
            column.addWidget(banner)
        if texts.next_actions:
            actions = NextActions(self._theme)
            actions.set_actions(texts.next_actions)
            column.addWidget(actions)
        return side


def _date(moment: datetime) -> QDate:
    """The day of a moment, in this computer's zone."""
    local = moment.astimezone()
    return QDate(local.year, local.month, local.day)
