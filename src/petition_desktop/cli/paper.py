"""`petition-desktop paper …`: sheets to sign on when the power fails, and which of them came back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import cast

import click
from msgspec.structs import asdict

from petition_desktop.cli.answer import answer, records
from petition_desktop.cli.installation import open_installation
from petition_desktop.cli.options import Wishes, for_all, pass_wishes
from petition_desktop.stall.paper import MOST_SHEETS, Paper, sheets, typed_elsewhere


@click.group()
def paper() -> None:
    """Print sheets of paper to sign on, and see which came back."""


@paper.command("print")
@click.option("--campaign", "campaign_id", required=True, metavar="ID", help="A campaign on this computer.")
@click.option("--language", required=True, metavar="L", help="One of the campaign's languages, such as en.")
@click.option(
    "--sheets", "count", type=click.IntRange(1, MOST_SHEETS), default=1, metavar="N", help="How many; else one."
)
@click.option("--size", type=click.Choice(["A4", "Letter"]), default=None, help="Else what is usual in this country.")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.pdf", help="A new file."
)
@for_all
@pass_wishes
def print_(wishes: Wishes, campaign_id: str, language: str, count: int, size: str | None, out: Path) -> None:
    """Write numbered sheets as a PDF, for any printer."""
    from petition_desktop.ui.paper.sheet_pdf import print_sheets, usual_paper

    kind = cast(Paper, size) if size else usual_paper()
    with open_installation(wishes, writing=True) as installation:
        now = datetime.now().astimezone()
        names = print_sheets(installation.store, campaign_id, language, kind, count, out, now)
    told = names[0] if len(names) == 1 else f"{names[0]} to {names[-1]}"
    answer(wishes.json, {"file": str(out), "size": kind, "sheets": names}, f"Written: {out} with {told}.")


@paper.command("list")
@click.option("--not-returned", is_flag=True, help="Only sheets that nobody has brought back.")
@for_all
@pass_wishes
def list_(wishes: Wishes, not_returned: bool) -> None:
    """List the sheets printed here, and others typed in here: lines typed in, unreadable ones, the number written."""
    with open_installation(wishes) as installation:
        found = sheets(installation.store, not_returned=not_returned)
    rows = [asdict(one) for one in found]
    if not wishes.json:
        shown = ("sheet", "campaign", "version", "language", "printed_on", "state", "written", "typed", "unreadable")
        rows = [{name: row[name] for name in shown} for row in rows]
    records(wishes.json, rows, "No sheet waits to come back." if not_returned else "No sheet was printed here.")


@paper.command()
@click.argument("sheet")
@click.option("--undo", is_flag=True, help="It was not: it is waited for here again.")
@for_all
@pass_wishes
def elsewhere(wishes: Wishes, sheet: str, undo: bool) -> None:
    """Say that SHEET, printed here, is typed in on another computer, so that nobody waits for it here."""
    with open_installation(wishes, writing=True) as installation:
        found = typed_elsewhere(installation.store, sheet, elsewhere=not undo)
    told = "is waited for here again" if undo else "is typed in on another computer"
    answer(wishes.json, asdict(found), f"Sheet {found.sheet} {told}.")
