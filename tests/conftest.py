"""What holds for every test: a logged warning is a failure unless the test expects it; Hypothesis has no clock.

Fixtures of one area live in `tests/<area>/conftest.py`.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

import hypothesis
import pytest
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Pages are painted without a screen; a test that needs a real window starts one for the process it watches.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Two shared cores are no reason for a property to fail.
hypothesis.settings.register_profile(
    "house", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow], print_blob=True
)
hypothesis.settings.load_profile("house")


#: How long a test waits for what should come at once, in ms: long, because only what never comes is a fault.
LONGEST_MS = 60_000


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """One application serves all tests of a process, so all of them get the program's own."""
    from petition_desktop.ui.application import Application

    return Application


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """The one everybody has, with the patience of a busy machine."""
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive", "waitCallback"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=LONGEST_MS))
    return qtbot


class ExpectedLog:
    """The warnings a test allows. Call it with a pattern; each pattern must be logged by the end of the test."""

    def __init__(self) -> None:
        self.patterns: list[tuple[re.Pattern[str], str]] = []

    def __call__(self, pattern: str, logger: str = "") -> None:
        """Expect at least one record whose text matches `pattern`, from `logger` or below it."""
        self.patterns.append((re.compile(pattern), logger))

    def faults(self, records: list[logging.LogRecord]) -> list[str]:
        """What was logged without being expected, and what was expected without being logged."""
        unseen = list(self.patterns)
        faults = []
        for record in records:
            matching = [expected for expected in self.patterns if self._matches(expected, record)]
            unseen = [expected for expected in unseen if expected not in matching]
            if not matching:
                faults.append(f"logged {record.levelname} by {record.name}: {record.getMessage()}")
        return faults + [f"expected in the log and not there: {pattern.pattern}" for pattern, _ in unseen]

    @staticmethod
    def _matches(expected: tuple[re.Pattern[str], str], record: logging.LogRecord) -> bool:
        pattern, logger = expected
        return f"{record.name}.".startswith(f"{logger}." if logger else "") and bool(
            pattern.search(record.getMessage())
        )


@pytest.fixture
def expect_log() -> ExpectedLog:
    """Say which warnings this test provokes: `expect_log("disk is full", logger="petition_desktop.store")`."""
    return ExpectedLog()


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture, expect_log: ExpectedLog) -> Iterator[None]:
    """Fail a test during which anything at WARNING or above was logged that it did not expect."""
    yield
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    faults = expect_log.faults([record for record in records if record.levelno >= logging.WARNING])
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)
