"""Starts the app for a first look: the bundled campaign, a local server, everything joined and thrown away after.

The work is done by `petition-desktop --demo`; this only asks first whether there is a screen to show a window on.
"""

from __future__ import annotations

import os
import subprocess
import sys

from place import ROOT, venv_python

NO_DISPLAY = (
    "No display was found, so no window was opened: use `xvfb-run -a make run` for a virtual one, or "
    "`.venv/bin/python scripts/picture.py stall.png` for a picture of the first page."
)
EXPECTED_FAILURE = 3


def has_display(platform: str, environment: dict[str, str]) -> bool:
    """Whether a window can open. Only Linux can be without a screen; QT_QPA_PLATFORM names one of another kind."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def main() -> int:
    """Start the demo and hand on how it ended."""
    if not has_display(sys.platform, dict(os.environ)):
        print(NO_DISPLAY, file=sys.stderr)
        return EXPECTED_FAILURE
    try:
        command = [str(venv_python()), "-m", "petition_desktop", "--demo", *sys.argv[1:]]
        return subprocess.run(command, cwd=ROOT, check=False).returncode
    except KeyboardInterrupt:  # Ctrl+C in the terminal reaches the app too, which closes by itself
        return 0


if __name__ == "__main__":
    sys.exit(main())
