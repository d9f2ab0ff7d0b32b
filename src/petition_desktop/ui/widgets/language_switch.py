"""The switch between the languages a campaign offers, each named as its own readers name it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction

from petition_desktop.ui.language_names import language_name
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import ChevronButton


class LanguageSwitch(ChevronButton):
    """Shows the language in force; opens a menu of all.

    Signals: `picked(language)` with the tag of the language the reader wants.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._languages: Sequence[str] = ()
        self._current = ""
        self.clicked.connect(self._open)
        self.hide()

    def set_languages(self, languages: Sequence[str], current: str) -> None:
        """Offer `languages`; with one alone there is nothing to switch."""
        self._languages, self._current = tuple(languages), current
        self.setText(language_name(current))
        self.setAccessibleName(
            QCoreApplication.translate("LanguageSwitch", "Language: %1").replace("%1", language_name(current))
        )
        self.setVisible(len(self._languages) > 1)
        self.updateGeometry()

    @Slot()
    def _open(self) -> None:
        from PySide6.QtGui import QActionGroup
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setFont(self._theme.font("quiet"))
        menu.setAccessibleName(QCoreApplication.translate("LanguageSwitch", "Languages"))
        group = QActionGroup(menu)
        for language in self._languages:
            action = QAction(language_name(language), group)
            action.setData(language)
            action.setCheckable(True)
            action.setChecked(language == self._current)
            if language == self._current:
                action.setFont(self._theme.font("strong"))  # Qt's tick is as small at 200 % as at 100 %
            menu.addAction(action)
        group.triggered.connect(self._triggered)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setMinimumWidth(self.width())
        # Flush with the window's edge, where the switch stands; a longer name than the one in force grows inwards.
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if right else self.width() - max(self.width(), menu.sizeHint().width())
        menu.popup(self.mapToGlobal(QPoint(left, self.height())))
        spoken = group.checkedAction()
        if spoken is not None:
            # Else no key does anything and a screen reader is silent, until somebody thinks of the arrow down.
            menu.setActiveAction(spoken)

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        # The page is made anew, so the keyboard cannot stay where it was there; and who erred is at the right place.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit(str(action.data()))
