"""All that one line of the register tells, in sentences and pairs of words: what the card under the table shows.

Everything a signer typed is set apart from our words by isolates (Unicode UAX #9), so that neither re-orders the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from petition_core.campaign.model import Campaign, Consent, Question
from petition_core.signature import Signature
from petition_desktop.office.overview import Overview
from petition_desktop.office.register.entry import Entry
from petition_desktop.ui.language_names import language_name
from petition_desktop.ui.messages import message_of_code
from petition_desktop.ui.office.answer_words import answer_words
from petition_desktop.ui.office.line_words import NONE, Wording, reason_words, shown, spoken
from petition_desktop.ui.tokens import Tone
from petition_desktop.ui.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_GIVEN: dict[str, str] = {
    "by the signer": QT_TRANSLATE_NOOP("Details", "typed by the signer"),
    "by the volunteer": QT_TRANSLATE_NOOP("Details", "typed by the volunteer"),
    "read aloud": QT_TRANSLATE_NOOP("Details", "read aloud to the signer"),
    "on paper": QT_TRANSLATE_NOOP("Details", "signed on paper"),
}
_CLOCKS: dict[str, str] = {
    "trusted": QT_TRANSLATE_NOOP("Details", "clock trusted"),
    "not checked": QT_TRANSLATE_NOOP("Details", "clock not checked"),
    "wrong": QT_TRANSLATE_NOOP("Details", "clock was wrong"),
}
_PURPOSES: dict[tuple[str, str], str] = {
    ("count", ""): QT_TRANSLATE_NOOP("Details", "count me"),
    ("show_name", ""): QT_TRANSLATE_NOOP("Details", "show my name"),
    ("pass_on", ""): QT_TRANSLATE_NOOP("Details", "pass on to the target"),
    ("news", "email"): QT_TRANSLATE_NOOP("Details", "news by e-mail"),
    ("news", "phone"): QT_TRANSLATE_NOOP("Details", "news by phone"),
    ("news", "post"): QT_TRANSLATE_NOOP("Details", "news by post"),
    ("news", "sms"): QT_TRANSLATE_NOOP("Details", "news by text message"),
}
_ANSWERS: dict[str, str] = {
    "yes": QT_TRANSLATE_NOOP("Details", "yes"),
    "no": QT_TRANSLATE_NOOP("Details", "no"),
    "not asked": QT_TRANSLATE_NOOP("Details", "not asked"),
}


class Details(Struct, frozen=True):
    """`name` heads the card; `facts` is one quiet line; `rows` are headed lists; `remark` says what is not right."""

    name: str
    facts: str
    rows: tuple[tuple[str, str], ...]
    remark: str = ""
    tone: Tone = "ink"


def details(entry: Entry, seen: Overview, wording: Wording) -> Details:
    """Word one line. Questions go by the campaign's own words, in the language nearest to the interface's."""
    versions = seen.campaigns.get(entry.label.campaign_id, ())
    name = wording.answers(entry).get("full_name", "") or NONE
    remark, tone = _remark(entry)
    if entry.signature is None:
        return Details(translate("Details", "Not readable"), _joined(_label_facts(entry, wording)), (), remark, tone)
    signature = entry.signature
    facts = _joined((*_label_facts(entry, wording), *_given_facts(signature)))
    rows = [
        (translate("Details", "Answers"), _joined(_answers(signature, versions))),
        (translate("Details", "Consents"), _joined(_consents(signature, versions))),
        (translate("Details", "Stall"), _joined(_stall(entry, signature, wording))),
    ]
    return Details(name, facts, tuple(row for row in rows if row[1]), remark, tone)


def isolated(text: str) -> str:
    """Typed text between first-strong isolates, safe to stand beside ours."""
    return f"\u2068{shown(text)}\u2069"


def _label_facts(entry: Entry, wording: Wording) -> Iterator[str]:
    number = translate("Details", "number %1 of %2").replace("%1", str(entry.label.number))
    yield number.replace("%2", isolated(wording.laptop(entry)))
    version = translate("Details", "version %1 of the campaign").replace("%1", str(entry.label.campaign_version))
    language = entry.signature.language if entry.signature else ""
    if not language:
        yield version
        return
    yield translate("Details", "%1, in %2").replace("%1", version).replace("%2", isolated(language_name(language)))


def _given_facts(signature: Signature) -> Iterator[str]:
    yield translate("Details", _GIVEN[signature.given])
    if signature.sheet:
        number = f"{signature.printer}-{signature.sheet}" if signature.printer else str(signature.sheet)
        place = translate("Details", "sheet %1, line %2").replace("%1", isolated(number))
        yield place.replace("%2", str(signature.line))
    yield translate("Details", _CLOCKS[signature.clock])


def _answers(signature: Signature, versions: tuple[Campaign, ...]) -> Iterator[str]:
    """In the order the campaign asks; the name heads the card already."""
    questions = {q.id: (q, one.text(spoken(one)).questions[q.id]) for one in versions[::-1] for q in one.questions}
    for name in _in_order(signature.answers, versions[0].questions if versions else ()):
        question, words = questions.get(name, (None, None))
        answer = signature.answers[name]
        if answer != "" and (question is None or question.kind != "full_name"):
            label = words.label if words else name
            yield _pair(isolated(label.rstrip(".:。：")), isolated(answer_words(answer, question, words)))


def _consents(signature: Signature, versions: tuple[Campaign, ...]) -> Iterator[str]:
    meant = {one.id: (one.purpose, one.channel) for version in versions[::-1] for one in version.consents}
    for name in _in_order(signature.consents, versions[0].consents if versions else ()):
        purpose, channel = meant.get(name, ("", ""))
        words = _PURPOSES.get((purpose, channel)) or _PURPOSES.get((purpose, ""))
        yield _pair(
            translate("Details", words) if words else isolated(name),
            translate("Details", _ANSWERS[signature.consents[name].answer]),
        )


def _in_order(given: Mapping[str, object], asked: Sequence[Question | Consent]) -> list[str]:
    """The names of `given`, first those of `asked` in its order."""
    first = [one.id for one in asked if one.id in given]
    return [*first, *(name for name in given if name not in first)]


def _stall(entry: Entry, signature: Signature, wording: Wording) -> Iterator[str]:
    yield isolated(wording.stall(entry))
    yield wording.signed(entry, year=True)
    if signature.shift.volunteer:
        yield translate("Details", "volunteer %1").replace("%1", isolated(signature.shift.volunteer))
    yield translate("Details", "id %1").replace("%1", entry.label.id.hex())


def _remark(entry: Entry) -> tuple[str, Tone]:
    if entry.state == "unreadable":
        known = message_of_code(entry.code)
        return known.whole if known else entry.reason, "bad"
    remarks = []
    if entry.state == "set aside":
        words = translate("Details", "Not counted: %1.").replace("%1", reason_words(entry).rstrip(".。"))
        remarks.append(words)
    if entry.conflict:
        remarks.append(translate("Details", "Another copy with the same id had other content. It was not taken."))
    if entry.signature and entry.signature.possible_repeat:
        remarks.append(translate("Details", "The stall noticed the same e-mail address or phone number that day."))
    return " ".join(remarks), "careful"


def _pair(name: str, value: str) -> str:
    return translate("Details", "%1: %2").replace("%1", name).replace("%2", value)


def _joined(parts: Iterator[str] | tuple[str, ...]) -> str:
    return " · ".join(parts)
