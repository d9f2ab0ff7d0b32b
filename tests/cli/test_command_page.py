"""docs/command-line.md and the commands say the same: none is missing there, none is only there."""

from __future__ import annotations

import re
import shlex

import click
import pytest

from petition_desktop.__main__ import window_wishes
from petition_desktop.cli.main import root
from place import ROOT

PAGE = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
HEADINGS = re.findall(r"^### `([a-z -]+)`$", PAGE, re.MULTILINE)
EXAMPLES = [shlex.split(line)[1:] for line in re.findall(r"^petition-desktop .*$", PAGE, re.MULTILINE)]


def commands(command: click.Command = root, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], click.Command]:
    """Every command that does something, by the words that lead to it."""
    if not isinstance(command, click.Group):
        return {path: command}
    found: dict[tuple[str, ...], click.Command] = {}
    context = click.Context(command)
    for name in command.list_commands(context):
        one = command.get_command(context, name)
        assert one is not None
        found |= commands(one, (*path, name))
    return found


def test_the_page_has_a_part_for_each_command_and_for_nothing_else():
    assert sorted(HEADINGS) == sorted(" ".join(path) for path in commands())


def test_each_part_has_an_example_of_its_command():
    parts = re.split(r"^##+ ", PAGE, flags=re.MULTILINE)
    for heading in HEADINGS:
        (part,) = [one for one in parts if one.startswith(f"`{heading}`\n")]
        assert f"\n```\npetition-desktop {heading}" in part


@pytest.mark.parametrize("example", EXAMPLES, ids=" ".join)
def test_each_example_is_understood(example, tmp_path, monkeypatch):
    """By its parser alone: nothing is done."""
    if window_wishes(example) is not None:
        return
    monkeypatch.chdir(tmp_path)
    for name in ("words.txt", "invite.txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    path = max((path for path in commands() if tuple(example[: len(path)]) == path), key=len)
    commands()[path].make_context(" ".join(path), example[len(path) :]).close()


def test_every_option_but_home_and_json_that_the_page_names_exists():
    known = {option for command in commands().values() for parameter in command.params for option in parameter.opts}
    named = set(re.findall(r"(?<![\w-])--[a-z-]+", PAGE)) - {"--demo", "--language", "--office", "--size"}
    assert named - known == set()
