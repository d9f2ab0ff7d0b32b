"""Opens what a command works on: settings, log and store of one data folder, for as long as the command runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from msgspec import Struct

from petition_desktop.cli.options import Wishes
from petition_desktop.instance_lock import instance_lock
from petition_desktop.log import close_log, open_log
from petition_desktop.settings import Settings, read_settings
from petition_desktop.store.database import Store, open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.private_files import disk_errors


class Installation(Struct, frozen=True):
    """One data folder, open."""

    folder: DataFolder
    settings: Settings
    store: Store


@contextmanager
def open_installation(wishes: Wishes, *, writing: bool = False) -> Iterator[Installation]:
    """The installation in the data folder wished for.

    Who writes holds the folder alone: `FolderInUse` while the window is open on it. Readers may look beside it.
    """
    folder = wishes.folder
    folder.make()
    with ExitStack() as stack:
        settings = read_settings(folder.settings)
        if writing:
            stack.enter_context(instance_lock(folder.lock))
            with disk_errors(folder.root):
                stack.callback(close_log, open_log(folder.log, settings.log_level))
        store = open_store(folder, settings.device_key)
        stack.callback(store.close)
        yield Installation(folder, settings, store)
