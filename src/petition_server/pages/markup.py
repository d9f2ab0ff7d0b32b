"""HTML put together from values, so that nothing is ever pasted into a page: what is not `Html` is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from petition_server.pages.words import Said

#: Elements without an end (HTML standard, 13.1.2).
_VOID = frozenset({"input", "link", "meta", "br", "img", "hr"})


class Html:
    """A piece of a page. Made by `el` and `joined` only."""

    def __init__(self, text: str) -> None:
        self.text = text


#: What may stand inside an element: None is nothing.
Content = Html | Said | None


def el(tag: str, /, *content: Content, **attributes: str | int | bool | None) -> Html:
    """One element. `class_` is class, `aria_label` aria-label; True is an attribute without a value, None is none."""
    written = "".join(_attribute(key, value) for key, value in attributes.items() if value not in (None, False))
    inner = "".join(map(_text, content))
    return Html(f"<{tag}{written}>" if tag in _VOID else f"<{tag}{written}>{inner}</{tag}>")


def joined(several: Iterable[Content]) -> Html:
    """Pieces one after the other."""
    return Html("".join(map(_text, several)))


def document(language: str, head: Html, body: Html) -> bytes:
    """A whole page."""
    return f'<!doctype html><html lang="{escape(language)}">{head.text}{body.text}</html>'.encode("utf-8", "replace")


def _text(content: Content) -> str:
    if content is None:
        return ""
    return content.text if isinstance(content, Html) else escape(content)


def _attribute(key: str, value: str | int | bool | None) -> str:
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
