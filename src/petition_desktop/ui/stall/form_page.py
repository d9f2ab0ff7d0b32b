"""The page a signer meets: the story, and beside it the form. A new one is made for each signer."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from petition_core.campaign.model import Campaign
from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.focus import focused
from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.form_card import FormCard
from petition_desktop.ui.stall.stall_page import StallPage
from petition_desktop.ui.stall.story_column import StoryColumn
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.columns import Columns
from petition_desktop.ui.widgets.sight import bring_into_sight
from petition_desktop.ui.words import plural


def form_page(
    theme: Theme, campaign: Campaign, pictures: Mapping[str, bytes], language: str, begun: datetime
) -> Generator[None, None, FormPage]:
    """A page in portions, for this campaign in this language; `begun` is when the form was opened."""
    card = FormCard(theme, campaign, language, begun)
    yield
    story = StoryColumn(theme, campaign, pictures, language)
    yield
    return FormPage(theme, story, card)


class FormPage(StallPage):
    """Story and form.

    Signals: `submitted(draft)` when Sign was pressed, `changed(id)` when the signer changed an entry,
    `phone_asked()` when somebody wants to sign on a phone.
    """

    submitted = Signal(Draft)
    changed = Signal(str)
    phone_asked = Signal()

    def __init__(self, theme: Theme, story: StoryColumn, card: FormCard) -> None:
        super().__init__()
        self._theme = theme
        self.is_waiting = False
        self._story, self._card = story, card
        names = (QCoreApplication.translate("Form", "The campaign"), "")
        widths = (tokens.STORY_WIDTH, tokens.FORM_WIDTH)
        self._columns = Columns(theme, self._story, self._card, widths, names)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._columns)
        self._card.set_folded(narrow=False)
        self._columns.folded.connect(self._story.set_folded)
        self._columns.folded.connect(self._card.set_folded)
        self._card.submitted.connect(self._submit)
        self._card.changed.connect(self.changed)
        self._card.changed.connect(self._keep_in_sight)
        self._card.other_ways.phone_asked.connect(self.phone_asked)

    def complete(self) -> None:
        """Add what may come after the first paint: the picture and the story."""
        self._story.complete()

    def draft(self) -> Draft:
        """What stands in the form now."""
        return self._card.draft()

    def restore(self, draft: Draft) -> None:
        """Show what this signer gave before, in another language or size."""
        self._card.restore(draft)

    def set_waiting(self, waiting: bool) -> None:
        """While the laptop is not ready the button says so."""
        if waiting != self.is_waiting:
            self.is_waiting = waiting
            self._card.set_waiting(waiting)

    def problem(self, name: str) -> str:
        """The sentence shown at a question or consent, or an empty text."""
        entry = self._card.entry(name)
        return entry.problem if entry else ""

    def show_problem(self, name: str, sentence: str) -> None:
        """Change the sentence at one entry; an empty one takes it away."""
        entry = self._card.entry(name)
        if entry is not None:
            entry.show_problem(sentence)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show a sentence at each of these entries, go to the first, and tell a screen reader."""
        for name, sentence in problems.items():
            self.show_problem(name, sentence)
        first = next(iter(problems), "")
        entry = self._card.entry(first)
        if entry is not None:
            entry.take_focus()
            # The lines that appeared move everything below them, so only then can it be scrolled to.
            QTimer.singleShot(0, self, self._show_focus)
        words = plural("Form", "%n answers need another look.", len(problems))
        announce(self, f"{words} {problems.get(first, '')}")

    def take_focus(self) -> None:
        """Put the cursor into the first entry."""
        self._card.take_focus()

    def forget(self) -> None:
        """Empty every entry for good. The page is at its end and has nothing more to say."""
        from petition_desktop.ui.own_clipboard import clear_own_clipboard  # the first form has nobody before it

        self.blockSignals(True)
        self._card.forget()
        clear_own_clipboard()

    def _submit(self) -> None:
        self.submitted.emit(self.draft())

    def _show_focus(self) -> None:
        focus = focused(self)
        if focus is not None:
            bring_into_sight(self._theme, focus)

    @Slot()
    def _keep_in_sight(self) -> None:
        """Nobody shall type where nothing is seen: the page may have been scrolled on since the line was entered."""
        focus = focused(self)
        if focus is not None and focus.visibleRegion().isEmpty():
            bring_into_sight(self._theme, focus)
