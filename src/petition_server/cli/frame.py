"""What every command has in common: where the server lives, and answers for people or, with --json, for programs."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import msgspec

from petition_server.server import Server, open_server
from petition_server.settings import Settings, read_settings


class Keeper:
    """Who runs a command: opens the server when the command needs it and speaks in the form asked for."""

    def __init__(self, settings: Settings, *, as_json: bool) -> None:
        self.settings = settings
        self.as_json = as_json

    @contextmanager
    def server(self) -> Iterator[Server]:
        """The server of this home, closed at the end; `ServerNotReady` before `init`."""
        server = open_server(self.settings)
        try:
            yield server
        finally:
            server.database.close()

    def say(self, document: object, text: str) -> None:
        """Print `document` as one line of JSON, or else `text`."""
        click.echo(msgspec.json.encode(document).decode() if self.as_json else text)


def command(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command --home and --json, and hand it its `Keeper`."""

    @click.option("--home", type=click.Path(path_type=Path, file_okay=False), help="Folder of the server.")
    @click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
    @functools.wraps(function)
    def framed(home: Path | None, *, as_json: bool, **options: object) -> None:
        settings = read_settings(home or click.get_current_context().find_object(Path), os.environ)
        function(Keeper(settings, as_json=as_json), **options)

    return framed


def table(heads: list[str], rows: list[list[object]]) -> str:
    """Columns as wide as they need to be."""
    cells = [heads, *([str(cell) for cell in row] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]
    return "\n".join(lines)
