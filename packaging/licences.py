"""The licences of the libraries that travel in the packaged program: their own files, and one list of all of them.

Which libraries those are is told by requirements/stall.txt and by the office's words for recovery sheets. Qt and its
Python binding come under the LGPL: they lie in the folder as libraries of their own, so anyone may replace them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

FOLDER = "licences"
LIST = "LIBRARIES.txt"
_NAME = re.compile(r"^([A-Za-z0-9_.-]+)==", re.MULTILINE)
_LICENCE = re.compile(r"\.dist-info/(.*/)?(licen[sc]e|copying|notice|authors)[^/]*$", re.IGNORECASE)


def files(root: Path) -> list[tuple[str, str]]:
    """Pairs of a file and its folder in the program; the list is written below `root`'s build folder."""
    found = sorted(_libraries(root), key=lambda one: one.name.lower())
    pairs = [
        (str(path), f"{FOLDER}/{one.name}")
        for one in found
        for path in (Path(str(one.locate_file(file))) for file in one.files or () if _LICENCE.search(str(file)))
    ]
    target = root / "build" / LIST
    target.parent.mkdir(exist_ok=True)
    target.write_text("".join(f"{one.name} {one.version}: {_licence(one)}\n" for one in found), encoding="utf-8")
    return [*pairs, (str(target), FOLDER)]


def _libraries(root: Path) -> Iterator[Distribution]:
    locked = (root / "requirements" / "stall.txt").read_text(encoding="utf-8")
    for name in {*_NAME.findall(locked), "mnemonic"}:
        try:
            yield distribution(name)
        except PackageNotFoundError:
            continue  # a library of another system


def _licence(one: Distribution) -> str:
    """As the library names it; some only do so by a classifier."""
    for name in ("License-Expression", "License"):
        named = dict(one.metadata.items()).get(name, "UNKNOWN")  # type: ignore[attr-defined]  # it is a Message
        if named != "UNKNOWN" and "\n" not in named:
            return str(named)
    classified = [line for line in one.metadata.get_all("Classifier") or () if line.startswith("License ::")]
    return classified[0].rpartition(" :: ")[2] if classified else "see its own file"
