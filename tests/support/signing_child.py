"""A program that signs into the store of the folder it is given, and says each number when it is durable.

Started by the crash test, which kills it in the middle.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.support.stores import sign, store_in

if __name__ == "__main__":
    store = store_in(Path(sys.argv[1]))
    while True:
        (kept,) = sign(store, size=4000)
        print(kept.label.number, kept.digest.hex(), flush=True)  # noqa: T201 - its only word to the test
