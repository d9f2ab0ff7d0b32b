"""Makes `.venv` ready: an environment of its own, the locked libraries, this project, and the tests' npm packages.

Standard library only, because nothing else is there yet; Python 3.11 or newer on Linux, macOS and Windows.
When nothing changed since the last time it does nothing. System packages are not its business
(see `system_packages.sh`).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv

from place import INTEROP, LOCK, ROOT, VENV, venv_python

STAMP = VENV / "setup-stamp.json"
OLDEST = (3, 11)
#: Settings of a machine that would put our libraries somewhere else, or change which ones are taken.
MISPLACING = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_CONSTRAINT", "PIP_REQUIREMENT", "PIP_PRE")
#: Settings of a machine that offer files from elsewhere. The hashes decide what is good, so the first try may
#: use them; the second goes without.
ELSEWHERE = ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_NO_INDEX")


class SetupStopped(Exception):
    """Something outside this script is missing; the message says what to do."""


def fingerprint(for_tests: bool) -> dict[str, str]:
    """What the environment depends on. Equal to the stamp means there is nothing to do."""
    files = {"lock": LOCK, "project": ROOT / "pyproject.toml", "setup": ROOT / "scripts" / "setup.py"}
    if for_tests:
        files["npm"] = INTEROP / "package-lock.json"
    prints = {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items() if path.exists()}
    return {**prints, "place": str(ROOT)}


def is_ready(wanted: dict[str, str]) -> bool:
    """Whether the stamp of the last complete setup covers all that is wanted now."""
    try:
        done = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    if "npm" in wanted and not (INTEROP / "node_modules").is_dir():
        return False
    return venv_works() and all(done.get(name) == value for name, value in wanted.items())


def venv_works() -> bool:
    """Whether `.venv` holds an interpreter new enough that starts and has pip."""
    check = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    try:
        return subprocess.run([venv_python(), "-c", check], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_venv() -> None:
    """Make `.venv` unless a working one is there; a broken one is made new."""
    if venv_works():
        return
    if sys.version_info < OLDEST:
        raise SetupStopped(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}.")
    print(f"Making {VENV} with Python {sys.version.split()[0]}", flush=True)
    try:
        venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(VENV)
    except (subprocess.CalledProcessError, ImportError) as error:
        raise SetupStopped(
            "Python's venv module is incomplete; on Debian install python3-venv, then try again."
        ) from error


def pip_environment(*without: str) -> dict[str, str]:
    """The environment for pip: how this machine reaches the registry stays, what would misplace files goes."""
    return {name: value for name, value in os.environ.items() if name not in (*MISPLACING, *without)}


def pip_install(*arguments: str) -> None:
    """Run pip; if it fails, once more without the machine's extra places to look for files."""
    command = [
        *(str(venv_python()), "-m", "pip", "install"),
        # Twice quiet: errors only, and not a warning per library about a folder this machine's settings name.
        *("--disable-pip-version-check", "--no-input", "--quiet", "--quiet"),
        *arguments,
    ]
    for environment in (pip_environment(), pip_environment(*ELSEWHERE)):
        if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0:
            return
    raise SetupStopped("pip could not install the libraries; look at its lines above, check the network, try again.")


def install_libraries() -> None:
    """The locked libraries, each checked against its hash, then this project in place."""
    print("Installing the locked libraries (about a minute the first time)", flush=True)
    # `--only-binary`: a library's own build script never runs here. `--no-deps`: the lock is whole, and leaves out on
    # purpose what pyproject.toml excludes.
    pip_install("--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement", str(LOCK))
    # Built with the setuptools that the lock just brought, so that nothing unlocked is fetched.
    pip_install("--no-deps", "--no-build-isolation", "--no-index", "--editable", ".")


def install_npm_packages() -> None:
    """The JavaScript side of the interoperability tests, from its own lock."""
    npm = shutil.which("npm")
    if npm is None:
        raise SetupStopped("npm was not found; install Node.js 18 or newer with npm, then try again.")
    print("Installing the npm packages of the tests", flush=True)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    if subprocess.run(command, cwd=INTEROP, check=False).returncode != 0:
        raise SetupStopped("npm could not install the packages of the tests; look at its lines above, try again.")


def main() -> int:
    """Make everything ready; 0 when it is, 3 with a sentence when something outside is missing."""
    parser = argparse.ArgumentParser(description="Make .venv ready for running or for testing.")
    parser.add_argument("--for", dest="purpose", choices=("run", "test"), default="test", help="run needs no npm")
    wanted = fingerprint(for_tests=parser.parse_args().purpose == "test")
    if is_ready(wanted):
        return 0
    try:
        make_venv()
        STAMP.unlink(missing_ok=True)
        install_libraries()
        if "npm" in wanted:
            install_npm_packages()
    except SetupStopped as stopped:
        print(stopped, file=sys.stderr)
        return 3
    STAMP.write_text(json.dumps(wanted, indent=1) + "\n", encoding="utf-8")
    print(f"Ready: {VENV}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
