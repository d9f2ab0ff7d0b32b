"""What is asked from outside: files named at the start, double-clicked or handed over, or only the window itself.

The window comes to the front, and takes each file in as if it was dropped; while somebody signs, or while the window is
the signers' alone, a file waits. Coming to the front changes nothing in it: it is right in a kiosk too, where another
window that got before it is what is wrong.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, Qt, QTimer, Slot

from petition_desktop.open_requests import MOST, is_opened, taken_requests
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.private_files import make_folder
from petition_desktop.ui.application import Application
from petition_desktop.ui.window import Window

_AGAIN_MS = 400


def open_files(
    application: Application, window: Window, folder: DataFolder, is_busy: Callable[[], bool], file: Path | None
) -> None:
    """Begin with `file` and what the system asked for until now. The window keeps what this makes."""
    files = ([] if file is None else [file]) + application.early_files()
    application.file_asked.connect(OpenedFiles(window, folder, is_busy, files).add)


class OpenedFiles(QObject):
    """Works from the moment it is made; `files` are there already. `is_busy` tells whether somebody signs."""

    def __init__(
        self, window: Window, folder: DataFolder, is_busy: Callable[[], bool], files: Sequence[Path] = ()
    ) -> None:
        super().__init__(window)
        self._window, self._folder, self._is_busy = window, folder, is_busy
        self._waiting: list[Path] = []
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._open)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._look_often = QTimer(self)
        self._look_often.setInterval(_AGAIN_MS)
        self._look_often.timeout.connect(self._look)
        self._watch()
        for path in files:
            self.add(path)
        self._look()

    @Slot(Path)
    def add(self, path: Path) -> None:
        """Open it as soon as that disturbs nobody; what is no file of ours is dropped."""
        path = path.absolute()
        if not is_opened(path) or path in self._waiting or len(self._waiting) >= MOST:
            return
        self._waiting.append(path)
        self._open()
        if self._waiting:
            self._again.start()
            if not self._window.is_held:  # else nobody who signs needs to know
                words = QCoreApplication.translate("Opened", "A file waits. It is added as soon as nobody signs.")
                self._window.notice.tell("careful", words)

    def _watch(self) -> None:
        try:
            make_folder(self._folder.to_open)
        except OSError:
            return
        if not self._watcher.addPath(str(self._folder.to_open)):
            self._look_often.start()  # the system has no more watches to give

    @Slot()
    def _look(self) -> None:
        found = taken_requests(self._folder, time.time())
        for path in found.files:
            self.add(path)
        if found.any_came:
            come_forward(self._window)

    @Slot()
    def _open(self) -> None:
        if self._window.is_held or self._is_busy():
            return
        waiting, self._waiting = self._waiting, []
        self._again.stop()
        for path in waiting:
            self._window.campaign_dropped.emit(path)


def come_forward(window: Window) -> None:
    """In front of the other windows, as far as the system allows it; some only make it blink."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
