"""What stands in the table for one line of the register: seven cells of plain text, and how grave its state is.

Which answer is a name and which an address is the campaign's to say, because each campaign names its own questions.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale

from petition_core.campaign.model import Campaign
from petition_core.characters import is_refused
from petition_core.rules import Problem
from petition_desktop.office.judging import broken_rules
from petition_desktop.office.overview import Overview
from petition_desktop.office.register.entry import Entry
from petition_desktop.ui.language_names import language_name
from petition_desktop.ui.messages import message_of_code
from petition_desktop.ui.office.whole_name import whole_name
from petition_desktop.ui.tokens import Tone
from petition_desktop.ui.widgets.country_names import country_name
from petition_desktop.ui.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

NONE = "–"
_NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)  # in UTC, so that nothing is converted twice
_COLUMNS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Register", "Name"),
    QT_TRANSLATE_NOOP("Register", "E-mail"),
    QT_TRANSLATE_NOOP("Register", "Place"),
    QT_TRANSLATE_NOOP("Register", "Signed"),
    QT_TRANSLATE_NOOP("Register", "Stall"),
    QT_TRANSLATE_NOOP("Register", "Language"),
    QT_TRANSLATE_NOOP("Register", "State"),
)
_REASONS: dict[str, str] = {
    "other-texts": QT_TRANSLATE_NOOP("Register", "its signer saw other words than this version of the campaign has"),
    "breaks-rules": QT_TRANSLATE_NOOP("Register", "it breaks the rules of the campaign"),
}
#: What is wrong with one field, so that staff can find it on the page that was signed.
_BROKEN: dict[str, str] = {
    "missing": QT_TRANSLATE_NOOP("Register", "missing"),
    "hidden characters": QT_TRANSLATE_NOOP("Register", "hidden characters"),
    "too long": QT_TRANSLATE_NOOP("Register", "too long"),
    "consent needed": QT_TRANSLATE_NOOP("Register", "consent needed"),
    "unknown": QT_TRANSLATE_NOOP("Register", "an entry the campaign does not have"),
    "wrong type": QT_TRANSLATE_NOOP("Register", "of another kind"),
    "too young": QT_TRANSLATE_NOOP("Register", "too young"),
}
#: Where the campaign is not at hand, these ids most likely are what they say.
_LIKELY = {"name": "full_name", "email": "email", "postcode": "postcode", "country": "country"}


class LineWords(Struct, frozen=True):
    """`cells` go with `headings()`; `tone` is that of the last one."""

    cells: tuple[str, ...]
    tone: Tone


def headings() -> tuple[str, ...]:
    """The words above the columns."""
    return tuple(translate("Register", one) for one in _COLUMNS)


def spoken(campaign: Campaign) -> str:
    """The campaign's language that is nearest to the interface's."""
    candidates = (QLocale().bcp47Name(), *QLocale().uiLanguages())
    return next((language for language in candidates if language in campaign.texts), campaign.languages[0])


def shown(text: str) -> str:
    """`text` as it is safe to look at: what hides or re-orders is shown as a replacement character, on one line."""
    return "".join("\ufffd" if is_refused(c) else c for c in " ".join(text.split()))


class Wording:
    """Words the lines of a register. `now` gives the zone in which times are told, and the year that goes unsaid."""

    def __init__(self, seen: Overview, now: datetime) -> None:
        self._now = now
        self._labels = seen.labels
        self._kinds = {name: _kinds(seen, name) for name in seen.campaigns}
        self._locale = QLocale().bcp47Name()

    def words(self, entry: Entry) -> LineWords:
        """The cells of one line."""
        answers = self.answers(entry)
        cells = (
            answers.get("full_name", ""),
            answers.get("email", ""),
            self._place(answers),
            self.signed(entry),
            self.stall(entry),
            language_name(entry.signature.language) if entry.signature else "",
        )
        state, tone = state_words(entry)
        return LineWords((*(one or NONE for one in cells), state), tone)

    def answers(self, entry: Entry) -> Mapping[str, str]:
        """The typed answers by kind of question; the first of its kind counts."""
        if entry.signature is None:
            return {}
        kinds = self._kinds.get(entry.label.campaign_id) or _LIKELY
        found: dict[str, str] = {}
        for name, answer in entry.signature.answers.items():
            if name not in kinds:
                continue
            # Of an address the table tells what it tells of other people: postcode and country.
            parts = {kinds[name]: answer} if isinstance(answer, str) else answer if isinstance(answer, dict) else {}
            for kind, text in parts.items():
                found.setdefault(kind, shown(text))
        name = whole_name(found.get("given_name", ""), found.get("family_name", ""))
        return {"full_name": name, **found} if name else found

    def signed(self, entry: Entry, *, year: bool = False) -> str:
        """Day and time; only the day where nothing else could be read. The year is told if it is another than now."""
        if entry.signature is None:
            return self._day(date.fromisoformat(entry.label.day), year=year)
        when = datetime.fromisoformat(entry.signature.time).astimezone(self._now.tzinfo)
        time = _dated("Hm", _NO_DAY.replace(hour=when.hour, minute=when.minute), self._babel())
        day = self._day(when.date(), year=year)
        return translate("Register", "%1, %2").replace("%1", day).replace("%2", time)

    def stall(self, entry: Entry) -> str:
        """Where it was signed: the place of the shift, else the laptop."""
        place = shown(entry.signature.shift.place) if entry.signature else ""
        return place or self.laptop(entry)

    def laptop(self, entry: Entry) -> str:
        """The name its invite gave the device, else the beginning of its id."""
        return laptop_name(self._labels, entry.label.device_id)

    def _place(self, answers: Mapping[str, str]) -> str:
        country = answers.get("country", "")
        parts = (answers.get("postcode", ""), country_name(country, self._locale) if country else "")
        return translate("Register", ", ").join(part for part in parts if part)

    def _day(self, day: date, *, year: bool) -> str:
        skeleton = "yMMMd" if year or day.year != self._now.year else "MMMd"
        return _dated(skeleton, _NO_DAY.replace(day.year, day.month, day.day), self._babel())

    def _babel(self) -> str:
        # English of nowhere puts the month first; the rest of the world reads the day first.
        return "en_GB" if self._locale == "en" else self._locale.replace("-", "_")


@lru_cache(maxsize=4096)
def _dated(skeleton: str, when: datetime, locale: str) -> str:
    """A day or a time of day. Kept, because Babel takes long and a table says the same few again and again."""
    from babel.dates import format_skeleton  # reads tables from the disk

    return format_skeleton(skeleton, when, locale=locale)


def laptop_name(labels: Mapping[bytes, str], device_id: bytes) -> str:
    """A device in words."""
    label = shown(labels.get(device_id, ""))
    return label or translate("Register", "laptop %1").replace("%1", device_id.hex()[:6])


def state_words(entry: Entry) -> tuple[str, Tone]:
    """The state in words, with its reason, and how grave it is."""
    if entry.state == "unreadable":
        return translate("Register", "not readable: %1").replace("%1", reason_words(entry)), "bad"
    if entry.state == "set aside":
        return translate("Register", "set aside: %1").replace("%1", reason_words(entry)), "careful"
    if entry.conflict:
        return translate("Register", "counted, another copy differs"), "careful"
    if entry.signature and entry.signature.possible_repeat:
        return translate("Register", "counted, perhaps twice"), "careful"
    return translate("Register", "counted"), "ink"


def reason_words(entry: Entry) -> str:
    """Why a line is not counted, in the language of the interface where its code is known."""
    if entry.code not in _REASONS:
        known = message_of_code(entry.code)
        return known.sentence if known else entry.reason
    words = translate("Register", _REASONS[entry.code])
    fields = translate("Register", "; ").join(_broken(one) for one in broken_rules(entry.reason))
    return translate("Register", "%1 (%2)").replace("%1", words).replace("%2", fields) if fields else words


def _broken(problem: Problem) -> str:
    kind = translate("Register", _BROKEN[problem.kind])
    if not problem.field:
        return kind
    return translate("Details", "%1: %2").replace("%1", problem.field).replace("%2", kind)


def _kinds(seen: Overview, campaign_id: str) -> dict[str, str]:
    # The newest version comes first and its word counts.
    return {q.id: q.kind for one in reversed(seen.campaigns[campaign_id]) for q in one.questions}
