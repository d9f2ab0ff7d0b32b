"""The date of birth: day, month and year to be typed, in the order of the reader's language. There is no calendar.

Nobody finds 1947 by turning pages of months, and digits say the same in every language.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petition_core.characters import western_digits
from petition_core.signature import Answer
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.digits_field import DigitsField
from petition_desktop.ui.widgets.group import GroupField

Unit = Literal["year", "month", "day"]
_UNITS: tuple[Unit, ...] = ("year", "month", "day")  # as the value has them


class BirthDateField(GroupField):
    """Its value is “1985-5-27”: year, month and day as they were typed, in the digits 0 to 9; empty if nothing was.

    Parts that are missing are empty between the hyphens, so that nothing is lost in another language.
    """

    def __init__(self, theme: Theme) -> None:
        narrow, wide = theme.px(tokens.TWO_DIGITS), theme.px(tokens.FOUR_DIGITS)
        self._parts: dict[Unit, DigitsField] = {
            "year": DigitsField(theme, 4, wide, "small"),
            "month": DigitsField(theme, 2, narrow, "small"),
            "day": DigitsField(theme, 2, narrow, "small"),
        }
        self._order = date_order(QLocale())
        super().__init__(theme)
        words = {
            "year": QCoreApplication.translate("BirthDateField", "Year"),
            "month": QCoreApplication.translate("BirthDateField", "Month"),
            "day": QCoreApplication.translate("BirthDateField", "Day"),
        }
        row = QHBoxLayout(self._group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(2 * tokens.STEP))
        for unit in self._order:
            self._parts[unit].set_words(words[unit])
            self._parts[unit].changed.connect(self._edited)
            row.addWidget(self._parts[unit])
        row.addStretch(1)

    def value(self) -> str:
        typed = [western_digits(self._parts[unit].value()) for unit in _UNITS]
        return "-".join(typed) if any(typed) else ""

    def set_value(self, value: Answer) -> None:
        typed = (value if isinstance(value, str) else "").split("-")
        for unit, text in zip(_UNITS, [*typed, "", ""], strict=False):
            self._parts[unit].set_value(text)

    def forget(self) -> None:
        for part in self._parts.values():
            part.forget()

    def first(self) -> QWidget:
        return self._parts[self._order[0]].editor

    def mark(self, *, wrong: bool) -> None:
        for part in self._parts.values():
            part.mark(wrong=wrong)

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()


def date_order(locale: QLocale) -> list[Unit]:
    """In which order dates are written there."""
    written = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return sorted(_UNITS, key=lambda unit: written.lower().find(unit[0]))
