"""The web pages as one application: finds the page, reads the form, checks who asks, and lets the page answer.

Nothing else decides about forms and sessions, so no page can forget to. Pages share a few threads of their own,
because checking a password takes 64 MiB and half a second, and laptops must not wait for that.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

import anyio.to_thread
from anyio import CapacityLimiter
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from petition_core.errors import KeeperError
from petition_server.pages.asked import Asked, Door, go_to
from petition_server.pages.doors import DOORS
from petition_server.pages.forms import EMPTY, Form, read_form
from petition_server.pages.frame import HEADERS, TRANSPORT
from petition_server.pages.troubles import not_our_form, trouble
from petition_server.pages.visitor import Visitor
from petition_server.server import Server
from petition_server.staff.sessions import Session, find_session, is_form_token, new_token
from petition_server.web.body import BodyRoom
from petition_server.web.problems import Problem

_THREADS = 4
Result = TypeVar("Result")


class Pages:
    """The application."""

    def __init__(self, server: Server, room: BodyRoom) -> None:
        self._server = server
        self._room = room
        self._threads = CapacityLimiter(_THREADS)
        self._doors = [(re.compile(door.path.replace("{device}", "(?P<device>[0-9a-f]{32})")), door) for door in DOORS]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        visitor = Visitor(request, self._server.settings)
        response = await self._answer(request, visitor)
        for name, value in (HEADERS | (TRANSPORT if visitor.encrypted else {})).items():
            response.headers.setdefault(name, value)
        await response(scope, receive, send)

    async def _answer(self, request: Request, visitor: Visitor) -> Response:
        fitting = [(found, door) for path, door in self._doors if (found := path.fullmatch(request.url.path))]
        for found, door in fitting:
            if door.method == request.method:
                # The journal writes the page's address down, without what stands in its place.
                request.scope["route"] = door
                try:
                    return await self._through(door, request, visitor, found.groupdict())
                except Problem as problem:
                    return trouble(problem)
                except KeeperError:
                    return trouble(Problem("busy"))
        if not fitting:
            return trouble(Problem("not-found"))
        response = trouble(Problem("method-not-allowed"))
        response.headers["Allow"] = ", ".join(door.method for _found, door in fitting)
        return response

    async def _through(self, door: Door, request: Request, visitor: Visitor, named: dict[str, str]) -> Response:
        """Who is asking comes first: of somebody who may not come in, not a byte of a file is read."""
        session = await self._on_a_thread(lambda: self._session(visitor))
        if not _may_enter(door, session):
            return go_to("/staff/log-in")
        async with self._room.body(request, door.accepts) as body:

            def enter() -> Response:
                form = read_form(request.headers.get("content-type", ""), body) if door.method == "POST" else EMPTY
                return self._enter(door, visitor, named, form, session)

            return await self._on_a_thread(enter)

    def _session(self, visitor: Visitor) -> Session | None:
        return find_session(self._server, visitor.session_token) if visitor.session_token else None

    async def _on_a_thread(self, act: Callable[[], Result]) -> Result:
        return await anyio.to_thread.run_sync(act, limiter=self._threads)

    def _enter(
        self, door: Door, visitor: Visitor, named: dict[str, str], form: Form, session: Session | None
    ) -> Response:
        tied_to = session.token if session else visitor.form_token
        if door.method == "POST" and not (
            tied_to and visitor.comes_from_our_page() and is_form_token(form.text("form_token"), tied_to)
        ):
            return not_our_form()
        asked = Asked(self._server, visitor, named, form, session, tied_to or new_token())
        response = door.act(asked)
        if not tied_to:
            visitor.remember(response, form=asked.token)
        return response


def _may_enter(door: Door, session: Session | None) -> bool:
    if door.who == "anyone":
        return True
    wanted = "code" if door.who == "waiting" else "in"
    return session is not None and session.stage == wanted
