"""Runs the application under uvicorn: takes the port first, says so when it accepts connections, stops gracefully.

TLS is left to whatever stands in front; see docs/server.md.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import signal
import socket
import threading
from collections.abc import Callable

import uvicorn
from fastapi import FastAPI

from petition_core.errors import ListenRefused, PortTaken
from petition_server.journal_lines import log_to_stderr

_SECONDS_TO_FINISH = 30
log = logging.getLogger("petition_server.serving")


def listen(host: str, port: int) -> socket.socket:
    """A socket that nobody else has: `PortTaken` where somebody does, `ListenRefused` where the system says no."""
    try:
        family, kind, protocol, _name, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
    except (OSError, OverflowError, UnicodeError):
        raise ListenRefused(host=host, port=port) from None
    try:
        if os.name == "posix":
            # Starting again at once is fine; on Windows the same option would let two servers share a port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(2048)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(port=port) from None
        raise ListenRefused(host=host, port=port) from None
    return listener


def address_of(listener: socket.socket) -> str:
    """The address of a listening socket, for people and programs."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def serve(
    app: FastAPI, listener: socket.socket, announce: Callable[[], None], *, until_input_ends: bool = False
) -> None:
    """Serve until a signal says stop, or until the standard input ends; what is under way then is answered first."""
    log_to_stderr()
    config = uvicorn.Config(
        app,
        log_config=None,
        # Its lines hold the addresses of clients.
        access_log=False,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=_SECONDS_TO_FINISH,
    )
    # uvicorn raises the signal again when it has stopped; being asked to stop is no failure.
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, lambda *_ignored: None)
    log.info("listening", extra={"facts": {"address": address_of(listener)}})
    server = _Announcing(config, announce)
    if until_input_ends:
        threading.Thread(target=_stop_when_input_ends, args=(server,), daemon=True).start()
    asyncio.run(server.serve(sockets=[listener]))
    log.info("stopped")


def _stop_when_input_ends(server: uvicorn.Server) -> None:
    """The system closes the other end of a pipe whatever became of the program that held it."""
    with contextlib.suppress(OSError):  # a closed input has ended too
        while os.read(0, 4096):
            pass
    server.should_exit = True


class _Announcing(uvicorn.Server):
    """Says when connections are accepted, and not before."""

    def __init__(self, config: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then tell."""
        await super().startup(sockets=sockets)
        self._announce()
