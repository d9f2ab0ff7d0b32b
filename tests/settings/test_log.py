"""The log tells what happened and can hold nothing a signer typed, at no level and on no way."""

from __future__ import annotations

import logging
import re
import stat
from logging.handlers import RotatingFileHandler
from typing import Any

import pytest

from petition_core.errors import Unreachable
from petition_desktop.log import EVENTS, FACTS, close_log, note, note_error, open_log

CANARY = "Zaphod Beeblebrox"


@pytest.fixture
def log(tmp_path):
    """An open log of the lowest level; call it for what was written so far."""
    handler = open_log(tmp_path, "debug")
    yield lambda: (tmp_path / "petition-desktop.log").read_text(encoding="utf-8")
    close_log(handler)


def test_a_line_holds_time_level_event_and_facts(log):
    note("push-done", accepted=12, refused=0, campaign="river-path")
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ info push-done accepted=12 refused=0 campaign=river-path\n", log()
    )


@pytest.mark.parametrize("name", sorted(FACTS))
def test_a_fact_of_the_wrong_form_is_left_out(log, name):
    for value in (CANARY, f"{CANARY}\n"):
        facts: dict[str, Any] = {name: value}
        note("push-done", **facts)
    assert "push-done\n" in log()
    assert "Beeblebrox" not in log()


def test_a_fact_nobody_listed_is_left_out(log):
    note("push-done", signer="zaphod", count=1)
    assert log().endswith("push-done count=1\n")


def test_an_event_nobody_listed_is_only_a_place(log):
    note("zaphod", count=1)
    assert re.search(r"info other where=log\.py:\d+\n$", log())


def test_free_text_of_any_module_below_ours_becomes_a_place_and_a_type(log, expect_log):
    expect_log("Beeblebrox", logger="petition_desktop")
    logger = logging.getLogger("petition_desktop.somewhere")
    logger.warning("signed by %s", CANARY)
    try:
        int(CANARY)
    except ValueError:
        logger.exception(CANARY, extra={"facts": CANARY})
    assert re.search(r"warning other where=test_log\.py:\d+\n", log())
    assert re.search(r"error other where=test_log\.py:\d+ error=ValueError\n", log())
    assert "Beeblebrox" not in log()


def test_other_libraries_do_not_write_into_it(log):
    logging.getLogger("httpx").info("https://server.example/%s", CANARY)
    assert log() == ""


def test_an_error_is_its_type_and_the_line_of_ours_it_came_from(log, expect_log):
    expect_log("push-failed")
    try:
        close_log(CANARY)  # type: ignore[arg-type]
    except AttributeError as error:
        note_error("push-failed", error, code=Unreachable.code)
    assert re.search(r"warning push-failed error=AttributeError where=log\.py:\d+ code=unreachable\n", log())
    assert "Beeblebrox" not in log()


def test_an_error_from_elsewhere_names_no_line(log, expect_log):
    expect_log("push-failed")
    note_error("push-failed", ValueError(CANARY))
    assert log().endswith("error=ValueError where=unknown.py:0\n")


def test_the_level_of_the_settings_holds(tmp_path):
    handler = open_log(tmp_path, "error")
    note("push-done")
    close_log(handler)
    assert (tmp_path / "petition-desktop.log").read_text() == ""


def test_nothing_is_written_after_it_was_closed(tmp_path):
    close_log(open_log(tmp_path, "info"))
    note("push-done")
    assert (tmp_path / "petition-desktop.log").read_text() == ""


def test_the_files_are_private_few_and_small(tmp_path):
    handler = open_log(tmp_path, "info")
    assert isinstance(handler, RotatingFileHandler)
    handler.maxBytes = 2_000
    for number in range(400):
        note("signature-kept", number=number)
    close_log(handler)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 4
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert all(path.stat().st_size <= 2_000 for path in files)
    assert "number=399" in files[0].read_text()


def test_each_event_is_a_plain_word():
    assert all(re.fullmatch(r"[a-z][a-z-]+", event) for event in EVENTS)
