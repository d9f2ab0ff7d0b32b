"""The file of an invite that is dropped on the window, as Windows' editors and shells write it."""

from __future__ import annotations

import pytest

from petition_core.errors import FileRefused
from petition_desktop.ui.joining import _read


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_text_is_found_whatever_mark_is_before_it(tmp_path, encoding):
    path = tmp_path / "stall.invite"
    path.write_bytes("petition-invite:AbC\r\n".encode(encoding))
    assert _read(path) == "petition-invite:AbC"


def test_what_is_no_text_is_told(tmp_path):
    path = tmp_path / "stall.invite"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(FileRefused, match="cannot be read as text"):
        _read(path)
