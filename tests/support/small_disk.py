"""A disk that is soon full: two megabytes of memory under a folder, seen only by the programs that are started on it.

Linux only. It lives in a mount namespace of its own, for which an administrator's rights or a user namespace are
needed; where a machine grants neither, file sizes are limited instead, which also stops every write at its end.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_START = 'mount -t tmpfs -o "size=$1,mode=700" tmpfs "$2" && echo ready && exec cat'


class SmallDisk:
    """Start programs with the words `under` before their command. The folder is on the disk for them alone."""

    def __init__(self, folder: Path, under: tuple[str, ...], grown: tuple[str, ...]) -> None:
        self._folder = folder
        self._grown = grown
        self.under = under

    def grow(self) -> None:
        """Somebody freed space: from now on there is room for everything."""
        if self._grown:
            subprocess.run([*self._grown, str(self._folder)], check=True)
        else:
            self.under = ()


@contextmanager
def small_disk(folder: Path, size: str = "2m") -> Iterator[SmallDisk]:
    """Make `folder` such a disk, empty. All that is on it is gone after the block."""
    folder.mkdir(parents=True, exist_ok=True)
    as_whom = () if os.geteuid() == 0 else ("--map-root-user",)
    command = ["unshare", *as_whom, "--mount", "--propagation", "private", "sh", "-c", _START, "sh", size, str(folder)]
    pipe = subprocess.PIPE
    # It ends with its input, so also when the tests are killed; and the disk ends with it.
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as holder:
        assert holder.stdout is not None
        if holder.stdout.readline() == "ready\n":
            user = () if os.geteuid() == 0 else ("--user", "--preserve-credentials")
            under = ("nsenter", "--target", str(holder.pid), *user, "--mount", "--")
            yield SmallDisk(folder, under, (*under, "mount", "-o", "remount,size=64m"))
        else:
            yield SmallDisk(folder, ("prlimit", "--fsize=300000"), ())
        assert holder.stdin is not None
        holder.stdin.close()
