"""Writes the log as one JSON object a line on stderr: time, level, event, and the facts that go with it.

Other libraries' messages come through too (warnings and worse), without the texts of exceptions.
"""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime

from petition_server.clock import moment
from petition_server.fault_places import fault_places


class JsonLines(logging.Formatter):
    """Formats a record as one line. `facts` come from `extra={"facts": {...}}`."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": moment(datetime.fromtimestamp(record.created, UTC)),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
        }
        if record.name.startswith("petition_server"):
            line |= getattr(record, "facts", {})
        else:
            line["logger"] = record.name
        if record.exc_info and record.exc_info[0]:
            line["kind"] = record.exc_info[0].__name__
            line["places"] = fault_places(record.exc_info[2])
        return json.dumps(line, ensure_ascii=False)


def log_to_stderr() -> None:
    """Send everything this process logs to stderr, in this form."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("petition_server").setLevel(logging.INFO)
