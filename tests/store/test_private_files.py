"""A file is written whole or not at all, for its owner alone."""

from __future__ import annotations

import stat
import tempfile
from pathlib import Path

import pytest

from petition_core.errors import StoreReadOnly
from petition_desktop.store.private_files import disk_errors, write_bytes_whole, write_whole
from tests.support.unprivileged import as_nobody


def test_a_new_file_holds_what_was_written_and_is_private(tmp_path):
    write_bytes_whole(tmp_path / "a", b"content")
    assert (tmp_path / "a").read_bytes() == b"content"
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_a_file_that_was_there_is_replaced(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    write_bytes_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_writer_that_fails_half_way_leaves_the_old_file_and_nothing_else(tmp_path):
    (tmp_path / "a").write_bytes(b"old")

    def fails(out):
        out.write(b"half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_whole(tmp_path / "a", fails)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"old"}


def test_a_folder_that_cannot_be_written_to_is_told():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "closed").mkdir(mode=0o555)

        def act():
            with disk_errors(folder / "closed"):
                write_bytes_whole(folder / "closed" / "a", b"content")

        assert as_nobody(act, folder / "closed") == f"StoreReadOnly: {StoreReadOnly(folder=folder / 'closed')}"
