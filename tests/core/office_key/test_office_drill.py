"""The key drill: no public key file without a record that came back whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petition_core import public_key_file
from petition_core.age.recipients import HybridRecipient
from petition_core.errors import DrillMissing, KeyFileTooNew, KeyTextRefused, NoMatchingKey, PetitionError
from petition_core.office_key import drill
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.drill import run_drill
from petition_core.office_key.identities import HybridIdentity, X25519Identity
from petition_core.public_key_file import read_public_key

DAY = date(2026, 11, 22)
KEY = HybridIdentity(bytes(range(32)))
TEXT = run_drill(KEY, DAY)
FIRST, RECIPIENT, DRILLED = TEXT.splitlines()


@pytest.mark.parametrize("kind", [X25519Identity, HybridIdentity])
def test_a_key_that_opens_its_record_gets_its_file(kind):
    identity = kind.generate()
    text = run_drill(identity, DAY)
    assert text.splitlines()[:2] == ["petition-public-key 1", str(identity.recipient)]
    assert text.splitlines()[2].startswith("drilled 2026-11-22 ")
    assert read_public_key(text) == str(identity.recipient)


@dataclass(frozen=True)
class BrokenKey:
    """A key whose public half is another key's: what a mistyped or mixed-up recovery key would be."""

    recipient: HybridRecipient

    def unwrap(self, stanzas):
        return KEY.unwrap(stanzas)


def test_a_key_that_does_not_open_its_record_gets_no_file():
    with pytest.raises(NoMatchingKey):
        run_drill(BrokenKey(HybridIdentity.generate().recipient), DAY)  # type: ignore[arg-type]  # broken on purpose


def test_a_record_that_comes_back_changed_is_no_passed_drill(monkeypatch):
    monkeypatch.setattr(drill, "decrypt", lambda file, identities: decrypt(file, identities)[:-1])
    with pytest.raises(NoMatchingKey):
        run_drill(KEY, DAY)


def test_the_file_holds_nothing_private():
    assert KEY.secret_text() not in TEXT
    assert KEY.secret.hex() not in TEXT


def test_line_ends_of_windows_and_a_missing_last_one_do_not_matter():
    for text in (TEXT, TEXT.replace("\n", "\r\n"), TEXT.removesuffix("\n")):
        assert read_public_key(text) == RECIPIENT


OTHER = run_drill(HybridIdentity(bytes(32)), DAY).splitlines()


@pytest.mark.parametrize(
    "lines",
    [
        [FIRST, RECIPIENT],
        [FIRST, RECIPIENT, ""],
        [FIRST, RECIPIENT, OTHER[2]],
        [FIRST, OTHER[1], DRILLED],
        [FIRST, RECIPIENT, DRILLED.replace("2026-11-22", "2026-11-23")],
        [FIRST, RECIPIENT, DRILLED.replace("2026-11-22", "20261122")],
        [FIRST, RECIPIENT, DRILLED.replace("2026-11-22", "2026-W47-7")],
        [FIRST, RECIPIENT, DRILLED[:-1]],
        [FIRST, RECIPIENT, DRILLED + "0"],
        [FIRST, RECIPIENT, DRILLED + " "],
        [FIRST, RECIPIENT, DRILLED.upper()],
        [FIRST, RECIPIENT, DRILLED[:-1] + "é"],
    ],
)
def test_a_key_without_its_own_drill_line_is_refused_with_the_command_that_helps(lines):
    with pytest.raises(DrillMissing, match="petition-desktop office drill KEYFILE"):
        read_public_key("\n".join(lines) + "\n")


@pytest.mark.parametrize("day", ["20261122", "2026-W47-7", "2026-02-30", "2026-11-22T00", "", "yesterday"])
def test_a_drill_on_what_is_no_day_is_refused_even_with_its_digest(day):
    line = f"drilled {day} {public_key_file._digest(RECIPIENT, day)}"
    with pytest.raises(DrillMissing):
        read_public_key(f"{FIRST}\n{RECIPIENT}\n{line}\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        RECIPIENT,
        KEY.secret_text(),
        "\ufeff" + TEXT,
        TEXT + TEXT,
        TEXT + "\n",
        "\n" + TEXT,
        FIRST + "\n",
        TEXT.replace("key 1", "key one"),
        TEXT.replace("key 1", "key ١"),
        TEXT.replace("key 1", "key  1"),
        TEXT.replace("age1pq1", "age1pq1q"),
        TEXT.replace(RECIPIENT, RECIPIENT.upper()),
        TEXT.replace(RECIPIENT, KEY.secret_text()),
    ],
)
def test_anything_else_than_a_public_key_file_is_refused(text):
    with pytest.raises(KeyTextRefused):
        read_public_key(text)


def test_a_file_of_a_newer_version_says_to_update():
    with pytest.raises(KeyFileTooNew, match="Update"):
        read_public_key(TEXT.replace("key 1", "key 2"))


@settings(deadline=None)
@given(st.text(max_size=100), st.sampled_from(["", "petition-public-key 1\n", f"{FIRST}\n{RECIPIENT}\n", f"{TEXT}\n"]))
def test_arbitrary_text_is_refused_with_our_errors(untrusted, start):
    with pytest.raises(PetitionError):
        read_public_key(start + untrusted)
