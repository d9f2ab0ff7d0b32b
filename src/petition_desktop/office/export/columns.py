"""Which columns an export has, and what stands in them. Two purposes: the office's own use, and the campaign's target.

A target gets only what it needs to see that people signed (GDPR Art. 5(1)(c)): the answers without e-mail addresses and
phone numbers, and nothing about stalls and volunteers. The order is fixed, so that a program can rely on it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct

from petition_core.campaign.model import Campaign
from petition_desktop.office.export.answer_columns import Cell, answer_cells
from petition_desktop.office.register.entry import Asked, Entry

Purpose = Literal["office", "target"]

_TO_REACH = ("email", "phone")
_FACTS: dict[str, Callable[[Entry], str]] = {
    "number": lambda entry: str(entry.label.number),
    "device": lambda entry: entry.label.device_id.hex(),
    "time": lambda entry: entry.signature.time if entry.signature else "",
    "language": lambda entry: entry.signature.language if entry.signature else "",
    "place": lambda entry: entry.signature.shift.place if entry.signature else "",
    "volunteer": lambda entry: entry.signature.shift.volunteer if entry.signature else "",
    "given": lambda entry: entry.signature.given if entry.signature else "",
    "clock": lambda entry: entry.signature.clock if entry.signature else "",
    "campaign_version": lambda entry: str(entry.label.campaign_version),
    "texts": lambda entry: entry.signature.texts if entry.signature else "",
    "id": lambda entry: entry.label.id.hex(),
    "state": lambda entry: entry.state,
}
_AROUND = {
    "office": (
        ("number", "device", "time", "language"),
        ("place", "volunteer", "given", "clock", "campaign_version", "texts", "id", "state"),
    ),
    "target": (("time", "language"), ("campaign_version", "texts", "id")),
}


class Column(Struct, frozen=True):
    """`heading` is the word in the first line, `cell` gives the text for one line of the register."""

    heading: str
    cell: Callable[[Entry], str]


def columns(campaigns: Sequence[Campaign], asked: Asked, purpose: Purpose) -> tuple[Column, ...]:
    """The columns for one campaign, of which `campaigns` are the versions at hand, the newest first.

    `asked` is what the register holds, so that a question of a version that is not at hand is not lost. Columns go by
    their id, those of an address and of a drawing by id and part; `question.` or `consent.` stands before one that is
    the name of another column already.
    """
    front, back = _AROUND[purpose]
    taken = set(_FACTS)
    questions = dict.fromkeys([*(q.id for c in campaigns for q in c.questions), *asked.questions])
    consents = dict.fromkeys([*(k.id for c in campaigns for k in c.consents), *asked.consents])
    if purpose == "target":
        allowed = _for_target(campaigns)
        questions, consents = {name: None for name in questions if name in allowed}, {}
    kinds = {q.id: q.kind for c in reversed(campaigns) for q in c.questions}  # the newest version's word counts
    middle = [
        Column(heading + part, _answer(name, cell))
        for name in questions
        for heading in [_heading("question", name, taken)]
        for part, cell in answer_cells(kinds.get(name, ""))
    ]
    middle += [Column(_heading("consent", name, taken), _consent(name)) for name in consents]
    return (*_facts(front), *middle, *_facts(back))


def _for_target(campaigns: Sequence[Campaign]) -> set[str]:
    kinds = {(q.id, q.kind in _TO_REACH) for c in campaigns for q in c.questions}
    return {name for name, reaches in kinds if not reaches and (name, True) not in kinds}


def _facts(names: Sequence[str]) -> tuple[Column, ...]:
    return tuple(Column(name, _FACTS[name]) for name in names)


def _heading(group: str, name: str, taken: set[str]) -> str:
    heading = f"{group}.{name}" if name in taken else name
    taken.add(heading)
    return heading


def _answer(name: str, of: Cell) -> Callable[[Entry], str]:
    def cell(entry: Entry) -> str:
        answer = entry.signature.answers.get(name, "") if entry.signature else ""
        return of(answer) if answer != "" else ""

    return cell


def _consent(name: str) -> Callable[[Entry], str]:
    def cell(entry: Entry) -> str:
        consent = entry.signature.consents.get(name) if entry.signature else None
        return consent.answer if consent else ""

    return cell
