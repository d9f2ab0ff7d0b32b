"""Notices that a form somebody began was left alone: first a warning that counts down, then the form is wiped.

It listens only while a form is begun, and every key, click, touch or stroke of an input method starts it anew.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from petition_desktop.ui.widgets.countdown import Countdown

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """`idle_s` seconds without a sign of life, then `warning_s` more; a second takes `second_ms`.

    Signals: `warned(left)` for each second of the warning, `calmed()` when somebody came back, `left_alone()` when
    nobody did.
    """

    warned = Signal(int)
    calmed = Signal()
    left_alone = Signal()

    def __init__(self, idle_s: int, warning_s: int, second_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._warning_s = warning_s
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_s * second_ms)
        self._idle.timeout.connect(self._warn)
        self._warning = Countdown(second_ms, self)
        self._warning.left.connect(self.warned)
        self._warning.over.connect(self._give_up)
        self._watching = False

    @Slot()
    def touch(self) -> None:
        """Somebody is there. The first touch of a form begins the watch."""
        application = QCoreApplication.instance()
        if not self._watching and application is not None:
            self._watching = True
            application.installEventFilter(self)
        self._idle.start()
        if self._warning.is_running:
            self._warning.stop()
            self.calmed.emit()

    def rest(self) -> None:
        """There is no begun form any more."""
        application = QCoreApplication.instance()
        if self._watching and application is not None:
            application.removeEventFilter(self)
        self._watching = False
        self._idle.stop()
        if self._warning.is_running:
            self._warning.stop()
            self.calmed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.touch()
        return super().eventFilter(watched, event)

    @Slot()
    def _warn(self) -> None:
        self._warning.start(self._warning_s)

    @Slot()
    def _give_up(self) -> None:
        self.rest()
        self.left_alone.emit()
