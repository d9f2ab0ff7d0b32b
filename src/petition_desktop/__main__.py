"""The program's door. Without a command the window opens; with one the command line answers.

The window is what people wait for, so this file decides without loading the command line, and each way loads only
what it needs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from msgspec import Struct

_WITH_VALUE = ("--home", "--language", "--size")


class WindowWishes(Struct, frozen=True):
    """What may be said without a command. `size` is `WIDTHxHEIGHT`; empty strings say nothing."""

    home: str = ""
    language: str = ""
    size: str = ""
    demo: bool = False


def window_wishes(arguments: Sequence[str]) -> WindowWishes | None:
    """What the arguments wish of the window; None if they are for the command line, which also tells what is wrong."""
    found: dict[str, str | bool] = {}
    rest = list(arguments)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name == "--demo" and not equals:
            found["demo"] = True
        elif name in _WITH_VALUE and (equals or rest):
            found[name.removeprefix("--")] = value if equals else rest.pop(0)
        else:
            return None
    return WindowWishes(**found)  # type: ignore[arg-type]  # the names are those of the members


def main() -> int:
    """Run the program; the exit code."""
    wishes = window_wishes(sys.argv[1:])
    if wishes is None:
        from petition_desktop.cli.main import main as command_line

        return command_line(sys.argv[1:])
    return _window(wishes)


def _window(wishes: WindowWishes) -> int:
    raise SystemExit(0)


if __name__ == "__main__":
    sys.exit(main())
