"""Plants forbidden imports in a copy of the packages, one at a time, and tells which contracts break.

A program of its own: it must look at the copy, and in the process of the tests the real packages are loaded already.
Reads JSON from stdin, `[[module, line], …]` with a null module for the untouched copy, and writes for each
the ids of the contracts that broke. Usage: planting.py FOLDER_WITH_COPY PYPROJECT
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from importlinter import configuration
from importlinter.application import use_cases
from importlinter.application.user_options import UserOptions


def broken_contracts(options: UserOptions) -> list[str]:
    """Build the graph of imports anew and check every contract."""
    report = use_cases.create_report(options, cache_dir=None)
    assert not report.could_not_run, report.invalid_contract_options
    ids = {contract["name"]: contract["id"] for contract in options.contracts_options}
    return [ids[contract.name] for contract, check in report.get_contracts_and_checks() if not check.kept]


def place_of(copy: Path, module: str) -> Path:
    """The file that a line for this module goes into: a new file in a package, else the module's own."""
    path = copy.joinpath(*module.split("."))
    return path / "planted.py" if path.is_dir() else path.with_suffix(".py")


def with_planted(copy: Path, module: str | None, line: str, options: UserOptions) -> list[str]:
    """Plant, look, and take it out again."""
    if module is None:
        return broken_contracts(options)
    path = place_of(copy, module)
    before = path.read_bytes() if path.exists() else None
    try:
        path.write_bytes((before or b"") + f"\n{line}\n".encode())
        return broken_contracts(options)
    finally:
        if before is None:
            path.unlink()
        else:
            path.write_bytes(before)


def main() -> None:
    """Answer each line of the order on stdin."""
    copy, pyproject = Path(sys.argv[1]), sys.argv[2]
    sys.path.insert(0, str(copy))
    configuration.configure()
    options = use_cases.read_user_options(pyproject)
    use_cases._register_contract_types(options)
    # The linter draws progress on stdout, where the answer belongs.
    answer, sys.stdout = sys.stdout, sys.stderr
    order = json.load(sys.stdin)
    json.dump([with_planted(copy, module, line, options) for module, line in order], answer)


if __name__ == "__main__":
    main()
