"""Which addresses a server may have: https, or plain http where nobody is in between."""

from __future__ import annotations

import pytest

from petition_core.errors import AddressRefused, TorNeeded
from petition_desktop.sync.address import server_origin

TOR = "socks5h://127.0.0.1:9050"


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://server.example", "https://server.example"),
        ("https://server.example/", "https://server.example"),
        (" https://Server.Example:8443/ ", "https://server.example:8443"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ("https://請願.example", "https://請願.example"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_a_good_address_is_taken_as_scheme_host_and_port(address, origin):
    assert server_origin(address, "") == origin


@pytest.mark.parametrize(
    "address",
    [
        "http://server.example", "http://10.0.0.1", "http://192.168.1.5:8000", "http://localhost.example",
        "http://127.0.0.1.example", "http://0.0.0.0", "ftp://server.example", "server.example", "", "https://",
        "https:///path", "https://server.example/petition", "https://server.example?a=b", "https://server.example#x",
        "https://name@server.example", "https://name:word@server.example", "https://server.example:99999",
        "https://server.example:port", "https://[::1", "file:///etc/passwd", "javascript:alert(1)",
    ],
)  # fmt: skip
def test_any_other_address_is_refused(address):
    with pytest.raises(AddressRefused, match="must begin with https"):
        server_origin(address, TOR)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_an_onion_address_is_taken_through_tor_only(scheme):
    address = f"{scheme}://petition7abcdef.onion"
    assert server_origin(address, TOR) == address
    for proxy in ("", "http://127.0.0.1:9050", "socks5://127.0.0.1:9050"):
        with pytest.raises(TorNeeded, match="Start Tor"):
            server_origin(address, proxy)


def test_a_long_address_is_told_in_short():
    with pytest.raises(AddressRefused) as caught:
        server_origin("http://" + "x" * 5000, "")
    assert len(str(caught.value)) <= 160
