"""Starts the foreign programs of this folder (Node) for the tests, and says what to do when they are missing."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
Answer = dict[str, Any]


class ForeignProgramMissing(AssertionError):
    """A failed proof, never a skipped one."""


def run_node(script: str, requests: Sequence[Mapping[str, object]] = (), folder: Path = HERE) -> list[Answer]:
    """Each line that `script` prints, read as JSON; `requests` go in as one line of JSON each."""
    node = shutil.which("node")
    if node is None:
        raise ForeignProgramMissing("Node is missing. Install it (Debian: apt install nodejs npm), then run again.")
    if not (folder / "node_modules" / "cctv-age").is_dir():
        raise ForeignProgramMissing("The foreign age programs are missing. Run: npm ci --prefix tests/interop")
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    done = subprocess.run(
        [node, script], cwd=folder, input=lines, capture_output=True, text=True, encoding="utf-8", check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]
