"""Measures source text for the shape tests: sizes, broad excepts, docstrings. Reads text, imports nothing of ours."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

from place import ROOT

LONGEST_FILE = 250
LONGEST_FUNCTION = 40
MOST_PUBLIC_METHODS = 10


@dataclass(frozen=True)
class TooLarge:
    """One thing above its limit: `what` is the path, with `::name` for a function or class."""

    what: str
    size: int
    limit: int

    def __str__(self) -> str:
        return f"{self.what} has {self.size}, the limit is {self.limit}"


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file of the repository but those .gitignore names. Walks, so that a copy without git is read too."""
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    ignored = [".git", *(line.rstrip("/") for line in lines)]

    def kept(names: list[str]) -> list[str]:
        return [name for name in names if not any(fnmatch(name, pattern) for pattern in ignored)]

    files: list[Path] = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(kept(folders))
        files += [Path(folder, name) for name in sorted(kept(names))]
    return tuple(files)


def python_files(*folders: str) -> list[Path]:
    """The Python files under these folders of the repository."""
    roots = [ROOT / folder for folder in folders]
    return [path for path in tracked_files() if path.suffix == ".py" and any(root in path.parents for root in roots)]


def too_large(source: str, name: str) -> Iterator[TooLarge]:
    """Everything in one source text that is above its limit; `name` stands for the file."""
    lines = len(source.splitlines())
    if lines > LONGEST_FILE:
        yield TooLarge(name, lines, LONGEST_FILE)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if (size := function_lines(node)) > LONGEST_FUNCTION:
                yield TooLarge(f"{name}::{node.name}", size, LONGEST_FUNCTION)
        elif isinstance(node, ast.ClassDef) and (size := len(public_methods(node))) > MOST_PUBLIC_METHODS:
            yield TooLarge(f"{name}::{node.name}", size, MOST_PUBLIC_METHODS)


def function_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring: nobody shall save on that."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if ast.get_docstring(node) is None:
        return lines
    return lines - ((first.end_lineno or first.lineno) - first.lineno + 1)


def public_methods(node: ast.ClassDef) -> set[str]:
    """Names of the acts others may call. Properties are values, and camelCase ones are overrides of Qt's."""
    acts = [child for child in node.body if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)]
    names = {act.name for act in acts if not any(map(is_value, act.decorator_list))}
    return {name for name in names if not name.startswith("_") and name == name.lower()}


def is_value(decorator: ast.AST) -> bool:
    """Whether this decorator makes a method read like an attribute."""
    return bool({"property", "cached_property", "setter"} & set(names_in(decorator)))


def broad_excepts(source: str) -> int:
    """How often a source text swallows everything. To clean up and raise again is no swallowing."""
    broad = ("Exception", "BaseException")
    count = 0
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ExceptHandler):
            caught = node.type is None or any(name in broad for name in names_in(node.type))
            last = node.body[-1]
            count += caught and not (isinstance(last, ast.Raise) and last.exc is None)
        elif isinstance(node, ast.Call) and names_in(node.func)[-1:] == ["suppress"]:
            count += any(name in broad for argument in node.args for name in names_in(argument))
    return count


def names_in(node: ast.AST) -> list[str]:
    """The plain names an expression is made of, outermost attribute last."""
    names: list[str] = []
    for child in ast.walk(node):
        if isinstance(child, ast.Name):
            names.insert(0, child.id)
        elif isinstance(child, ast.Attribute):
            names.append(child.attr)
    return names
