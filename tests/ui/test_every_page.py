"""Every page but the form, painted: each word can be read on what it stands on, and a finger hits each control.

Contrast is measured in the picture, in light and dark and in high contrast; 44 pixels are the least a finger needs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from petition_core.contrast import contrast
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.tokens import TARGET
from petition_desktop.ui.window import Window
from tests.support.every_page import EVERY_PAGE, SIGNERS, VOLUNTEERS, make_page

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit)
Shown = Callable[..., tuple[Window, QWidget]]


@pytest.fixture
def shown(qtbot, interface) -> Shown:
    """Shows a page in a window, by its name."""

    def show(name: str, theme: Theme, language: str = "en", size: tuple[int, int] = (1366, 768)):
        page = make_page(name, theme, interface, language)
        window = Window(theme)
        qtbot.addWidget(window)
        window.header.set_organisation("Friends of the River")
        window.show_page(page)
        # As long as the page wishes, so that nothing of it is scrolled away.
        window.resize(size[0], 6000)
        with qtbot.waitExposed(window):
            window.show()
        return window, page

    return show


def parts(page: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    """What of these is shown."""
    return [one for kind in kinds for one in page.findChildren(kind) if one.isVisible() and one.width() > 0]


def strongest(picture: QImage, box: QRect) -> float:
    """The greatest contrast between the ground of `box` and anything that is painted on it."""
    pixels = memoryview(picture.constBits()).cast("I")
    across = picture.bytesPerLine() // 4
    found: Counter[int] = Counter()
    for y in range(box.top(), box.bottom() + 1):
        found.update(pixels[y * across + box.left() : y * across + box.right() + 1])
    named = [QColor.fromRgb(colour & 0xFFFFFF).name() for colour, _ in found.most_common()]
    return max((contrast(named[0], other) for other in named[1:]), default=0.0)


def box_of(part: QWidget, window: Window) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size()).intersected(window.rect())


def words_of(part: QWidget) -> str:
    text = part.text() if isinstance(part, QLabel | QAbstractButton | QLineEdit) else ""
    return text if any(letter.isalnum() for letter in text) else ""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("strength", ["auto", "high"])
@pytest.mark.parametrize("name", EVERY_PAGE)
def test_every_word_can_be_read(shown, scheme, strength, name):
    theme = Theme(scheme, contrast=strength)
    window, page = shown(name, theme)
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    told = [part for part in parts(page, QLabel, QAbstractButton, QLineEdit) if words_of(part)]
    assert told
    measured = {words_of(part): strongest(picture, box_of(part, window)) for part in told}
    assert {words: found for words, found in measured.items() if found < theme.palette.least} == {}


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", [*SIGNERS, *VOLUNTEERS])
def test_a_finger_hits_every_control(shown, scale, language, name):
    _window, page = shown(name, Theme("light", scale), language)
    controls = {f"{type(one).__name__} {one.accessibleName() or words_of(one)}": one for one in parts(page, *CONTROLS)}
    sizes = {told: one.size() for told, one in controls.items()}
    small = {told: size.toTuple() for told, size in sizes.items() if min(size.toTuple()) < TARGET}
    assert small == {}
