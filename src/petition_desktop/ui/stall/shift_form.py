"""What a volunteer fills in before a shift: initials, place, goal, a PIN if wanted, and the one kiosk switch."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.stall.pin_field import PinField
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.digits_field import DigitsField
from petition_desktop.ui.widgets.field import Field, LineField
from petition_desktop.ui.widgets.tick import Tick

translate = QCoreApplication.translate

_MOST_DIGITS = 6


class ShiftDraft(Struct, frozen=True):
    """As it was typed; checked by the act. `kiosk` is the switch."""

    volunteer: str = ""
    place: str = ""
    goal: str = ""
    untrusted_pin: str = ""
    kiosk: bool = False


class ShiftForm(QWidget):
    """Signals: `entered()` on Enter in the PIN's line, the last one."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        optional = translate("Shift", "(optional)")
        self._volunteer, self._place = LineField(theme), LineField(theme)
        self._goal, self._pin, self._kiosk = DigitsField(theme, _MOST_DIGITS), PinField(theme), Tick(theme)
        self._volunteer.set_words(translate("Shift", "Your initials"))
        self._place.set_words(translate("Shift", "Place"))
        self._goal.set_words(translate("Shift", "Goal"), optional)
        self._pin.set_words(translate("Shift", "PIN, 4 to 8 digits"), optional)
        self._kiosk.set_words(
            translate("Shift", "Only signing: full screen, leaving needs the PIN"),
            help_text=translate("Shift", "Full screen keeps curious hands at the form. It is no lock."),
        )
        self._fields: dict[str, Field] = {
            "volunteer": self._volunteer,
            "place": self._place,
            "goal": self._goal,
            "pin": self._pin,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2 * tokens.STEP))
        column.addLayout(self._pair(self._volunteer, self._place, 3))
        column.addLayout(self._pair(self._goal, self._pin, 1))
        column.addWidget(self._kiosk)
        self._pin.entered.connect(self.entered)

    def draft(self) -> ShiftDraft:
        """What was typed."""
        volunteer, place, goal = self._volunteer.value(), self._place.value(), self._goal.value()
        return ShiftDraft(volunteer, place, goal, self._pin.value(), self._kiosk.value())

    def restore(self, draft: ShiftDraft) -> None:
        """Show it."""
        self._volunteer.set_value(draft.volunteer)
        self._place.set_value(draft.place)
        self._goal.set_value(draft.goal)
        self._pin.set_value(draft.untrusted_pin)
        self._kiosk.set_value(draft.kiosk)

    def show_problem(self, name: str, sentence: str) -> bool:
        """Show what is wrong at this field, and put the cursor there; whether there is such a field."""
        for field in self._fields.values():
            field.show_problem("")
        if name in self._fields:
            self._fields[name].show_problem(sentence)
            self._fields[name].take_focus()
        return name in self._fields

    def forget(self) -> None:
        """Empty the PIN for good."""
        self._pin.forget()

    def take_focus(self) -> None:
        """The first line that is empty; the goal and the PIN may be."""
        empty = (field for field in (self._volunteer, self._place) if not field.value())
        next(empty, self._volunteer).take_focus()

    def _pair(self, first: QWidget, second: QWidget, stretch: int) -> QHBoxLayout | QVBoxLayout:
        row = QHBoxLayout() if self._theme.scale < tokens.PAIR_BELOW else QVBoxLayout()
        row.setSpacing(self._theme.px(2 * tokens.STEP))
        row.addWidget(first, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(second, stretch, Qt.AlignmentFlag.AlignTop)
        return row
