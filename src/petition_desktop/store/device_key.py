"""Where the secret half of this device's own key rests: in the system's keyring, or in a file only its user may read.

The keyring is the better place, because a copied data folder then does not take the key along. Where there is none,
or it does not keep what it is given, the file is used. The key opens nothing: it only says who sends.
"""

from __future__ import annotations

import contextlib
import os
from importlib import import_module
from typing import Literal

from msgspec import Struct

from petition_core.errors import DeviceKeyMissing
from petition_core.signing import KEY_SIZE, SigningKey
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.private_files import disk_errors, write_bytes_whole

SERVICE = "Petition Desktop"

#: What the libraries under keyring raise on Linux and on Windows, where they are installed.
_SYSTEM_ERRORS = (
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("secretstorage.exceptions", "SecretStorageException"),
    ("win32ctypes.pywin32.pywintypes", "error"),
)

KeyChoice = Literal["auto", "file"]
KeyPlace = Literal["keyring", "file"]


class KeptKey(Struct, frozen=True):
    """Where a key rests. `entry` is the data folder's own random name in the keyring."""

    public_key: bytes
    place: KeyPlace
    entry: str


def make_key(folder: DataFolder, choice: KeyChoice) -> KeptKey:
    """A new key, kept durably. `StoreFull` or `StoreReadOnly` if it cannot be."""
    key = SigningKey.generate()
    entry = os.urandom(8).hex()
    if choice == "auto" and _to_keyring(entry, key.seed):
        return KeptKey(key.public, "keyring", entry)
    with disk_errors(folder.root):
        write_bytes_whole(folder.device_key, key.seed.hex().encode() + b"\n")
    return KeptKey(key.public, "file", entry)


def read_key(folder: DataFolder, kept: KeptKey) -> SigningKey:
    """The key that was kept; `DeviceKeyMissing` if it is gone, locked away or another one."""
    if kept.place == "keyring":
        missing, text = DeviceKeyMissing(reason="the keyring does not give it"), _from_keyring(kept.entry)
    else:
        missing, text = DeviceKeyMissing(reason="its file is gone or not right"), _from_file(folder)
    try:
        seed = bytes.fromhex(text)
    except ValueError:
        seed = b""
    if len(seed) != KEY_SIZE or (key := SigningKey(seed)).public != kept.public_key:
        raise missing
    return key


def _from_file(folder: DataFolder) -> str:
    try:
        return folder.device_key.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return ""


def _to_keyring(entry: str, seed: bytes) -> bool:
    """Whether a real keyring took the key and gives it back."""
    import keyring  # slow to load, and needed once

    with contextlib.suppress(*_refusals()):
        # Below 1 are the stand-ins: the one that always fails, and files in plain text.
        if keyring.get_keyring().priority >= 1:
            keyring.set_password(SERVICE, entry, seed.hex())
            return keyring.get_password(SERVICE, entry) == seed.hex()
    return False


def _from_keyring(entry: str) -> str:
    import keyring

    with contextlib.suppress(*_refusals()):
        return keyring.get_password(SERVICE, entry) or ""
    return ""


def _refusals() -> tuple[type[Exception], ...]:
    """What keyring and the libraries under it raise when a keyring is locked, missing or out of order."""
    from keyring.errors import KeyringError

    found: list[type[Exception]] = [KeyringError, OSError, RuntimeError]
    for module, name in _SYSTEM_ERRORS:
        with contextlib.suppress(ImportError):
            found.append(getattr(import_module(module), name))
    return tuple(found)
