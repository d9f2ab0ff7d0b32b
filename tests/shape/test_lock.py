"""The lock holds names, versions and hashes, and nothing that ties it to a machine or a registry."""

from __future__ import annotations

import json
import re
import tomllib

import pytest

from place import INTEROP, LOCK, ROOT, STALL_LOCK

#: `name==version`, maybe with a marker; then its hashes, one a line.
REQUIREMENT = re.compile(r"[a-z0-9-]+==[0-9][0-9a-z.]*( ; [^\\]+)? \\\n(    --hash=sha256:[0-9a-f]{64}( \\\n|\n|$))+")


def locked(path) -> dict[str, set[str]]:
    """Library name to the lines `name==version` that are locked for it."""
    lines = [line.split(" ")[0] for line in path.read_text(encoding="utf-8").splitlines() if "==" in line]
    names: dict[str, set[str]] = {}
    for line in lines:
        if not line.startswith("-"):
            names.setdefault(line.partition("==")[0], set()).add(line)
    return names


def plain_name(requirement: str) -> str:
    """`Name[extra]>=1; marker` as the lock spells the name."""
    return re.split(r"[\[><=;~! ]", requirement)[0].lower().replace("_", "-").replace(".", "-")


@pytest.mark.parametrize("path", [LOCK, STALL_LOCK], ids=lambda path: path.name)
def test_every_line_is_a_library_with_its_version_and_hashes(path):
    assert REQUIREMENT.sub("", path.read_text(encoding="utf-8")) == ""


def test_every_library_of_the_project_file_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [name for wanted in project["optional-dependencies"].values() for name in wanted]
    assert {plain_name(name) for name in project["dependencies"] + extras} - set(locked(LOCK)) == set()
    assert {plain_name(name) for name in project["dependencies"]} - set(locked(STALL_LOCK)) == set()


def test_a_stall_gets_the_versions_that_were_tested_and_no_server():
    assert {name: lines for name, lines in locked(LOCK).items() if name in locked(STALL_LOCK)} == locked(STALL_LOCK)
    assert {"fastapi", "uvicorn", "psycopg", "pydantic", "pytest", "pyinstaller"} & set(locked(STALL_LOCK)) == set()


def test_our_own_way_through_a_socks_proxy_brings_no_library_along():
    assert "socksio" not in locked(LOCK)


def test_no_second_way_into_the_network_is_locked():
    """What the library of address forms fetches with; we take its forms as they came with it."""
    for path in (LOCK, STALL_LOCK):
        assert {"requests", "urllib3"} & set(locked(path)) == set()


def test_intel_macs_keep_the_last_versions_that_have_wheels_for_them():
    text = LOCK.read_text(encoding="utf-8")
    intel = re.findall(
        r"^(\S+)==(\d+)\S* ; platform_machine == 'x86_64' and sys_platform == 'darwin'", text, re.MULTILINE
    )
    assert {"cryptography": "48", "pyside6-essentials": "6"}.items() <= dict(intel).items()


def test_the_npm_lock_holds_hashes_and_no_addresses():
    packages = json.loads((INTEROP / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    libraries = [package for name, package in packages.items() if name]
    assert libraries
    assert all(package["integrity"].startswith("sha512-") and "resolved" not in package for package in libraries)
