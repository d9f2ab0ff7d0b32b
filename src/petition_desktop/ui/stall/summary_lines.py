"""The summary of a shift as plain lines: for the eye, for a message by phone, for a QR code, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from petition_desktop.stall.summary import ShiftSummary
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate


def summary_lines(summary: ShiftSummary, laptop: str) -> tuple[str, ...]:
    """How many, up to which number, the check word, and which laptop; before the first signature there is no word."""
    lines = [plural("Summary", "%Ln signatures", summary.signatures)]
    if summary.check_word:
        lines.append(translate("Summary", "last number %1").replace("%1", str(summary.last_number)))
        lines.append(translate("Summary", "check word %1").replace("%1", summary.check_word))
    if laptop:
        lines.append(translate("Summary", "laptop %1").replace("%1", laptop))
    return tuple(lines)
