"""An invite: how a device joins a server. One text, used as a link, in a file or as a QR code.

It carries a one-time secret (80 random bits) and the server's key, so that the first contact is already with the
right server. The server keeps only the secret's hash.
"""

from __future__ import annotations

import base64
import codecs
import hashlib
import secrets
from datetime import datetime
from typing import Literal

import msgspec
from msgspec import Struct

from petition_core.characters import has_refused
from petition_core.errors import InviteRefused, WireError
from petition_core.parts import lp
from petition_core.reasons import Reason
from petition_core.signing import KEY_SIZE, check_public_key
from petition_core.withdrawal_code import ALPHABET

FORMAT = 1
PREFIX = "petition-invite:"
SECRET_LENGTH = 16
_LONGEST = 4_000
Role = Literal["stall", "office"]


class Invite(Struct, frozen=True, forbid_unknown_fields=True):
    """`server` is the address, `server_key` hex (Ed25519), `expires` ISO 8601 with zone."""

    format: int
    server: str
    server_key: str
    secret: str
    role: Role
    label: str
    expires: str


class _Version(Struct):
    """The one member that every future format will have too."""

    format: int


def new_secret() -> str:
    """16 characters of Crockford's base 32."""
    return "".join(secrets.choice(ALPHABET) for _ in range(SECRET_LENGTH))


def secret_hash(secret: str) -> bytes:
    """What the server keeps of a secret."""
    return hashlib.sha256(lp("petition/invite/v1", secret.encode())).digest()


def enrolment_statement(secret: str, public_key: bytes) -> bytes:
    """What a device signs to prove that it holds the key it enrols with."""
    return lp("petition/enrol/v1", secret_hash(secret), public_key)


def invite_text(invite: Invite) -> str:
    """One line without blanks, safe in a link and a QR code."""
    return PREFIX + base64.urlsafe_b64encode(msgspec.json.encode(invite)).decode().rstrip("=")


def text_of_file(untrusted: bytes) -> str:
    """The text in an invite's file; `UnicodeDecodeError` if it holds none.

    It is UTF-8, maybe with the mark of Windows' editors before it, or UTF-16 with one: so PowerShell's `>` writes.
    """
    wide = untrusted.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return untrusted.decode("utf-16" if wide else "utf-8-sig")


def read_invite(untrusted: str) -> Invite:
    """An invite from a link, the text of a file, or what a camera read. Whether it has expired, the server says."""
    text = "".join(untrusted[:_LONGEST].split())
    if not text.startswith(PREFIX):
        raise InviteRefused(reason=Reason("it does not begin with {prefix}", prefix=PREFIX))
    packed = text.removeprefix(PREFIX)
    try:
        raw = base64.b64decode(packed + "=" * (-len(packed) % 4), altchars=b"-_", validate=True)
        if msgspec.json.decode(raw, type=_Version).format > FORMAT:
            raise InviteRefused(reason="it is for a newer version of the program")
        invite = msgspec.json.decode(raw, type=Invite)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise InviteRefused(reason="a part of it is missing or changed") from None
    if len(untrusted) > _LONGEST or invite_text(invite) != text or not _is_sound(invite):
        raise InviteRefused(reason="a part of it is missing or changed")
    return invite


def _is_sound(untrusted: Invite) -> bool:
    try:
        check_public_key(bytes.fromhex(untrusted.server_key))
        zone = datetime.fromisoformat(untrusted.expires).tzinfo
    except (WireError, ValueError):
        return False
    return (
        untrusted.format == FORMAT
        and zone is not None
        and len(untrusted.server_key) == 2 * KEY_SIZE
        and untrusted.server_key == untrusted.server_key.lower()
        and len(untrusted.secret) == SECRET_LENGTH
        and all(c in ALPHABET for c in untrusted.secret)
        and not any(has_refused(text) for text in (untrusted.label, untrusted.server))
    )
