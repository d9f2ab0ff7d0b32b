"""Commands that keep a server going: init, serve, stats, check."""

from __future__ import annotations

import click

from petition_core.errors import CheckFailed
from petition_server.audit import Findings
from petition_server.audit import check as audit
from petition_server.cli.frame import Keeper, command, table
from petition_server.server import init_server
from petition_server.totals import Totals, totals


@click.command(help="Make the server's key and its database. A second time changes nothing.")
@command
def init(keeper: Keeper) -> None:
    """Print the server's public key."""
    server = init_server(keeper.settings)
    server.database.close()
    key = server.key.public.hex()
    keeper.say({"server_key": key, "home": str(keeper.settings.home)}, key)


@click.command(help="Serve until stopped. Put a proxy with a certificate in front of it for the open network.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at.")
@click.option("--port", default=8400, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one.")
@click.option("--until-input-ends", is_flag=True, help="Stop when the standard input ends, as with its program.")
@command
def serve(keeper: Keeper, host: str, port: int, *, until_input_ends: bool) -> None:
    """The port is taken before anything else, so a second server says so at once."""
    # The web framework takes half a second to load, which no other command should wait for.
    from petition_server.serving import address_of, listen
    from petition_server.serving import serve as serve_app
    from petition_server.web.app import make_app

    listener = listen(host, port)
    with listener, keeper.server() as server:
        app = make_app(server)
        address = address_of(listener)

        def announce() -> None:
            where = {"listening": address, "port": listener.getsockname()[1]}
            keeper.say(where, f"listening on {address}")

        serve_app(app, listener, announce, until_input_ends=until_input_ends)


@click.command(help="Count signatures per day, campaign and device.")
@command
def stats(keeper: Keeper) -> None:
    """Counts only; there are no names here."""
    with keeper.server() as server:
        counted = totals(server.database)
    keeper.say(counted, _stats_text(counted))


@click.command(
    help="Verify everything stored: digests, chains and the devices' signatures. Exit code 3 if anything is wrong. "
    "Gaps, forks and conflicts are counted but are no faults: they come from the laptops."
)
@command
def check(keeper: Keeper) -> None:
    """Reads every row once."""
    with keeper.server() as server:
        found = audit(server.database)
    keeper.say(found, _check_text(found))
    if found.faults:
        raise CheckFailed(count=len(found.faults))


def _stats_text(counted: Totals) -> str:
    days = table(["day", "signatures"], [[day.day, day.signatures] for day in counted.days])
    campaigns = table(
        ["campaign", "version", "signatures"], [[one.id, one.version, one.signatures] for one in counted.campaigns]
    )
    devices = table(
        ["device", "label", "signatures"], [[one.device_id[:8], one.label, one.signatures] for one in counted.devices]
    )
    total = (
        f"{counted.signatures} signatures held, {counted.missing} missing, "
        f"{counted.forks} forks, {counted.conflicts} conflicts"
    )
    return f"{days}\n\n{campaigns}\n\n{devices}\n\n{total}"


def _check_text(found: Findings) -> str:
    counts = (
        f"{found.devices} devices, {found.arrivals} arrivals, {found.signatures} signatures; "
        f"{found.missing} missing, {found.forks} forks, {found.conflicts} conflicts"
    )
    faults = [f"device {fault.device_id[:8]} number {fault.number}: {fault.what}" for fault in found.faults]
    return "\n".join([counts, *faults])
