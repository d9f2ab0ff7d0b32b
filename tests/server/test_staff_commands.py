"""Accounts of staff at the command line: made, listed, reset, removed; a password is never an argument."""

from __future__ import annotations

import io
import json
import os
import pty
import sys

import pytest
from sqlalchemy import select

from petition_server import __main__ as program
from petition_server.staff.passwords import check_password
from petition_server.tables import staff
from tests.support.running_server import COMMAND, environment
from tests.support.staff import PASSWORD


@pytest.fixture
def run(server, monkeypatch, capfd, tmp_path, database_url):
    """Runs a command of `staff` on the server of this test, with a password at its standard input."""
    monkeypatch.setenv("PETITION_SERVER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("DATABASE_URL", database_url)

    def command(*words, password=PASSWORD):
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{password}\nnot this line\n"))
        capfd.readouterr()
        code = program.run(["staff", *words])
        written = capfd.readouterr()
        return code, written.out.strip(), written.err.strip()

    return command


def test_an_account_is_made_and_listed_without_its_password(run):
    assert run("add", " Ada ") == (0, "ada can log in; the first log-in sets up the second factor", "")
    code, out, _err = run("list", "--json")
    (listed,) = json.loads(out)["staff"]
    assert (code, listed["name"], listed["second_factor"], listed["last_log_in"]) == (0, "ada", False, "")
    assert set(listed) == {"name", "made", "second_factor", "last_log_in"}
    assert "not yet" in run("list")[1]


def test_the_database_holds_argon2id_with_the_work_that_was_chosen(run, server):
    run("add", "ada")
    with server.database.reading() as connection:
        kept = connection.execute(select(staff.c.password)).scalar_one()
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert check_password(PASSWORD, kept)
    assert not check_password("not this line", kept)


def test_a_password_may_be_typed_in_another_form_of_unicode(run, server):
    run("add", "ada", password="ＣＡＦＥ\u0301 corner window")
    with server.database.reading() as connection:
        kept = connection.execute(select(staff.c.password)).scalar_one()
    assert check_password("CAFÉ corner window", kept)


def test_an_account_is_reset_and_removed(run):
    run("add", "ada")
    assert run("reset", "ADA")[0] == 0
    assert run("remove", "ada") == (0, "ada is removed", "")
    assert json.loads(run("list", "--json")[1]) == {"staff": []}


@pytest.mark.parametrize("command", ["reset", "remove"])
def test_nobody_of_that_name_is_told(run, command):
    told = "Nobody called “eve” has an account here. See: petition-server staff list"
    assert run(command, "eve") == (3, "", told)


def test_a_name_belongs_to_one_account(run):
    run("add", "ada")
    code, _out, told = run("add", "Ada")
    assert (code, told.split(".")[0]) == (3, "“ada” has an account already")


@pytest.mark.parametrize("password", ["", "elevenlette", "x" * 201])
def test_a_password_that_is_too_short_or_too_long_is_refused(run, password):
    code, _out, told = run("add", "ada", password=password)
    assert (code, told.split(".")[0]) == (3, "A password has 12 to 200 characters")


@pytest.mark.parametrize("name", ["", "two words", "a\u202eb", "x" * 65])
def test_a_name_that_is_none_is_refused(run, name):
    code, _out, told = run("add", name)
    assert (code, told.split(",")[0]) == (3, "A name of staff has 1 to 64 letters")


def test_at_a_terminal_the_password_is_asked_for_twice_and_never_shown(server, tmp_path, database_url):
    child, terminal = pty.fork()
    if child == 0:
        os.execve(  # noqa: S606 - a fixed command, and `subprocess` gives a child no terminal
            COMMAND[0], [*COMMAND, "staff", "add", "ada"], environment(tmp_path / "home", database_url)
        )
    shown = b""
    for question in (b"characters)", b"The same again", b"can log in"):
        while question not in shown:
            shown += os.read(terminal, 1000)
        if question != b"can log in":
            os.write(terminal, PASSWORD.encode() + b"\n")
    assert os.waitpid(child, 0)[1] == 0
    os.close(terminal)
    assert PASSWORD.encode() not in shown
