"""Sixty people sign one after the other, and the window holds no more than before: no widget, no handle, no object."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from benchmarks import bundled
from benchmarks.one_person import sign_once
from benchmarks.stall_window import StallWindow

#: Until every language was spoken twice and everything was loaded.
FIRST = 24
PEOPLE = 60


@pytest.fixture
def stall(qapp: QApplication, tmp_path) -> Iterator[StallWindow]:
    """The bundled campaign's stall, with a real store."""
    made = StallWindow(tmp_path / "stall", bundled.campaign())
    yield made
    made.close()


def handles() -> Counter[str]:
    """How many handles of Qt's objects Python holds, by kind; also those of objects that are gone."""
    gc.collect()
    return Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, QObject))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_sixty_signers_leave_nothing_behind(stall):
    for number in range(1, FIRST + 1):
        sign_once(stall, number)
    widgets, held = len(QApplication.allWidgets()), handles()
    for number in range(FIRST + 1, FIRST + 1 + PEOPLE):
        sign_once(stall, number)
    assert handles() == held
    assert len(QApplication.allWidgets()) == widgets
    assert stall.store.outbox.counts().signatures == FIRST + PEOPLE
