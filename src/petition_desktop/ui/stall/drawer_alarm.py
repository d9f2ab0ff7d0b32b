"""What went wrong with single signatures, by number, and what a volunteer does about it. Hidden while nothing did."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from petition_desktop.stall.tally import Tally
from petition_desktop.store.tallies import Refusal
from petition_desktop.ui.stall.titled_card import TitledCard
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.signed_line import SignedLine

translate = QCoreApplication.translate

_MOST_NAMED = 6


class DrawerAlarm(TitledCard):
    """One line for missing numbers, one for what the server refused."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Alarm", "Tell your office"))
        self._missing, self._refused = SignedLine(theme), SignedLine(theme)
        self.add(self._missing)
        self.add(self._refused)
        self.close_below()
        self.hide()

    def show_tally(self, tally: Tally) -> None:
        """Show what is missing or refused in it."""
        gaps = _listed([str(first) if first == last else f"{first}–{last}" for first, last in tally.missing])
        missing = translate("Alarm", "The file of this laptop is damaged. Missing numbers: %1.").replace("%1", gaps)
        rescue = translate("Alarm", "Go on signing. Then bring this laptop to your office as it is; delete nothing.")
        self._missing.tell("bad", missing if tally.missing else "", rescue)
        refused = " ".join(_refusal(one) for one in tally.refusals)
        kept = translate(
            "Alarm", "They are kept here, sealed. Your office decides; you need not ask anybody to sign again."
        )
        self._refused.tell("careful", refused, kept)
        self.setVisible(bool(tally.missing or tally.refusals))


def _refusal(refusal: Refusal) -> str:
    words = {
        "conflict": translate("Alarm", "The server holds something else under the same number: %1."),
        "not-sealed": translate("Alarm", "The server could not see that these are sealed: %1."),
        "no-ciphertext": translate("Alarm", "These came to the server without their sealed part: %1."),
    }.get(refusal.reason, translate("Alarm", "The server refused these: %1."))
    return words.replace("%1", _listed([QLocale().toString(number) for number in refusal.numbers]))


def _listed(names: Sequence[str]) -> str:
    shown = list(names[:_MOST_NAMED])
    return translate("Alarm", ", ").join([*shown, "…"] if len(names) > _MOST_NAMED else shown)
