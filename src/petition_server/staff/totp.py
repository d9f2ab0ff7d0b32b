"""The second factor: six digits that change every 30 seconds (TOTP, RFC 6238), which any authenticator app shows.

The secret rests encrypted with a key made from the server's own, so that a copied database alone gives no codes.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from urllib.parse import quote

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from petition_core.signing import SigningKey

DIGITS = 6
SECONDS = 30
_SECRET_SIZE = 20  # RFC 4226 section 4, R6
_NONCE_SIZE = 12


def new_secret() -> bytes:
    """160 random bits."""
    return secrets.token_bytes(_SECRET_SIZE)


def code_at(secret: bytes, step: int) -> str:
    """The digits of one step (RFC 4226 section 5.3)."""
    mac = hmac.digest(secret, step.to_bytes(8), "sha1")
    start = mac[-1] & 0xF
    number = int.from_bytes(mac[start : start + 4]) & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"


def matching_step(secret: bytes, untrusted: str, unix_seconds: float) -> int | None:
    """The step whose digits these are: now, or one before or after for clocks that differ; None if they are wrong."""
    now = int(unix_seconds) // SECONDS
    digits = "".join(untrusted.split()).encode("utf-8", "replace")
    fits = [step for step in (now - 1, now, now + 1) if hmac.compare_digest(code_at(secret, step).encode(), digits)]
    return fits[0] if fits else None


def typed_form(secret: bytes) -> str:
    """The secret as people type it into an app: base 32 in groups of four."""
    text = base64.b32encode(secret).decode()
    return " ".join(text[i : i + 4] for i in range(0, len(text), 4))


def setup_address(secret: bytes, name: str, issuer: str) -> str:
    """What a QR code tells an authenticator app (the `otpauth` form that all of them read)."""
    key = base64.b32encode(secret).decode()
    return f"otpauth://totp/{quote(issuer)}:{quote(name, safe='')}?secret={key}&issuer={quote(issuer)}"


def locked(key: SigningKey, name: str, secret: bytes) -> bytes:
    """The secret as it rests in the database, bound to its account."""
    nonce = secrets.token_bytes(_NONCE_SIZE)
    return nonce + _cipher(key).encrypt(nonce, secret, name.encode())


def unlocked(key: SigningKey, name: str, kept: bytes) -> bytes:
    """The secret again."""
    return _cipher(key).decrypt(kept[:_NONCE_SIZE], kept[_NONCE_SIZE:], name.encode())


def _cipher(key: SigningKey) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt=None, info=b"petition/staff-totp/v1").derive(key.seed))
