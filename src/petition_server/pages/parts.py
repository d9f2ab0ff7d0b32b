"""The parts that pages are made of: titles, cards, tables, fields, buttons, notices. They take words and give HTML."""

from __future__ import annotations

from typing import Literal

import segno

from petition_server.pages.markup import Content, Html, el
from petition_server.pages.words import Said

Tone = Literal["good", "careful", "bad", "plain"]


def title(text: Said, beside: Said | None = None) -> Html:
    """The heading of a page, and one quiet line about it."""
    return el("header", el("h1", text), el("p", beside, class_="soft") if beside else None, class_="top")


def card(heading: Said | None, *content: Content, class_: str = "card") -> Html:
    """A white card."""
    return el("section", el("h2", heading) if heading else None, *content, class_=class_)


def notice(tone: Tone, *content: Content) -> Html:
    """A sentence in a tinted block; read out at once by a screen reader where something went wrong."""
    return el("div", *content, class_=f"notice {tone}", role="alert" if tone == "bad" else "status")


def table(caption: Said, heads: list[Said], rows: list[list[Content]]) -> Html:
    """A table that becomes a list of cards on a phone: each cell knows the name of its column."""
    head = el("tr", *(el("th", one, scope="col") for one in heads))
    lines = (el("tr", *(el("td", cell, data_head=name) for name, cell in zip(heads, row, strict=True))) for row in rows)
    body = el("tbody", *lines)
    return el("table", el("caption", caption, class_="unseen"), el("thead", head), body)


def field(name: str, label: Said, help_: Said | None = None, **attributes: str | int | bool | None) -> Html:
    """A labelled entry with a line of help."""
    described = f"{name}-help" if help_ else None
    entry = el("input", id=name, name=name, aria_describedby=described, **attributes)
    quiet = el("span", help_, id=described, class_="help") if help_ else None
    return el("div", el("label", label, for_=name), quiet, entry, class_="field")


def tick(name: str, label: Said) -> Html:
    """A box to tick, never ticked beforehand."""
    return el("label", el("input", type="checkbox", name=name, value="yes"), el("span", label), class_="tick")


def choice(name: str, label: Said, options: list[tuple[str, Said]]) -> Html:
    """One of a few; the first is chosen at the beginning."""
    buttons = (
        el("label", el("input", type="radio", name=name, value=value, checked=not at), el("span", text), class_="tick")
        for at, (value, text) in enumerate(options)
    )
    return el("fieldset", el("legend", label), *buttons)


def button(text: Said, tone: Literal["main", "quiet", "bad"] = "main") -> Html:
    """What sends a form."""
    return el("button", text, type="submit", class_=tone)


def link(to: str, text: Said, class_: str | None = None) -> Html:
    """To another of our pages."""
    return el("a", text, href=to, class_=class_)


def state(tone: Tone, text: Said) -> Html:
    """A state in words, with its colour beside."""
    return el("span", text, class_=f"state {tone}")


def qr(content: str, description: Said) -> Html:
    """A QR code as a picture inside the page, with the quiet border it needs (ISO/IEC 18004)."""
    rows = [bytes(row) for row in segno.make(content, error="l", micro=False).matrix_iter(border=4)]
    dark = (f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, bit in enumerate(row) if bit)
    size = len(rows)
    white = el("rect", width=size, height=size, fill="#fff")
    ink = el("path", d="".join(dark), fill="#000")
    box = f"0 0 {size} {size}"
    return el(
        "svg", white, ink, viewBox=box, role="img", aria_label=description, class_="qr", shape_rendering="crispEdges"
    )
