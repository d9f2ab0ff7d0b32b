"""What else a person may start: a second window on the same folder, a command beside the window, the demo."""

from __future__ import annotations

import socket
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from petition_core.errors import FolderInUse
from tests.journeys.acts import line, sign_in
from tests.support.accessible_window import open_window
from tests.support.computer import Computer
from tests.support.deadline import wait_until
from tests.support.office_papers import CAMPAIGN


def test_a_second_window_on_one_folder_says_so_and_leaves_and_the_first_goes_on(a_screen, stall):
    with open_window(stall, a_screen, "--home", stall.home) as first:
        first.window.wait_for("text", "Full name")
        wait_until("the folder is taken", (stall.home / "in-use.lock").exists)
        with open_window(stall, a_screen, "--home", stall.home) as second:
            second.window.wait_for_words(str(FolderInUse()))
            assert second.window.find("text") == []
            second.window.press("Close")
            assert second.ended() == (3, "")
        refused = stall.desktop("sign", "--campaign", CAMPAIGN, lines=[line("Bo Chan")])
        assert (refused.refusal, refused.out) == (str(FolderInUse()), "")
        sign_in(first.window, "Ana Lind")
        assert stall.ask("status")["signatures"] == 1
        assert first.close() == (0, "")


def test_the_demo_brings_a_server_that_a_signature_reaches_and_an_office_that_opens_it(a_screen, tmp_path):
    computer = Computer(tmp_path / "visitor")
    home, own = computer.home, computer.home / "demo"
    with open_window(computer, a_screen, "--demo", "--home", home) as demo:
        sign_in(demo.window, "Ana Lind")
        wait_until("it is at the demo's server", lambda: rows(own / "server" / "server.db") == 1)
        computer.ask("pull", "--home", own / "office")
        opening = ("--key", own / "office.key", "--passphrase-file", own / "passphrase.txt")
        assert computer.ask("office", "open", "--home", own / "office", *opening)["opened"] == 1
        (entry,) = computer.ask_for_lines("office", "register", "--home", own / "office")
        assert entry["signature"]["answers"] == {"name": "Ana Lind"}
        address = urlsplit((own / "address.txt").read_text(encoding="ascii"))
        assert answers(address.hostname, address.port)
        assert demo.close() == (0, "")
    assert not answers(address.hostname, address.port)


def rows(database: Path) -> int:
    """How many sealed signatures this server holds."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM sealed").fetchone()[0])


def answers(host: str | None, port: int | None) -> bool:
    """Whether somebody listens there."""
    try:
        socket.create_connection((host or "", port or 0)).close()
    except ConnectionRefusedError:
        return False
    return True
