"""The root of the command line: finds the command, says expected failures in one sentence, sets the exit code.

0 well, 2 wrong use, 3 an expected failure, 1 a fault of ours. A command's module is loaded only when it is asked for,
so that `status` does not wait for everything else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from petition_core import __version__
from petition_core.errors import CampaignFaults, PetitionError
from petition_core.standard_streams import speak_utf8
from petition_desktop.cli.options import for_all

EXPECTED_FAILURE = 3


def _batch() -> click.Command:
    from petition_desktop.cli.batch import batch

    return batch


def _campaign() -> click.Command:
    from petition_desktop.cli.campaign import campaign

    return campaign


def _join() -> click.Command:
    from petition_desktop.cli.server import join

    return join


def _office() -> click.Command:
    from petition_desktop.cli.office import office

    return office


def _paper() -> click.Command:
    from petition_desktop.cli.paper import paper

    return paper


def _pull() -> click.Command:
    from petition_desktop.cli.server import pull

    return pull


def _push() -> click.Command:
    from petition_desktop.cli.server import push

    return push


def _self_check() -> click.Command:
    from petition_desktop.cli.self_check import self_check

    return self_check


def _sign() -> click.Command:
    from petition_desktop.cli.sign import sign

    return sign


def _stall() -> click.Command:
    from petition_desktop.cli.stall import stall

    return stall


def _status() -> click.Command:
    from petition_desktop.cli.server import status

    return status


COMMANDS: dict[str, Callable[[], click.Command]] = {
    "self-check": _self_check,
    "campaign": _campaign,
    "join": _join,
    "sign": _sign,
    "stall": _stall,
    "paper": _paper,
    "status": _status,
    "push": _push,
    "pull": _pull,
    "batch": _batch,
    "office": _office,
}


class Root(click.Group):
    """Loads commands late, and turns what we expect to fail into a sentence and exit code 3."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        load = COMMANDS.get(cmd_name)
        return load() if load else None

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - what a command returns is its own business
        try:
            return super().invoke(ctx)
        except PetitionError as error:
            if isinstance(error, CampaignFaults):
                for fault in error.faults:
                    click.echo(str(fault), err=True)
            click.echo(str(error), err=True)
            ctx.exit(EXPECTED_FAILURE)


@click.group(cls=Root, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="petition-desktop")
@for_all
def root() -> None:
    """Collect signatures without a network; only the office can read them.

    Without a command the window opens; so it does with nothing but --home, --demo, --office, --language or --size.
    """


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    speak_utf8()
    try:
        root.main(arguments, prog_name="petition-desktop")
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 0
