"""Where devices reach this server, as an invite names it: checked before it is written into one."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

DEFAULT_ADDRESS = "http://127.0.0.1:8400"


def sound_address(untrusted: str) -> str | None:
    """An address devices accept: https, or http on this very computer or behind an onion address; else None."""
    try:
        parts = urlsplit(untrusted)
        host = parts.hostname or ""
    except ValueError:
        return None
    near = host == "localhost" or host.endswith(".onion") or _loopback(host)
    bare = not (parts.path.strip("/") or parts.query or parts.fragment or parts.username)
    if not host or not bare or not (parts.scheme == "https" or (parts.scheme == "http" and near)):
        return None
    return f"{parts.scheme}://{parts.netloc}"


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
