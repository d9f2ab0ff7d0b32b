"""The arrows between packages, as pyproject.toml draws them: they hold, and each contract breaks when violated."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from place import ROOT
from tests.shape.measures import python_files


@dataclass(frozen=True)
class Violation:
    """A forbidden line, the module it is planted in, and the contract that must notice."""

    contract: str
    module: str
    line: str

    def __str__(self) -> str:
        return f"{self.module}: {self.line}"


KEY = "import petition_core.office_key"
VIOLATIONS = [
    Violation("core-knows-nobody", "petition_core", "import petition_desktop.settings"),
    Violation("core-knows-nobody", "petition_core", "import petition_server"),
    Violation("core-knows-nobody", "petition_core", "from PySide6 import QtCore"),
    Violation("core-knows-nobody", "petition_core", "import sqlalchemy"),
    Violation("core-knows-nobody", "petition_core", "import httpx"),
    Violation("core-knows-nobody", "petition_core", "def late():\n    import pydantic"),
    Violation("desktop-and-server-are-strangers", "petition_desktop.sync", "import petition_server"),
    Violation("desktop-and-server-are-strangers", "petition_server", "import petition_desktop.settings"),
    Violation("desktop-layers", "petition_desktop.store", "import petition_desktop.ui"),
    Violation("desktop-layers", "petition_desktop.store", "import petition_desktop.sync"),
    Violation("desktop-layers", "petition_desktop.stall", "import petition_desktop.office"),
    Violation("desktop-layers", "petition_desktop.office", "import petition_desktop.stall"),
    Violation("desktop-layers", "petition_desktop.sync", "import petition_desktop.stall"),
    Violation("desktop-layers", "petition_desktop.settings", "import petition_desktop.store"),
    Violation("desktop-layers", "petition_desktop.ui", "import petition_desktop.app"),
    Violation("desktop-layers", "petition_desktop.cli", "import petition_desktop.app"),
    Violation("desktop-layers", "petition_desktop.unplaced", "import json"),
    Violation("ui-modes-are-strangers", "petition_desktop.ui.stall", "import petition_desktop.ui.office"),
    Violation("ui-modes-are-strangers", "petition_desktop.ui.office", "import petition_desktop.ui.stall"),
    Violation("qt-only-in-ui", "petition_desktop.stall", "from PySide6.QtCore import QObject"),
    Violation("qt-only-in-ui", "petition_desktop.settings", "from PySide6.QtCore import QSettings"),
    Violation("qt-only-in-ui", "petition_desktop.cli", "import PySide6"),
    Violation("sql-only-in-stores", "petition_desktop.ui.stall", "from sqlalchemy import select"),
    Violation("sql-only-in-stores", "petition_desktop.sync", "import sqlalchemy.orm"),
    Violation("sql-only-in-stores", "petition_desktop.stall", "from alembic import command"),
    Violation("http-only-in-client", "petition_desktop.sync.push", "import httpx"),
    Violation("http-only-in-client", "petition_desktop.ui", "import httpx"),
    Violation("http-only-in-client", "petition_server", "import httpx"),
    Violation("web-server-only-in-server", "petition_desktop.sync", "import fastapi"),
    Violation("web-server-only-in-server", "petition_desktop.store", "from pydantic import BaseModel"),
    Violation("office-key-is-guarded", "petition_core.seal", KEY),
    Violation("office-key-is-guarded", "petition_desktop.ui.office", KEY),
    Violation("office-key-is-guarded", "petition_desktop.app", KEY),
    Violation("no-path-to-the-key", "petition_server", KEY),
    Violation("no-path-to-the-key", "petition_desktop.stall", KEY),
    Violation("no-path-to-the-key", "petition_desktop.ui.stall", KEY),
    Violation("no-path-to-the-key", "petition_desktop.sync", KEY),
    Violation("no-path-to-the-key", "petition_desktop.store", KEY),
    Violation("no-path-to-the-key", "petition_desktop.settings", KEY),
    # Two steps: what everybody uses learns of the key, and so would all who use it.
    Violation("no-path-to-the-key", "petition_core.errors", KEY),
    Violation("no-path-to-the-key", "petition_desktop.sync", "def late():\n    from petition_desktop import office"),
    Violation("no-path-to-the-key", "petition_desktop.ui.stall", "import petition_desktop.office"),
    Violation("shared-ui-knows-no-mode", "petition_desktop.ui", "import petition_desktop.ui.office"),
    Violation("shared-ui-knows-no-mode", "petition_desktop.ui.theme", "from petition_desktop.ui import stall"),
    Violation("office-acts-only-in-office-rooms", "petition_desktop.ui", "import petition_desktop.office"),
    Violation("office-acts-only-in-office-rooms", "petition_desktop.ui.window", "import petition_desktop.office"),
    Violation("pages-hold-no-sql-and-no-key", "petition_server.pages", "from sqlalchemy import select"),
    Violation("pages-hold-no-sql-and-no-key", "petition_server.pages", "from petition_server.tables import sealed"),
    Violation("pages-hold-no-sql-and-no-key", "petition_server.pages", "import petition_core.signing"),
    Violation("staff-knows-no-page", "petition_server.staff", "from petition_server import pages"),
    Violation("staff-knows-no-page", "petition_server.staff", "import starlette.requests"),
    Violation("pages-are-loaded-late", "petition_server.web", "from petition_server.pages import app"),
    Violation("pages-are-loaded-late", "petition_server.cli", "from petition_server.pages import app"),
]


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> dict[Violation | None, list[str]]:
    """Which contracts break in a copy of the packages: with each violation alone, and with none (None)."""
    copy = tmp_path_factory.mktemp("planted") / "src"
    shutil.copytree(ROOT / "src", copy, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    order = [[None, ""], *([violation.module, violation.line] for violation in VIOLATIONS)]
    answer = subprocess.run(
        [sys.executable, Path(__file__).with_name("planting.py"), copy, ROOT / "pyproject.toml"],
        input=json.dumps(order),
        stdout=subprocess.PIPE,
        cwd=copy.parent,
        encoding="utf-8",
        check=True,
    )
    return dict(zip([None, *VIOLATIONS], json.loads(answer.stdout), strict=True))


def test_the_packages_keep_every_contract(broken):
    assert broken[None] == []


@pytest.mark.parametrize("violation", VIOLATIONS, ids=str)
def test_a_planted_import_breaks_its_contract(broken, violation):
    assert violation.contract in broken[violation]


def test_every_contract_has_a_violation_that_breaks_it():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = {contract["id"] for contract in project["tool"]["importlinter"]["contracts"]}
    assert {violation.contract for violation in VIOLATIONS} == contracts


#: Whoever is started for one of these must never hold the code that opens.
WITHOUT_THE_KEY = ["petition_desktop.stall", "petition_desktop.ui.stall", "petition_desktop.sync", "petition_server"]

LOAD_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if "migrations" not in module.name and not module.name.endswith("__main__"):
        importlib.import_module(module.name)
opening = ("petition_core.office_key", "petition_desktop.office")
print("\\n".join(name for name in sys.modules if name.startswith(opening)))
"""


@pytest.mark.parametrize("package", WITHOUT_THE_KEY)
def test_a_process_that_loads_the_whole_package_holds_no_code_that_opens(package):
    # Python also runs the `__init__.py` of every package above, which no graph of imports shows.
    loaded = subprocess.run(
        [sys.executable, "-c", LOAD_ALL, package],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
        cwd=ROOT / "src",
    )
    assert loaded.stdout.split() == []


#: Where a module may be imported by a name in a string, and why.
BY_NAME = {
    "src/petition_core/national_numbers.py": "the check of one national number, named by a closed list",
    "src/petition_desktop/store/device_key.py": "the errors of the system's keyring; each system has other ones",
}


def test_no_module_is_imported_by_a_name_in_a_string():
    # Such an import is invisible to the contracts.
    hidden = ("import_" + "module(", "__import" + "__(")
    files = [path for path in python_files("src") if any(word in path.read_text(encoding="utf-8") for word in hidden)]
    assert {path.relative_to(ROOT).as_posix() for path in files} == set(BY_NAME)
