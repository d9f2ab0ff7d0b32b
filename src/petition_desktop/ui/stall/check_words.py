"""Sentences for the check-list: what was found, and what helps where something is not as it should be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale

from petition_desktop.stall.check import Check
from petition_desktop.ui.messages import message_of_code
from petition_desktop.ui.moment_words import day_words, time_words
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate
Facts = Mapping[str, str | int]
_HOUR = 60


class CheckWords(Struct, frozen=True):
    """`sentence` says how it stands; `advice` what to do, empty where there is nothing to do."""

    sentence: str
    advice: str = ""

    @property
    def whole(self) -> str:
        """Both in one line."""
        return f"{self.sentence} {self.advice}".strip()


def check_words(check: Check) -> CheckWords:
    """The words for one line of the list, in the language of the interface."""
    return _WORDS[check.name](check.code, check.facts)


def _campaign(code: str, facts: Facts) -> CheckWords:
    if code == "open-until":
        return CheckWords(_filled(translate("Checks", "Campaign open until %1"), _day(facts, "closes")))
    if code == "closes-soon":
        words = translate("Checks", "The campaign closes soon: %1, %2")
        return CheckWords(_filled(words, _day(facts, "closes"), _time(facts, "closes")))
    if code == "not-open-yet":
        words = _filled(translate("Checks", "The campaign opens on %1"), _day(facts, "opens"))
        return CheckWords(words, translate("Checks", "If that day has come, set this laptop's clock."))
    if code == "keys-change":
        words = translate("Checks", "A new version of the campaign has other keys")
        return CheckWords(words, translate("Checks", "Ask your office before you accept it."))
    return {
        "open": lambda: CheckWords(translate("Checks", "Campaign open")),
        "closed": lambda: CheckWords(
            translate("Checks", "The campaign is closed"), translate("Checks", "Nobody can sign it any more.")
        ),
        "damaged": lambda: CheckWords(
            translate("Checks", "The campaign's file is damaged"), translate("Checks", "Add the campaign again.")
        ),
        "none": lambda: CheckWords(
            translate("Checks", "There is no campaign yet"), translate("Checks", "Add one by file or invite.")
        ),
    }[code]()


def _clock(code: str, facts: Facts) -> CheckWords:
    if code == "believable":
        return CheckWords(translate("Checks", "Clock believable"))
    compare = _filled(translate("Checks", "It says %1, %2. Compare it with a telephone."), _time(facts), _day(facts))
    if code == "not-compared":
        return CheckWords(translate("Checks", "Clock not compared with a server yet"), compare)
    if code == "outside-campaign":
        return CheckWords(translate("Checks", "By this clock the campaign is not open yet"), compare)
    return CheckWords(translate("Checks", "The clock is wrong"), compare)


def _disk(code: str, facts: Facts) -> CheckWords:
    if code == "not-told":
        return CheckWords(translate("Checks", "This computer does not tell how full its disk is"))
    fit = plural("Checks", "Room for %Ln more signatures", int(facts["signatures"]))
    if code == "room":
        return CheckWords(translate("Checks", "Enough room on the disk"))
    return CheckWords(fit, translate("Checks", "Empty the bin, or move large files away."))


def _power(code: str, facts: Facts) -> CheckWords:
    if code == "not-told":
        return CheckWords(translate("Checks", "This computer does not tell of a battery"))
    percent = QLocale().toString(int(facts["percent"]))
    if code == "on-mains":
        return CheckWords(_filled(translate("Checks", "On mains, battery %1 %"), percent))
    words = _filled(translate("Checks", "Battery %1 %"), percent)
    if "minutes" in facts:
        words = translate("Checks", "%1, about %2").replace("%2", _span(int(facts["minutes"]))).replace("%1", words)
    if code == "enough":
        return CheckWords(words)
    if code == "low":
        return CheckWords(words, translate("Checks", "Plug it in when you can."))
    return CheckWords(words, translate("Checks", "Plug it in now. What is signed is safe even if it goes off."))


def _sync(code: str, facts: Facts) -> CheckWords:
    if code == "all-sent":
        return CheckWords(translate("Checks", "Everything is sent"))
    if code == "not-joined":
        words = translate("Checks", "Not joined to a server yet")
        return CheckWords(words, translate("Checks", "What is signed waits here; a stick takes it to the office."))
    if code == "trouble":
        found = message_of_code(str(facts["trouble"]))
        return CheckWords(found.sentence, found.next_step) if found else CheckWords(translate("Checks", "Not sent"))
    waiting = plural("Checks", "%Ln wait to be sent", int(facts["waiting"]))
    if code == "waiting-long":
        return CheckWords(waiting, translate("Checks", "Connect this laptop today, or copy to a stick."))
    return CheckWords(waiting)


def _stick(code: str, facts: Facts) -> CheckWords:
    name = str(facts.get("stick", ""))
    if code == "plugged-in":
        return CheckWords(_filled(translate("Checks", "Stick %1 is plugged in"), name))
    if code == "full":
        words = _filled(translate("Checks", "Stick %1 is full"), name)
        return CheckWords(words, translate("Checks", "Make room on it, or take another."))
    if code == "write-protected":
        words = _filled(translate("Checks", "Stick %1 cannot be written to"), name)
        return CheckWords(words, translate("Checks", "Move its little switch, or take another."))
    if code == "not-needed":
        return CheckWords(translate("Checks", "No stick needed: the server was reached just now"))
    return CheckWords(
        translate("Checks", "No stick plugged in"), translate("Checks", "Good to have without a network.")
    )


_WORDS: dict[str, Callable[[str, Facts], CheckWords]] = {
    "campaign": _campaign,
    "clock": _clock,
    "disk": _disk,
    "power": _power,
    "sync": _sync,
    "stick": _stick,
}


def _filled(words: str, *parts: str) -> str:
    # From the last to the first, so that no part is taken for a blank.
    for place in range(len(parts), 0, -1):
        words = words.replace(f"%{place}", parts[place - 1])
    return words


def _time(facts: Facts, name: str = "time") -> str:
    return time_words(datetime.fromisoformat(str(facts[name])).astimezone())


def _day(facts: Facts, name: str = "time") -> str:
    return day_words(datetime.fromisoformat(str(facts[name])).astimezone().date())


def _span(minutes: int) -> str:
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        return plural("Checks", "%n min", rest)
    return _filled(translate("Checks", "%1 h %2 min"), QLocale().toString(hours), QLocale().toString(rest))
