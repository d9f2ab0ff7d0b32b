"""The way to the web pages: everything below these addresses is theirs, and they are loaded when first asked for."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send

from petition_server.server import Server
from petition_server.web.body import BodyRoom

_PAGES = ("/staff", "/withdraw")


class PagesDoor:
    """Stands in front of the devices' doors."""

    def __init__(self, app: ASGIApp, server: Server, room: BodyRoom) -> None:
        self._app = app
        self._server = server
        self._room = room
        self._pages: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on to the pages or to the doors."""
        path: str = scope.get("path", "")
        if scope["type"] != "http" or not any(path == one or path.startswith(f"{one}/") for one in _PAGES):
            await self._app(scope, receive, send)
            return
        if self._pages is None:
            # Laptops never ask for a page, so a server that only they use starts without them.
            from petition_server.pages.app import Pages

            self._pages = Pages(self._server, self._room)
        await self._pages(scope, receive, send)
