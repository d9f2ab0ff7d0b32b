"""Shows one field on a page of its own, with another one after it, in a real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui.widgets.field import LineField
from petition_desktop.ui.window import Window


@pytest.fixture
def on_page(qtbot, theme) -> Iterator[Callable[..., LineField]]:
    """Shows a field; gives the line after it."""
    kept = []

    def show(field: QWidget) -> LineField:
        window, page, after = Window(theme), QWidget(), LineField(theme)
        after.set_words("After")
        qtbot.addWidget(window)
        kept.append(window)
        column = QVBoxLayout(page)
        column.addWidget(field)
        column.addWidget(after)
        column.addStretch(1)
        window.show_page(page)
        window.resize(700, 900)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return after

    yield show
    kept.clear()
