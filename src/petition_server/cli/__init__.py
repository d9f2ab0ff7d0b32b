"""The commands of `petition-server`: each one reads its options, calls one act and says what came of it."""

from __future__ import annotations

from pathlib import Path

import click

from petition_core import __version__
from petition_server.cli import keeping, people, shelf, staff


@click.group(help="Keep sealed signatures for many laptops. This program cannot open them.")
@click.version_option(__version__, prog_name="petition-server")
@click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the server's key and database. Also PETITION_SERVER_HOME.",
)
@click.pass_context
def petition_server(context: click.Context, home: Path | None) -> None:
    """Remember what holds for every command."""
    context.obj = home


for command in (
    keeping.init,
    keeping.serve,
    keeping.stats,
    keeping.check,
    people.invite,
    people.invites,
    people.take_back,
    people.devices,
    people.revoke,
):
    petition_server.add_command(command)
petition_server.add_command(shelf.campaigns)
petition_server.add_command(staff.staff)
