"""An office key at work, from its passphrase to the moment it is dropped. Who holds this can open every signature.

Windows hold this and never the key itself: what they may do with a key is what stands here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from petition_core.office_key.identities import OfficeIdentity
from petition_desktop.office.keys import open_key
from petition_desktop.office.opening import Opened, opening
from petition_desktop.office.register.register import Register
from petition_desktop.office.sheet import Sheet, sheet_of
from petition_desktop.store.database import Store


class UnlockedKey:
    """The key in the file `path`; `recipient` is its public half."""

    def __init__(self, path: Path, identity: OfficeIdentity) -> None:
        self._identity = identity
        self.path = path
        self.recipient = str(identity.recipient)

    def opening(self, store: Store, register: Register) -> Iterator[Opened]:
        """Open what is new in the inbox, in steps (see `opening`)."""
        return opening(store.inbox, register, [self._identity], store.shelf)

    def sheet(self) -> Sheet:
        """What stands on its recovery sheet; `ExtraMissing` where the word list is not installed."""
        return sheet_of(self._identity)


def unlock_file(path: Path, passphrase: str) -> UnlockedKey:
    """Open the locked key file; takes about a second. Raises what `open_key` raises."""
    return UnlockedKey(path, open_key(path, passphrase))
