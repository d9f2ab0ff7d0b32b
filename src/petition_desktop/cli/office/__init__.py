"""`petition-desktop office …`: keys, opening, the register and exports. The only commands that may hold an open key."""

from __future__ import annotations

import click

from petition_desktop.cli.office.check_word import check_word
from petition_desktop.cli.office.export import export
from petition_desktop.cli.office.keys import drill, keygen, restore, sheet
from petition_desktop.cli.office.register import open_, register, stats
from petition_desktop.cli.office.rescue import rescue
from petition_desktop.cli.office.withdraw import withdraw


@click.group()
def office() -> None:
    """Keep the keys, open what came, and export it."""


for _command in (keygen, drill, sheet, restore, rescue, open_, register, stats, check_word, export, withdraw):
    office.add_command(_command)
