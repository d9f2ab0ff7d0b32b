"""A file that somebody chooses: its name and folder on a button that looks like a field."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from petition_desktop.ui import tokens
from petition_desktop.ui.office.line_words import shown
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import FieldButton
from petition_desktop.ui.widgets.field import Field

translate = QCoreApplication.translate


class _FileButton(FieldButton):
    """Shortens a long path in its middle, so that the file's name stays in sight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_path(self, words: str) -> None:
        """Show `words`, shortened where there is no room."""
        self._whole = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * self._theme.px(tokens.FIELD_PADDING) - 2 * self._theme.px(tokens.ICON)
        metrics = QFontMetricsF(self.font())
        self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&"))


class FileField(Field):
    """Signals: `asked()` when a file shall be chosen; whoever hears it calls `set_path`."""

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        self._button = _FileButton(theme)
        super().__init__(theme, self._button)
        self._path: Path | None = None
        self._label_words = ""
        self._button.clicked.connect(self.asked)

    @property
    def path(self) -> Path | None:
        """What was chosen."""
        return self._path

    def set_words(self, label: str, remark: str = "", help_text: str = "") -> None:
        super().set_words(label, remark, help_text)
        self._label_words = label
        self._show()

    def set_path(self, path: Path | None) -> None:
        """Show this file; None is not chosen yet."""
        self._path = path
        self.show_problem("")
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        words = shown(str(self._path)) if self._path else translate("FileField", "Choose …")
        self._button.show_path(words)
        self._button.setAccessibleName(f"{self._label_words}: {words}")
        self._button.setToolTip(words if self._path else "")
