"""The locked PySide6 counts references right. One release did not: the program aborted after some hundred signals."""

from __future__ import annotations

import subprocess
import sys

#: In a process of its own: where the count is wrong, ending the process aborts it.
COUNT = """
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rang = Signal()

bell = Bell()
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range(50):
    bell.setObjectName("bell")
    bell.rang.emit()
after = sys.getrefcount(None), sys.getrefcount(True)
print(max(abs(now - then) for now, then in zip(after, before, strict=True)) < 25)
"""


def test_calls_and_signals_leave_the_constants_of_python_alone():
    ended = subprocess.run([sys.executable, "-c", COUNT], capture_output=True, encoding="utf-8", check=True)
    assert ended.stdout.strip() == "True"
