"""The program `petition-server`: runs a command and turns what comes out into an exit code.

0 done, 2 wrong use, 3 an expected failure (one sentence on stderr), 1 a fault of ours.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from petition_core.errors import PetitionError
from petition_core.standard_streams import speak_utf8
from petition_server.cli import petition_server
from petition_server.fault_places import fault_places


def main() -> None:
    """Run the command line."""
    speak_utf8()
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code."""
    try:
        petition_server.main(list(arguments), prog_name="petition-server", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return 130
    except PetitionError as error:
        click.echo(str(error), err=True)
        return 3
    except Exception as error:  # noqa: BLE001 - the last net of the program
        click.echo(f"This is a fault of petition-server: {type(error).__name__}. Please report these places:", err=True)
        for place in fault_places(error.__traceback__):
            click.echo(f"  {place}", err=True)
        return 1
    return 0


if __name__ == "__main__":
    main()
