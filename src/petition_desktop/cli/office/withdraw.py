"""`office withdraw`: a signature taken back at the office, on its signer's wish."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, datetime

import click

from petition_desktop.cli.answer import answer
from petition_desktop.cli.installation import open_installation
from petition_desktop.cli.options import Wishes, for_all, pass_wishes


@click.command()
@click.argument("code", default="-")
@click.option("--campaign", "campaign_id", default="", metavar="ID", help="Which campaign; else the code tells.")
@for_all
@pass_wishes
def withdraw(wishes: Wishes, code: str, campaign_id: str) -> None:
    """Delete the signature with this withdrawal CODE; without one, or with -, it is read from the standard input."""
    from petition_desktop.office.withdrawing import open_clean_register
    from petition_desktop.office.withdrawing import withdraw as take_back

    typed = sys.stdin.readline(1_000) if code == "-" else code
    with (
        open_installation(wishes, writing=True) as installation,
        closing(open_clean_register(installation.store)) as register,
    ):
        done = take_back(installation.store, register, typed.strip(), datetime.now(UTC), campaign_id)
    if done.campaign_id:
        text = f"A signature of {done.campaign_id} was taken back. Nothing of it is left here."
    else:
        text = "No signature with this code has arrived yet. If one comes, it is not taken in."
    if done.told:
        text += " The server is told with the next pull."
    answer(wishes.json, {"campaign": done.campaign_id, "arrived": bool(done.campaign_id), "told": done.told}, text)
