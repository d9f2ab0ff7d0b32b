"""The data folder: where everything of one installation lies. Copying or deleting it copies or deletes all of it.

Knows names and modes only; what is inside each file is the business of the module that writes it.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from petition_desktop.store.private_files import disk_errors, make_folder


class DataFolder(Struct, frozen=True):
    """The places in the data folder `root`."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file; SQLite puts `-wal` and `-shm` beside it, with the same mode."""
        return self.root / "petition.sqlite3"

    @property
    def campaigns(self) -> Path:
        return self.root / "campaigns"

    @property
    def log(self) -> Path:
        """The folder of the log files."""
        return self.root / "log"

    @property
    def settings(self) -> Path:
        return self.root / "settings.toml"

    @property
    def stall_state(self) -> Path:
        """How the stall stood, for the first page of the next start."""
        return self.root / "stall.json"

    @property
    def device_key(self) -> Path:
        """Only there if the system has no keyring, or the settings ask for a file."""
        return self.root / "device.key"

    @property
    def lock(self) -> Path:
        return self.root / "in-use.lock"

    @property
    def to_open(self) -> Path:
        """Where a second program asks the running one to open a file, see `open_requests`."""
        return self.root / "to-open"

    def make(self) -> None:
        """Make what is missing, for this user alone. `StoreReadOnly` or `StoreFull` where that is not possible."""
        with disk_errors(self.root):
            for folder in (self.root, self.campaigns, self.log):
                make_folder(folder)
