"""Where a passphrase comes from: the first line of a file, or a prompt that shows nothing. Never an argument."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from petition_core.errors import FileRefused
from petition_desktop.cli.options import Command
from petition_desktop.office.files import read_small

_MOST = 4_096


def passphrase_option(name: str = "--passphrase-file", about: str = "the passphrase") -> Callable[[Command], Command]:
    """The option that names the file; the value is its path."""
    return click.option(
        name,
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help=f"A file whose first line is {about}; without it you are asked.",
    )


def passphrase_from(file: Path | None, asked: str, *, new: bool = False) -> str:
    """The passphrase in `file`, or what a person types, twice if it is `new`."""
    if file is not None:
        return _first_line(file)
    if not sys.stdin.isatty():
        raise click.UsageError("There is nobody to ask for the passphrase here. Name a file with --passphrase-file.")
    return str(click.prompt(asked, hide_input=True, confirmation_prompt=new, err=True))


def _first_line(file: Path) -> str:
    try:
        lines = read_small(file, _MOST).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise FileRefused(path=file, reason="it is not UTF-8 text") from None
    return lines[0] if lines else ""
