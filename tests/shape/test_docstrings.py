"""Each module says what it is for before anything else."""

from __future__ import annotations

import ast

from place import ROOT
from tests.shape.measures import python_files

#: Shorter than this says nothing a file's name does not say already.
SHORTEST = 30


def test_each_module_opens_with_what_it_is_for():
    silent = []
    for path in python_files("src", "scripts", "benchmarks", "tests"):
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        if len(docstring) < SHORTEST:
            silent.append(path.relative_to(ROOT).as_posix())
    assert silent == []
