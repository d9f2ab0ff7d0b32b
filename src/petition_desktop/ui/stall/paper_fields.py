"""One line of a paper sheet as fields, in the order and with the numbers of the sheet's columns.

For the keyboard alone: Enter goes on as Tab does, and keeps the line in the last field; a letter opens a list.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from petition_core.campaign.model import Campaign
from petition_core.signature import Answer, ConsentGiven
from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.focus import focused
from petition_desktop.ui.paper.sheet_columns import SheetColumn, packed, sheet_columns
from petition_desktop.ui.paper.sheet_words import SheetWords
from petition_desktop.ui.stall.entries import Entry, bare_entry
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.list_field import ListField, OptionsButton
from petition_desktop.ui.widgets.radio_row import RadioRow
from petition_desktop.ui.widgets.tick import Tick, TickBox

_ROOM = 190.0  # so many of the sheet's millimetres stand side by side at 100 %
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineDraft(Struct, frozen=True):
    """What stands in the fields: by the ids of questions and consents."""

    answers: Mapping[str, Answer]
    ticks: Mapping[str, bool]

    def consents(self) -> dict[str, ConsentGiven]:
        """All boxes were on the paper, so one without a tick is a no."""
        return {name: "yes" if ticked else "no" for name, ticked in self.ticks.items()}

    def given(self) -> dict[str, Answer]:
        """The answers that are none are left out."""
        return {name: answer for name, answer in self.answers.items() if answer}


class PaperFields(QWidget):
    """New ones are made for each line, so that nothing of the last stays.

    Signals: `kept()` on Enter in the last field.
    """

    kept = Signal()

    def __init__(self, theme: Theme, campaign: Campaign, language: str) -> None:
        super().__init__()
        self._theme, self._campaign, self._language = theme, campaign, language
        self._questions: dict[str, Entry] = {}
        self._consents: dict[str, Tick] = {}
        columns = [one for one in sheet_columns(campaign, SheetWords(language)) if one.number]
        for one in columns:
            self._add(one)
        self._lay_out(columns)
        # A consent is on every sheet, so the last field is a tick.
        self.end = self.findChildren(TickBox)[-1]
        for part in self.findChildren(QWidget):
            part.installEventFilter(self)
            if isinstance(part, OptionsButton) and isinstance(part.parent(), ListField):
                part.chosen.connect(self._go_on)

    def draft(self) -> LineDraft:
        """What stands in the fields now."""
        answers: dict[str, Answer] = {name: entry.value() for name, entry in self._questions.items()}
        return LineDraft(answers, {name: tick.value() for name, tick in self._consents.items()})

    def restore(self, draft: LineDraft) -> None:
        """Show what was typed on the page before this one, in another size or language."""
        for name, answer in draft.answers.items():
            self._questions[name].set_value(answer)
        for name, ticked in draft.ticks.items():
            self._consents[name].set_value(ticked)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """What is wrong, beside each field; the cursor goes to the first."""
        entries: dict[str, Entry] = {**self._questions, **self._consents}
        for name, entry in entries.items():
            entry.show_problem(problems.get(name, ""))
        first = next((name for name in entries if problems.get(name)), "")
        if first:
            entries[first].take_focus()
            announce(self, problems[first])

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        next(iter({**self._questions, **self._consents}.values())).take_focus()

    def forget(self) -> None:
        """Empty all for good."""
        for entry in (*self._questions.values(), *self._consents.values()):
            entry.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            return self._typed(watched, event)
        return super().eventFilter(watched, event)

    def _typed(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether the key is dealt with."""
        if event.key() in _ENTER and isinstance(watched, TickBox | RadioRow):
            if not event.isAutoRepeat():
                self._enter(watched)
            return True
        letter = event.text()
        if isinstance(watched, OptionsButton) and letter.isalnum():
            watched.click()
            focus = QApplication.focusWidget()
            if focus is not None and focus is not watched:
                QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers(), letter))
            return True
        return False

    def _enter(self, watched: QWidget) -> None:
        if watched is self.end:
            self.kept.emit()
        else:
            watched.focusNextChild()

    @Slot()
    def _go_on(self) -> None:
        """Something was picked from a list: the keyboard is back at it, and goes on."""
        button = focused(self)
        if isinstance(button, OptionsButton):
            button.focusNextChild()

    def _add(self, one: SheetColumn) -> None:
        question = next((each for each in self._campaign.questions if each.id == one.name), None)
        texts = self._campaign.text(self._language)
        if question is None:
            self._consents[one.name] = tick = Tick(self._theme)
            tick.set_words(f"{one.number}. {texts.consents[one.name]}")
            return
        words = texts.questions[one.name].label
        if question.kind == "drawn":
            entry: Entry = Tick(self._theme)
            words = QCoreApplication.translate("Paper", "Signed by hand on the paper")
        else:
            entry = bare_entry(self._theme, self._campaign, question, self._language)
        entry.set_words(f"{one.number}. {words}")
        self._questions[one.name] = entry

    def _lay_out(self, columns: list[SheetColumn]) -> None:
        """Fields side by side as on the paper, ticks below them in twos."""
        theme = self._theme
        entries: dict[str, Entry] = {**self._questions, **self._consents}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(tokens.STEP + tokens.HALF_STEP))
        fields = tuple(one for one in columns if isinstance(entries[one.name], Field))
        for placed in packed(fields, _ROOM * 100 / theme.scale):
            row = QHBoxLayout()
            row.setSpacing(theme.px(2 * tokens.STEP))
            for one in placed:
                row.addWidget(entries[one.name], round(one.width), Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        ticks = QGridLayout()
        ticks.setHorizontalSpacing(theme.px(3 * tokens.STEP))
        ticks.setVerticalSpacing(0)
        across = 2 if theme.scale < tokens.PAIR_BELOW else 1
        for place, name in enumerate(one.name for one in columns if isinstance(entries[one.name], Tick)):
            ticks.addWidget(entries[name], place // across, place % across, Qt.AlignmentFlag.AlignTop)
            ticks.setColumnStretch(place % across, 1)
        column.addLayout(ticks)
