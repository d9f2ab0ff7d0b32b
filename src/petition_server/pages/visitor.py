"""What is known of whoever asks for a page: the cookies, whether the line is encrypted, where the request came from.

Two cookies, because the one of a session is not sent when somebody follows a link from elsewhere, and a page must not
put another in its place then: one names the session of staff, the other only ties forms to a browser.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from petition_server.settings import Settings

_SESSION, _FORM = "petition-staff", "petition-form"
_LONGEST_TOKEN = 200


class Visitor:
    """One request's headers, as far as pages need them."""

    def __init__(self, request: Request, settings: Settings) -> None:
        self._request = request
        self.host = request.headers.get("host", "")
        peer = request.client.host if request.client else ""
        #: Behind our own proxy only: anybody else could write what they like into these headers.
        self._by_proxy = _is_within(peer, settings.proxies)
        forwarded = [part.strip() for part in request.headers.get("x-forwarded-for", "").split(",")]
        self.address = _network(forwarded[-1] if self._by_proxy and forwarded[-1] else peer)
        schemes = (request.url.scheme, self._told("x-forwarded-proto"), settings.address.partition(":")[0])
        self.encrypted = "https" in schemes
        #: A browser sends a Secure cookie back over TLS only (and to its own computer and onion addresses).
        self.secure = self.encrypted or not _is_near(self.host)

    @property
    def session_token(self) -> str:
        """The token of a session, or nothing."""
        return self._cookie(_SESSION)

    @property
    def form_token(self) -> str:
        """The token of a browser without a session, or nothing."""
        return self._cookie(_FORM)

    def comes_from_our_page(self) -> bool:
        """What the browser itself says of where a form was sent from; one that says nothing is not refused here."""
        site = self._request.headers.get("sec-fetch-site")
        if site is not None:
            return site == "same-origin"
        origin = self._request.headers.get("origin")
        return origin is None or urlsplit(origin).netloc == self.host

    def remember(self, response: Response, *, session: str | None = None, form: str | None = None) -> None:
        """Set a cookie, or with an empty token take it back."""
        for name, token in ((_SESSION, session), (_FORM, form)):
            if token is not None:
                life = None if token else 0
                response.set_cookie(
                    self._named(name), token, life, secure=self.secure, httponly=True, samesite="strict", path="/"
                )

    def _cookie(self, name: str) -> str:
        return self._request.cookies.get(self._named(name), "")[:_LONGEST_TOKEN]

    def _named(self, name: str) -> str:
        # The prefix keeps a neighbour below the same domain from setting it (RFC 6265bis section 4.1.3).
        return f"__Host-{name}" if self.secure else name

    def _told(self, header: str) -> str:
        return self._request.headers.get(header, "").strip().lower() if self._by_proxy else ""


def _is_near(host: str) -> bool:
    name = urlsplit(f"//{host}").hostname or ""
    return name == "localhost" or name.endswith(".onion") or _is_within(name, ("127.0.0.0/8", "::1/128"))


def _is_within(address: str, networks: tuple[str, ...]) -> bool:
    try:
        one = ipaddress.ip_address(address)
    except ValueError:
        return False
    return any(one in ipaddress.ip_network(network) for network in networks)


def _network(address: str) -> str:
    """What one person has: an IPv4 address, or the first half of an IPv6 address (RFC 6177)."""
    try:
        one = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    return str(one) if one.version == 4 else str(ipaddress.ip_network((one, 64), strict=False))
