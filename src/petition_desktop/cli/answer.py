"""How commands answer: one JSON document, one JSON line per record, or plain text for people. Errors go elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import click
import msgspec

from petition_core.characters import is_refused


def document(value: object) -> None:
    """One JSON document on one line, flushed."""
    click.echo(msgspec.json.encode(value, enc_hook=str))


def answer(as_json: bool, value: object, text: str) -> None:
    """`value` for programs or `text` for people."""
    if as_json:
        document(value)
    else:
        click.echo(text)


def records(as_json: bool, rows: Sequence[Mapping[str, object]], empty: str) -> None:
    """One JSON line per row, or a table with the first row's names as headings; `empty` is said if there is none."""
    if as_json:
        for row in rows:
            document(row)
    elif rows:
        click.echo(table(rows))
    else:
        click.echo(empty)


def table(rows: Sequence[Mapping[str, object]]) -> str:
    """Rows with the same names as aligned columns."""
    cells = [list(rows[0]), *([shown(value) for value in row.values()] for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(cells[0]))]
    return "\n".join("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip() for line in cells)


def shown(value: object) -> str:
    """A value as people read it; nothing in it can move the terminal's cursor."""
    if value is None or value == "":
        return "–"
    if isinstance(value, list | tuple):
        return ", ".join(str(part) for part in value)
    return "".join("\ufffd" if is_refused(c) else c for c in str(value))
