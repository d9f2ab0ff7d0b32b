"""The program's door. Without a command the window opens; with one the command line answers.

The window is what people wait for, so this file decides without loading the command line, and each way loads only
what it needs.
"""

from __future__ import annotations

import gc
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

_WITH_VALUE = ("--home", "--language", "--size")
_SIZE = re.compile(r"[1-9][0-9]{2,4}x[1-9][0-9]{2,4}")
EXPECTED_FAILURE = 3
#: What is opened by a double click: a campaign, an invite.
_OPENED = (".campaign", ".invite")


class WindowWishes(NamedTuple):
    """What may be said without a command; empty texts say nothing.

    `size` is `WIDTHxHEIGHT`, `file` the path of a campaign or an invite.
    """

    home: str = ""
    language: str = ""
    size: str = ""
    demo: bool = False
    office: bool = False
    file: str = ""


def window_wishes(arguments: Sequence[str]) -> WindowWishes | None:
    """What the arguments wish of the window; None if they are for the command line, which also tells what is wrong."""
    found = WindowWishes()
    rest = list(arguments)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name in ("--demo", "--office") and not equals:
            found = found._replace(demo=True) if name == "--demo" else found._replace(office=True)
        elif name in _WITH_VALUE and (equals or rest):
            found = _with(found, name, value if equals else rest.pop(0))
        elif not found.file and not equals and name.lower().endswith(_OPENED):
            found = found._replace(file=name)
        else:
            return None
    return found if not found.size or _SIZE.fullmatch(found.size) else None


def _with(wishes: WindowWishes, name: str, value: str) -> WindowWishes:
    if name == "--home":
        return wishes._replace(home=value)
    return wishes._replace(language=value) if name == "--language" else wishes._replace(size=value)


def main() -> int:
    """Run the program; the exit code."""
    wishes = window_wishes(sys.argv[1:])
    if wishes is None:
        from petition_desktop.cli.main import main as command_line

        return command_line(sys.argv[1:])
    gc.disable()  # until the first form is painted: until then nothing is thrown away
    from petition_desktop.quick_start import load_libraries

    load_libraries()
    return _demo(wishes) if wishes.demo else _window(wishes, _home(wishes))


def _window(wishes: WindowWishes, home: Path) -> int:
    file = _file(wishes)
    if _another_took_it(home, file):
        return 0
    from petition_desktop.app import run

    return run(home, wishes.language, wishes.size, office=wishes.office, file=file)


def _another_took_it(home: Path, file: Path | None) -> bool:
    """Whether the window that runs on this folder came forward, and opens `file` if there is one."""
    from petition_desktop.open_requests import handed_over
    from petition_desktop.store.folder import DataFolder

    return handed_over(DataFolder(home), file)


def _demo(wishes: WindowWishes) -> int:
    import signal

    from petition_core.errors import PetitionError
    from petition_desktop.demo import demo_home, prepared

    # Being asked to stop while the demo is still made must end its server too, so it goes the way of every exit.
    signal.signal(signal.SIGTERM, _leave)
    try:
        home = demo_home(Path(wishes.home) if wishes.home else None, os.environ)
        # Asked before anything is prepared: what the other demo works with is not made anew under it.
        if _another_took_it(home, _file(wishes)):
            return 0
        with prepared(home):
            return _window(wishes, home)
    except PetitionError as error:
        print(error, file=sys.stderr)  # noqa: T201 - there is no window yet to say it in
        return EXPECTED_FAILURE


def _leave(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)


def _file(wishes: WindowWishes) -> Path | None:
    return Path(wishes.file) if wishes.file else None


def _home(wishes: WindowWishes) -> Path:
    from petition_desktop.settings import home_folder

    return home_folder(Path(wishes.home) if wishes.home else None, os.environ)


if __name__ == "__main__":
    sys.exit(main())
