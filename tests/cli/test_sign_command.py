"""`sign`: what is printed is durable, what is wrong is told line by line, and no line stops the next."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest

from petition_core.rules import ProblemKind
from petition_desktop.cli.problem_sentences import sentence
from petition_desktop.cli.sign import LONGEST_LINE
from tests.cli.conftest import form


def signing(stall, *lines: object, options: tuple[object, ...] = ()):
    typed = b"".join((one if isinstance(one, bytes) else str(one).encode()) + b"\n" for one in lines)
    return stall.run("sign", "--campaign", "parks", *options, typed=typed)


def told(done) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def problems(done) -> list[tuple[str, str]]:
    return [(one["field"], one["kind"]) for line in told(done) for one in line.get("problems", ())]


def test_each_line_gets_its_receipt(stall):
    done = signing(stall, form("Ada"), "", form("李明", country="HK"))
    assert done.exit_code == 0
    assert [(one["line"], one["number"]) for one in told(done)] == [(1, 1), (3, 2)]
    assert all(len(one["code"]) == 20 and len(one["id"]) == 32 for one in told(done))
    assert stall.ask("status")["waiting"] == 2


def test_the_mark_that_windows_puts_before_a_text_is_no_part_of_the_first_line(stall):
    done = signing(stall, b"\xef\xbb\xbf" + form("Ada").encode() + b"\r", form("Bo"))
    assert [(one["line"], one["number"]) for one in told(done)] == [(1, 1), (2, 2)]
    assert problems(signing(stall, form("Ada"), b"\xef\xbb\xbf" + form("Bo").encode())) == [("", "not understood")]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('{"language": "en"', ("", "not understood")),
        ("[]", ("", "not understood")),
        (b"\xff\xfe", ("", "not understood")),
        ('{"language": "en", "answers": {"name": 7}}', ("", "not understood")),
        ('{"language": "en", "answers": {"name": "A"}, "consents": {"count": true}}', ("", "not understood")),
        ('{"language": "en", "answers": {"name": "A"}, "consent": {}}', ("", "not understood")),
        ('{"language": "en", "answers": {"name": "A"}, "given": "by post"}', ("", "not understood")),
        (form("A" * LONGEST_LINE), ("", "not understood")),
        (b"[" * 60_000, ("", "not understood")),
        ('{"language": "fr", "answers": {"name": "A"}, "consents": {"count": "yes"}}', ("language", "unknown")),
        (form(""), ("name", "missing")),
        (form("Ada\u202eelpmaxE"), ("name", "hidden characters")),
        (form("Ada\u2066Example"), ("name", "hidden characters")),
        (form("Ada\x00"), ("name", "hidden characters")),
        (form("Ada\x1b[2J"), ("name", "hidden characters")),
        (form("A" * 301), ("name", "too long")),
        (form("12345"), ("name", "not a name")),
        (form("Ada", email="ada at home"), ("email", "not an e-mail")),
        (form("Ada", country="Hong Kong"), ("country", "not a country")),
        (form("Ada", country=True), ("country", "wrong type")),
        (form("Ada", shoe="38"), ("shoe", "unknown")),
        ('{"language": "en", "answers": {"name": "Ada"}}', ("count", "consent needed")),
        ('{"language": "en", "answers": {"name": "Ada"}, "consents": {"count": "no"}}', ("count", "consent needed")),
    ],
    ids=range(23),
)
def test_a_bad_line_is_answered_and_the_next_is_kept(stall, line, found):
    done = signing(stall, line, form("Next"))
    assert done.exit_code == 3
    assert problems(done) == [found]
    assert all(one["sentence"] for one in told(done)[0]["problems"])
    assert [one["line"] for one in told(done)] == [1, 2]
    assert stall.ask("status")["signatures"] == 1


def test_a_lone_half_of_a_character_is_not_kept(stall):
    done = signing(stall, '{"language": "en", "answers": {"name": "A\\ud800"}, "consents": {"count": "yes"}}')
    assert (done.exit_code, stall.ask("status")["signatures"]) == (3, 0)


def test_every_kind_of_problem_has_a_sentence():
    assert all(sentence(kind).endswith(".") for kind in get_args(ProblemKind))


def test_no_sentence_repeats_what_was_typed(stall):
    done = signing(stall, form("Zaphod\x00Beeblebrox"), '{"Zaphod')
    assert "Zaphod" not in done.output


def test_place_volunteer_and_way_are_sealed_in(stall, office, papers, tmp_path):
    line = json.dumps(json.loads(form("Ada")) | {"given": "on paper"})
    signing(stall, line, form("Bo"), options=("--place", "Market 市場", "--volunteer", "AB"))
    stall.ask("batch", "export", tmp_path / "x.batch")
    office.ask("batch", "import", tmp_path / "x.batch")
    office.ask("office", "open", *papers.opening())
    found = [one["signature"] for one in office.lines("office", "register")]
    assert [one["given"] for one in found] == ["on paper", "by the volunteer"]
    assert found[0]["shift"] == {"place": "Market 市場", "volunteer": "AB"}


@pytest.mark.parametrize(
    "options", [("--place", "x" * 81), ("--volunteer", "x" * 9), ("--place", "a\u202eb")], ids=["long", "long", "bidi"]
)
def test_a_place_that_cannot_be_is_wrong_use(stall, options):
    assert signing(stall, form(), options=options).exit_code == 2
    assert stall.ask("status")["signatures"] == 0


def test_lines_may_come_from_a_file(stall, tmp_path):
    (tmp_path / "list.jsonl").write_text(form() + "\n" + form("Bo"), encoding="utf-8")
    assert len(stall.lines("sign", "--campaign", "parks", "--from", tmp_path / "list.jsonl")) == 2
    assert "nothing.jsonl" in stall.refused("sign", "--campaign", "parks", "--from", tmp_path / "nothing.jsonl")


def test_a_campaign_that_is_not_here_or_closed_takes_nothing(stall, papers):
    assert "rivers" in stall.refused("sign", "--campaign", "rivers", typed=form())
    papers.change("parks", ("version = 1", "version = 2"), ('state = "open"', 'state = "closed"'))
    words = "# Thanks\n", "# Closed title\n\nOver\n\n# Closed text\n\nIt is over.\n\n# Thanks\n"
    papers.change("parks", words, file="texts/en.md")
    stall.ask("campaign", "add", papers.packed(to="closed.campaign"))
    assert "closed" in stall.refused("sign", "--campaign", "parks", typed=form())
    assert stall.ask("status")["signatures"] == 0


def test_while_the_folder_is_in_use_nothing_is_signed(stall):
    from petition_desktop.instance_lock import instance_lock

    with instance_lock(stall.home / "in-use.lock"):
        assert "already open" in stall.refused("sign", "--campaign", "parks", typed=form())
        assert stall.ask("status")["signatures"] == 0


def child(home: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "petition_desktop", "sign", "--home", str(home), "--campaign", "parks"]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ | {"PETITION_HOME": ""}
    )


def test_what_was_printed_before_a_kill_is_in_the_store(stall):
    """The child is killed in the middle of a stream of lines that never ends."""
    with child(stall.home) as program:
        assert program.stdin
        assert program.stdout
        printed = []
        for number in range(1, 8):
            program.stdin.write(f"{form(f'Person {number}')}\n".encode() * 3)
            program.stdin.flush()
            printed.append(json.loads(program.stdout.readline()))
        program.send_signal(signal.SIGKILL)
        rest = program.stdout.read().decode().splitlines()
    printed += [json.loads(line) for line in rest if line.endswith("}")]
    status = stall.ask("status")
    assert status["signatures"] >= len(printed) >= 7
    batch = stall.home / "all.batch"
    stall.ask("batch", "export", batch)
    held = {one["number"]: one["id"] for one in stall.lines("batch", "show", batch)}
    assert {one["number"]: one["id"] for one in printed}.items() <= held.items()
    # And the next one continues the chain.
    assert stall.sign()[0]["number"] == status["last_number"] + 1


def test_each_receipt_comes_before_the_next_line_is_needed(stall):
    with child(stall.home) as program:
        assert program.stdin
        assert program.stdout
        for number in (1, 2, 3):
            program.stdin.write(form().encode() + b"\n")
            program.stdin.flush()
            assert json.loads(program.stdout.readline())["number"] == number
        program.stdin.close()
        assert program.wait() == 0
