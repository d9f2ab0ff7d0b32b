"""Speaks HTTP with an ASGI application in this very process: a real httpx client, no port, no other program.

The application runs on an event loop of its own in a thread, so that tests stay plain functions and several threads
may ask at once.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx


class AppTransport(httpx.BaseTransport):
    """Hands every request of a client to `app`."""

    def __init__(self, app: Callable[..., Any]) -> None:
        self._inner = httpx.ASGITransport(app=app)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Ask and wait for the whole answer."""
        pieces = list(request.stream) if isinstance(request.stream, httpx.SyncByteStream) else []
        return asyncio.run_coroutine_threadsafe(self._ask(request, pieces), self._loop).result()

    async def _ask(self, request: httpx.Request, pieces: list[bytes]) -> httpx.Response:
        async def body() -> Any:
            for piece in pieces:
                yield piece

        asked = httpx.Request(request.method, request.url, headers=request.headers, content=body())
        # httpx announces a stream by itself; what the caller said about the body stays as it was.
        asked.headers = request.headers
        answered = await self._inner.handle_async_request(asked)
        return httpx.Response(answered.status_code, headers=answered.headers, content=await answered.aread())

    def close(self) -> None:
        """Stop the loop and its threads."""
        asyncio.run_coroutine_threadsafe(self._loop.shutdown_asyncgens(), self._loop).result()
        asyncio.run_coroutine_threadsafe(self._loop.shutdown_default_executor(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


@contextmanager
def client_of(app: Callable[..., Any], **options: Any) -> Iterator[httpx.Client]:
    """A client whose every address is `app`; `options` are those of `httpx.Client`."""
    with httpx.Client(transport=AppTransport(app), base_url="http://server.test", **options) as client:
        yield client
