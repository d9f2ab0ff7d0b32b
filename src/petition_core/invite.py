"""An invite: how a device joins a server. One text, used as a link, in a file or as a QR code.

It carries a one-time secret (80 random bits) and the server's key, so that the first contact is already with the
right server. The server keeps only the secret's hash.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from typing import Literal

import msgspec
from msgspec import Struct

from petition_core.errors import InviteRefused, WireError
from petition_core.parts import lp
from petition_core.signing import check_public_key
from petition_core.withdrawal_code import ALPHABET

PREFIX = "petition-invite:"
SECRET_LENGTH = 16
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


def read_invite(untrusted: str) -> Invite:
    """An invite from a link, the text of a file, or what a camera read."""
    text = "".join(untrusted.split())
    if not text.startswith(PREFIX) or len(text) > 4_000:
        raise InviteRefused(reason=f"it does not begin with {PREFIX}")
    packed = text.removeprefix(PREFIX)
    try:
        raw = base64.b64decode(packed + "=" * (-len(packed) % 4), altchars=b"-_", validate=True)
        invite = msgspec.json.decode(raw, type=Invite)
        check_public_key(bytes.fromhex(invite.server_key))
    except (binascii.Error, msgspec.MsgspecError, UnicodeDecodeError, ValueError, WireError):
        raise InviteRefused(reason="a part of it is missing or changed") from None
    if invite.format != 1:
        raise InviteRefused(reason="it is for a newer version of the program")
    return invite
