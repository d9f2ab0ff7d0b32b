"""The columns of a sheet: one for each question and consent, and one to sign in. All have a number.

A sheet and the page where it is typed in count alike, so a number beside a field says where it stands on the paper.
"""

from __future__ import annotations

from msgspec import Struct

from petition_core.campaign.model import Campaign, Question, QuestionKind
from petition_desktop.ui.paper.sheet_words import SheetWords, in_a_row

#: Millimetres that handwriting needs.
_WIDTHS: dict[QuestionKind, float] = {
    "full_name": 46,
    "given_name": 32,
    "family_name": 32,
    "email": 50,
    "phone": 36,
    "address": 86,
    "postcode": 22,
    "country": 28,
    "birth_date": 26,
    "birth_year": 16,
    "choice": 28,
    "short_text": 42,
    "long_text": 110,
    "national_number": 36,
    "tick": 10,
    "drawn": 42,
}
_TICK = 10.0
_SIGNATURE = 42.0
_GROWING = frozenset(kind for kind in _WIDTHS if kind not in ("tick", "birth_year", "postcode"))


class SheetColumn(Struct, frozen=True):
    """`number` 0 is the column to sign in where the campaign asks for no drawn signature: it is never typed in.

    `label` stands above it; `wording` is told below the text, where the label is none or does not say it all.
    """

    name: str
    number: int
    label: str
    wording: str
    width: float
    ticked: bool = False
    grows: bool = False


def sheet_columns(campaign: Campaign, words: SheetWords) -> tuple[SheetColumn, ...]:
    """Questions, consents, signature, in the order they stand on the paper."""
    texts = campaign.text(words.language)
    drawn = [question for question in campaign.questions if question.kind == "drawn"]
    columns: list[SheetColumn] = []
    for question in campaign.questions:
        if question.kind != "drawn":
            columns.append(_asked(campaign, question, len(columns) + 1, words))
    for consent in campaign.consents:
        remark = words.needed if consent.required else words.not_needed
        wording = in_a_row(texts.consents[consent.id], remark)
        columns.append(SheetColumn(consent.id, len(columns) + 1, "", wording, _TICK, ticked=True))
    columns.extend(_asked(campaign, question, len(columns) + 1 + place, words) for place, question in enumerate(drawn))
    if not drawn:
        columns.append(SheetColumn("", 0, words.signature, "", _SIGNATURE, grows=True))
    return tuple(columns)


def _asked(campaign: Campaign, question: Question, number: int, words: SheetWords) -> SheetColumn:
    told = campaign.text(words.language).questions[question.id]
    label = told.label if question.required else in_a_row(told.label, words.optional)
    choices = " / ".join(told.choices.get(choice, choice) for choice in question.choices)
    ticked = question.kind == "tick"
    wording = told.label if ticked else f"{label}: {choices}" if choices else ""
    width, grows = _WIDTHS[question.kind], question.kind in _GROWING
    return SheetColumn(question.id, number, "" if ticked else label, wording, width, ticked, grows)


def packed(columns: tuple[SheetColumn, ...], room: float) -> tuple[tuple[SheetColumn, ...], ...]:
    """The columns in as many rows as they need, each as wide as `room`, with their widths as they stand there."""
    rows: list[list[SheetColumn]] = []
    left = 0.0
    for column in columns:
        if not rows or column.width > left:
            rows.append([])
            left = room
        rows[-1].append(column)
        left -= column.width
    return tuple(tuple(_stretched(row, room)) for row in rows)


def _stretched(row: list[SheetColumn], room: float) -> list[SheetColumn]:
    growing = [one for one in row if one.grows] or row
    share = 1 + (room - sum(one.width for one in row)) / sum(one.width for one in growing)
    return [_wide(one, one.width * share) if one in growing else one for one in row]


def _wide(one: SheetColumn, width: float) -> SheetColumn:
    return SheetColumn(one.name, one.number, one.label, one.wording, width, one.ticked, one.grows)
