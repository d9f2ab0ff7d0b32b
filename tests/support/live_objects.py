"""Searches all that lives in this process for what a person typed: Python's objects, and every property of Qt's.

The words come backwards and are told backwards, so that the search holds none of what it looks for.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QClipboard, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

_PARTS = (str, bytes, bytearray, int, float, complex, bool, type(None))


def settle() -> None:
    """Let go of all that waits to be let go of."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()


def remembered(backwards: Iterable[str], strokes: Iterable[tuple[int, ...]] = ()) -> list[str]:
    """Where something of these words is, backwards; and “strokes” where one of these lines drawn is. Both backwards."""
    wanted = re.compile("|".join(re.escape(word.casefold()) for word in backwards))
    drawn = {tuple(stroke) for stroke in strokes}
    texts = [*_python_texts(), *_qt_texts(), *_clipboard_texts()]
    found = [f"{place}: {text[::-1]}" for place, text in texts if wanted.search(text.casefold()[::-1])]
    return found + [f"strokes: {place}" for place in _holders_of(drawn)]


def _reachable() -> Iterator[tuple[object, object]]:
    """Everything Python holds, with what holds it: also what the collector does not follow, such as plain tuples."""
    seen: set[int] = set()
    for holder in gc.get_objects():
        waiting = gc.get_referents(holder)
        while waiting:
            held = waiting.pop()
            if id(held) in seen:
                continue
            seen.add(id(held))
            yield holder, held
            if not gc.is_tracked(held) and not isinstance(held, _PARTS):
                waiting += gc.get_referents(held)


def _python_texts() -> Iterator[tuple[str, str]]:
    for holder, held in _reachable():
        if isinstance(held, str):
            yield type(holder).__name__, held
        elif isinstance(held, (bytes, bytearray)):
            yield type(holder).__name__, held.decode("utf-8", "ignore")
            yield type(holder).__name__, held.decode("utf-16-le", "ignore")


def _holders_of(drawn: set[tuple[int, ...]]) -> Iterator[str]:
    """What holds one of these lists of numbers, forwards."""
    for holder, held in _reachable():
        if isinstance(held, (list, tuple)) and any(_is_backwards(held, line) for line in drawn):
            yield type(holder).__name__


def _is_backwards(held: Sequence[object], line: Sequence[int]) -> bool:
    """Compared number by number: a turned copy would be found itself."""
    return len(held) == len(line) and all(one == other for one, other in zip(held, reversed(line), strict=True))


def _qt_texts() -> Iterator[tuple[str, str]]:
    """Every property that is a text, of every widget and whatever belongs to one; and what could be undone."""
    for widget in QApplication.allWidgets():
        for one in (widget, *widget.findChildren(QObject)):
            about, kind = one.metaObject(), type(one).__name__
            for number in range(about.propertyCount()):
                value = about.property(number).read(one)
                name: object = about.property(number).name()  # a str, whatever its type hint says
                if isinstance(value, str):
                    yield f"{kind}.{name}", value
            yield from _after_undo(one)


def _after_undo(one: QObject) -> Iterator[tuple[str, str]]:
    if isinstance(one, QLineEdit):
        assert one.completer() is None
        if one.isUndoAvailable():
            one.undo()
            yield "undo", one.text()
    elif isinstance(one, (QPlainTextEdit, QTextEdit)):
        document: QTextDocument = one.document()
        while document.isUndoAvailable():
            document.undo()
            yield "undo", document.toPlainText()


def _clipboard_texts() -> Iterator[tuple[str, str]]:
    clipboard = QApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection, QClipboard.Mode.FindBuffer):
        yield "clipboard", clipboard.text(mode)
