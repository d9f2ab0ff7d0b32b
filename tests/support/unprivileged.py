"""Runs a piece of a test without the rights of an administrator, for whom no file is read-only."""

from __future__ import annotations

import os
import traceback
import warnings
from collections.abc import Callable

_NOBODY = 65534


def as_nobody(act: Callable[[], object], *owned: os.PathLike[str]) -> str:
    """The outcome of `act` as text, or `name: sentence` of the error it raised.

    An administrator's tests run it in a child process as nobody, to whom the folders `owned` are given first.
    """
    if os.geteuid() != 0:
        return _outcome(act)
    for path in owned:
        os.chown(path, _NOBODY, _NOBODY)
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        # From Python 3.12 on a fork beside other threads warns; the child does nothing but this one act.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)
        os.write(writing, _outcome(act).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read().decode()
    os.waitpid(child, 0)
    return told


def _outcome(act: Callable[[], object]) -> str:
    try:
        return str(act())
    except BaseException as error:  # noqa: BLE001 - told to the test, which compares it
        if not hasattr(error, "facts"):
            traceback.print_exc()
        return f"{type(error).__name__}: {error}"
