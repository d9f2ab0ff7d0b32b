"""Batch files on a stick: the same bytes and checks as by HTTP, whole or not at all."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from petition_core.batch import read_batch
from petition_core.errors import BatchRefused, ExportFailed, FileRefused, NotAllowed, SignatureDamaged, WireError
from petition_desktop.store.inbox import Added
from petition_desktop.sync.batch_file import (
    BatchSummary,
    batch_items,
    export_batch,
    extract_batch,
    import_batch,
    verify_batch,
)
from petition_desktop.sync.pull import pull
from petition_desktop.sync.push import push
from tests.support.stores import settle, sign, store_in
from tests.support.unprivileged import as_nobody
from tests.sync.conftest import clock


@pytest.fixture
def stick(tmp_path):
    """A folder like a stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_what_waits_goes_into_the_file_and_still_waits(store, stick):
    kept = sign(store, 5)
    settle(store, kept[:2])
    summary = export_batch(store, stick / "day.batch")
    assert summary == BatchSummary(store.device.device_id, first=3, last=5, count=3, with_ciphertext=3)
    assert [one.ciphertext for one in read_batch((stick / "day.batch").read_bytes()).items] == [
        one.ciphertext for one in kept[2:]
    ]
    assert store.outbox.counts().waiting == 3
    assert [path.name for path in stick.iterdir()] == ["day.batch"]


def test_any_stretch_can_be_asked_for_and_forgotten_ciphertexts_go_by_their_digest(store, stick):
    kept = sign(store, 4)
    settle(store, kept[:1], "withdrawn")
    summary = export_batch(store, stick / "all.batch", first=1, last=99)
    assert (summary.first, summary.last, summary.count, summary.with_ciphertext) == (1, 4, 4, 3)
    assert export_batch(store, stick / "two.batch", first=2, last=3).count == 2
    assert verify_batch(stick / "two.batch").first == 2


def test_a_damaged_signature_is_only_named_in_the_file_and_all_others_are_in_it(store, stick, desk):
    kept = sign(store, 5)
    with store.connections.writing() as connection:
        connection.exec_driver_sql("UPDATE outbox SET ciphertext = x'00' WHERE number IN (1, 4)")
    summary = export_batch(store, stick / "day.batch")
    assert (summary.first, summary.count, summary.with_ciphertext, summary.damaged) == (1, 5, 3, (1, 4))
    assert import_batch(desk, stick / "day.batch").new == 5
    assert [one.ciphertext for one in desk.inbox.to_open(9)] == [kept[place].ciphertext for place in (1, 2, 4)]


def test_without_its_label_a_file_cannot_go_over_it_and_says_which(store, stick):
    sign(store, 5)
    with store.connections.writing() as connection:
        connection.exec_driver_sql("UPDATE outbox SET label = x'00' WHERE number = 3")
    with pytest.raises(SignatureDamaged, match=r"number 3\)"):
        export_batch(store, stick / "day.batch")
    assert list(stick.iterdir()) == []
    assert export_batch(store, stick / "first.batch", last=2).count == 2
    assert export_batch(store, stick / "rest.batch", first=4).count == 2


def test_a_long_day_goes_through_in_one_file(store, stick):
    sign(store, 450, size=50)
    export_batch(store, stick / "day.batch")
    assert verify_batch(stick / "day.batch").count == 450


def test_with_nothing_waiting_no_file_is_written(store, stick):
    assert export_batch(store, stick / "day.batch").count == 0
    settle(store, sign(store))
    assert export_batch(store, stick / "day.batch").count == 0
    assert list(stick.iterdir()) == []


def test_signatures_taken_while_the_file_is_written_are_not_half_in_it(store, stick, monkeypatch):
    sign(store, 3)
    original = type(store.outbox).stretch

    def meanwhile(outbox, first, last):
        for one in original(outbox, first, last):
            sign(store)
            yield one

    monkeypatch.setattr(type(store.outbox), "stretch", meanwhile)
    export_batch(store, stick / "day.batch")
    assert [one.label.number for one in batch_items(stick / "day.batch")] == [1, 2, 3]


def test_a_stick_that_cannot_be_written_to_is_told():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "closed").mkdir(mode=0o555)
        store = store_in(folder / "home")
        sign(store)
        owned = [folder / "closed", folder / "home", *(folder / "home").iterdir()]
        told = as_nobody(lambda: export_batch(store, folder / "closed" / "day.batch"), *owned)
        store.close()
    assert told == f"ExportFailed: {ExportFailed(path='day.batch')}"


def test_a_folder_that_is_not_there_is_told(store, stick):
    sign(store)
    with pytest.raises(ExportFailed, match="Nothing is half-written"):
        export_batch(store, stick / "no" / "such" / "folder.batch")


def test_the_office_takes_a_file_in_once(store, stick, desk):
    kept = sign(store, 3)
    export_batch(store, stick / "day.batch")
    assert import_batch(desk, stick / "day.batch") == Added(new=3, had=0)
    assert import_batch(desk, stick / "day.batch") == Added(new=0, had=3)
    assert [one.ciphertext for one in desk.inbox.to_open(9)] == [one.ciphertext for one in kept]


def test_by_stick_and_by_server_is_once(store, client, stick, desk, desk_client):
    sign(store, 3)
    export_batch(store, stick / "day.batch")
    import_batch(desk, stick / "day.batch")
    push(store, client, clock)
    pulled = pull(desk, desk_client)
    assert (pulled.new, pulled.had) == (0, 3)


def test_a_stall_does_not_take_files_in(store, client, stick):
    sign(store)
    export_batch(store, stick / "day.batch")
    with pytest.raises(NotAllowed, match="invited as “stall”"):
        import_batch(store, stick / "day.batch")


def test_an_office_that_joined_no_server_lives_on_sticks_alone(store, stick, tmp_path):
    sign(store, 2)
    export_batch(store, stick / "day.batch")
    office = store_in(tmp_path / "sticks-only")
    assert import_batch(office, stick / "day.batch") == Added(new=2, had=0)
    office.close()


@pytest.mark.parametrize("fault", ["flipped", "cut", "longer", "empty", "text"])
def test_a_file_that_is_not_whole_changes_nothing(store, stick, desk, fault):
    sign(store, 3)
    path = stick / "day.batch"
    export_batch(store, path)
    good = path.read_bytes()
    middle = len(good) // 2
    path.write_bytes(
        {
            "flipped": good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :],
            "cut": good[:-1],
            "longer": good + b"x",
            "empty": b"",
            "text": b"Dear office, here are the signatures.",
        }[fault]
    )
    for act in (verify_batch, lambda p: list(batch_items(p)), lambda p: import_batch(desk, p)):
        with pytest.raises(WireError):
            act(path)
    with pytest.raises(WireError):
        extract_batch(path, stick / "out")
    assert desk.inbox.counts() == {}
    assert not (stick / "out").exists()


def test_a_file_that_is_not_there_is_told(stick, desk):
    for act in (verify_batch, lambda p: list(batch_items(p)), lambda p: import_batch(desk, p)):
        with pytest.raises(FileRefused, match=r"none\.batch"):
            act(stick / "none.batch")
    with pytest.raises(FileRefused):
        verify_batch(stick)


def test_the_first_label_is_given_only_after_the_last_byte_was_checked(store, stick):
    sign(store, 3)
    path = stick / "day.batch"
    export_batch(store, path)
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(BatchRefused):
        next(batch_items(path))


def test_each_ciphertext_can_be_taken_out_as_a_plain_age_file(store, stick):
    kept = sign(store, 3)
    settle(store, kept[:1], "withdrawn")
    export_batch(store, stick / "day.batch", first=1)
    assert extract_batch(stick / "day.batch", stick / "out") == 2
    assert {path.name: path.read_bytes() for path in (stick / "out").iterdir()} == {
        f"00000{one.label.number}-{one.label.id.hex()}.age": one.ciphertext for one in kept[1:]
    }


def test_a_place_that_cannot_take_them_is_told(store, stick):
    sign(store)
    export_batch(store, stick / "day.batch")
    with pytest.raises(ExportFailed):
        extract_batch(stick / "day.batch", stick / "day.batch" / "out")
