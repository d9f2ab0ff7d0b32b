"""What else a person may start: a second window on the same folder, a command beside the window, the demo."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from petition_core.errors import FolderInUse
from petition_desktop.instance_lock import instance_lock
from tests.journeys.acts import fill_in, line, sign_in
from tests.support.accessible_window import open_window
from tests.support.computer import Computer
from tests.support.deadline import wait_until
from tests.support.office_papers import CAMPAIGN

_OTHER = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("Another program")
label.showMaximized()
application.exec()
"""


def test_a_command_beside_the_window_is_refused_and_the_window_goes_on(a_screen, stall):
    with open_window(stall, a_screen, "--home", stall.home) as first:
        first.window.wait_for("text", "Full name")
        wait_until("the folder is taken", (stall.home / "in-use.lock").exists)
        refused = stall.desktop("sign", "--campaign", CAMPAIGN, lines=[line("Bo Chan")])
        assert (refused.refusal, refused.out) == (str(FolderInUse()), "")
        sign_in(first.window, "Ana Lind")
        assert stall.ask("status")["signatures"] == 1
        assert first.close() == (0, "")


def test_a_second_start_brings_the_window_that_runs_before_all_others_and_ends_well(a_screen, stall):
    with open_window(stall, a_screen, "--home", stall.home, "--language", "en") as first:
        first.window.wait_for("text", "Full name")
        wait_until("it listens", (stall.home / "to-open").is_dir)
        fill_in(first.window, "Ana Lind")
        ours = active_window(a_screen)
        with another_window(a_screen):
            wait_until("the other window has the keyboard", lambda: active_window(a_screen) != ours)
            second = stall.desktop("--home", stall.home, **a_screen)
            assert (second.code, second.out, second.err) == (0, "", "")
            wait_until("ours has it again", lambda: active_window(a_screen) == ours)
        assert first.window.wait_for("text", "Full name").text == "Ana Lind"


def test_where_nobody_answers_a_second_window_says_that_the_folder_is_in_use(a_screen, stall):
    with (
        instance_lock(stall.home / "in-use.lock"),
        open_window(stall, a_screen, "--home", stall.home) as second,
    ):
        second.window.wait_for_words(str(FolderInUse()))
        assert second.window.find("text") == []
        second.window.press("Close")
        assert second.ended() == (3, "")


def test_a_second_start_with_a_file_hands_it_to_the_window_that_runs_and_ends_well(a_screen, stall, papers):
    with open_window(stall, a_screen, "--home", stall.home, "--language", "en") as first:
        window = first.window
        window.wait_for("text", "Full name")
        wait_until("it listens", (stall.home / "to-open").is_dir)
        fill_in(window, "Ana Lind")
        second = stall.desktop("--home", stall.home, papers.campaign, **a_screen)
        assert (second.code, second.out, second.err) == (0, "", "")
        window.wait_for_words("A file waits.")
        assert window.wait_for("text", "Full name").text == "Ana Lind"
        window.press("Sign")
        window.wait_for_words("Your name counts.")
        window.press("Next person")
        window.wait_for_words("Added: ")
        assert first.close() == (0, "")
    assert stall.ask("status")["signatures"] == 1


def test_a_second_start_with_a_file_brings_the_window_before_all_others(a_screen, stall, papers):
    with open_window(stall, a_screen, "--home", stall.home, "--language", "en") as first:
        first.window.wait_for("text", "Full name")
        wait_until("it listens", (stall.home / "to-open").is_dir)
        ours = active_window(a_screen)
        with another_window(a_screen):
            wait_until("the other window has the keyboard", lambda: active_window(a_screen) != ours)
            assert stall.desktop("--home", stall.home, papers.campaign, **a_screen).code == 0
            wait_until("ours has it again", lambda: active_window(a_screen) == ours)


def test_a_second_start_with_a_file_beside_a_command_says_that_the_folder_is_in_use(a_screen, stall, papers):
    with (
        instance_lock(stall.home / "in-use.lock"),
        open_window(stall, a_screen, "--home", stall.home, papers.campaign) as opened,
    ):
        opened.window.wait_for_words(str(FolderInUse()))
        assert list((stall.home / "to-open").iterdir()) == []


@contextmanager
def another_window(screen: Mapping[str, str]) -> Iterator[None]:
    """A window of some other program, which has the keyboard."""
    with subprocess.Popen([sys.executable, "-c", _OTHER], env={**os.environ, **screen}) as program:
        try:
            yield
        finally:
            program.kill()


def active_window(screen: Mapping[str, str]) -> str:
    """The number of the window that has the keyboard."""
    command = ["xdotool", "getactivewindow"]
    done = subprocess.run(command, env={**os.environ, **screen}, capture_output=True, text=True, check=False)
    return done.stdout.strip()


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
        again = computer.desktop("--demo", "--home", home, **a_screen)
        assert (again.code, again.out, again.err) == (0, "", "")
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
