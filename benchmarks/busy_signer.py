"""Somebody at the stall's window who never rests: types, opens the list, changes the language, signs, goes on.

One act follows the other by the event loop's own timer, as hands do, so that an act which is slow delays the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from benchmarks.loop_watch import Beat, KeyWatch, LoopWatch, ThreadClock
from benchmarks.one_person import first_line, keyboard, open_list
from benchmarks.stall_window import StallWindow

PAUSE_MS = 15
READING_MS = 200  # a new page is looked at
LANGUAGES = ("zh-Hant", "de", "ar", "en")
WORDS = "maximiliane mustermann "
SEARCHED = "ger"
TYPING, LISTING, FILLING = "typing", "opening the list", "filling"
NEW_PAGES = LANGUAGE, SIGNING, NEXT = "another language", "signing", "next person"
ACTS = (TYPING, LISTING, *NEW_PAGES)

Act = tuple[str, Callable[[], object]]


class BusySigner(QObject):
    """`begin` and `rest` as often as wanted; goes on where it rested. Close it at the end."""

    def __init__(self, stall: StallWindow) -> None:
        super().__init__()
        self._stall = stall
        self._clock = ThreadClock()
        self._watch = LoopWatch(self._clock)
        self._keys = KeyWatch(self._clock)
        self._acts = self._forever()
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def begin(self, beats: list[Beat], keys: list[float]) -> None:
        """From now on; waits and key-to-paint times go into these lists."""
        self._keys.taken = keys
        self._watch.run(beats)
        self._plan(self._pause)

    def rest(self) -> None:
        """Stop after the act under way."""
        self._timer.stop()
        self._watch.rest()

    def close(self) -> None:
        """Let the clock go."""
        self.rest()
        self._clock.close()

    def _plan(self, pause_ms: int) -> None:
        self._due = self._clock.now().wall + pause_ms / 1000
        self._timer.start(pause_ms)

    def _next(self) -> None:
        if self._stall.window.change.is_under_way:
            self._plan(PAUSE_MS)  # nobody does anything on a page that is not there yet
            return
        self._watch.act, act = next(self._acts)
        act()
        self._plan(self._pause)

    @property
    def _pause(self) -> int:
        """After what was done last."""
        return READING_MS if self._watch.act in NEW_PAGES else PAUSE_MS

    def _forever(self) -> Iterator[Act]:
        while True:
            for language in LANGUAGES:
                yield from ((TYPING, partial(self._type, letter)) for letter in WORDS)
                yield LISTING, partial(open_list, self._stall)
                yield from ((LISTING, partial(self._search, letter)) for letter in SEARCHED)
                yield LISTING, self._leave_list
                yield LANGUAGE, partial(self._speak, language)
            yield FILLING, self._stall.fill
            yield SIGNING, self._sign
            yield NEXT, self._stall.next_person

    def _type(self, letter: str) -> None:
        line = first_line(self._stall)
        self._keys.typed(line, self._watch.fair(self._due))
        QTest.keyClicks(line, letter)

    def _search(self, letter: str) -> None:
        QTest.keyClicks(keyboard(self._stall), letter)

    def _leave_list(self) -> None:
        QTest.keyClick(keyboard(self._stall), Qt.Key.Key_Escape)

    def _speak(self, language: str) -> None:
        self._keys.forget()
        self._stall.speak(language)

    def _sign(self) -> None:
        self._keys.forget()
        self._stall.press("sign")
