"""The log: what happened, when, how often. It cannot hold what a signer typed, because it takes no free text.

A line is an event from `EVENTS` and facts from `FACTS`, each checked for its form; anything else is left out. An error
is its type and the line of ours it came from, never its text: messages of libraries quote what they were given.
"""

from __future__ import annotations

import logging
import os
import re
from logging import LogRecord
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

_ROOM = "petition_desktop"
_MOST_BYTES = 512 * 1024
_KEPT_FILES = 3

#: Everything the log can tell. A new event is a new word here.
EVENTS = frozenset(
    {
        "app-started", "app-stopped", "app-failed", "store-opened", "store-upgraded", "store-damaged", "device-made",
        "shift-started", "shift-ended", "sheets-printed", "sheet-typed", "signature-kept", "form-wiped", "save-failed",
        "signature-withdrawn", "withdrawals-sent",
        "joined", "join-failed", "push-done", "push-failed", "pull-done", "pull-failed", "batch-bad",
        "campaign-added", "campaign-refused", "campaign-unconfirmed", "campaign-damaged", "forgotten",
        "clock-corrected", "batch-exported", "batch-imported", "batch-rescued", "opened", "export-written",
        "key-made", "key-locked", "key-unlocked",
        "job-done", "job-failed", "page-shown", "self-check",
    }
)  # fmt: skip

_WORD = re.compile(r"[a-z][a-z0-9-]{0,63}")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,63}")
_VERSION = re.compile(r"[0-9][0-9A-Za-z.+-]{0,31}")
_HEX = re.compile(r"[0-9a-f]{8,64}")
_WHERE = re.compile(r"[A-Za-z0-9_]{1,64}\.py:\d{1,6}")
_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,6})?")

#: The facts a line may hold, and the form each must have. Codes, counts and names of ours; nothing that was typed.
FACTS = {
    "campaign": _WORD, "version": _VERSION, "device": _HEX, "number": _NUMBER, "count": _NUMBER, "waiting": _NUMBER,
    "accepted": _NUMBER, "refused": _NUMBER, "sent": _NUMBER, "new": _NUMBER, "had": _NUMBER, "unreadable": _NUMBER,
    "seconds": _NUMBER, "bytes": _NUMBER, "status": _NUMBER, "arrival": _NUMBER, "code": _WORD, "mode": _WORD,
    "page": _WORD, "format": _WORD, "language": _NAME, "error": _NAME, "where": _WHERE, "system": _NAME,
}  # fmt: skip


def note(event: str, level: int = logging.INFO, **facts: object) -> None:
    """Write one line: an event of `EVENTS` with facts of `FACTS`. May be called before any log is open."""
    logging.getLogger(_ROOM).log(level, event, extra={"facts": facts})


def note_error(event: str, error: BaseException, level: int = logging.WARNING, **facts: object) -> None:
    """Like `note`, with the error's type and the line of ours that it came from."""
    note(event, level, error=type(error).__name__, where=_where(error.__traceback__), **facts)


class AllowListFormatter(logging.Formatter):
    """One line per record: time in UTC, level, event, facts. What is not on the lists above is not written."""

    def format(self, record: LogRecord) -> str:
        """The line; for a record that did not come from `note`, only where it came from."""
        event, facts = record.msg, getattr(record, "facts", None)
        if not isinstance(facts, dict) or str(event) not in EVENTS:
            event, facts = "other", {"where": f"{record.module}.py:{record.lineno}"}
            if record.exc_info and record.exc_info[0]:
                facts["error"] = record.exc_info[0].__name__
        told = [f"{name}={value}" for name, value in facts.items() if _harmless(name, value)]
        return " ".join([self.formatTime(record), record.levelname.lower(), event, *told])

    def formatTime(self, record: LogRecord, datefmt: str | None = None) -> str:  # noqa: ARG002
        from datetime import UTC, datetime  # start-up does without

        return datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def open_log(folder: Path, level: str) -> logging.Handler:
    """Write the program's log into `folder`, in a few files of limited size that only this user may read.

    `level` as in the settings. Give the result to `close_log`. `OSError` if the folder cannot be written to.
    """
    from logging.handlers import RotatingFileHandler  # loads sockets, which start-up does without

    class PrivateFile(RotatingFileHandler):
        def _open(self):  # type: ignore[no-untyped-def]  # noqa: ANN202 - the type differs between Python's versions
            return open(self.baseFilename, self.mode, encoding=self.encoding, opener=_private)

    handler = PrivateFile(
        folder / "petition-desktop.log", maxBytes=_MOST_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
    )
    handler.setFormatter(AllowListFormatter())
    logger = logging.getLogger(_ROOM)
    logger.setLevel(level.upper())
    logger.addHandler(handler)
    return handler


def close_log(handler: logging.Handler) -> None:
    """The last act of the program."""
    logging.getLogger(_ROOM).removeHandler(handler)
    handler.close()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _harmless(name: str, value: object) -> bool:
    form = FACTS.get(name)
    return form is not None and form.fullmatch(str(value)) is not None


def _where(traceback: TracebackType | None) -> str:
    ours = [frame for frame in extract_tb(traceback) if "petition_" in frame.filename]
    frame = ours[-1] if ours else None
    return f"{Path(frame.filename).name}:{frame.lineno}" if frame else "unknown.py:0"
