"""What a program reads and prints is UTF-8 wherever it is not a console, and no character can make it stop.

Windows would take the signs of its own region for files and pipes: no Chinese in Paris, no “ü” in Moscow.
"""

from __future__ import annotations

import io
import sys


def speak_utf8() -> None:
    r"""To be called once, before anything is read or printed. A byte order mark at the beginning of input is no input.

    What a console cannot show is printed as `\uXXXX`; input that is not UTF-8 is read as replacement characters.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # None in a Windows program without a console
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
    if isinstance(sys.stdin, io.TextIOWrapper) and not sys.stdin.isatty():
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")
