"""The watch over logged warnings in `tests/conftest.py` bites, and lets pass what a test expects."""

from __future__ import annotations

import logging

import pytest

from tests.conftest import ExpectedLog


def record(level: int, text: str, logger: str = "petition_desktop.store") -> logging.LogRecord:
    return logging.LogRecord(logger, level, __file__, 1, text, None, None)


def test_a_warning_nobody_expects_is_a_fault():
    assert ExpectedLog().faults([record(logging.WARNING, "disk is full")]) == [
        "logged WARNING by petition_desktop.store: disk is full"
    ]


def test_an_expected_warning_is_no_fault():
    expected = ExpectedLog()
    expected("disk is full", logger="petition_desktop")
    assert expected.faults([record(logging.WARNING, "disk is full")]) == []


@pytest.mark.parametrize(
    ("pattern", "logger"), [("disk is empty", ""), ("disk", "petition_server"), ("disk", "petition")]
)
def test_a_warning_of_another_kind_or_logger_stays_a_fault(pattern, logger):
    expected = ExpectedLog()
    expected(pattern, logger=logger)
    assert expected.faults([record(logging.ERROR, "disk is full")]) == [
        "logged ERROR by petition_desktop.store: disk is full",
        f"expected in the log and not there: {pattern}",
    ]


def test_a_warning_that_was_expected_must_come():
    expected = ExpectedLog()
    expected("disk is full")
    assert expected.faults([]) == ["expected in the log and not there: disk is full"]


pytest_plugins = ["pytester"]


def test_the_watch_fails_a_test_that_logs_a_warning(pytester, request):
    pytester.makeconftest((request.config.rootpath / "tests" / "conftest.py").read_text(encoding="utf-8"))
    pytester.makepyfile(
        """
        import logging

        def test_silent():
            logging.getLogger("quiet").info("all is well")

        def test_loud():
            logging.getLogger("loud").warning("the disk is full")

        def test_expected(expect_log):
            expect_log("disk is full", logger="loud")
            logging.getLogger("loud.part").error("the disk is full")
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:randomly", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=3, errors=1)
    result.stdout.fnmatch_lines(["*logged WARNING by loud: the disk is full*"])
