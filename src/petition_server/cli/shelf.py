"""Commands about the campaigns this server offers to devices: add, list."""

from __future__ import annotations

from pathlib import Path

import click

from petition_core.errors import FileRefused
from petition_server.campaign_shelf import add_campaign, offered_campaigns
from petition_server.cli.frame import Keeper, command, table


@click.group(help="The campaigns this server offers to devices.")
def campaigns() -> None:
    """Holds add and list."""


@campaigns.command(help="Offer the campaign in FILE. A newer version takes the place of the one before.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--confirm-keys", is_flag=True, help="Yes to new keys that the campaign's root key signed.")
@command
def add(keeper: Keeper, file: Path, confirm_keys: bool) -> None:
    """The same checks as on a laptop."""
    try:
        untrusted = file.read_bytes()
    except OSError:
        raise FileRefused(path=file, reason="it cannot be read") from None
    with keeper.server() as server:
        added = add_campaign(server, untrusted, confirmed=confirm_keys).campaign
    keeper.say({"id": added.id, "version": added.version}, f"{added.id} version {added.version} is offered")


@campaigns.command(name="list", help="List the newest version of each campaign.")
@command
def list_offered(keeper: Keeper) -> None:
    """What devices are offered."""
    with keeper.server() as server:
        offered = offered_campaigns(server.database)
    rows: list[list[object]] = [[one.id, one.version, one.size, one.digest] for one in offered]
    keeper.say({"campaigns": offered}, table(["campaign", "version", "bytes", "digest"], rows))
