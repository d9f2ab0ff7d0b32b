"""What stands around every page: head, the bar of staff, the form's hidden token, the security headers."""

from __future__ import annotations

from starlette.responses import Response

from petition_server.pages.asked import Asked
from petition_server.pages.markup import Content, Html, document, el
from petition_server.pages.parts import button, link
from petition_server.pages.words import Said, given, say

LOOK, ICON = "/staff/look.css", "/staff/icon.svg"
#: Everything is ours and nothing is script. The referrer stays inside, so that a browser names its origin in forms.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_YEAR = 365 * 24 * 60 * 60
TRANSPORT = {"Strict-Transport-Security": f"max-age={_YEAR}"}


def page(heading: Said, *content: Content, status: int = 200) -> Response:
    """A page of one column, for whoever is not logged in."""
    return _answer(heading, el("main", *content, class_="alone", id="main"), status)


def staff_page(asked: Asked, at: str, heading: Said, *content: Content, status: int = 200) -> Response:
    """A page of staff; `at` is the address of the entry in the bar that it belongs to."""
    entries = [
        ("/staff", say("Overview")),
        ("/staff/invites", say("Invites")),
        ("/staff/devices", say("Devices")),
        ("/staff/campaigns", say("Campaigns")),
    ]
    items = (el("li", el("a", text, href=path, aria_current="page" if path == at else None)) for path, text in entries)
    out = form(asked, "/staff/log-out", el("span", given(asked.name), class_="soft"), button(say("Log out"), "quiet"))
    bar = el(
        "div",
        el("span", say("Petition server"), class_="name"),
        el("nav", el("ul", *items), aria_label=say("Pages")),
        out,
        class_="side",
    )
    around = el("div", bar, el("main", *content, id="main"), class_="staff")
    return _answer(heading, around, status)


def form(asked: Asked, to: str, *content: Content, files: bool = False, class_: str | None = None) -> Html:
    """A form that shows by its hidden token that it came from a page of ours."""
    token = el("input", type="hidden", name="form_token", value=asked.form_token)
    kind = "multipart/form-data" if files else None
    return el("form", token, *content, method="post", action=to, enctype=kind, class_=class_)


def _answer(heading: Said, content: Html, status: int) -> Response:
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("title", say("{heading} · Petition server", heading=heading)),
        el("link", rel="stylesheet", href=LOOK),
        el("link", rel="icon", type="image/svg+xml", href=ICON),
    )
    body = el("body", link("#main", say("Skip to the page"), "skip"), content)
    return Response(document("en", head, body), status, media_type="text/html; charset=utf-8")
