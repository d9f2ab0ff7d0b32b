"""Takes an invite in: typed, pasted, or from a file. The worker shows it to its server, as soon as there is a network.

An invite is kept before the server is asked (`sync.join`), so without a network nothing is wrong: it waits.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from petition_core.errors import FileRefused, InviteForStall, PetitionError, ServerError
from petition_core.reasons import file_reason
from petition_desktop.ui.messages import message
from petition_desktop.ui.window import Window
from petition_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from petition_desktop.store.database import Store
    from petition_desktop.store.device import Membership

translate = QCoreApplication.translate

_LONGEST = 8_192


class Joining(QObject):
    """Works once `open` has given it the store.

    Signals: `joined(is_office)` when a server took this computer in; `refused(sentence)` where the invite is no use,
    empty where it was taken or waits. What would make a stall of an office is refused before it is used up: whoever
    makes the invites for the stalls has them at hand. `for_office` says so of an office that has joined no server yet.
    """

    joined = Signal(bool)
    refused = Signal(str)

    def __init__(
        self, window: Window, worker: Worker, clock: Callable[[], datetime], *, for_office: bool = False
    ) -> None:
        super().__init__(window)
        self._for_office = for_office
        self._window, self._worker, self._clock = window, worker, clock
        self._store: Store | None = None
        self._proxy = ""
        self._early: Callable[[], str] | None = None

    def open(self, store: Store, proxy: str) -> None:
        """The store is open; an invite that came before is taken in now."""
        self._store, self._proxy = store, proxy
        early, self._early = self._early, None
        if early is not None:
            self._join(early)

    @Slot(str)
    def take(self, untrusted_invite: str) -> None:
        """An invite that was typed or pasted."""
        self._join(lambda: untrusted_invite)

    @Slot(Path)
    def add(self, path: Path) -> None:
        """An invite in a file."""
        self._join(lambda: _read(path))

    def _join(self, read: Callable[[], str]) -> None:
        store, clock, proxy, for_office = self._store, self._clock, self._proxy, self._for_office
        if store is None:
            self._early = read
            return

        def job() -> Membership | ServerError:
            from petition_core.invite import read_invite
            from petition_desktop.sync.join import join

            untrusted_invite = read()
            is_office = for_office or store.device.role() == "office"
            if is_office and read_invite(untrusted_invite).role != "office":
                raise InviteForStall
            try:
                return join(untrusted_invite, store, clock, proxy)
            except ServerError as error:
                if not store.device.pending_invite():
                    raise
                return error

        self._worker.run(job, self._done, self._failed)

    def _done(self, found: Membership | ServerError) -> None:
        self.refused.emit("")
        if isinstance(found, ServerError):
            kept = translate("Joining", "The invite is kept and shown to its server as soon as there is a network.")
            self._window.notice.tell("careful", f"{message(found).sentence} {kept}")
            return
        words = translate("Joining", "This computer has joined %1.").replace("%1", found.server)
        self._window.notice.tell("good", words)
        self.joined.emit(found.role == "office")

    def _failed(self, error: PetitionError) -> None:
        self.refused.emit(message(error).whole)


def _read(path: Path) -> str:
    from petition_core.invite import text_of_file  # few files are invites

    try:
        if not path.is_file():  # reading from something else may never end
            raise FileRefused(path=path.name, reason="there is no such file")
        with path.open("rb") as source:
            return text_of_file(source.read(_LONGEST)).strip()
    except (OSError, UnicodeDecodeError) as error:
        unreadable = error if isinstance(error, OSError) else OSError()
        raise FileRefused(path=path.name, reason=file_reason(unreadable, "it cannot be read as text")) from None
