"""A signature that a laptop's own disk has damaged: it is told by its number and stays; all others reach the office."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

from petition_core.errors import SignatureDamaged
from tests.journeys.acts import exported, fetch_and_open, names, sign

TOLD = str(SignatureDamaged((3,)))


def damage(computer, number):
    """A bad sector in the middle of one ciphertext."""
    with closing(sqlite3.connect(computer.home / "petition.sqlite3")) as connection, connection:
        held = connection.execute("SELECT ciphertext FROM outbox WHERE number = ?", (number,)).fetchone()[0]
        spoilt = held[:500] + bytes(64) + held[564:]
        connection.execute("UPDATE outbox SET ciphertext = ? WHERE number = ?", (spoilt, number))
    return spoilt


def kept(computer, number):
    with closing(sqlite3.connect(computer.home / "petition.sqlite3")) as connection:
        return connection.execute("SELECT ciphertext FROM outbox WHERE number = ?", (number,)).fetchone()[0]


def test_to_a_real_server_all_others_go_and_the_office_sees_which_number_is_missing(
    post, stall, office, papers, tmp_path
):
    sign(stall, "Ana Lind", "Bo Chan", "Cy Damm", "Di Eng", "Ed Foss")
    spoilt = damage(stall, 3)
    with post.up():
        stall.ask("join", post.invite())
        pushed = stall.desktop("push", "--json")
        assert (json.loads(pushed.out)["accepted"], pushed.refusal) == (4, TOLD)
        status = stall.ask("status")
        assert (status["waiting"], status["trouble"], status["damaged"]) == (1, "signature-damaged", [3])
        assert kept(stall, 3) == spoilt
        assert post.count("conflicts") == 0

        sign(stall, "Flo Gray")
        assert json.loads(stall.desktop("push", "--json").out)["accepted"] == 1
        office.ask("join", post.invite("office"))
        assert fetch_and_open(office, papers)["opened"] == 5
    (device,) = office.ask("office", "stats")["devices"]
    assert (device["last_number"], device["missing"]) == (6, [[3, 3]])
    assert names(exported(office, tmp_path / "out.csv")) == ["Ana Lind", "Bo Chan", "Di Eng", "Ed Foss", "Flo Gray"]


def test_on_a_stick_all_others_go_too(stall, office, papers, tmp_path):
    sign(stall, "Ana Lind", "Bo Chan", "Cy Damm", "Di Eng")
    damage(stall, 3)
    done = stall.desktop("batch", "export", tmp_path / "day.batch", "--json")
    assert done.refusal == TOLD
    assert json.loads(done.out)["with_ciphertext"] == 3
    office.ask("batch", "import", tmp_path / "day.batch")
    assert office.ask("office", "open", *papers.opening)["opened"] == 3
