"""`petition-desktop self-check`: proves that this very installation can do its work."""

from __future__ import annotations

import click

from petition_desktop.cli.answer import document
from petition_desktop.cli.options import Wishes, for_all, pass_wishes


@click.command("self-check")
@for_all
@pass_wishes
def self_check(wishes: Wishes) -> None:
    """Try everything once in a temporary folder: store, sealing, opening, batches, pages. Touches no data of yours."""
    from petition_desktop.self_check import run_checks

    well = True
    for result in run_checks():
        well = well and result.well
        if wishes.json:
            document(result)
        else:
            click.echo(f"{'ok  ' if result.well else 'BAD '} {result.name}: {result.told}")
    if not well:
        raise SystemExit(1)
