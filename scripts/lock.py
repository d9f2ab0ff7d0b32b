"""Writes the lock: every library with its version and hashes, for all systems at once, and no address.

`requirements/lock.txt` holds everything the repository needs, `requirements/stall.txt` the part a stall laptop
installs, in the same versions. A version that is locked stays until `--upgrade` is given.
"""

from __future__ import annotations

import os
import subprocess
import sys

from place import LOCK, ROOT, STALL_LOCK, venv_python

COMPILE = [
    *("-m", "uv", "pip", "compile", "pyproject.toml", "--quiet"),
    # One file that holds for every system and every Python we support.
    *("--universal", "--python-version", "3.11", "--generate-hashes"),
    # Names, versions and hashes only.
    *("--no-annotate", "--no-header", "--no-sources", "--no-emit-index-url", "--no-emit-find-links"),
]


def compile_lock(*arguments: str) -> None:
    """Let uv resolve; settings of this machine that name other sources stay out."""
    sources = ("UV_INDEX", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS", "UV_CONSTRAINT", "UV_OVERRIDE", "UV_CONFIG_FILE")
    environment = {name: value for name, value in os.environ.items() if name not in sources}
    subprocess.run([venv_python(), *COMPILE, *arguments], cwd=ROOT, env=environment, check=True)


def main() -> int:
    """Write both files; the arguments go to uv (`--upgrade`, `--upgrade-package NAME`)."""
    LOCK.parent.mkdir(exist_ok=True)
    try:
        compile_lock("--all-extras", "--output-file", str(LOCK.relative_to(ROOT)), *sys.argv[1:])
        compile_lock(
            "--constraint", str(LOCK.relative_to(ROOT)), "--output-file", str(STALL_LOCK.relative_to(ROOT)), "--upgrade"
        )
    except subprocess.CalledProcessError as error:
        return error.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
