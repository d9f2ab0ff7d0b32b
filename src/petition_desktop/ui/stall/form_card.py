"""The form: what is signed, questions, consents, the one button. In a wide window the button stays in sight."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from petition_core.campaign.model import Campaign, Question
from petition_core.signature import Answer
from petition_desktop.ui import tokens
from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.entries import Entry, consent_entry, consents_in_order, is_short, question_entry
from petition_desktop.ui.stall.other_ways import OtherWays
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import PrimaryButton
from petition_desktop.ui.widgets.card import Card, Edge
from petition_desktop.ui.widgets.columns import Column
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.fitting_area import FittingArea
from petition_desktop.ui.widgets.margins import margins
from petition_desktop.ui.widgets.reading_order import in_reading_order
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.tick import Tick

translate = QCoreApplication.translate


class FormCard(Card):
    """One signer's form in one language.

    Signals: `submitted()` when Sign was pressed, `changed(id)` when the signer changed the entry of a question or
    consent.
    """

    submitted = Signal()
    changed = Signal(str)

    def __init__(self, theme: Theme, campaign: Campaign, language: str, begun: datetime) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._begun = begun
        self._questions: dict[str, Entry] = {}
        self._consents: dict[str, Tick] = {}
        self._of: dict[QWidget, str] = {}
        self.other_ways = OtherWays(theme, online=bool(campaign.online))
        self._fields = Column(self)
        self._edge = Edge(theme)
        self._sign = PrimaryButton(theme, translate("Form", "Sign"))
        self._sign.by_enter = False
        self._sign.setObjectName("sign")
        self._sign.clicked.connect(self.submitted)
        self._column = QVBoxLayout(self)
        self._area: FittingArea | None = None
        self._build(campaign, language)

    def draft(self) -> Draft:
        """What stands in the form now."""
        answers: Mapping[str, Answer] = {name: entry.value() for name, entry in self._questions.items()}
        ticks = {name: tick.value() for name, tick in self._consents.items()}
        asides = {name: entry.aside() for name, entry in self._questions.items() if isinstance(entry, Field)}
        return Draft(self._begun, answers, ticks, asides, self.other_ways.given())

    def restore(self, draft: Draft) -> None:
        """Show what the same signer gave on the same form in another language."""
        for name, aside in draft.asides.items():
            entry = self._questions[name]
            if isinstance(entry, Field):
                entry.set_aside(aside)
        for name, answer in draft.answers.items():
            self._questions[name].set_value(answer)
        for name, ticked in draft.ticks.items():
            self._consents[name].set_value(ticked)
        self.other_ways.set_given(draft.given)

    def entry(self, name: str) -> Entry | None:
        """The entry of a question or consent."""
        return self._questions.get(name) or self._consents.get(name)

    def set_waiting(self, waiting: bool) -> None:
        """While the laptop is not ready the button says so; what was typed stays."""
        self._sign.setEnabled(not waiting)
        self._sign.say(translate("Form", "One moment …") if waiting else translate("Form", "Sign"))

    def forget(self) -> None:
        """Empty every entry for good."""
        for entry in (*self._questions.values(), *self._consents.values()):
            entry.forget()
        self.other_ways.forget()

    def take_focus(self) -> None:
        """Put the cursor into the first entry."""
        first = next(iter(self._questions.values()), None)
        if first is not None:
            first.take_focus()

    def set_folded(self, narrow: bool) -> None:
        """In a narrow window the page scrolls; in a wide one the card does, and its button stays in sight."""
        theme, ring = self._theme, tokens.RING + tokens.RING_GAP
        padding = theme.px(tokens.CARD_PADDING_NARROW if narrow else tokens.CARD_PADDING)
        old, self._area = self._area, None
        if old is not None:
            old.takeWidget()
            self._column.removeWidget(old)
            old.deleteLater()
        self._column.removeWidget(self._fields)
        part: QWidget = self._fields
        bar = 0
        if not narrow:
            self._area = part = FittingArea(theme, self._fields)
            self._area.overflowed.connect(self._edge.setVisible)
            bar = theme.px(tokens.SCROLL_BAR)
        self._edge.setVisible(False)
        # The ring around an entry and the scroll bar lie in the card's padding, so that every edge is one line.
        self._inner.setContentsMargins(ring, ring, ring, ring)
        self._column.setContentsMargins(margins(padding - ring, padding - ring, padding - ring - bar, padding))
        self._below.setContentsMargins(margins(ring, 0, ring + bar, 0))
        self._column.insertWidget(0, part)
        if self.isVisible():  # else they come with it, and are laid out once
            part.show()
            self._fields.show()
        in_reading_order(self._column)
        self._lead_on()

    @Slot()
    def _lead_on(self) -> None:
        """Tab goes from the last entry to the button: Qt puts whatever gets a new parent behind everything else."""
        stops = [part for part in self._fields.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        own = [part for part in stops if self.other_ways.isAncestorOf(part)]
        for stop, following in pairwise((*own, self._sign)):
            QWidget.setTabOrder(stop, following)

    def _build(self, campaign: Campaign, language: str) -> None:
        theme, texts = self._theme, campaign.text(language)
        self._inner = QVBoxLayout(self._fields)
        self._inner.setSpacing(theme.px(2 * tokens.STEP))
        self._inner.addLayout(self._heading())
        signed_text = Text(theme, "quiet", "soft")
        signed_text.say(texts.signed_text)
        self._inner.addWidget(signed_text)
        self._add_questions(campaign, language)
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        for consent in consents_in_order(campaign):
            tick = consent_entry(theme, campaign, consent, language)
            self._consents[consent.id] = tick
            self._listen(consent.id, tick)
            ticks.addWidget(tick)
        self._inner.addLayout(ticks)
        self._inner.addWidget(self.other_ways)
        self.other_ways.changed.connect(self._helped_otherwise)
        self.other_ways.unfolded.connect(self._lead_on)
        self._inner.addStretch(1)
        self._below = QVBoxLayout()
        self._below.setSpacing(theme.px(2 * tokens.STEP))
        self._below.addWidget(self._edge)
        self._below.addWidget(self._sign)
        self._column.setSpacing(theme.px(tokens.HALF_STEP))
        self._column.addLayout(self._below)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        heading, hurry = Text(self._theme, "heading"), Text(self._theme, "small", "soft", wraps=False)
        heading.say(translate("Form", "Add your name"))
        hurry.say(translate("Form", "under a minute"))
        row.addWidget(heading, 1)
        row.addWidget(hurry, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _add_questions(self, campaign: Campaign, language: str) -> None:
        waiting: list[Question] = []
        for question in campaign.questions:
            entry = question_entry(self._theme, campaign, question, language)
            self._questions[question.id] = entry
            self._listen(question.id, entry)
            if waiting and not is_short(question):
                self._add_row(waiting)
                waiting = []
            waiting.append(question)
            if not is_short(question) or len(waiting) == 2:
                self._add_row(waiting)
                waiting = []
        self._add_row(waiting)

    def _add_row(self, questions: list[Question]) -> None:
        """A row of two where both are short, else one below the other."""
        together = all(is_short(question) for question in questions) and self._theme.scale < tokens.PAIR_BELOW
        row = QHBoxLayout() if together else QVBoxLayout()
        row.setSpacing(self._theme.px(2 * tokens.STEP))
        for question in questions:
            row.addWidget(self._questions[question.id], 1, Qt.AlignmentFlag.AlignTop)
        if together and len(questions) == 1:
            row.addWidget(QWidget(), 1)  # a short question that stands alone is not longer for that
        if questions:
            self._inner.addLayout(row)

    def _listen(self, name: str, entry: Entry) -> None:
        self._of[entry] = name
        entry.changed.connect(self._entry_changed)

    @Slot()
    def _helped_otherwise(self) -> None:
        self.changed.emit("")

    @Slot()
    def _entry_changed(self) -> None:
        self.changed.emit(self._of[self.sender()])  # type: ignore[index]
