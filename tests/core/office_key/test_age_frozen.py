"""Files frozen in `tests/vectors/age` open today as on the day they were made."""

from __future__ import annotations

from pathlib import Path

import pytest

from petition_core.age.recipients import HybridRecipient, X25519Recipient, parse_recipient
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.identities import parse_identity
from petition_core.office_key.keyfile import unlock
from petition_core.office_key.sheet_words import identity_from_words
from petition_core.public_key_file import read_public_key

VECTORS = Path(__file__).parents[2] / "vectors" / "age"
LOCKED = VECTORS / "locked-key"
KEYS = [
    ("classic", "office", X25519Recipient),
    ("hybrid", "office", HybridRecipient),
    ("two-recipients", "office", HybridRecipient),
    ("two-recipients", "recovery", HybridRecipient),
]


def line(path: Path) -> str:
    return path.read_text("utf-8").removesuffix("\n")


@pytest.mark.parametrize(("folder", "key", "kind"), KEYS)
def test_a_frozen_file_opens_with_each_of_its_keys(folder, key, kind):
    identity = parse_identity(line(VECTORS / folder / f"{key}.identity"))
    sealed = (VECTORS / folder / "sealed.age").read_bytes()
    assert decrypt(sealed, [identity]) == (VECTORS / folder / "plaintext.txt").read_bytes()


@pytest.mark.parametrize(("folder", "key", "kind"), KEYS)
def test_a_frozen_private_key_still_has_the_same_public_key(folder, key, kind):
    identity = parse_identity(line(VECTORS / folder / f"{key}.identity"))
    recipient = parse_recipient(line(VECTORS / folder / f"{key}.recipient"))
    assert type(recipient) is kind
    assert identity.recipient == recipient


def test_the_frozen_locked_key_opens_with_its_passphrase():
    identity = unlock((LOCKED / "office.key").read_bytes(), line(LOCKED / "passphrase.txt"))
    assert identity.secret_text() == line(LOCKED / "office.identity")


def test_the_frozen_sheet_of_words_is_the_same_key():
    identity = identity_from_words(line(LOCKED / "sheet.words"))
    assert identity.secret_text() == line(LOCKED / "office.identity")


def test_the_frozen_public_key_file_still_counts_as_drilled():
    recipient = read_public_key((LOCKED / "office.public").read_text("utf-8"))
    assert recipient == line(VECTORS / "hybrid" / "office.recipient")
