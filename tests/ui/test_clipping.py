"""No letter of any script is cut off by the edge of the widget it stands in: what is painted is held against it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from petition_desktop.ui.tokens import TYPES
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.tick import Tick, TickBox
from tests.ui.hands import the

#: Language and words: descenders, a j that begins before its line, accents upon accents, tall scripts, wide ones.
SCRIPTS = {
    "descenders": ("en", "Jogging by quays\njeopardy, gypsy fjord"),
    "stacked accents": ("vi", "ỄM Ỗ Ẫ Ặ Ự Ợ\nviệc Ế Ỷ ỹ ặ ợ ự"),
    "arabic": ("ar", "إِلَّا ٱللّٰه حُرِّيَّةٍ\nأبقوا طريق النهر مفتوحًا ليلًا ونهارًا ج ع"),
    "urdu": ("ur", "نستعلیق میں گُلشَن ہے\nٹھٹھے اُمیدِ صُبح"),
    "thai": ("th", "กี่ปู่ ที่นี่ ฎีฐู้\nน้ำใจ ชื่อที่ยิ่งใหญ่ ญู ฐุ"),
    "hindi": ("hi", "र्ड्डू ह्न्र्मं क्ष्र्यूँ\nश्रीमान् ट्ठ्रू"),
    "tibetan": ("bo", "སྐྲ་རྒྱུད་\nབསྒྲུབས"),
    "chinese": ("zh-Hant", "香港：守護人們上街爭取的自由\n龘鬱蠱"),
    "hebrew": ("he", "שָׁלוֹם לְכֻלָּם\nץ ק ן לֹא"),
}
MARGIN = 200


def ink(draw, size: QRect) -> QRect:
    """What `draw` paints beyond and within `size`, in its coordinates, up to `MARGIN` outside."""
    picture = QImage(size.width() + 2 * MARGIN, size.height() + 2 * MARGIN, QImage.Format.Format_Grayscale8)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    draw(painter)
    painter.end()
    grey, step = bytes(picture.constBits()), picture.bytesPerLine()
    rows = [y for y in range(picture.height()) if min(grey[y * step : y * step + picture.width()]) < 200]
    columns = [x for x in range(picture.width()) if min(grey[x::step]) < 200]
    return QRect(QPoint(columns[0], rows[0]), QPoint(columns[-1], rows[-1])).translated(-MARGIN, -MARGIN)


def sized(widget: QWidget, width: int) -> QRect:
    """The rectangle a layout gives it at this width."""
    widget.resize(width, widget.heightForWidth(width))
    return widget.rect()


@pytest.mark.parametrize("scale", [80, 100, 200])
@pytest.mark.parametrize("role", TYPES)
@pytest.mark.parametrize(("language", "words"), SCRIPTS.values(), ids=SCRIPTS)
def test_all_that_is_painted_lies_within_the_text(qtbot, theme, language, words, role, scale):
    theme.set_scale(scale)
    theme.dress("", language)
    text = Text(theme, role)
    qtbot.addWidget(text)
    text.say(words)
    edges = sized(text, 9 * theme.px(100))
    lines = text._lines(text.width())
    assert edges.contains(ink(lambda painter: lines.draw(painter, MARGIN, MARGIN), edges))


@pytest.mark.parametrize("role", TYPES)
@pytest.mark.parametrize(("language", "words"), SCRIPTS.values(), ids=SCRIPTS)
def test_what_does_not_wrap_is_as_wide_as_its_letters(qtbot, theme, language, words, role):
    theme.set_scale(200)
    theme.dress("", language)
    text = Text(theme, role, wraps=False)
    qtbot.addWidget(text)
    text.say(words.replace("\n", " "))
    text.resize(text.sizeHint())
    lines = text._lines(text.width())
    assert text.rect().contains(ink(lambda painter: lines.draw(painter, MARGIN, MARGIN), text.rect()))


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("language", "words"), SCRIPTS.values(), ids=SCRIPTS)
def test_nor_is_a_letter_beside_a_tick_cut_off(qtbot, theme, qapp, language, words, direction):
    qapp.setLayoutDirection(direction)
    theme.set_scale(200)
    theme.dress("", language)
    tick = Tick(theme)
    qtbot.addWidget(tick)
    tick.set_words(words)
    box = the(tick, TickBox)
    edges = sized(box, 1200)
    top, left = box._top_of_words(), 0 if direction == Qt.LayoutDirection.RightToLeft else box._indent()
    lines = box._lines(box.width() - box._indent())
    assert edges.contains(ink(lambda painter: lines.draw(painter, MARGIN + left, MARGIN + top), edges))
