"""The system decides which certificates are known; a proxy is used only where the settings name one."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import contextmanager, suppress

import pytest

from petition_core.errors import AnswerLate, CertificateUnknown, NotEnrolled, ServerFailed, TorNeeded, Unreachable
from petition_core.signing import SigningKey
from petition_desktop.sync import socks
from petition_desktop.sync.client import ServerClient
from tests.support.post_office import Reply, open_post_office
from tests.support.self_signed import self_signed
from tests.sync.conftest import clock


@pytest.fixture
def certificate(tmp_path):
    """A certificate for 127.0.0.1 that vouches for itself; the path of its key and certificate in one file."""
    _, made = self_signed(tmp_path)
    path = tmp_path / "both.pem"
    path.write_bytes((tmp_path / "private.pem").read_bytes() + made.read_bytes())
    return path


@pytest.fixture
def tls_office(certificate):
    """The server behind that certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with open_post_office(context) as server:
        yield server


def asks(address, proxy=""):
    with ServerClient(address, bytes(32), SigningKey.generate(), clock, proxy) as way:
        way.standing()


def test_an_unknown_certificate_stops_everything_before_a_byte_was_sent(tls_office):
    with pytest.raises(CertificateUnknown, match="Check the clock and the network"):
        asks(tls_office.address)
    assert tls_office.asked == []


def test_a_certificate_the_system_knows_is_taken(tls_office, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with pytest.raises(NotEnrolled):
        asks(tls_office.address)
    assert tls_office.paths() == ["GET /v1/me"]


def test_a_certificate_for_another_name_is_unknown(tls_office, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with pytest.raises(CertificateUnknown):
        asks(tls_office.address.replace("127.0.0.1", "localhost"))


def test_a_server_without_tls_behind_an_https_address_is_not_reached(office):
    with pytest.raises(Unreachable):
        asks(office.address.replace("http:", "https:"))


class SocksProxy:
    """A SOCKS5 proxy (RFC 1928) that leads every name to one place and remembers the names."""

    def __init__(self, to, replies) -> None:
        self.to = to
        self.replies = replies
        self.names: list[str] = []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"socks5h://127.0.0.1:{self.listening.getsockname()[1]}"
        self.threads = [threading.Thread(target=self.serve)]
        self.threads[0].start()

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            try:
                led = self.lead(connection)
            except OSError:
                led = False
            if not led:
                connection.close()

    def lead(self, connection: socket.socket) -> bool:
        greeting, request = self.replies
        connection.recv(512)
        connection.sendall(greeting)
        asked = connection.recv(512)
        if asked[:4] != b"\x05\x01\x00\x03":
            self.names.append("an address looked up here, or nothing")
            return False
        self.names.append(asked[5 : 5 + asked[4]].decode())
        for byte in request:
            connection.sendall(bytes([byte]))  # in pieces, as a slow line brings them
        if request[1:2] != b"\x00":
            return False
        onward = socket.create_connection(self.to)
        for source, target in ((connection, onward), (onward, connection)):
            thread = threading.Thread(target=copy, args=(source, target))
            thread.start()
            self.threads.append(thread)
        return True

    def close(self) -> None:
        self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()
        for thread in self.threads:
            thread.join()


def copy(source: socket.socket, target: socket.socket) -> None:
    with source, suppress(OSError):
        while piece := source.recv(65_536):
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)


GOOD = b"\x05\x00"
LEADS = b"\x05\x00\x00\x01" + bytes(6)
ONION = "http://petition7abcdef.onion"


@contextmanager
def socks_proxy(address, greeting=GOOD, request=LEADS):
    proxy = SocksProxy(("127.0.0.1", int(address.rsplit(":", 1)[1])), (greeting, request))
    try:
        yield proxy
    finally:
        proxy.close()


@pytest.mark.parametrize(
    "request_reply",
    [LEADS, b"\x05\x00\x00\x04" + bytes(18), b"\x05\x00\x00\x03\x05" + b"exit1" + bytes(2)],
    ids=["IPv4", "IPv6", "name"],
)
def test_through_tor_the_servers_name_is_asked_of_the_proxy_and_of_nobody_else(office, request_reply):
    with socks_proxy(office.address, request=request_reply) as proxy, pytest.raises(NotEnrolled):
        asks(ONION, proxy.address)
    assert proxy.names == ["petition7abcdef.onion"]
    assert office.asked[0].headers["host"] == "petition7abcdef.onion"


def test_through_a_proxy_the_certificate_is_still_checked(tls_office, certificate, monkeypatch):
    with socks_proxy(tls_office.address) as proxy:
        with pytest.raises(CertificateUnknown):
            asks(tls_office.address, proxy.address)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        with pytest.raises(NotEnrolled):
            asks(tls_office.address, proxy.address)
    assert proxy.names == ["127.0.0.1", "127.0.0.1"]


@pytest.mark.parametrize(
    ("greeting", "request_reply"),
    [
        (GOOD, b"\x05\x04\x00\x01" + bytes(6)),
        (GOOD, b"\x04\x5a\x00\x01"),
        (b"\x05\x02", b"\x01"),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x01"),
    ],
    ids=["unreachable", "SOCKS4", "wants a password", "a web server"],
)
def test_a_proxy_that_does_not_lead_to_the_server_is_no_network(office, greeting, request_reply):
    with socks_proxy(office.address, greeting, request_reply) as proxy, pytest.raises(Unreachable):
        asks(ONION, proxy.address)


def test_a_proxy_that_says_nothing_is_not_waited_for_for_ever(monkeypatch):
    monkeypatch.setattr(socks, "REPLY_SECONDS", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(AnswerLate):
        asks(ONION, f"socks5h://127.0.0.1:{silent.getsockname()[1]}")


def test_a_proxy_that_is_not_there_is_no_network():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Unreachable):
        asks(ONION, f"socks5h://127.0.0.1:{port}")


def test_a_plain_proxy_of_the_settings_is_used(office):
    office.instead = lambda asked: Reply(502, "text/plain")
    with pytest.raises(ServerFailed):
        asks("http://127.0.0.2:9", office.address)
    assert office.paths() == ["GET http://127.0.0.2:9/v1/me"]


def test_an_onion_address_without_tor_is_not_even_asked_for():
    with pytest.raises(TorNeeded):
        asks(ONION)
