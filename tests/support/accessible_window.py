"""The real window of a running program, used through the accessibility bus: everything by role and name, as heard."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.computer import Computer
from tests.support.deadline import LONGEST_SECONDS, wait_until

#: Only the system's own Python has the binding of the accessibility bus.
_SYSTEM_PYTHON = "/usr/bin/python3"
_READER = Path(__file__).with_name("screen_reader.py")
#: Qt's word when the bus, which runs on the same busy machine, was slow to take a key; the program does not hear of it.
_BUS_IS_SLOW = re.compile(
    r'^QSpiApplication::keyEventError .*"org\.freedesktop\.DBus\.Error\.NoReply".*\n', re.MULTILINE
)


@dataclass(frozen=True)
class Thing:
    """Something that is shown: as a screen reader would tell it."""

    role: str
    name: str
    description: str
    text: str
    states: tuple[str, ...]


class AccessibleWindow:
    """The windows of one program. Each act waits until what it needs is shown."""

    def __init__(self, reader: subprocess.Popen[str], environment: Mapping[str, str], pid: int) -> None:
        self._reader = reader
        self._environment = dict(environment)
        self._pid = pid

    def things(self) -> list[Thing]:
        """Everything that is shown now."""
        found = self.ask("look") or []
        return [Thing(**{**one, "states": tuple(one["states"])}) for one in found]

    def words(self) -> list[str]:
        """Everything that can be read now: the names of all that is shown."""
        return [one.name for one in self.things() if one.name]

    def find(self, role: str, name: str = "") -> list[Thing]:
        """What is shown of this role with a name that begins like this."""
        return [one for one in self.things() if one.role == role and one.name.startswith(name)]

    def wait_for(self, role: str, name: str = "", longest: float = 60.0) -> Thing:
        """The first of these, as soon as it is shown."""
        found = wait_until(f"{role} “{name}” is shown", lambda: self.find(role, name), longest)
        return found[0]

    def wait_for_words(self, words: str) -> None:
        """Until these words are shown somewhere."""
        wait_until(f"“{words}” is shown", lambda: any(words in one for one in self.words()))

    def press(self, name: str, role: str = "push button", place: int = 0) -> None:
        """Press a button or choose from a menu; `place` among those of that name, from the end if below zero."""
        acts = ("Press", "Trigger")
        wait_until(f"{role} “{name}” can be pressed", lambda: self._on(role, name, "do", place, acts=acts))

    def tick(self, name: str) -> None:
        """Tick or untick."""
        acts = ("Toggle", "Press")
        wait_until(f"“{name}” can be ticked", lambda: self._on("check box", name, "do", 0, acts=acts))

    def write(self, name: str, text: str) -> None:
        """Put the cursor into the line of this name and add `text` to it."""
        wait_until(f"“{name}” can be written into", lambda: self._on("text", name, "write", 0, text=text))

    def delete_last(self, name: str) -> None:
        """Put the cursor at the end of the line of this name and delete one character."""
        before = self.wait_for("text", name).text
        self.write(name, "")
        self.key("End")
        self.key("BackSpace")
        wait_until(f"“{name}” lost its end", lambda: self.wait_for("text", name).text == before[:-1])

    def focus(self) -> tuple[str, str]:
        """Role and name of what got the focus last."""
        role, name = self.ask("listen")["focus"]
        return role, name

    def announced(self) -> list[str]:
        """All that was announced so far."""
        return list(self.ask("listen")["announced"])

    def key(self, name: str) -> None:
        """Press one key, as xdotool calls it."""
        subprocess.run(["xdotool", "key", name], env=self._environment, check=True)

    def move(self, key: str) -> None:
        """Press a key that leads on, and wait until something else has the focus."""
        here = self.focus()
        self.key(key)
        wait_until(f"{key} leads on from {here}", lambda: self.focus() != here)

    def type(self, text: str) -> None:
        """Type on the keyboard, wherever the cursor stands."""
        subprocess.run(["xdotool", "type", "--delay", "10", text], env=self._environment, check=True)

    def double_click(self, role: str, name: str) -> None:
        """Click twice with the mouse in the middle of this."""
        self.wait_for(role, name)
        x, y = self.ask("where", role=role, name=name, place=0)
        command = ["xdotool", "mousemove", "--sync", str(x), str(y), "click", "--repeat", "2", "--delay", "40", "1"]
        subprocess.run(command, env=self._environment, check=True)

    def windows(self) -> int:
        """How many windows of the program are on the screen, with those that pop up."""
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(self._pid)]
        return len(subprocess.run(command, env=self._environment, capture_output=True, check=False).stdout.split())

    def choose(self, opener: str, wanted: str) -> None:
        """Open a menu by its button and go down in it to `wanted`, by ear."""
        before = self.windows()
        self.press(opener)
        wait_until(f"“{opener}” opens something", lambda: self.windows() > before)
        passed: list[tuple[str, str]] = []
        while (here := self.focus()) != ("menu item", wanted):
            assert here not in passed, f"“{wanted}” is not in the menu: {passed}"
            passed.append(here)
            self.move("Down")
        self.key("Return")

    def ask(self, act: str, **more: object) -> Any:
        """What the reader answers to one request; see `screen_reader`."""
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps({"do": act, "pid": self._pid, **more}) + "\n")
        self._reader.stdin.flush()
        return json.loads(self._reader.stdout.readline())

    def _on(self, role: str, name: str, act: str, place: int, **more: object) -> bool:
        return bool(self.ask(act, role=role, name=name, place=place, **more))


@dataclass(frozen=True)
class Opened:
    """A program with its window open."""

    program: subprocess.Popen[bytes]
    window: AccessibleWindow

    def kill(self) -> str:
        """End it on the spot (SIGKILL), as a power cut would; what it had written for developers."""
        self.program.kill()
        return self.ended()[1]

    def close(self) -> tuple[int, str]:
        """Ask it to close (SIGTERM); its exit code, and what it wrote meanwhile for developers."""
        self.program.terminate()
        return self.ended()

    def ended(self) -> tuple[int, str]:
        """Wait until it ends by itself; as `close`."""
        _, told = self.program.communicate(timeout=LONGEST_SECONDS)
        return self.program.returncode, _BUS_IS_SLOW.sub("", told.decode())


@contextmanager
def open_window(
    computer: Computer, screen: Mapping[str, str], *arguments: str | Path, under: Sequence[str] = ()
) -> Iterator[Opened]:
    """Open the program's window on `screen`; `under` as for `Computer.desktop`.

    Killed at the end of the block, if it still runs.
    """
    pipe = subprocess.PIPE
    environment = {**screen, "PATH": computer.environment["PATH"]}
    with (
        computer.running(*arguments, under=under, **screen) as program,
        subprocess.Popen([_SYSTEM_PYTHON, str(_READER)], env=environment, stdin=pipe, stdout=pipe, text=True) as reader,
    ):
        try:
            yield Opened(program, AccessibleWindow(reader, environment, program.pid))
        finally:
            reader.kill()
