"""Reads the body of a request before anybody trusts it: right type, no compression, not too large, not too many.

Counted while it streams, because what a client says about the length proves nothing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager

from msgspec import Struct
from starlette.requests import Request

from petition_server.web.problems import Problem


class Accepts(Struct, frozen=True):
    """What a door takes: the media type (empty: no body at all) and the most bytes."""

    media_type: str = ""
    most: int = 0


class BodyRoom:
    """How much memory all bodies on their way may take together. Who finds no room is told to come again later."""

    def __init__(self, size: int) -> None:
        self._free = size

    @asynccontextmanager
    async def body(self, request: Request, accepts: Accepts) -> AsyncIterator[bytes]:
        """The whole body; its room is given back at the end of the block."""
        _check_headers(request, accepts)
        taken = 0
        pieces: list[bytes] = []
        try:
            async with aclosing(request.stream()) as stream:
                async for piece in stream:
                    if taken + len(piece) > accepts.most:
                        raise Problem("too-large", f"The limit here is {accepts.most} bytes.")
                    if len(piece) > self._free:
                        raise Problem("busy")
                    self._free -= len(piece)
                    taken += len(piece)
                    pieces.append(piece)
            yield b"".join(pieces)
        finally:
            self._free += taken


def _check_headers(request: Request, accepts: Accepts) -> None:
    media_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if accepts.media_type and media_type != accepts.media_type:
        raise Problem("wrong-content-type", f"It takes {accepts.media_type}.")
    if "content-encoding" in request.headers:
        raise Problem("content-encoding")
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > accepts.most:
        raise Problem("too-large", f"The limit here is {accepts.most} bytes.")
