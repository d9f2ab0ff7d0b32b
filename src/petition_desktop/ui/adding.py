"""Takes a campaign file in: from the file dialog or dropped on the window, checked and kept on the worker.

New keys of a campaign we hold are a person's decision: the notice asks, and the button says yes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from petition_core.campaign.container import MAX_SIZE, SignedCampaign
from petition_core.errors import CampaignKeysChange, FileRefused, PetitionError
from petition_core.reasons import file_reason
from petition_desktop import log
from petition_desktop.store.shelf import CampaignShelf
from petition_desktop.ui.messages import message
from petition_desktop.ui.window import INVITE, SUFFIX, Window
from petition_desktop.ui.worker import Worker

translate = QCoreApplication.translate


class Adding(QObject):
    """`is_busy` tells whether somebody signs right now; then nothing is taken in.

    Signals: `added(signed)` when a campaign is on the shelf, `invite_came(path)` when the file is an invite.
    """

    added = Signal(SignedCampaign)
    invite_came = Signal(Path)

    def __init__(
        self, window: Window, worker: Worker, shelf: CampaignShelf, is_busy: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__(window)
        self._is_busy = is_busy
        self._window, self._worker, self._shelf = window, worker, shelf
        self._asked: bytes | None = None
        window.campaign_dropped.connect(self.add)
        window.notice.answered.connect(self._answered)

    @Slot()
    def choose(self) -> None:
        """Ask for a file."""
        dialog = QFileDialog(self._window, translate("Adding", "Add a campaign file"))
        campaigns = translate("Adding", "Campaigns (%1)").replace("%1", f"*{SUFFIX}")
        dialog.setNameFilters([campaigns, translate("Adding", "Invites (%1)").replace("%1", f"*{INVITE}")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(Path)
    def add(self, path: Path) -> None:
        """Read `path`, check it and keep it."""
        if self._is_busy():
            words = translate("Adding", "Somebody is signing. Add the file again when they are done.")
            self._window.notice.tell("careful", words)
            return
        if path.suffix.lower() == INVITE:
            self.invite_came.emit(path)
            return
        self._run(lambda: _read(path), confirmed=False)

    def _run(self, read: Callable[[], bytes], *, confirmed: bool) -> None:
        shelf = self._shelf
        untrusted = b""

        def job() -> SignedCampaign:
            nonlocal untrusted
            untrusted = read()
            return shelf.add(untrusted, confirmed=confirmed)

        def failed(error: PetitionError) -> None:
            words = message(error)
            act = ""
            if isinstance(error, CampaignKeysChange):
                self._asked = untrusted
                act = translate("Adding", "Use the new keys")
            self._window.notice.tell("careful" if words.level == "careful" else "bad", words.whole, act)

        self._worker.run(job, self._done, failed)

    def _done(self, signed: SignedCampaign) -> None:
        log.note("campaign-added", campaign=signed.campaign.id, version=signed.campaign.version)
        title = signed.campaign.text(self.locale_tag()).title
        self._window.notice.tell("good", translate("Adding", "Added: %1").replace("%1", title))
        self.added.emit(signed)

    @staticmethod
    def locale_tag() -> str:
        """The language of the interface, for the campaign's title."""
        from PySide6.QtCore import QLocale

        return QLocale().bcp47Name()

    @Slot(str)
    def _selected(self, name: str) -> None:
        self.add(Path(name))

    @Slot()
    def _answered(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            self._run(lambda: asked, confirmed=True)


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():  # reading from something else may never end
            raise FileRefused(path=path.name, reason="there is no such file")
        with path.open("rb") as source:
            return source.read(MAX_SIZE + 1)
    except OSError as error:
        raise FileRefused(path=path.name, reason=file_reason(error, "it cannot be read")) from None
