"""Disks and data folders that say no: nothing that was told to be kept is lost, and each says what to do."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing

from petition_core.errors import DiskFailed, StoreDamaged, StoreFull, StoreReadOnly, StoreTooNew
from tests.journeys.acts import fill_in, line, sign, sign_in
from tests.support.accessible_window import open_window
from tests.support.computer import Computer
from tests.support.file_modes import bound_by_modes
from tests.support.office_papers import CAMPAIGN
from tests.support.small_disk import small_disk

SIGN = ("sign", "--campaign", CAMPAIGN)


def test_on_a_read_only_data_folder_nothing_is_kept_and_it_says_where(stall):
    sign(stall, "Ana Lind")
    everything = [stall.home, *stall.home.rglob("*")]
    for path in everything:
        path.chmod(0o500 if path.is_dir() else 0o400)
    refused = stall.desktop(*SIGN, lines=[line("Bo Chan")], under=bound_by_modes())
    assert (refused.refusal, refused.out) == (str(StoreReadOnly(folder=stall.home)), "")
    for path in everything:
        path.chmod(0o700 if path.is_dir() else 0o600)
    assert [one["number"] for one in sign(stall, "Bo Chan")] == [2]


def test_where_no_data_folder_can_be_made_it_says_so(stall, tmp_path):
    tmp_path.chmod(0o500)
    home = tmp_path / "new"
    try:
        refused = stall.desktop("--home", home, "status", under=bound_by_modes())
    finally:
        tmp_path.chmod(0o700)
    assert refused.refusal == str(StoreReadOnly(folder=home))


def test_on_a_full_disk_every_printed_signature_is_kept_and_signing_goes_on_when_there_is_room(tmp_path, papers):
    computer = Computer(tmp_path / "stall")
    with small_disk(computer.home) as disk:
        assert computer.ask("campaign", "add", papers.campaign, under=disk.under)["id"] == CAMPAIGN
        full = computer.desktop(*SIGN, lines=[line(f"Person {n}") for n in range(1000)], under=disk.under)
        # A limit on file sizes is no full disk to SQLite.
        limited = str(DiskFailed())
        assert full.refusal in ({str(StoreFull())} if disk.under[0] == "nsenter" else {str(StoreFull()), limited})
        numbers = [one["number"] for one in full.documents]
        assert numbers == list(range(1, len(numbers) + 1))
        assert 20 < len(numbers) < 1000

        disk.grow()
        assert computer.ask("status", under=disk.under)["signatures"] == len(numbers)
        (kept,) = computer.ask_for_lines(*SIGN, lines=[line("Bo Chan")], under=disk.under)
        assert kept["number"] == len(numbers) + 1
        exported = computer.ask("batch", "export", tmp_path / "stick.batch", under=disk.under)
        assert (exported["first"], exported["count"]) == (1, len(numbers) + 1)
    labels = computer.ask_for_lines("batch", "show", tmp_path / "stick.batch")
    assert [one["id"] for one in labels] == [one["id"] for one in [*full.documents, kept]]


def test_where_an_account_may_store_no_more_every_printed_signature_is_kept_and_nothing_is_called_damaged(stall):
    """As with a quota: writing fails, and the disk has room."""
    limited = stall.desktop(
        *SIGN, lines=[line(f"Person {n}") for n in range(1000)], under=("prlimit", "--fsize=300000")
    )
    assert limited.refusal == str(DiskFailed())
    numbers = [one["number"] for one in limited.documents]
    assert numbers == list(range(1, len(numbers) + 1))
    assert 5 < len(numbers) < 1000
    assert stall.ask("status")["signatures"] == len(numbers)
    assert [one["number"] for one in sign(stall, "Bo Chan")] == [len(numbers) + 1]


def test_on_a_full_disk_the_window_keeps_what_was_typed_until_there_is_room(a_screen, tmp_path, papers):
    computer = Computer(tmp_path / "stall")
    with small_disk(computer.home) as disk:
        assert computer.ask("campaign", "add", papers.campaign, under=disk.under)["id"] == CAMPAIGN
        with open_window(computer, a_screen, under=disk.under) as opened:
            window = opened.window
            sign_in(window, "Ana Lind")
            window.press("Next person")
            window.wait_for("text", "Full name")
            fill = [sys.executable, "-c", _FILL, str(computer.home / "filler")]
            computer.run(*fill, under=disk.under)
            fill_in(window, "Bo Chan")
            window.press("Sign")
            window.wait_for_words("The disk is full: nothing new was saved, and nothing is lost.")
            assert [one.text for one in window.find("text", "Full name")] == ["Bo Chan"]
            assert "checked" in window.wait_for("check box", "I sign this petition.").states
            computer.run("rm", str(computer.home / "filler"), under=disk.under)
            window.press("Sign")
            window.wait_for_words("You are number 2 at this stall today")
            assert opened.close() == (0, "")
        assert computer.ask("status", under=disk.under)["signatures"] == 2


def test_a_store_of_a_newer_version_is_refused_and_not_touched(stall):
    sign(stall, "Ana Lind")
    database = stall.home / "petition.sqlite3"
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = database.read_bytes()
    for command in (SIGN, ("status",), ("push",)):
        assert stall.desktop(*command, lines=[line("Bo Chan")]).refusal == str(StoreTooNew())
    assert database.read_bytes() == before


def test_a_damaged_store_is_left_as_it_is(stall):
    sign(stall, "Ana Lind")
    database = stall.home / "petition.sqlite3"
    damaged = b"SQLite format 3\0" + b"\xff" * 5000
    database.write_bytes(damaged)
    assert stall.desktop(*SIGN, lines=[line("Bo Chan")]).refusal == str(StoreDamaged(folder=stall.home))
    assert database.read_bytes() == damaged


#: Writes until nothing more fits.
_FILL = """
import sys
with open(sys.argv[1], "wb", buffering=0) as filler:
    size = 65536
    while size:
        try:
            size = size if filler.write(bytes(size)) == size else 0
        except OSError:
            size //= 2
"""
