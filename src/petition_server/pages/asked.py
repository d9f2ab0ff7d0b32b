"""One request for a page, checked, as the page's own code sees it; and the answers that are no page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from msgspec import Struct
from starlette.responses import Response

from petition_server.pages.forms import Form
from petition_server.pages.visitor import Visitor
from petition_server.server import Server
from petition_server.staff.sessions import Session, form_token
from petition_server.web.body import Accepts

#: Whom a page is for: anyone, somebody who has shown a password, or staff who are logged in.
Who = Literal["anyone", "waiting", "staff"]


class Asked(Struct, frozen=True):
    """`named` are the parts of the address, `token` the cookie that forms are tied to."""

    server: Server
    visitor: Visitor
    named: dict[str, str]
    form: Form
    session: Session | None
    token: str

    @property
    def form_token(self) -> str:
        """What every form of the answer repeats."""
        return form_token(self.token)

    @property
    def name(self) -> str:
        """Who is logged in."""
        return self.session.name if self.session else ""


Act = Callable[[Asked], Response]


class Door(Struct, frozen=True):
    """A page: what is asked for, by whom, and what is done. `{device}` in a path is 32 hex digits."""

    method: Literal["GET", "POST"]
    path: str
    who: Who
    act: Act
    accepts: Accepts = Accepts()


def go_to(path: str) -> Response:
    """See another page of ours (303: with GET, whatever this was)."""
    return Response(status_code=303, headers={"Location": path})


def to_keep(content: bytes, name: str, media_type: str) -> Response:
    """A file to download."""
    return Response(content, headers={"Content-Disposition": f'attachment; filename="{name}"'}, media_type=media_type)
