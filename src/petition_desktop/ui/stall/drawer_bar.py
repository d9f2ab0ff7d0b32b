"""The upper edge of the drawer: where and whose shift it is, and the ways out of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from petition_desktop.store.shifts import KeptShift
from petition_desktop.ui import tokens
from petition_desktop.ui.stall.panic_key import PANIC_KEY
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button, PrimaryButton
from petition_desktop.ui.widgets.language_switch import LanguageSwitch
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.text_size import TextSize
from petition_desktop.ui.widgets.wrapping_row import WrappingRow

translate = QCoreApplication.translate


def _side_by_side(parts: Sequence[QWidget], gap: int) -> QWidget:
    """Parts that stay in one row."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for part in parts:
        row.addWidget(part)
    return group


class DrawerBar(QFrame):
    """Signals: `pause_asked()`, `hand_over_asked()`, `end_asked()`, `back_asked()`, `language_picked(tag)`."""

    pause_asked = Signal()
    hand_over_asked = Signal()
    end_asked = Signal()
    back_asked = Signal()
    language_picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = Text(theme, "strong", wraps=False)
        pause = Button(theme, translate("Drawer", "Pause"))
        told = f"{translate('Drawer', 'Hides the form until you come back')} ({PANIC_KEY})"
        pause.setAccessibleDescription(told)
        pause.setToolTip(told)
        self._hand_over = Button(theme, translate("Drawer", "Hand over"))
        self._hand_over.setAccessibleDescription(translate("Drawer", "To the next volunteer"))
        self._end = Button(theme, translate("Drawer", "End shift"))
        self._back = PrimaryButton(theme, translate("Drawer", "Back to the stall"))
        self._back.setFont(theme.font("quiet"))
        pause.clicked.connect(self.pause_asked)
        self._hand_over.clicked.connect(self.hand_over_asked)
        self._end.clicked.connect(self.end_asked)
        self._back.clicked.connect(self.back_asked)
        self._language, size = LanguageSwitch(theme), TextSize(theme)
        self._language.picked.connect(self.language_picked)
        size.stepped.connect(theme.step_scale)
        gap, down = theme.px(tokens.STEP + tokens.HALF_STEP), theme.px(tokens.HALF_STEP)
        tools = _side_by_side((size, self._language), gap)
        row = WrappingRow((self._title, tools, _side_by_side((pause, self._hand_over, self._end, self._back), gap)))
        row.set_gaps(gap, down, max(tokens.HEADER_HEIGHT - 2 * tokens.HALF_STEP, theme.target))
        around = QHBoxLayout(self)
        across = theme.px(3 * tokens.STEP)
        around.setContentsMargins(across, down, across, down)
        around.addWidget(row)

    def show_shift(self, shift: KeptShift | None) -> None:
        """Name the place and the volunteer's initials."""
        self._hand_over.setEnabled(shift is not None)
        self._end.setEnabled(shift is not None)
        if shift is None:
            self._title.say(translate("Drawer", "No shift is running"))
            return
        words = translate("Drawer", "%1 · shift of %2").replace("%2", f"\u2068{shift.volunteer}\u2069")
        self._title.say(words.replace("%1", f"\u2068{shift.place}\u2069"))

    def set_languages(self, languages: Sequence[str], current: str) -> None:
        """What the volunteer may read it in."""
        self._language.set_languages(languages, current)

    def take_focus(self) -> None:
        """On the way back to the signers."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
