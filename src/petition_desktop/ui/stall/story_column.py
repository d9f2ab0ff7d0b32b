"""The campaign's side of the page: what it is about, who is asked for what, and the story.

Picture and story lie at the end of the column and are the slowest to make, so they can be added when the rest is
painted already: `complete`.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from petition_core.campaign.model import Campaign
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton
from petition_desktop.ui.widgets.demand_block import DemandBlock
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class StoryColumn(QWidget):
    """Title, summary, demand, picture, story; in a narrow window the last two wait behind a link."""

    def __init__(self, theme: Theme, campaign: Campaign, pictures: Mapping[str, bytes], language: str) -> None:
        super().__init__()
        texts = campaign.text(language)
        self._theme, self._campaign, self._pictures, self._language = theme, campaign, pictures, language
        self._unfolded = self._narrow = False
        self._rest: list[QWidget] = []
        self._more = LinkButton(theme, translate("Story", "Read the whole story"))
        self._more.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._more.clicked.connect(self.unfold)
        self._more.hide()
        kicker, title, lead = Text(theme, "kicker", "accent"), Text(theme, "title"), Text(theme, "lead")
        kicker.say(_kind(campaign).upper())
        title.say(texts.title)
        lead.say(texts.summary)
        demand = DemandBlock(theme)
        asked = translate("Story", "To %1, %2") if texts.target_office else translate("Story", "To %1")
        demand.set_words(asked.replace("%1", texts.target_name).replace("%2", texts.target_office), texts.demand)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(tokens.STEP + tokens.HALF_STEP))
        for part in (kicker, title, lead, demand, self._more):
            self._column.addWidget(part)
        self.setMaximumWidth(theme.px(tokens.STORY_WIDTH))

    def complete(self) -> None:
        """Add picture and story."""
        if self._rest:
            return
        from petition_desktop.ui.widgets.banner_view import BannerView
        from petition_desktop.ui.widgets.story_view import StoryView

        texts = self._campaign.text(self._language)
        picture = self._pictures.get(self._campaign.look.banner)
        if picture is not None:
            banner = BannerView(self._theme)
            banner.set_picture(picture, texts.banner_description)
            self._rest.append(banner)
        story = StoryView(self._theme)
        story.set_story(texts.story, self._pictures, translate("Story", "The whole story"))
        self._rest.append(story)
        for part in self._rest:
            self._column.addWidget(part)
        # Running text has its own width; what stands around it may be wider.
        self._column.setAlignment(story, Qt.AlignmentFlag.AlignLeft)
        self.set_folded(self._narrow)

    def set_folded(self, narrow: bool) -> None:
        """In a narrow window the form must not be far below: the story waits until it is asked for."""
        self._narrow = narrow
        shown = not narrow or self._unfolded
        for part in self._rest:
            part.setVisible(shown)
        self._more.setVisible(not shown)

    @property
    def is_unfolded(self) -> bool:
        """Whether somebody asked for the whole story."""
        return self._unfolded

    @Slot()
    def unfold(self) -> None:
        """Show the whole story in a narrow window too."""
        self._unfolded = True
        self.set_folded(self._narrow)


def _kind(campaign: Campaign) -> str:
    return {
        "petition": translate("Story", "Petition"),
        "open_letter": translate("Story", "Open letter"),
        "pledge": translate("Story", "Pledge"),
    }[campaign.action]
