"""One line for each request, the headers every answer carries, and the last net under unexpected faults.

A line holds method, route, status, milliseconds and the beginning of the device's id: never an address, a path with
ids in it, or a text of an error, because those may hold what nobody should read.
"""

from __future__ import annotations

import logging
import time

from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from petition_server.fault_places import fault_places
from petition_server.web.door import NOTES
from petition_server.web.problems import Problem, problem_response

log = logging.getLogger("petition_server.journal")

SECURITY_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
#: The status noted when a client left before its answer; no answer is sent.
_LEFT = 0


class Journal:
    """Stands around the whole application."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and note how it went."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        notes = scope.setdefault(NOTES, {})
        began, status = time.perf_counter(), _LEFT

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                # A page has stricter and wider ones of its own.
                for name, value in SECURITY_HEADERS.items():
                    MutableHeaders(scope=message).setdefault(name, value)
            await send(message)

        try:
            await self._app(scope, receive, noting)
        except ClientDisconnect:
            pass
        except Exception as error:  # noqa: BLE001 - the one place where a fault of ours becomes an answer
            _note_fault(error)
            if status == _LEFT:
                await problem_response(Problem("fault"))(scope, receive, noting)
        finally:
            route = getattr(scope.get("route"), "path", "")
            spent = round((time.perf_counter() - began) * 1000, 1)
            told = {"method": scope["method"], "route": route, "status": status, "ms": spent, **notes}
            log.info("request", extra={"facts": told})


def _note_fault(error: Exception) -> None:
    """The kind and the places, innermost last. The error's own text stays out: it may quote what was sent."""
    facts = {"kind": type(error).__name__, "places": fault_places(error.__traceback__)}
    log.error("fault", extra={"facts": facts})
