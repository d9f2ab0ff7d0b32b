"""Signatures out of a copied store: all that are what was signed, marked until the laptop itself has proved them."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from petition_core.batch import item, make_batch
from petition_core.errors import FileRefused, NotAllowed, RescueRefused
from petition_core.sealed import Label, SealedSignature
from petition_desktop.office.rescue import rescue
from petition_desktop.store.device import Membership
from petition_desktop.sync.batch_file import export_batch, import_batch
from tests.support.stores import AGE, settle, sign, store_in


@pytest.fixture
def laptop(tmp_path):
    """The store of a laptop."""
    opened = store_in(tmp_path / "laptop")
    yield opened
    opened.close()


@pytest.fixture
def desk(tmp_path):
    """The store of an office without a server."""
    opened = store_in(tmp_path / "office")
    yield opened
    opened.close()


@pytest.fixture
def copy(laptop, tmp_path):
    """Copies the laptop's folder as it lies there, without the key; call it for the copy's place."""

    def make(name="copy"):
        shutil.copytree(laptop.folder.root, tmp_path / name)
        (tmp_path / name / "device.key").unlink()
        return tmp_path / name

    return make


def change(folder, statement, *values):
    """Change a copied store; its WAL is in the file afterwards."""
    with closing(sqlite3.connect(folder / "petition.sqlite3")) as connection, connection:
        connection.execute(statement, values)


def held(desk):
    return [one.ciphertext for one in desk.inbox.to_open(99)]


def marked(desk):
    return [one.rescued for one in desk.inbox.holdings()]


@pytest.mark.parametrize("what", ["folder", "file"])
def test_all_that_waits_comes_and_is_marked_and_twice_is_once(laptop, desk, copy, what):
    kept = sign(laptop, 3)
    place = copy() if what == "folder" else copy() / "petition.sqlite3"
    done = rescue(desk, place)
    assert (done.device_id, done.last_number) == (laptop.device.device_id, 3)
    assert (done.new, done.had, done.without, done.damaged, done.out_of_order) == (3, 0, 0, (), ())
    assert held(desk) == [one.ciphertext for one in kept]
    assert marked(desk) == [3]
    again = rescue(desk, place)
    assert (again.new, again.had, marked(desk)) == (0, 3, [3])


def test_what_lies_in_the_write_ahead_log_alone_comes_too(laptop, desk, copy):
    sign(laptop, 5)
    place = copy()
    assert (place / "petition.sqlite3-wal").stat().st_size > 0
    assert rescue(desk, place).new == 5


def test_the_copy_is_only_read_and_nothing_of_it_is_left_lying_about(laptop, desk, copy):
    sign(laptop, 2)
    place = copy()
    before = {path.name: path.read_bytes() for path in place.iterdir() if path.is_file()}
    rescue(desk, place)
    assert {path.name: path.read_bytes() for path in place.iterdir() if path.is_file()} == before
    assert not list(desk.folder.root.glob(".rescue-*"))


def test_what_the_laptop_proves_later_is_marked_no_more(laptop, desk, copy, tmp_path):
    sign(laptop, 4)
    rescue(desk, copy())
    export_batch(laptop, tmp_path / "day.batch", last=3)
    import_batch(desk, tmp_path / "day.batch")
    assert marked(desk) == [1]


def test_what_was_proved_before_is_not_marked(laptop, desk, copy, tmp_path):
    sign(laptop, 2)
    export_batch(laptop, tmp_path / "day.batch")
    import_batch(desk, tmp_path / "day.batch")
    sign(laptop, 1)
    done = rescue(desk, copy())
    assert (done.new, done.had, marked(desk)) == (1, 2, [1])


def test_what_is_not_in_the_copy_is_counted(laptop, desk, copy):
    kept = sign(laptop, 3)
    settle(laptop, kept[:1], "withdrawn")
    done = rescue(desk, copy())
    assert (done.new, done.without) == (2, 1)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE outbox SET ciphertext = x'00' WHERE number = 2",
        "UPDATE outbox SET label = x'00' WHERE number = 2",
        "UPDATE outbox SET entry = zeroblob(32) WHERE number = 2",
        "DELETE FROM outbox WHERE number = 2",
    ],
)
def test_a_damaged_row_is_named_and_does_not_stop_the_rest(laptop, desk, copy, damage):
    kept = sign(laptop, 4)
    place = copy()
    change(place, damage)
    done = rescue(desk, place)
    assert (done.new, done.damaged, done.out_of_order) == (3, (2,), ())
    assert held(desk) == [kept[at].ciphertext for at in (0, 2, 3)]


def test_damaged_pages_of_the_file_do_not_stop_the_rest(laptop, desk, copy):
    """Each of these signatures fills pages of its own; one is wiped wherever it lies in the file."""
    kept = sign(laptop, 8, size=20_000)
    laptop.connections.empty_journal()
    place = copy()
    file = place / "petition.sqlite3"
    content = bytearray(file.read_bytes())
    start = content.index(kept[4].ciphertext[9_000:9_040]) // 4096 * 4096
    content[start : start + 4096] = b"\xff" * 4096
    file.write_bytes(content)
    done = rescue(desk, place)
    assert (done.new, done.damaged) == (7, (5,))


def test_a_row_that_does_not_follow_the_one_before_is_taken_and_named(laptop, desk, copy):
    """As if somebody had put another one in its place: the chain shows it, and the office decides."""
    first, second, _third = sign(laptop, 3)
    place = copy()
    label = Label(os.urandom(16), "river-path", 1, laptop.device.device_id, 2, "2026-03-01", first.entry)
    other = SealedSignature(label, AGE + b"another")
    change(
        place,
        "UPDATE outbox SET id = ?, label = ?, digest = ?, entry = ?, ciphertext = ? WHERE number = 2",
        *(label.id, label.to_bytes(), other.digest, other.entry, other.ciphertext),
    )
    done = rescue(desk, place)
    assert (done.new, done.damaged, done.out_of_order) == (3, (), (3,))
    # The true one is kept beside it as soon as it comes.
    desk.inbox.add(laptop.device.public_key, laptop.device.device_id, [item(second)])
    (holding,) = desk.inbox.holdings()
    assert (holding.doubled, holding.rescued) == ((2,), 3)


def test_rows_of_another_device_are_not_taken(laptop, desk, copy, tmp_path):
    sign(laptop, 1)
    place = copy()
    stranger = store_in(tmp_path / "stranger")
    foreign = sign(stranger, 2)[1]
    stranger.close()
    change(
        place,
        "INSERT INTO outbox (number, id, campaign_id, campaign_version, day, label, digest, entry, ciphertext) "
        "VALUES (2, ?, 'x', 1, '2026-03-01', ?, ?, ?, ?)",
        *(foreign.label.id, foreign.label.to_bytes(), foreign.digest, foreign.entry, foreign.ciphertext),
    )
    done = rescue(desk, place)
    assert (done.new, done.damaged) == (1, (2,))
    assert make_batch(laptop.device.signing_key(), laptop.outbox.waiting(9, 9**9)).device_id == done.device_id


REFUSED = {
    "no store at all": (lambda file: file.write_bytes(b"Dear office," * 999), "it is not one of this program"),
    "an empty file": (lambda file: file.write_bytes(b""), "it is not one of this program"),
    "another program's": (lambda file: change(file.parent, "DROP TABLE device"), "it is not one of this program"),
    "without a device": (lambda file: change(file.parent, "DELETE FROM device"), "it does not say whose it is"),
    "without a key": (
        lambda file: change(file.parent, "UPDATE device SET public_key = x'01'"),
        "it does not say whose",
    ),
    "numbers that cannot be": (
        lambda file: change(file.parent, "UPDATE outbox SET number = 9000000000000 WHERE number = 1"),
        "it is damaged too much",
    ),
    "its first page alone": (lambda file: os.truncate(file, 4096), "it is damaged too much"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_store_is_refused_and_says_why(laptop, desk, copy, what):
    sign(laptop, 1)
    laptop.connections.empty_journal()
    place = copy()
    spoil, reason = REFUSED[what]
    spoil(place / "petition.sqlite3")
    with pytest.raises(RescueRefused, match=reason):
        rescue(desk, place)
    assert desk.inbox.counts() == {}
    assert not list(desk.folder.root.glob(".rescue-*"))


def test_a_view_in_place_of_the_table_is_not_even_read(laptop, desk, copy):
    place = copy()
    change(place, "DROP TABLE outbox")
    change(place, "CREATE VIEW outbox AS SELECT 1 AS number, x'00' AS label, x'00' AS digest, x'00' AS entry")
    with pytest.raises(RescueRefused):
        rescue(desk, place)


def test_a_copy_that_is_not_there_is_told(desk, tmp_path):
    for place in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(FileRefused, match=r"nowhere|petition\.sqlite3"):
            rescue(desk, place)


def test_a_store_without_signatures_is_no_fault(desk, laptop, copy):
    done = rescue(desk, copy())
    assert (done.new, done.last_number) == (0, 0)


def test_a_stall_does_not_rescue(laptop, desk, copy):
    sign(laptop)
    desk.device.join(Membership("https://one.example", b"1" * 32, "stall", "", ""))
    with pytest.raises(NotAllowed, match="invited as “stall”"):
        rescue(desk, copy())
