"""Reduces a picture to 256 colours, so that a screenshot stays small: the frequent ones exactly, others nearly.

For `pictures.py`. Qt's own reduction uses a fixed palette, which changes the paper's colour.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QImage, qBlue, qGreen, qRed, qRgb

COLOURS = 256
EXACT = 160  # of them, kept just as they are: paper, ink, accent and the edges of letters
_COARSE = 0xF8F8F8


def few_colours(picture: QImage) -> QImage:
    """The picture with a palette of its own."""
    source = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(source.constBits()).cast("I")
    counted = Counter(pixels)
    palette = _palette(counted)
    index = {colour: _nearest(colour, palette) for colour in counted}
    reduced = QImage(source.size(), QImage.Format.Format_Indexed8)
    reduced.setColorTable(palette)
    width, step = source.width(), reduced.bytesPerLine()
    out = memoryview(reduced.bits())
    for row in range(source.height()):
        line = pixels[row * width : (row + 1) * width]
        out[row * step : row * step + width] = bytes(index[colour] for colour in line)
    return reduced


def _palette(counted: Counter[int]) -> list[int]:
    exact = [colour for colour, _count in counted.most_common(EXACT)]
    groups: dict[int, Counter[int]] = {}
    for colour, count in counted.items():
        if colour not in exact:
            groups.setdefault(colour & _COARSE, Counter())[colour] = count
    # Not the largest groups but those that would be missed most: a small sign may be the only amber on its page.
    missed = {coarse: _missed(group, exact) for coarse, group in groups.items()}
    wanted = sorted(groups, key=lambda coarse: -missed[coarse])[: COLOURS - len(exact)]
    return exact + [_mean(groups[coarse]) for coarse in wanted]


def _missed(group: Counter[int], exact: list[int]) -> int:
    """How wrong the picture would be if these colours became the nearest of the exact ones."""
    mean = _mean(group)
    return group.total() * _distance(mean, exact[_nearest(mean, exact)])


def _mean(group: Counter[int]) -> int:
    total = group.total()
    parts = (sum(part(colour) * count for colour, count in group.items()) // total for part in (qRed, qGreen, qBlue))
    return qRgb(*parts)


def _nearest(colour: int, palette: list[int]) -> int:
    return min(range(len(palette)), key=lambda place: _distance(colour, palette[place]))


def _distance(one: int, other: int) -> int:
    pairs = ((part(one), part(other)) for part in (qRed, qGreen, qBlue))
    return sum((first - second) ** 2 for first, second in pairs)
