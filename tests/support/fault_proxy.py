"""Stands between a laptop and its server and spoils single requests, as bad lines and street networks do.

Every request and answer is read whole before it is handed on, so a test knows what the server has done by then. It
understands only what our own programs send: HTTP/1.1 with a Content-Length.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True)
class DropReply:
    """The server does what it was asked, and its answer is lost."""


@dataclass(frozen=True)
class CutReply:
    """Only the first `after` bytes of the server's answer arrive; then the line breaks."""

    after: int


@dataclass(frozen=True)
class CutRequest:
    """Only the first `after` bytes of the request reach the server; then the line breaks."""

    after: int


@dataclass(frozen=True)
class Answer:
    """Somebody else answers with these bytes; the server hears nothing."""

    content: bytes


@dataclass(frozen=True)
class Hold:
    """The server's answer is kept back until `release`; `held` tells that it has come."""

    held: threading.Event = field(default_factory=threading.Event)
    release: threading.Event = field(default_factory=threading.Event)


Fault = DropReply | CutReply | CutRequest | Answer | Hold


@dataclass(frozen=True)
class Seen:
    """One request that came by: its first line without the version, and the fault it met."""

    request: str
    fault: Fault | None


class FaultProxy:
    """`address` is what laptops call. Lets everything pass until it is told otherwise."""

    def __init__(self, server_port: int, scheme: str) -> None:
        self.seen: list[Seen] = []
        self.port = 0
        self._scheme = scheme
        self._server_port = server_port
        self._faults: list[tuple[str, Fault]] = []

    @property
    def address(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.port}"

    def spoil(self, request: str, *faults: Fault) -> None:
        """The next requests whose first line begins with `request` meet these faults, one each."""
        self._faults += [(request, fault) for fault in faults]

    def requests(self, request: str) -> list[Seen]:
        """Those that came by so far and begin with `request`."""
        return [one for one in self.seen if one.request.startswith(request)]

    async def serve(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        """One connection of a laptop, request after request, until one is spoiled or either side ends it."""
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            server, to_server = await asyncio.open_connection("127.0.0.1", self._server_port)
            try:
                while await self._exchange(client, to_client, server, to_server):
                    pass
            finally:
                to_server.close()
        to_client.close()

    async def _exchange(
        self,
        client: asyncio.StreamReader,
        to_client: asyncio.StreamWriter,
        server: asyncio.StreamReader,
        to_server: asyncio.StreamWriter,
    ) -> bool:
        request = await _message(client)
        fault = self._note(request)
        if isinstance(fault, Answer):
            await _send(to_client, fault.content)
            return False
        if isinstance(fault, CutRequest):
            await _send(to_server, request[: fault.after])
            return False
        await _send(to_server, request)
        reply = await _message(server)
        if isinstance(fault, Hold):
            fault.held.set()
            await asyncio.get_running_loop().run_in_executor(None, fault.release.wait)
        if isinstance(fault, DropReply):
            return False
        await _send(to_client, reply[: fault.after] if isinstance(fault, CutReply) else reply)
        return not isinstance(fault, CutReply)

    def _note(self, request: bytes) -> Fault | None:
        line = request.partition(b"\r\n")[0].decode("ascii").rpartition(" ")[0]
        waiting = next((one for one in self._faults if line.startswith(one[0])), None)
        if waiting is not None:
            self._faults.remove(waiting)
        fault = waiting[1] if waiting else None
        self.seen.append(Seen(line, fault))
        return fault


async def _message(source: asyncio.StreamReader) -> bytes:
    """One request or answer with its body."""
    head = await source.readuntil(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    length = int(lengths[0].partition(b":")[2]) if lengths else 0
    return head + await source.readexactly(length)


async def _send(sink: asyncio.StreamWriter, content: bytes) -> None:
    sink.write(content)
    await sink.drain()


@contextmanager
def fault_proxy(server_port: int, tls: ssl.SSLContext | None = None) -> Iterator[FaultProxy]:
    """Run one in front of the server at `server_port`; with `tls` laptops speak to it over TLS."""
    proxy = FaultProxy(server_port, "https" if tls else "http")
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    async def start() -> asyncio.Server:
        return await asyncio.start_server(proxy.serve, "127.0.0.1", 0, ssl=tls)

    async def stop() -> None:
        listening.close()
        mine = asyncio.current_task()
        under_way = [task for task in asyncio.all_tasks() if task is not mine]
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        await asyncio.get_running_loop().shutdown_default_executor()

    listening = asyncio.run_coroutine_threadsafe(start(), loop).result()
    proxy.port = listening.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        asyncio.run_coroutine_threadsafe(stop(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
