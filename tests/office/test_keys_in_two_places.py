"""Office key and recovery key may lie in different places; both are drilled there, or neither is made."""

from __future__ import annotations

from datetime import date

import pytest

from petition_core.errors import FileRefused, WeakPassphrase
from petition_core.office_key.scrypt import LOWEST_LOG_N
from petition_core.public_key_file import read_public_key
from petition_desktop.office.keys import KeyFiles, key_files, make_keys_at
from petition_desktop.office.sheet import sheet_of
from petition_desktop.office.unlocked import unlock_file

WORDS = ("nine quiet herons at dawn", "six tall poplars in fog")
TODAY = date(2026, 5, 1)


@pytest.fixture
def places(tmp_path) -> tuple[KeyFiles, KeyFiles]:
    (tmp_path / "desk").mkdir()
    (tmp_path / "stick").mkdir()
    return key_files(tmp_path / "desk" / "office.key"), key_files(tmp_path / "stick" / "spare.key")


def test_each_key_lies_where_it_shall_and_opens_with_its_own_passphrase(places):
    make_keys_at(places, "classic", WORDS, TODAY, log_n=LOWEST_LOG_N)
    office, recovery = (unlock_file(files.locked, words) for files, words in zip(places, WORDS, strict=True))
    assert office.recipient == read_public_key(places[0].public.read_text(encoding="ascii"))
    assert recovery.recipient == read_public_key(places[1].public.read_text(encoding="ascii"))
    assert office.recipient != recovery.recipient


@pytest.mark.parametrize("place", [0, 1])
def test_if_one_place_is_taken_no_key_is_made(places, place):
    places[place].public.write_bytes(b"another")
    with pytest.raises(FileRefused, match="never written over"):
        make_keys_at(places, "hybrid", WORDS, TODAY, log_n=LOWEST_LOG_N)
    assert not any(files.locked.exists() for files in places)


def test_if_one_passphrase_is_weak_no_key_is_made(places):
    with pytest.raises(WeakPassphrase):
        make_keys_at(places, "hybrid", (WORDS[0], "short"), TODAY, log_n=LOWEST_LOG_N)
    assert not any(files.locked.exists() for files in places)


def test_an_unlocked_key_gives_its_sheet_and_hides_itself(places):
    make_keys_at(places, "hybrid", WORDS, TODAY, log_n=LOWEST_LOG_N)
    key = unlock_file(places[1].locked, WORDS[1])
    sheet = key.sheet()
    assert sheet.recipient == key.recipient
    assert len(sheet.words) == 24
    assert sheet == sheet_of(key._identity)
    assert sheet.secret not in repr(key) + str(key) + repr(sheet)
