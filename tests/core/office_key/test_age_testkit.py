"""The age testkit (C2SP/CCTV, 143 vectors): what every implementation of the format must open and refuse.

The kit also tells which chunks a streaming reader would have given out before it met a damaged one. Ours gives
out the whole content or nothing, so there is nothing to compare.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from dataclasses import dataclass

import pytest

from petition_core.errors import (
    ArmorRefused,
    HeaderRefused,
    MacMismatch,
    NoMatchingKey,
    PayloadRefused,
    PetitionError,
    WorkFactorRefused,
)
from petition_core.office_key.armor import decrypt_armored
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.identities import Identity, parse_identity
from petition_core.office_key.scrypt import Passphrase
from tests.interop.foreign_age import ForeignProgramMissing, run_node

ERRORS: dict[str, type[PetitionError]] = {
    "no match": NoMatchingKey,
    "HMAC failure": MacMismatch,
    "header failure": HeaderRefused,
    "payload failure": PayloadRefused,
    "armor failure": ArmorRefused,
}
# The kit calls these header failures; we say more exactly that the work they ask for is too much.
TOO_MUCH_WORK = ("scrypt_work_factor_23", "scrypt_work_factor_overflow")


@dataclass(frozen=True)
class Vector:
    name: str
    facts: dict[str, str]
    identities: list[Identity]
    file: bytes


def read_vector(name: str, whole: bytes) -> Vector:
    head, _, file = whole.partition(b"\n\n")
    pairs = [line.split(": ", 1) for line in head.decode().splitlines()]
    identities: list[Identity] = []
    for key, value in pairs:
        if key == "identity":
            identities.append(parse_identity(value))
        elif key == "passphrase":
            # The kit's passphrases are cheap on purpose; only work factor 23 must be too much.
            identities.append(Passphrase(value.encode(), lowest_log_n=1, highest_log_n=16))
    facts = dict(pairs)
    if facts.get("compressed") == "zlib":
        file = zlib.decompress(file)
    return Vector(name, facts, identities, file)


@pytest.fixture(scope="module")
def vectors():
    lines = run_node("testkit.mjs")
    return [read_vector(line["name"], base64.b64decode(line["file"])) for line in lines]


def refusal(vector: Vector) -> PetitionError:
    with pytest.raises(PetitionError) as refused:
        open_vector(vector)
    return refused.value


def open_vector(vector: Vector) -> bytes:
    act = decrypt_armored if vector.facts.get("armored") == "yes" else decrypt
    return act(vector.file, vector.identities)


def test_the_kit_is_whole_and_uses_only_words_this_test_understands(vectors):
    assert len(vectors) == 143
    assert {vector.facts["expect"] for vector in vectors} == {"success", *ERRORS}
    assert {vector.facts.get("compressed") for vector in vectors} == {None, "zlib"}


def test_what_the_kit_opens_opens_with_the_same_content(vectors, subtests):
    for vector in vectors:
        if vector.facts["expect"] == "success":
            with subtests.test(vector.name):
                assert hashlib.sha256(open_vector(vector)).hexdigest() == vector.facts["payload"]


def test_what_the_kit_refuses_is_refused_for_the_same_reason(vectors, subtests):
    for vector in vectors:
        if vector.facts["expect"] != "success":
            expected = WorkFactorRefused if vector.name in TOO_MUCH_WORK else ERRORS[vector.facts["expect"]]
            with subtests.test(vector.name):
                assert type(refusal(vector)) is expected


def test_without_the_kit_the_proof_fails_and_says_how_to_get_it(tmp_path):
    with pytest.raises(ForeignProgramMissing, match="npm ci --prefix tests/interop"):
        run_node("testkit.mjs", folder=tmp_path)
