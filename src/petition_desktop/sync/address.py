"""Which server addresses are allowed: https, or plain http where nobody is in between: here, or in Tor.

Looks at the text only; who answers there is checked by the receipts.
"""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from petition_core.errors import AddressRefused, TorNeeded


def server_origin(untrusted: str, proxy: str) -> str:
    """The address as `scheme://host[:port]`.

    `AddressRefused` for anything else, also for a path behind it: requests are signed with the path the server sees.
    `TorNeeded` for an onion address without a way into Tor, so that its name is never asked of the open network.
    """
    try:
        parts = urlsplit(untrusted.strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        raise AddressRefused(address=_short(untrusted)) from None
    plain_allowed = host.endswith(".onion") or _is_this_computer(host)
    scheme_allowed = parts.scheme == "https" or (parts.scheme == "http" and plain_allowed)
    more = parts.path.strip("/") or parts.query or parts.fragment or parts.username or parts.password
    if not host or not scheme_allowed or more:
        raise AddressRefused(address=_short(untrusted))
    if host.endswith(".onion") and not proxy.startswith("socks5h://"):
        raise TorNeeded
    name = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{name}" + (f":{port}" if port else "")


def _is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _short(text: str) -> str:
    return text[:60]
