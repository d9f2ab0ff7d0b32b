"""The server's own key (Ed25519): it signs receipts, and the invites name it. It can open nothing.

One line of hex in a file that only the server's account may read.
"""

from __future__ import annotations

import os
from pathlib import Path

from petition_core.errors import FileRefused, ServerNotReady
from petition_core.signing import KEY_SIZE, SigningKey


def read_server_key(path: Path) -> SigningKey:
    """The key; `ServerNotReady` where there is no file, `FileRefused` where it is no key."""
    try:
        text = path.read_text(encoding="ascii")
        seed = bytes.fromhex(text)
    except FileNotFoundError:
        raise ServerNotReady from None
    except OSError:
        raise FileRefused(path=path, reason="it cannot be read") from None
    except ValueError:
        raise FileRefused(path=path, reason="it is not a server key") from None
    if len(seed) != KEY_SIZE:
        raise FileRefused(path=path, reason="it is not a server key")
    return SigningKey(seed)


def write_server_key(path: Path, key: SigningKey) -> None:
    """A new file, readable by its owner alone and durable before this returns; never overwrites one."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(f"{key.seed.hex()}\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        raise FileRefused(path=path, reason="it cannot be written") from None
