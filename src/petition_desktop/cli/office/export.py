"""`office export`: the register as a file for others."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path

import click

from petition_desktop.cli.answer import answer
from petition_desktop.cli.installation import open_installation
from petition_desktop.cli.options import Wishes, for_all, pass_wishes
from petition_desktop.office.campaign_versions import versions_at_hand
from petition_desktop.office.export.columns import Purpose
from petition_desktop.office.export.csv_export import Profile
from petition_desktop.office.register.register import Register
from petition_desktop.office.withdrawing import open_clean_register

FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.option("--campaign", "campaign_id", default="", metavar="ID", help="Which campaign, if there is more than one.")
@click.option("--profile", type=click.Choice(["excel", "raw"]), default="excel", help="For spreadsheets, or machines.")
@click.option("--for", "purpose", type=click.Choice(["office", "target"]), default="office", help="Who gets it.")
@click.option("--everything", is_flag=True, help="Lines that are set aside or unreadable too.")
@click.option("-o", "--output", type=FILE, required=True, metavar="FILE", help="The file to write.")
@for_all
@pass_wishes
def export(
    wishes: Wishes, campaign_id: str, profile: Profile, purpose: Purpose, everything: bool, output: Path
) -> None:
    """Write the signatures of a campaign as CSV, with a manifest beside the file."""
    from petition_desktop.office.export.csv_export import Order
    from petition_desktop.office.export.register_export import export_register

    with open_installation(wishes) as installation, closing(open_clean_register(installation.store)) as opened:
        chosen = campaign_id or _only_campaign(opened)
        withdrawn = installation.store.withdrawn.counts().get(chosen, 0)
        campaigns = versions_at_hand(opened, installation.store.shelf, chosen)
        order = Order(chosen, profile, purpose, datetime.now().astimezone(), withdrawn)
        manifest = export_register(output, opened, campaigns, order, everything=everything)
    text = f"{manifest.count} signatures are in {output}; {manifest.left_out} lines were left out."
    if manifest.withdrawn:
        text += f" {manifest.withdrawn} signatures were taken back."
    answer(wishes.json, manifest, text)


def _only_campaign(register: Register) -> str:
    """The one campaign of the register; with none or several the person must say which."""
    found = [one.campaign_id for one in register.counts()]
    if len(found) != 1:
        raise click.UsageError(
            f"Say which campaign, with --campaign. In the register: {', '.join(found) or 'none yet'}."
        )
    return found[0]
