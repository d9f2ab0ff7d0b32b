"""The sentence at the end of a shift, as it is sent by phone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from petition_desktop.stall.summary import ShiftSummary
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate


def shift_ended(summary: ShiftSummary) -> str:
    """How many, up to which number, and the check word, where there is one."""
    counted = plural("ShiftSummary", "The shift is over: %Ln signatures.", summary.signatures)
    if not summary.check_word:
        return counted
    last = translate("ShiftSummary", "Last number %1, check word %2.").replace("%1", str(summary.last_number))
    return f"{counted} {last.replace('%2', summary.check_word)}"
