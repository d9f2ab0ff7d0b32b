"""The way through a SOCKS5 proxy such as Tor (RFC 1928), with a limit on every wait.

Written here because httpcore's own handshake waits for ever where something else than a proxy listens, and takes a
reply that comes in two pieces for none. The server's name goes to the proxy as it is and is never looked up here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

import httpcore

#: Tor answers only when it has built its way to the server, and that takes time.
REPLY_SECONDS = 60.0
_VERSION, _NO_PASSWORD, _CONNECT, _NAME = 5, 0, 1, 3
_ADDRESS_SIZES = {1: 4, 4: 16}  # IPv4 and IPv6; a name says its own size


class SocksBackend(httpcore.NetworkBackend):
    """Opens every connection through the proxy at `address`, such as `socks5h://127.0.0.1:9050`."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self._host = parts.hostname or ""
        self._port = parts.port or 1080
        self._direct = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A stream to the server behind the proxy; `httpcore.ProxyError` where the proxy does not lead there."""
        stream = self._direct.connect_tcp(self._host, self._port, timeout, local_address, socket_options)
        try:
            _handshake(stream, host, port)
        except BaseException:
            stream.close()
            raise
        return stream


def _handshake(stream: httpcore.NetworkStream, host: str, port: int) -> None:
    name = host.encode("ascii")
    stream.write(bytes([_VERSION, 1, _NO_PASSWORD]), REPLY_SECONDS)
    if _read(stream, 2) != bytes([_VERSION, _NO_PASSWORD]):
        raise httpcore.ProxyError("not a SOCKS5 proxy without a password")
    target = bytes([len(name)]) + name + port.to_bytes(2, "big")
    stream.write(bytes([_VERSION, _CONNECT, 0, _NAME]) + target, REPLY_SECONDS)
    version, reply, _, kind = _read(stream, 4)
    if version != _VERSION or reply != 0:
        raise httpcore.ProxyError("the proxy does not reach the server")
    size = _read(stream, 1)[0] if kind == _NAME else _ADDRESS_SIZES.get(kind, 0)
    _read(stream, size + 2)


def _read(stream: httpcore.NetworkStream, size: int) -> bytes:
    """Exactly `size` bytes; a reply may come in pieces, and what follows it belongs to the server."""
    found = b""
    while len(found) < size:
        piece = stream.read(size - len(found), REPLY_SECONDS)
        if not piece:
            raise httpcore.ProxyError("the proxy broke off")
        found += piece
    return found
