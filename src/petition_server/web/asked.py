"""How a door works: read the body, check who asks, then do the act on a thread, because it waits for the database."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import msgspec
from msgspec import Struct
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from petition_core.invite import Role
from petition_server.devices import Device
from petition_server.server import Server
from petition_server.web.body import Accepts, BodyRoom
from petition_server.web.door import check_caller

#: What a door does for a device with the body it sent.
Act = Callable[[Server, Device, bytes], Response]
BOTH: tuple[Role, ...] = ("stall", "office")
OFFICE: tuple[Role, ...] = ("office",)
NO_BODY = Accepts()


def server_of(request: Request) -> Server:
    """The server this application was made for."""
    return cast(Server, request.app.state.server)


def room_of(request: Request) -> BodyRoom:
    """The room all bodies share."""
    return cast(BodyRoom, request.app.state.room)


async def answer(request: Request, roles: tuple[Role, ...], act: Act, accepts: Accepts = NO_BODY) -> Response:
    """Do `act` for the device that signed this request, if its role is one of `roles`."""
    server = server_of(request)
    async with room_of(request).body(request, accepts) as body:

        def enter() -> Response:
            return act(server, check_caller(server, request, body, roles), body)

        return await run_in_threadpool(enter)


def document(value: Struct, status: int = 200) -> Response:
    """A JSON answer, written exactly as the clients read it."""
    return Response(msgspec.json.encode(value), status, media_type="application/json")
