"""Our files open elsewhere, and files made elsewhere open here: two foreign implementations, both directions."""

from __future__ import annotations

import base64

import pyrage  # type: ignore[import-untyped]  # a compiled module that ships no types
import pytest

from petition_core.age.encrypt import encrypt
from petition_core.age.recipients import parse_recipient
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.identities import HybridIdentity, X25519Identity, parse_identity
from petition_core.office_key.scrypt import Passphrase, encrypt_with_passphrase
from tests.interop.foreign_age import Answer, run_node

# Two chunks and a bit, so that the counting of chunks is compared, too.
RECORD = bytes(range(256)) * 600
WORDS = "tram lantern plum orbit"
KINDS = [X25519Identity, HybridIdentity]


def ask(**request: object) -> Answer:
    (answer,) = run_node("age.mjs", [request])
    return answer


def base64_text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


@pytest.mark.parametrize("kind", KINDS)
def test_what_we_seal_opens_in_the_age_authors_program(kind):
    office, recovery = kind.generate(), kind.generate()
    file = encrypt(RECORD, [office.recipient, recovery.recipient])
    requests = [
        {"act": "decrypt", "identities": [identity.secret_text()], "file": base64_text(file)}
        for identity in (office, recovery)
    ]
    assert run_node("age.mjs", requests) == [{"plaintext": base64_text(RECORD)}] * 2


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_age_authors_program_seals_opens_here(kind):
    identity = kind.generate()
    answer = ask(act="encrypt", recipients=[str(identity.recipient)], plaintext=base64_text(RECORD))
    assert decrypt(base64.b64decode(answer["file"]), [identity]) == RECORD


@pytest.mark.parametrize("kind", KINDS)
def test_both_programs_write_the_same_public_key_for_a_private_one(kind):
    answer = ask(act="keygen", hybrid=kind is HybridIdentity)
    identity = parse_identity(answer["identity"])
    assert type(identity) is kind
    assert identity.secret_text() == answer["identity"]
    assert str(identity.recipient) == answer["recipient"]
    assert str(parse_recipient(answer["recipient"])) == answer["recipient"]


def test_passphrase_files_open_in_both_programs():
    ours = encrypt_with_passphrase(RECORD, Passphrase(WORDS.encode()), log_n=12)
    answer = ask(act="decrypt", passphrase=WORDS, file=base64_text(ours))
    assert answer == {"plaintext": base64_text(RECORD)}
    theirs = ask(act="encrypt", passphrase=WORDS, logN=12, plaintext=base64_text(RECORD))
    passphrase = Passphrase(WORDS.encode(), lowest_log_n=12)
    assert decrypt(base64.b64decode(theirs["file"]), [passphrase]) == RECORD


def test_a_wrong_key_is_refused_by_the_foreign_program_too():
    file = encrypt(RECORD, [HybridIdentity.generate().recipient])
    other = HybridIdentity.generate().secret_text()
    assert "error" in ask(act="decrypt", identities=[other], file=base64_text(file))


def test_what_we_seal_opens_in_pyrage():
    office, recovery = X25519Identity.generate(), X25519Identity.generate()
    file = encrypt(RECORD, [office.recipient, recovery.recipient])
    for identity in (office, recovery):
        assert pyrage.decrypt(file, [pyrage.x25519.Identity.from_str(identity.secret_text())]) == RECORD


def test_what_pyrage_seals_opens_here():
    identity = X25519Identity.generate()
    recipient = pyrage.x25519.Recipient.from_str(str(identity.recipient))
    assert decrypt(pyrage.encrypt(RECORD, [recipient]), [identity]) == RECORD


def test_passphrase_files_open_in_pyrage_and_here():
    ours = encrypt_with_passphrase(RECORD, Passphrase(WORDS.encode()), log_n=12)
    assert pyrage.passphrase.decrypt(ours, WORDS) == RECORD
    # pyrage takes a work factor from the speed of the machine, which no limit of ours should decide here.
    theirs = pyrage.passphrase.encrypt(RECORD, WORDS)
    assert decrypt(theirs, [Passphrase(WORDS.encode(), lowest_log_n=1, highest_log_n=22)]) == RECORD
