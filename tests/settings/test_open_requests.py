"""A second program hands a file to the one that has the folder, and what a hostile program may put there instead."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path
from threading import Thread

import pytest

from petition_desktop.instance_lock import instance_lock
from petition_desktop.open_requests import LONGEST_BYTES, MOST, Requests, handed_over, taken_requests
from petition_desktop.store.folder import DataFolder
from tests.support.deadline import wait_until

NOTHING = Requests(any_came=False, files=())


@pytest.fixture
def folder(tmp_path):
    made = DataFolder(tmp_path / "home")
    made.make()
    made.to_open.mkdir(mode=0o700)
    return made


def put(folder, content, number=1):
    """A request as any program of this user could write it."""
    path = folder.to_open / f"{number:016x}"
    path.write_bytes(content)
    return path


def left(folder):
    return list(folder.to_open.iterdir())


def test_a_file_is_handed_to_the_program_that_has_the_folder(folder, tmp_path):
    asked = tmp_path / "river ü.campaign"
    answers = []
    with instance_lock(folder.lock):
        second = Thread(target=lambda: answers.append(handed_over(folder, asked, patience_s=60)))
        second.start()
        found = wait_until("the request is there", lambda: taken_requests(folder, time.time()).files)
        second.join()
    assert (found, answers, left(folder)) == ((asked,), [True], [])


def test_a_second_start_without_a_file_asks_for_the_window_alone(folder):
    answers = []
    with instance_lock(folder.lock):
        second = Thread(target=lambda: answers.append(handed_over(folder, None, patience_s=60)))
        second.start()
        found = wait_until("the request is there", lambda: _came(folder))
        second.join()
    assert (found, answers, left(folder)) == (Requests(any_came=True, files=()), [True], [])


def _came(folder):
    found = taken_requests(folder, time.time())
    return found if found.any_came else None


def test_an_empty_request_that_is_old_or_no_plain_file_asks_for_nothing(folder):
    os.utime(put(folder, b""), (time.time() - 3_600, time.time() - 3_600))
    os.mkfifo(folder.to_open / f"{2:016x}")
    assert taken_requests(folder, time.time()) == NOTHING
    assert left(folder) == []


def test_a_request_is_for_this_user_alone_and_holds_a_whole_path(folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folder.to_open.rmdir()
    with instance_lock(folder.lock):
        second = Thread(target=lambda: handed_over(folder, Path("river.campaign"), patience_s=60))
        second.start()
        (request,) = wait_until(
            "the request is there", lambda: [one for one in folder.to_open.glob("*") if not one.name.startswith(".")]
        )
        modes = [stat.S_IMODE(one.stat().st_mode) for one in (folder.to_open, request)]
        found = taken_requests(folder, time.time()).files
        second.join()
    assert (modes, found) == ([0o700, 0o600], (tmp_path / "river.campaign",))


def test_nobody_is_asked_where_no_program_has_the_folder(folder, tmp_path):
    assert not handed_over(folder, tmp_path / "river.campaign")
    assert not handed_over(DataFolder(tmp_path / "never made"), tmp_path / "river.campaign")
    assert left(folder) == []
    assert not (tmp_path / "never made").exists()


def test_a_program_without_a_window_answers_nothing_and_the_request_is_taken_back(folder, tmp_path):
    with instance_lock(folder.lock):
        assert not handed_over(folder, tmp_path / "river.campaign", patience_s=0)
    assert left(folder) == []


def test_a_path_that_is_too_long_is_not_handed_over(folder, tmp_path):
    with instance_lock(folder.lock):
        assert not handed_over(folder, tmp_path / ("x" * LONGEST_BYTES + ".campaign"))
    assert left(folder) == []


@pytest.mark.parametrize(
    "content",
    [
        b"river.campaign",
        b"/etc/passwd",
        b"/river.campaign\0.txt",
        b"\0/river.campaign",
        b"--office",
        b"\xff\xfe\xff",
        b"/" + b"x" * LONGEST_BYTES + b".campaign",
        b"/x" * 2_000_000 + b".campaign",
    ],
    ids=["half a path", "no file of ours", "zero", "zero first", "an option", "no text", "long", "huge"],
)
def test_what_is_no_path_of_ours_is_refused_and_gone(folder, content):
    put(folder, content)
    assert taken_requests(folder, time.time()) == NOTHING
    assert left(folder) == []


def test_bytes_that_are_no_text_do_not_stop_the_window_where_names_are_text(folder, monkeypatch):
    monkeypatch.setattr(os, "fsdecode", lambda name: bytes(name).decode("utf-8", "surrogatepass"))  # as on Windows
    put(folder, b"/\xff\xfe.campaign")
    assert taken_requests(folder, time.time()) == NOTHING
    assert left(folder) == []


def test_a_link_is_not_followed_and_what_it_leads_to_stays(folder, tmp_path):
    secret = tmp_path / "secret"
    secret.write_bytes(b"/river.campaign")
    (folder.to_open / f"{1:016x}").symlink_to(secret)
    assert taken_requests(folder, time.time()) == NOTHING
    assert (left(folder), secret.read_bytes()) == ([], b"/river.campaign")


def test_a_pipe_does_not_stop_the_window(folder):
    os.mkfifo(folder.to_open / f"{1:016x}")
    assert taken_requests(folder, time.time()) == NOTHING
    assert left(folder) == []


def test_a_folder_of_that_name_and_other_names_are_left_alone(folder):
    (folder.to_open / f"{1:016x}").mkdir()
    (folder.to_open / "river.campaign").write_bytes(b"/river.campaign")
    (folder.to_open / f".{2:016x}.abcd.part").write_bytes(b"/river.campaign")
    assert taken_requests(folder, time.time()) == NOTHING
    assert len(left(folder)) == 3


def test_old_requests_are_dropped_whichever_way_the_clock_went(folder):
    now = time.time()
    for number, when in enumerate((now - 3_600, now + 3_600, now)):
        os.utime(put(folder, b"/%d.campaign" % number, number), (when, when))
    assert [str(one) for one in taken_requests(folder, now).files] == ["/2.campaign"]
    assert left(folder) == []


def test_of_a_flood_few_are_opened_and_none_stays_for_long(folder):
    for number in range(150):
        put(folder, b"/%d.campaign" % number, number)
    assert len(taken_requests(folder, time.time()).files) == MOST
    assert len(taken_requests(folder, time.time()).files) == MOST
    assert left(folder) == []


def test_no_folder_is_no_request(tmp_path):
    assert taken_requests(DataFolder(tmp_path / "never made"), 0.0) == NOTHING
