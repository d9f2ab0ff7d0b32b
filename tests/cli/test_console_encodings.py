"""What is read and printed where the system speaks another alphabet than the campaign: Windows in Western Europe."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

#: What Python takes there for a file or a pipe; strict, as Windows' own.
WESTERN = {"PYTHONIOENCODING": "cp1252:strict", "PYTHONUTF8": "0"}


@pytest.fixture
def program(stall):
    """Runs a program of ours there, on the stall's folder; its output as bytes."""

    def run(package, *arguments, typed=b""):
        command = [sys.executable, "-m", package, *map(str, arguments)]
        environment = os.environ | WESTERN | {"PETITION_HOME": str(stall.home)}
        return subprocess.run(command, input=typed, env=environment, capture_output=True, check=False)

    return run


def test_what_the_region_has_no_signs_for_is_printed_in_utf_8(program):
    done = program("petition_desktop", "stall", "start", "--place", "旺角 “Märkte”", "--volunteer", "AB")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "旺角 “Märkte”" in done.stdout.decode("utf-8")


def test_an_error_names_the_file_in_utf_8(program, tmp_path):
    done = program("petition_desktop", "campaign", "show", tmp_path / "請願.campaign")
    assert (done.returncode, done.stdout) == (3, b"")
    assert "請願.campaign" in done.stderr.decode("utf-8")


def test_a_code_comes_with_the_mark_of_an_editor_or_without(program, stall):
    codes = [one["code"].encode() for one in stall.sign(names=["Ada", "Bo"])]
    for code, typed in zip(codes, (b"\xef\xbb\xbf" + codes[0] + b"\r\n", codes[1]), strict=True):
        done = program("petition_desktop", "stall", "void", "--campaign", "parks", typed=typed)
        assert (done.returncode, done.stderr) == (0, b""), code


def test_a_code_that_is_no_text_is_a_wrong_code(program):
    done = program("petition_desktop", "stall", "void", "--campaign", "parks", typed=b"\xff\x81\n")
    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.count(b"\n") == 1


def test_the_server_prints_utf_8_too(program, tmp_path):
    home = ("--home", tmp_path / "server")
    assert program("petition_server", "init", *home).returncode == 0
    done = program("petition_server", "campaigns", "add", tmp_path / "請願.campaign", *home)
    assert (done.returncode, done.stdout) == (3, b"")
    assert "請願.campaign" in done.stderr.decode("utf-8")
