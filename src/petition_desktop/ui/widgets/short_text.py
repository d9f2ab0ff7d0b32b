"""A sentence that can be said in several lengths, for a row that has little room.

Nothing is lost when a short form is shown: screen readers hear the whole sentence, and so does who points at it.
"""

from __future__ import annotations

from collections.abc import Sequence

from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import Role, Tone
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.typesetting import UNLIMITED


class ShortText(Text):
    """Shows form 0, the whole sentence, until it is told to show another; an empty form hides it."""

    def __init__(self, theme: Theme, role: Role, tone: Tone, *, wraps: bool = False) -> None:
        super().__init__(theme, role, tone, wraps=wraps)
        self._forms: tuple[str, ...] = ("",)
        self._form, self._remark = 0, ""
        self._widths: dict[int, int] = {}
        self.hide()

    @property
    def sentence(self) -> str:
        """The whole of it, whatever is shown."""
        return self._forms[0]

    def say_forms(self, forms: Sequence[str], remark: str = "") -> None:
        """From the whole sentence to the shortest. `remark` explains it to who points at it or has it read out."""
        if (tuple(forms), remark) != (self._forms, self._remark):
            self._forms, self._remark = tuple(forms), remark
            self._widths.clear()
            self._show()

    def show_form(self, form: int) -> None:
        """Show this form, or the shortest there is."""
        if form != self._form:
            self._form = form
            self._show()

    def width_in(self, form: int) -> int:
        """Pixels this form needs on one line; 0 if it says nothing."""
        form = self._nearest(form)
        if form not in self._widths:
            words = self._forms[form]
            self._widths[form] = self._lines_of(words, UNLIMITED).width if words else 0
        return self._widths[form]

    def restyle(self) -> None:
        self._widths = {}
        super().restyle()

    def _nearest(self, form: int) -> int:
        return min(form, len(self._forms) - 1)

    def _show(self) -> None:
        whole, shown = self._forms[0], self._forms[self._nearest(self._form)]
        if shown != self.text():
            self.say(shown)
        self.setAccessibleName(whole)
        self.setAccessibleDescription(self._remark)
        unsaid = whole if shown != whole else ""
        self.setToolTip("\n".join(part for part in (unsaid, self._remark) if part))
        self.setVisible(bool(shown))
