"""The file `NAME.public`: an office's or a recovery key's public half, with the day of its last drill.

Three lines: `petition-public-key 1`, the recipient, `drilled YYYY-MM-DD DIGEST`. The digest catches a line
that was edited or copied from another file. It guards against mistakes, not malice: anyone can work it out.
The drill itself needs the private key and is `petition_core.office_key.drill`.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import date

from petition_core.age.recipients import Recipient, parse_recipient
from petition_core.errors import DrillMissing, KeyFileTooNew, KeyTextRefused
from petition_core.parts import lp

_NAME = "petition-public-key"
_FORMAT = "1"
_DOMAIN = "petition/drill/v1"


def read_public_key(untrusted: str) -> str:
    """The recipient's text (`age1…`), if this key has passed its drill.

    Raises `KeyTextRefused` for anything but such a file, `KeyFileTooNew` for a later format, and
    `DrillMissing` when the drill line is missing or is not the one of this key and day.
    """
    lines = untrusted.replace("\r\n", "\n").removesuffix("\n").split("\n")
    _check_first_line(lines[0])
    if not 2 <= len(lines) <= 3:
        raise KeyTextRefused(what="public key file")
    recipient = parse_recipient(lines[1])
    if len(lines) != 3 or not _is_drill_line(lines[2], recipient):
        raise DrillMissing
    return lines[1]


def drilled_key_text(recipient: Recipient, day: date) -> str:
    """The text of the file. Only the drill writes it, after the key has opened a test record."""
    digest = _digest(str(recipient), day.isoformat())
    return f"{_NAME} {_FORMAT}\n{recipient}\ndrilled {day.isoformat()} {digest}\n"


def _check_first_line(untrusted: str) -> None:
    name, _, version = untrusted.partition(" ")
    if name != _NAME or not (version.isascii() and version.isdecimal()):
        raise KeyTextRefused(what="public key file")
    if version != _FORMAT:
        raise KeyFileTooNew


def _is_drill_line(untrusted: str, recipient: Recipient) -> bool:
    word, _, rest = untrusted.partition(" ")
    day, _, digest = rest.partition(" ")
    if word != "drilled" or not _is_day(day) or not digest.isascii():
        return False
    return hmac.compare_digest(digest, _digest(str(recipient), day))


def _is_day(untrusted: str) -> bool:
    try:
        return date.fromisoformat(untrusted).isoformat() == untrusted
    except ValueError:
        return False


def _digest(recipient: str, day: str) -> str:
    return hashlib.sha256(lp(_DOMAIN, recipient.encode("ascii"), day.encode("ascii"))).hexdigest()
