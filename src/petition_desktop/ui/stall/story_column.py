"""The campaign's side of the page: what it is about, who is asked for what, and the story."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from petition_core.campaign.model import Campaign
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.banner_view import BannerView
from petition_desktop.ui.widgets.buttons import LinkButton
from petition_desktop.ui.widgets.demand_block import DemandBlock
from petition_desktop.ui.widgets.story_view import StoryView
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class StoryColumn(QWidget):
    """Title, summary, demand, picture, story; in a narrow window the last two wait behind a link."""

    def __init__(self, theme: Theme, campaign: Campaign, pictures: Mapping[str, bytes], language: str) -> None:
        super().__init__()
        texts = campaign.text(language)
        self._unfolded = False
        self._narrow = False
        self._story = StoryView(theme)
        self._story.set_story(texts.story, pictures, translate("Story", "The whole story"))
        self._banner = BannerView(theme)
        self._has_banner = campaign.look.banner in pictures
        if self._has_banner:
            self._banner.set_picture(pictures[campaign.look.banner], texts.banner_description)
        self._more = LinkButton(theme, translate("Story", "Read the whole story"))
        self._more.clicked.connect(self._unfold)
        kicker, title, lead = Text(theme, "kicker", "accent"), Text(theme, "title"), Text(theme, "lead")
        kicker.say(_kind(campaign).upper())
        title.say(texts.title)
        lead.say(texts.summary)
        demand = DemandBlock(theme)
        asked = translate("Story", "To %1, %2") if texts.target_office else translate("Story", "To %1")
        demand.set_words(asked.replace("%1", texts.target_name).replace("%2", texts.target_office), texts.demand)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2 * tokens.STEP))
        for part in (kicker, title, lead, demand, self._more, self._banner, self._story):
            column.addWidget(part)
        self._more.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column.setSpacing(theme.px(tokens.STEP + tokens.HALF_STEP))
        self.setMaximumWidth(max(theme.measure(), theme.px(tokens.STORY_WIDTH)))
        self.set_folded(narrow=False)

    def set_folded(self, narrow: bool) -> None:
        """In a narrow window the form must not be far below: the story waits until it is asked for."""
        self._narrow = narrow
        shown = not narrow or self._unfolded
        self._story.setVisible(shown)
        self._banner.setVisible(shown and self._has_banner)
        self._more.setVisible(not shown)

    @Slot()
    def _unfold(self) -> None:
        self._unfolded = True
        self.set_folded(self._narrow)


def _kind(campaign: Campaign) -> str:
    return {
        "petition": translate("Story", "Petition"),
        "open_letter": translate("Story", "Open letter"),
        "pledge": translate("Story", "Pledge"),
    }[campaign.action]
