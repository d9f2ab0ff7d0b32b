"""Commands about who may come: invite, devices, revoke."""

from __future__ import annotations

from typing import cast

import click

from petition_core.invite import Role, invite_text
from petition_server.cli.frame import Keeper, command, table
from petition_server.devices import revoke_device
from petition_server.gaps import Range
from petition_server.invite_address import DEFAULT_ADDRESS, sound_address
from petition_server.invites import make_invite
from petition_server.open_invites import listed_invites, withdraw_invite
from petition_server.settings import ADDRESS_VARIABLE
from petition_server.totals import totals


@click.command(help="Print an invite: one line that lets one device join.")
@click.option("--role", required=True, type=click.Choice(["stall", "office"]), help="What the device will be.")
@click.option("--label", default="", help="How staff call the device, such as its place.")
@click.option("--days", default=7, show_default=True, type=click.IntRange(1, 365), help="How long it is good.")
@click.option("--address", default="", help=f"Where devices reach this server. Also {ADDRESS_VARIABLE}.")
@command
def invite(keeper: Keeper, role: str, label: str, days: int, address: str) -> None:
    """The secret is in this line and nowhere else; the server keeps its hash."""
    where = _address(address or keeper.settings.address or DEFAULT_ADDRESS)
    if len(label) > 120 or not label.isprintable():
        raise click.BadParameter("at most 120 printable characters", param_hint="--label")
    with keeper.server() as server:
        made = make_invite(server, where, cast(Role, role), label, days)
    text = invite_text(made)
    document = {"invite": text, "role": role, "label": label, "server": where, "expires": made.expires}
    keeper.say(document, text)


@click.command(help="List the invites made here, the newest first.")
@command
def invites(keeper: Keeper) -> None:
    """Named by the hash of their secrets."""
    with keeper.server() as server:
        known = listed_invites(server)
    rows: list[list[object]] = [[one.name[:8], one.role, one.state, one.expires, one.label] for one in known]
    keeper.say({"invites": known}, table(["invite", "role", "state", "good until", "label"], rows))


@click.command(
    name="take-back",
    help="Take an invite back that nobody has used. INVITE is its name in the list, or the first 8 or more digits.",
)
@click.argument("invite")
@command
def take_back(keeper: Keeper, invite: str) -> None:
    """Nobody can join with it any more."""
    with keeper.server() as server:
        name = withdraw_invite(server, invite)
    keeper.say({"invite": name, "state": "withdrawn"}, f"{name[:8]} is taken back")


@click.command(help="List the devices that have joined.")
@command
def devices(keeper: Keeper) -> None:
    """With what is missing of each."""
    with keeper.server() as server:
        known = totals(server.database).devices
    rows: list[list[object]] = [
        [
            one.device_id,
            "revoked" if one.revoked else one.role,
            one.last_seen,
            one.last_number,
            one.signatures,
            _ranges(one.missing),
            one.label,
        ]
        for one in known
    ]
    heads = ["device", "role", "last seen", "last number", "held", "missing", "label"]
    keeper.say({"devices": known}, table(heads, rows))


@click.command(
    help="Shut a device out until it is invited again. DEVICE is its id or the first 8 or more digits of it."
)
@click.argument("device")
@command
def revoke(keeper: Keeper, device: str) -> None:
    """What it sent before stays."""
    with keeper.server() as server:
        found = revoke_device(server, device)
    name = found.device_id.hex()
    keeper.say({"device_id": name, "revoked": True}, f"{name} is shut out")


def _address(untrusted: str) -> str:
    sound = sound_address(untrusted)
    if sound is None:
        raise click.BadParameter("it must look like https://petition.example", param_hint="--address")
    return sound


def _ranges(missing: list[Range]) -> str:
    told = [str(first) if first == last else f"{first}-{last}" for first, last in missing[:5]]
    return ", ".join(told + (["…"] if len(missing) > 5 else [])) or "-"
