"""Somebody of the staff at a browser without a window: follows forms, keeps cookies, reads the authenticator app."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from typing import Any

import httpx

from petition_server.server import Server
from petition_server.staff import totp
from petition_server.staff.accounts import find_account
from tests.support.in_process import AppTransport

PASSWORD = "five unrelated words make one"
SITE = "https://server.test"


class Person:
    """One browser at an application. `page` is the last answer; redirects are followed by hand, as they matter."""

    def __init__(self, app: Callable[..., Any], server: Server) -> None:
        self.server = server
        self.http = httpx.Client(transport=AppTransport(app), base_url=SITE)
        self.page = httpx.Response(204)

    def get(self, path: str) -> httpx.Response:
        """Ask for a page."""
        self.page = self.http.get(path)
        return self.page

    @property
    def token(self) -> str:
        """What the forms of the last page repeat."""
        found = re.search(r'name="form_token" value="([0-9a-f]{64})"', self.page.text)
        return found[1] if found else ""

    def send(self, path: str, **fields: str) -> httpx.Response:
        """Send a form of the last page."""
        token = self.token
        self.page = self.http.post(path, data={"form_token": token} | fields)
        return self.page

    def give_password(self, name: str, password: str = PASSWORD) -> httpx.Response:
        """The first page of logging in."""
        self.get("/staff/log-in")
        return self.send("/staff/log-in", name=name, password=password)

    def digits(self, name: str) -> str:
        """What the app shows now."""
        account = find_account(self.server, name)
        assert account is not None
        return totp.code_at(account.secret, int(self.server.clock().timestamp()) // totp.SECONDS)

    def give_code(self, name: str, digits: str = "") -> httpx.Response:
        """The second page."""
        self.get("/staff/code")
        return self.send("/staff/code", code=digits or self.digits(name))

    def log_in(self, name: str = "ada") -> None:
        """Both pages."""
        assert self.give_password(name).headers["location"] == "/staff/code"
        assert self.give_code(name).headers["location"] == "/staff"

    def is_in(self) -> bool:
        """Whether the first page of staff opens."""
        return self.get("/staff").status_code == 200

    def text(self) -> str:
        """The words of the last page."""
        return unescape(re.sub(r"<[^>]+>", " ", self.page.text))
