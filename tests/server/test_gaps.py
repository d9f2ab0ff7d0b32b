"""Which numbers are missing, against a count by hand: in what is stored, in what was refused, at the ends, between."""

from __future__ import annotations

import random
from itertools import chain

import pytest

from petition_server.bulk import insert_rows
from petition_server.gaps import missing_numbers
from petition_server.tables import conflicts, devices, sealed

MOMENT = "2026-03-01T12:00:00.000Z"


def store(connection, device, numbers, refused):
    """Rows with these numbers and nothing else that matters; a number may come twice."""
    rows = [
        (device, bytes([at]) * 16, number, 1, "c", 1, "held", b"e" * 32, b"d" * 32, b"l", None)
        for at, number in enumerate(numbers)
    ]
    insert_rows(connection, sealed, rows)
    kept = [
        (device, number, bytes([at]) * 32, b"i" * 16, "conflict", MOMENT, b"d" * 32, b"l", None)
        for at, number in enumerate(refused)
    ]
    insert_rows(connection, conflicts, kept)


@pytest.mark.parametrize("seed", range(4))
def test_the_missing_numbers_are_those_nobody_brought(server, device_rows, seed):
    chance = random.Random(seed)
    expected = {}
    with server.database.writing() as connection:
        for at in range(12):
            device, highest = device_rows(connection, at), chance.randrange(1, 12)
            whole = chance.random() < 0.4
            numbers = [n for n in range(1, highest + 1) if whole or chance.random() < 0.7]
            numbers += [chance.choice(numbers)] if numbers and chance.random() < 0.3 else []
            refused = [n for n in range(1, 15) if chance.random() < 0.15] if chance.random() < 0.5 else []
            store(connection, device, numbers, refused)
            there = {*numbers, *refused}
            expected[device] = set(range(1, max(there, default=0) + 1)) - there
    with server.database.reading() as connection:
        told = missing_numbers(connection)
    found = {device: set(chain(*(range(a, b + 1) for a, b in ranges))) for device, ranges in told.items()}
    assert found == {device: missing for device, missing in expected.items() if missing}


@pytest.fixture
def device_rows():
    """Makes a device to which rows may belong."""

    def make(connection, at):
        device = bytes([at]) * 16
        row = (device, bytes([at]) * 32, "stall", "", "1", MOMENT, None, MOMENT, 0, 0)
        insert_rows(connection, devices, [row])
        return device

    return make
