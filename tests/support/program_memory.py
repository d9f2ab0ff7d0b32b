"""Searches all memory of a running program for what a person typed. Linux, for a program that this process started.

With `OVERWRITTEN` in its environment the program's C library overwrites whatever is given back to it, Python's own
pieces too: what is found then is still held by somebody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

OVERWRITTEN = {
    "PYTHONMALLOC": "malloc",
    "MALLOC_PERTURB_": "165",
    "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0",
}
#: How strings lie in memory: Python's of one, two and four bytes a character, Qt's of two, other libraries' as UTF-8.
_ENCODINGS = ("utf-8", "latin-1", "utf-16-le", "utf-32-le")
_AROUND = 40


def held(pid: int, words: Iterable[str]) -> list[str]:
    """Where one of these words lies in the memory of `pid`, as typed or in letters of another size, with its places."""
    wanted = re.compile(b"|".join(re.escape(form) for form in sorted(_forms(words))))
    return [
        f"{place}: {memory[max(match.start() - _AROUND, 0) : match.end() + _AROUND]!r}"
        for place, memory in _memory(pid)
        for match in wanted.finditer(memory)
    ]


def _forms(words: Iterable[str]) -> set[bytes]:
    return {
        case.encode(encoding, "ignore")
        for word in words
        for case in (word, word.lower(), word.upper(), word.casefold())
        for encoding in _ENCODINGS
        if encoding != "latin-1" or case.isascii()
    }


def _memory(pid: int) -> Iterator[tuple[str, bytes]]:
    folder = Path("/proc") / str(pid)
    with (folder / "mem").open("rb", buffering=0) as memory:
        for line in (folder / "maps").read_text().splitlines():
            stretch, rights, *_, place = line.split()
            first, end = (int(part, 16) for part in stretch.split("-"))
            if not rights.startswith("r"):
                continue
            try:
                memory.seek(first)
                yield place, memory.read(end - first)
            except (OSError, OverflowError, ValueError):
                continue  # the kernel's own pages, and what was given back meanwhile
