"""A double click on a campaign or an invite: what each system is told agrees with the program, and Linux obeys it."""

from __future__ import annotations

import configparser
import plistlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from petition_desktop.__main__ import window_wishes
from petition_desktop.open_requests import OPENED
from petition_desktop.ui.window import INVITE, SUFFIX
from place import ROOT
from tests.support.computer import Computer
from tests.support.deadline import wait_until

sys.path.append(str(ROOT / "packaging"))
import file_kinds  # type: ignore[import-not-found]

OPENING = ROOT / "resources" / "opening"
KINDS = [f"application/vnd.petition-desktop{ending}" for ending in OPENED]
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"

#: Tells what Qt, as any other program of a desktop, takes these files for.
_ASKED = """
import sys
from PySide6.QtCore import QMimeDatabase
for name in sys.argv[1:]:
    print(QMimeDatabase().mimeTypeForFile(name, QMimeDatabase.MatchMode.MatchExtension).name())
"""

#: Does what the file window of a desktop does with a double click: asks who opens this kind, and starts it.
_OPENED = """
import sys
from gi.repository import Gio
kind, path = sys.argv[1:]
Gio.AppInfo.get_default_for_type(kind, False).launch([Gio.File.new_for_path(path)], None)
"""
#: Only the system's own Python has that binding.
_SYSTEM_PYTHON = "/usr/bin/python3"

#: Stands in for the program and tells what it was given.
_PROGRAM = '#!/bin/sh\nprintf "%s\\n" "$#" "$@" > "$HOME/part"; mv "$HOME/part" "$HOME/told"\n'


def test_the_window_takes_what_a_double_click_opens():
    assert OPENED == (SUFFIX, INVITE)
    for ending in OPENED:
        wishes = window_wishes([f"the river{ending}"])
        assert wishes is not None
        assert wishes.file == f"the river{ending}"


def test_macos_is_told_of_each_kind_and_that_it_is_ours():
    told = plistlib.loads(plistlib.dumps(file_kinds.info_plist()))
    opened = {kind for one in told["CFBundleDocumentTypes"] for kind in one["LSItemContentTypes"]}
    declared = {one["UTTypeIdentifier"]: one["UTTypeTagSpecification"] for one in told["UTExportedTypeDeclarations"]}
    assert opened == set(declared)
    endings = [ending for tags in declared.values() for ending in tags["public.filename-extension"]]
    assert [f".{ending}" for ending in endings] == list(OPENED)
    assert [kind for tags in declared.values() for kind in tags["public.mime-type"]] == KINDS


def test_what_macos_is_told_is_put_into_the_program():
    assert "**file_kinds.info_plist()" in (ROOT / "build.spec").read_text(encoding="utf-8")


def test_linux_is_told_of_each_kind():
    known = ET.parse(OPENING / "petition-desktop.xml").getroot()  # noqa: S314 - our own file
    globs = {kind.get("type"): [one.get("pattern") for one in kind.findall(f"{MIME}glob")] for kind in known}
    assert globs == {kind: [f"*{ending}"] for kind, ending in zip(KINDS, OPENED, strict=True)}
    assert desktop_entry(OPENING / "petition-desktop.desktop")["MimeType"] == "".join(f"{kind};" for kind in KINDS)


def test_windows_is_told_of_each_kind_with_its_own_line_ends():
    script = (OPENING / "associate-windows.cmd").read_bytes()
    assert script.count(b"\n") == script.count(b"\r\n")
    told = re.findall(r'reg add "%classes%\\(\.\w+)" /ve /d "PetitionDesktop(\.\w+)"', script.decode("ascii"))
    assert told == [(ending, ending) for ending in OPENED]
    for ending in OPENED:
        assert f'PetitionDesktop{ending}\\shell\\open\\command" /ve /d "\\"%program%\\" \\"%%1\\""' in script.decode(
            "ascii"
        )
    names = " ".join(ending.removeprefix(".") for ending in OPENED)
    assert f"for %%K in ({names}) do" in script.decode("ascii")


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(
        tmp_path / "computer", {"DISPLAY": ":none", "XDG_CURRENT_DESKTOP": "X-Generic", "LC_ALL": "C.UTF-8"}
    )


@pytest.fixture
def program(computer: Computer) -> Path:
    """In a folder with every sign that means something in an entry."""
    folder = computer.root / 'my "$HOME" `programs`'
    folder.mkdir()
    made = folder / "petition-desktop"
    made.write_text(_PROGRAM, encoding="utf-8")
    made.chmod(0o755)
    return made


def associate(computer: Computer, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = ["sh", str(OPENING / "associate-linux.sh"), *map(str, arguments)]
    return subprocess.run(command, env=computer.environment, capture_output=True, text=True, check=False)


def desktop_entry(path: Path) -> configparser.SectionProxy:
    read = configparser.RawConfigParser()
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(path, encoding="utf-8")
    return read["Desktop Entry"]


def test_on_linux_a_double_click_starts_the_program_with_the_file(computer, program):
    assert associate(computer, program).returncode == 0
    for ending, kind in zip(OPENED, KINDS, strict=True):
        file = computer.root / f"the river's{ending}"
        file.write_bytes(b"any")
        asked = [sys.executable, "-c", _ASKED, str(file)]
        known = subprocess.run(asked, env=computer.environment, capture_output=True, text=True, check=True)
        assert known.stdout.strip() == kind
        told = computer.root / "user" / "told"
        computer.run(_SYSTEM_PYTHON, "-c", _OPENED, kind, str(file))
        wait_until("the program was started", told.exists)
        assert told.read_text(encoding="utf-8").splitlines() == ["1", str(file)]
        told.unlink()


def test_on_linux_it_can_be_taken_back_and_nothing_is_left(computer, program):
    associate(computer, program)
    assert associate(computer, "--remove").returncode == 0
    left = [path.name for path in (computer.root / "user").rglob("petition-desktop.*")]
    assert left == []


@pytest.mark.parametrize("name", ["100%", "back\\slash"])
def test_a_folder_whose_name_desktops_misread_is_refused(computer, program, name):
    moved = program.parent.rename(computer.root / name) / program.name
    done = associate(computer, moved)
    assert done.returncode == 3
    assert "Rename it" in done.stderr
    assert list((computer.root / "user").rglob("petition-desktop.*")) == []


def test_where_there_is_no_program_it_says_so_and_writes_nothing(computer):
    done = associate(computer)
    assert done.returncode == 3
    assert "Say where it is" in done.stderr
    assert list((computer.root / "user").rglob("petition-desktop.*")) == []
