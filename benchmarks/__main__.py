"""`python -m benchmarks [NAME ...]`: measures, prints a table for each, writes JSON.

Exits with 0 even where a goal is missed, because a busy machine must not break a build; `--strict` exits with 1.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import msgspec

from benchmarks import machine, table
from benchmarks.frame import BUILD, Result, Row

#: In the order in which they run: the ones that ask most of the machine come last.
NAMES = ("sealing", "collect", "start", "lag", "memory", "push")
DEFAULT_OUTPUT = BUILD / "bench.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks that were named, or all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure against bare operations.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one or more of: {', '.join(NAMES)}")
    parser.add_argument("--json", type=Path, default=DEFAULT_OUTPUT, help="where to write the numbers")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a goal is missed")
    chosen = parser.parse_args(arguments)
    unknown = sorted(set(chosen.names) - set(NAMES))
    if unknown:
        parser.error(f"there is no benchmark called {', '.join(unknown)}")
    facts = machine.facts()
    for name, value in facts.items():
        print(f"{name + ':':<13}{value}")
    results: list[Result] = []
    for name in chosen.names or NAMES:
        result: Result = import_module(f"benchmarks.{name}").measure()
        results.append(result)
        print("", *table.lines(result), sep="\n", flush=True)
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_bytes(msgspec.json.format(msgspec.json.encode({"machine": facts, "results": results}), indent=2))
    return report_goals(results, strict=chosen.strict)


def report_goals(results: Sequence[Result], *, strict: bool) -> int:
    """Name each goal that was missed; the exit code."""
    goals = [(result.name, row) for result in results for row in result.rows if row.met is not None]
    missed = [f"{name}: {_too_much(row)}" for name, row in goals if not row.met]
    if goals:
        print(f"\n{len(goals) - len(missed)} of {len(goals)} goals met", *missed, sep="\n  missed: ")
    return int(strict and bool(missed))


def _too_much(row: Row) -> str:
    if row.most is not None:
        return f"{row.what} {table.number(row.ours)} > {row.most:g} {row.unit}"
    return f"{row.what} {row.times:.2f} > {row.goal:g}"


if __name__ == "__main__":
    sys.exit(main())
