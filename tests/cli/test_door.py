"""The program's door: a window or a command, each without loading the other; and exit codes that scripts can trust."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from petition_desktop.__main__ import WindowWishes, window_wishes
from petition_desktop.cli.main import COMMANDS, main, root

#: Stands in for the window, tells how it was called, and which heavy libraries are loaded by then.
WINDOW = """
import sys, types
app = types.ModuleType("petition_desktop.app")
heavy = ("click", "sqlalchemy", "alembic", "httpx")
app.run = lambda *wishes, office, file: print(*wishes, office, file, [n for n in heavy if n in sys.modules])
sys.modules["petition_desktop.app"] = app
from petition_desktop.__main__ import main
sys.argv[1:] = {arguments!r}
main()
"""


@pytest.mark.parametrize(
    ("arguments", "wishes"),
    [
        ([], WindowWishes()),
        (["--demo"], WindowWishes(demo=True)),
        (["--office"], WindowWishes(office=True)),
        (["--home", "x", "--language", "zh-Hant"], WindowWishes(home="x", language="zh-Hant")),
        (["--home=x=y", "--size=1366x768"], WindowWishes(home="x=y", size="1366x768")),
        (["river.campaign"], WindowWishes(file="river.campaign")),
        (["--home", "x", "The Stall.INVITE"], WindowWishes(home="x", file="The Stall.INVITE")),
        (["one.campaign", "two.campaign"], None),
        (["river.txt"], None),
        (["status"], None),
        (["--home", "x", "status"], None),
        (["--home"], None),
        (["--demo=yes"], None),
        (["--size", "huge"], None),
        (["--size", "0x0"], None),
        (["--help"], None),
        (["--json"], None),
        (["nonsense"], None),
    ],
    ids=str,
)
def test_a_window_is_wished_for_by_these_options_alone(arguments, wishes):
    assert window_wishes(arguments) == wishes


def test_the_window_opens_without_loading_the_command_line_or_a_database(tmp_path):
    script = WINDOW.format(arguments=["--home", str(tmp_path), "--language", "en", "--size", "800x600"])
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == (f"{tmp_path} en 800x600 False None []\n", "")


def test_without_a_home_the_environment_names_it(tmp_path):
    environment = os.environ | {"PETITION_HOME": str(tmp_path)}
    script = WINDOW.format(arguments=[])
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, env=environment)
    assert done.stdout == f"{tmp_path}   False None []\n"


def test_a_command_loads_no_window(tmp_path):
    script = (
        "import sys\nfrom petition_desktop.__main__ import main\n"
        f"sys.argv[1:] = ['status', '--json', '--home', {str(tmp_path)!r}]\n"
        "code = main()\nprint(code, 'PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1] == "0 False"


@pytest.mark.parametrize("arguments", [["nonsense"], ["status", "--colour"], ["campaign", "add"], ["--size", "huge"]])
def test_wrong_use_is_2(arguments, capsys):
    assert main(arguments) == 2
    assert "Usage" in capsys.readouterr().err


def test_an_expected_failure_is_3_and_one_sentence(tmp_path, capsys):
    assert main(["batch", "verify", str(tmp_path / "no.batch"), "--home", str(tmp_path)]) == 3
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)


def test_a_fault_of_ours_is_1(tmp_path):
    script = (
        "import sys\nfrom petition_desktop.cli import server\nfrom petition_desktop.__main__ import main\n"
        "server.open_installation = None\n"
        f"sys.argv[1:] = ['status', '--home', {str(tmp_path)!r}]\nsys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")


def test_well_done_is_0(tmp_path, capsys):
    assert main(["status", "--home", str(tmp_path)]) == 0
    assert "signatures" in capsys.readouterr().out


def test_home_and_json_may_stand_before_the_command_or_behind_it(tmp_path, capsys):
    for arguments in (
        ["--home", str(tmp_path), "--json", "status"],
        ["status", "--home", str(tmp_path), "--json"],
        ["--home", "elsewhere", "status", "--json", "--home", str(tmp_path)],
    ):
        assert main(arguments) == 0
        assert f'"home":"{tmp_path}"' in capsys.readouterr().out


def test_every_command_takes_home_and_json():
    import click

    def leaves(command: click.Command):
        if isinstance(command, click.Group):
            context = click.Context(command)
            for name in command.list_commands(context):
                found = command.get_command(context, name)
                assert found
                yield from leaves(found)
        else:
            yield command

    assert len(COMMANDS) == 11
    for command in leaves(root):
        assert {"--home", "--json"} <= {option for parameter in command.params for option in parameter.opts}
        assert (command.help or "").strip()
