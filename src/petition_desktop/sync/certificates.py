"""Which servers' certificates are known: those the system knows, with what its keeper added or took away."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ssl import SSLContext


def system_certificates() -> SSLContext:
    """How to check a server; loaded when the first one is asked."""
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
