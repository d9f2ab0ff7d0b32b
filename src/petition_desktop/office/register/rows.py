"""Turns a line of the register into a row and back. Rows never leave `office.register`."""

from __future__ import annotations

import unicodedata
from typing import Any

import msgspec

from petition_core.sealed import Label
from petition_core.signature import FORMAT, Answer, ConsentAnswer, Shift, Signature
from petition_desktop.office.register.entry import Entry

_ANSWERS = msgspec.json.Decoder(dict[str, Answer])
_CONSENTS = msgspec.json.Decoder(dict[str, ConsentAnswer])
_ENCODER = msgspec.json.Encoder(order="sorted")


def folded(text: str) -> str:
    """Text as it is searched: capitals, width and the way a letter is composed do not matter."""
    return unicodedata.normalize("NFKC", text).casefold()


def to_row(entry: Entry) -> dict[str, Any]:
    """The members of `tables.signature`."""
    label = entry.label
    row: dict[str, Any] = {
        "id": label.id,
        "device_id": label.device_id,
        "number": label.number,
        "campaign_id": label.campaign_id,
        "campaign_version": label.campaign_version,
        "day": label.day,
        "previous": label.previous,
        "digest": entry.digest,
        "state": entry.state,
        "code": entry.code,
        "reason": entry.reason,
        "conflict": int(entry.conflict),
    }
    return row | _of_signature(entry.signature)


def to_entry(row: Any) -> Entry:  # noqa: ANN401 - a row of SQLAlchemy has the members of the statement
    """The line behind a row."""
    label = Label(row.id, row.campaign_id, row.campaign_version, row.device_id, row.number, row.day, row.previous)
    return Entry(label, row.digest, row.state, _to_signature(row), row.code, row.reason, bool(row.conflict))


def _of_signature(signature: Signature | None) -> dict[str, Any]:
    if signature is None:
        blank = Signature(FORMAT, "", 0, "", "", {}, {}, "by the signer", "", "not checked", Shift())
        return _of_signature(blank) | {"given": "", "clock": ""}
    typed = [text for answer in signature.answers.values() for text in _texts(answer)]
    return {
        "language": signature.language,
        "texts": signature.texts,
        "answers": _ENCODER.encode(signature.answers).decode(),
        "consents": _ENCODER.encode(signature.consents).decode(),
        "given": signature.given,
        "time": signature.time,
        "clock": signature.clock,
        "place": signature.shift.place,
        "volunteer": signature.shift.volunteer,
        "possible_repeat": int(signature.possible_repeat),
        "sheet": signature.sheet,
        "line": signature.line,
        "printer": signature.printer or "",
        "search": "\n".join(folded(text) for text in typed),
    }


def _texts(answer: Answer) -> list[str]:
    """What of an answer can be searched for."""
    if isinstance(answer, str):
        return [answer]
    return list(answer.values()) if isinstance(answer, dict) else []


def _to_signature(row: Any) -> Signature | None:  # noqa: ANN401 - as above
    if not row.time:
        return None
    return Signature(
        format=FORMAT,
        campaign_id=row.campaign_id,
        campaign_version=row.campaign_version,
        language=row.language,
        texts=row.texts,
        answers=_ANSWERS.decode(row.answers),
        consents=_CONSENTS.decode(row.consents),
        given=row.given,
        time=row.time,
        clock=row.clock,
        shift=Shift(row.place, row.volunteer),
        possible_repeat=bool(row.possible_repeat),
        sheet=row.sheet,
        line=row.line,
        printer=row.printer or msgspec.UNSET,
    )
