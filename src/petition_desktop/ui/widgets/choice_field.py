"""The choice question: a few answers stand in rows, many in a list to search in. Its value is the id of the answer.

Where no answer is needed, one of the answers is none: what was chosen once could otherwise not be taken back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from petition_core.signature import Answer
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.group import GroupField
from petition_desktop.ui.widgets.list_field import ListField
from petition_desktop.ui.widgets.radio_row import RadioRow

if TYPE_CHECKING:
    from petition_desktop.ui.widgets.options import Option
    from petition_desktop.ui.widgets.search_panel import PanelWords

translate = QCoreApplication.translate
MOST_ROWS = 6


def choice_field(theme: Theme, choices: Mapping[str, str], *, optional: bool) -> Field:
    """The field that suits so many answers; `choices` are their words by id, in order."""
    if optional:
        choices = {**choices, "": translate("ChoiceField", "No answer")}
    return ChoiceRows(theme, choices) if len(choices) <= MOST_ROWS + optional else ChoiceList(theme, choices)


class ChoiceRows(GroupField):
    """A few answers, each in a row."""

    def __init__(self, theme: Theme, choices: Mapping[str, str]) -> None:
        # Before the field, which asks for the first of them.
        self._rows = {name: RadioRow(theme, words) for name, words in choices.items()}
        super().__init__(theme)
        self._one = QButtonGroup(self)
        column = QVBoxLayout(self._group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(tokens.STEP))
        for row in self._rows.values():
            self._one.addButton(row)
            column.addWidget(row)
        # `toggled`, because a screen reader's act toggles without a click.
        self._one.buttonToggled.connect(self._toggled)

    def value(self) -> str:
        return next((name for name, row in self._rows.items() if row.isChecked()), "")

    def set_value(self, value: Answer) -> None:
        if isinstance(value, str) and value in self._rows and value != self.value():
            self._rows[value].setChecked(True)

    def forget(self) -> None:
        """Choose nothing, as it was at first."""
        self._one.setExclusive(False)
        for row in self._rows.values():
            row.setChecked(False)
        self._one.setExclusive(True)

    def first(self) -> QWidget:
        """The chosen one, else the first: where Tab comes in."""
        chosen = next((row for row in self._rows.values() if row.isChecked()), None)
        return chosen or next(iter(self._rows.values()))

    def mark(self, *, wrong: bool) -> None:
        for row in self._rows.values():
            row.set_wrong(wrong)

    @Slot()
    def _toggled(self) -> None:
        self.changed.emit()


class Choices:
    """The answers of a long choice (see `list_field.Listing`)."""

    def __init__(self, choices: Mapping[str, str]) -> None:
        self._choices = choices

    def options(self) -> Sequence[Option]:
        from petition_desktop.ui.widgets.options import option

        return [option(name, words) for name, words in self._choices.items()]

    def words(self) -> PanelWords:
        from petition_desktop.ui.widgets.search_panel import PanelWords

        return PanelWords(
            search=translate("ChoiceField", "Search for an answer"),
            listed=translate("ChoiceField", "Answers"),
            none=translate("ChoiceField", "No answer with these letters."),
        )

    def name(self, code: str) -> str:
        return self._choices.get(code, "")


class ChoiceList(ListField):
    """Many answers, in a list to search in."""

    def __init__(self, theme: Theme, choices: Mapping[str, str]) -> None:
        super().__init__(theme, Choices(choices))
