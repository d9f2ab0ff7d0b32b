"""`petition-desktop self-check`: does this very installation work? Each part of the program does its work once.

Everything happens in a temporary folder with keys and names made up here; nothing of the user's is read or changed.
It runs from source and from a packaged build, where it finds what packing forgot.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from petition_core.errors import PetitionError
from petition_desktop.self_check import acts

Check = Callable[[Path], str]

CHECKS: dict[str, Check] = {
    "settings": acts.settings,
    "store": acts.store,
    "keys": acts.keys,
    "recovery sheet": acts.recovery_sheet,
    "campaign": acts.campaign,
    "sealing": acts.sealing,
    "batch": acts.batch,
    "opening": acts.opening,
    "export": acts.export,
    "rules": acts.rules,
    "network": acts.network,
    "bundled campaign": acts.bundled,
    "pages": acts.pages,
}


class Result(Struct, frozen=True):
    """What one check found; `told` is for people."""

    name: str
    well: bool
    told: str


def run_checks(checks: dict[str, Check] = CHECKS) -> Iterator[Result]:
    """Each check in turn, in one folder: a later one uses what an earlier one made there."""
    with tempfile.TemporaryDirectory(prefix="petition-self-check-", ignore_cleanup_errors=True) as folder:
        for name, check in checks.items():
            yield _result(name, check, Path(folder))


def _result(name: str, check: Check, folder: Path) -> Result:
    try:
        return Result(name, True, check(folder))
    except PetitionError as error:
        return Result(name, False, str(error))
    except Exception as error:  # noqa: BLE001 - whatever is broken here, the other checks must still be told
        return Result(name, False, f"{type(error).__name__}: {error}")
