"""The options every command has, and what they come to: the data folder, and whether to answer as JSON."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from petition_desktop.settings import HOME_VARIABLE, home_folder
from petition_desktop.store.folder import DataFolder

Command = TypeVar("Command", bound=Callable[..., object])


class Wishes:
    """What was asked for before the command or behind its name. One object for each run."""

    def __init__(self) -> None:
        self.chosen_home: Path | None = None
        self.json = False

    @property
    def folder(self) -> DataFolder:
        """The data folder to work in."""
        return DataFolder(home_folder(self.chosen_home, os.environ))


pass_wishes = click.make_pass_decorator(Wishes, ensure=True)


def for_all(command: Command) -> Command:
    """Give a command `--home` and `--json`. They go into `Wishes`, not to the command."""
    home = click.option(
        "--home",
        type=click.Path(path_type=Path),
        metavar="DIR",
        callback=_home,
        expose_value=False,
        help=f"The data folder; without it {HOME_VARIABLE}, else the system's usual place.",
    )
    as_json = click.option(
        "--json", is_flag=True, callback=_json, expose_value=False, help="Answer as JSON, for programs."
    )
    return home(as_json(command))


def _home(context: click.Context, _option: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.ensure_object(Wishes).chosen_home = value


def _json(context: click.Context, _option: click.Parameter, value: bool) -> None:
    if value:
        context.ensure_object(Wishes).json = True
