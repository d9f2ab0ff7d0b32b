"""The phone question: the country's digits, to be chosen from a list, and a line for the rest of the number.

A number typed or pasted whole, with + or 00 before it, is taken as it is and its country's digits move to their place
when the line is left. Digits run from left to right in every language.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from petition_core.calling_codes import CALLING_CODES, countries_of, split_number
from petition_core.signature import Answer
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.country_field import Countries
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.list_field import OptionsButton
from petition_desktop.ui.widgets.signer_line import SignerLine

if TYPE_CHECKING:
    from petition_desktop.ui.widgets.options import Option

_LEFT_TO_RIGHT = "\u200e"  # keeps the plus before its digits among words written from right to left


class CallingCodes(Countries):
    """Countries with their digits, found by either (see `list_field.Listing`)."""

    def options(self) -> Sequence[Option]:
        from petition_desktop.ui.widgets.options import Option

        return tuple(
            Option(one.code, f"{one.name}  {shown_code(one.code)}", f"{one.searched}\n{digits}\n+{digits}")
            for one in super().options()
            if (digits := CALLING_CODES.get(one.code))
        )


def shown_code(country: str) -> str:
    """Such as +852; a bare plus where there is no country."""
    return f"{_LEFT_TO_RIGHT}+{CALLING_CODES.get(country, '')}"


class PhoneField(Field):
    """Its value is the number with its country's digits, such as “+852 9123 4567”, or an empty text.

    Without a country it is what was typed: the rules know the country of the rest of the form.
    """

    def __init__(self, theme: Theme, language: str, country: str) -> None:
        self._codes = CallingCodes(language)
        self._prefix = OptionsButton(theme, self._codes)
        self._prefix.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._line = SignerLine(theme, Qt.InputMethodHint.ImhDialableCharactersOnly)
        row = QWidget()
        row.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        super().__init__(theme, row, self._line)
        parts = QHBoxLayout(row)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(theme.px(tokens.STEP))
        parts.addWidget(self._prefix)
        parts.addWidget(self._line, 1)
        self._prefix.open_along(row)
        self._home = country
        self._show_country(country)
        self._prefix.chosen.connect(self._chosen)
        self._line.textChanged.connect(self._edited)
        self._line.left.connect(self._sort_out)

    def set_words(self, label: str, remark: str = "", help_text: str = "") -> None:
        super().set_words(label, remark, help_text)
        self._show_country(self._prefix.code)

    def value(self) -> str:
        typed = self._line.text()
        code = CALLING_CODES.get(self._prefix.code)
        if not typed.strip() or code is None or typed.lstrip().startswith(("+", "＋", "00")):
            return typed
        return f"+{code} {typed}"

    def set_value(self, value: Answer) -> None:
        text = value if isinstance(value, str) else ""
        code, rest = split_number(text)
        if code and code != CALLING_CODES.get(self._prefix.code):
            self._show_country(self._home if CALLING_CODES.get(self._home) == code else countries_of(code)[0])
        self._line.setText(rest)

    def aside(self) -> str:
        return self._prefix.code

    def set_aside(self, aside: Answer) -> None:
        self._show_country(aside if isinstance(aside, str) else "")

    def forget(self) -> None:
        """Empty it for good, and go back to the country of the campaign."""
        self._line.forget()
        self._show_country(self._home)

    def _show_country(self, country: str) -> None:
        self._prefix.code = country
        self._prefix.say(shown_code(country))
        answer = shown_code(country) if country else QCoreApplication.translate("PhoneField", "not chosen")
        if country != self._home:  # names are not read before somebody chose one
            answer = f"{self._codes.name(country)} {answer}"
        name = QCoreApplication.translate("PhoneField", "Country of the number: %1").replace("%1", answer)
        self._prefix.setAccessibleName(name)

    @Slot(str)
    def _chosen(self, country: str) -> None:
        self._show_country(country)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot(str)
    def _edited(self, _text: str) -> None:
        self.changed.emit()

    @Slot()
    def _sort_out(self) -> None:
        """The line was left: the digits of a country go where they are shown."""
        if split_number(self._line.text())[0]:
            self.set_value(self._line.text())
