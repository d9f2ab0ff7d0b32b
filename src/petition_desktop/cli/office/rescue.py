"""`office rescue`: sealed signatures out of a copied data folder."""

from __future__ import annotations

from pathlib import Path

import click

from petition_desktop.cli.answer import answer
from petition_desktop.cli.installation import open_installation
from petition_desktop.cli.options import Wishes, for_all, pass_wishes


@click.command()
@click.argument("copy", type=click.Path(path_type=Path))
@for_all
@pass_wishes
def rescue(wishes: Wishes, copy: Path) -> None:
    """Take signatures out of COPY, the data folder of a laptop that cannot send, or its petition.sqlite3."""
    from petition_desktop.office.rescue import rescue as rescue_from

    with open_installation(wishes, writing=True) as installation:
        done = rescue_from(installation.store, copy)
    made = {
        "device": done.device_id.hex(),
        "last_number": done.last_number,
        "new": done.new,
        "had": done.had,
        "without": done.without,
        "damaged": done.damaged,
        "out_of_order": done.out_of_order,
        "proved": False,
    }
    lines = [
        f"{done.new} new signatures, {done.had} were here before. They are marked: rescued, chain head unsigned.",
        f"{done.without} numbers are not in the copy: the server had them, or they were taken back.",
        *_told("damaged and not taken", done.damaged),
        *_told("taken, but do not follow the number before", done.out_of_order),
    ]
    answer(wishes.json, made, "\n".join(lines))


def _told(what: str, numbers: tuple[int, ...]) -> list[str]:
    return [f"{what[0].upper()}{what[1:]}: number {', '.join(map(str, numbers))}."] if numbers else []
