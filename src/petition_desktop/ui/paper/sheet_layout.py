"""Lays a sheet out and draws it: the text, the table to write in, and the line that the volunteer fills in.

The text is set as large as leaves room for ten lines, or for eight; where even the smallest leaves fewer, there are
fewer. Lengths are millimetres.
"""

from __future__ import annotations

import segno
from msgspec import Struct
from PySide6.QtGui import QImage, QPainter

from petition_core.campaign.model import Campaign
from petition_core.errors import SheetRefused
from petition_desktop.ui.paper.sheet_columns import SheetColumn, packed, sheet_columns
from petition_desktop.ui.paper.sheet_pen import SheetPen
from petition_desktop.ui.paper.sheet_words import SheetWords, filled, in_a_row

_MARGIN = 10.0
_QR = 25.0
_GAP = 5.0
_FOOT = 14.0
_NUMBER = 6.0  # the column with the number of the line
_LEAST_ROW, _LEAST_ROW_OF_MANY = 8.6, 7.6
_HEAD_ROW = 8.4
_HEAD_POINTS = 7.0
_MOST_LINES, _WANTED_LINES = 10, (10, 8)
_SIZES = (1.0, 0.94, 0.88, 0.82, 0.76)


class SheetLayout(Struct, frozen=True):
    """One kind of sheet: everything but its number. `size` is width and height, `table` where the table begins."""

    campaign: Campaign
    words: SheetWords
    size: tuple[float, float]
    rows: tuple[tuple[SheetColumn, ...], ...]
    told: tuple[SheetColumn, ...]
    scale: float
    table: float
    lines: int

    @property
    def least(self) -> float:
        """The height that one line of the table needs."""
        return _LEAST_ROW if len(self.rows) == 1 else _LEAST_ROW_OF_MANY * len(self.rows)


def sheet_layout(campaign: Campaign, language: str, size: tuple[float, float]) -> SheetLayout:
    """The largest text that leaves lines enough; `SheetRefused` where a campaign's texts fill the sheet."""
    words = SheetWords(language)
    room = size[0] - 2 * _MARGIN - _NUMBER
    columns = sheet_columns(campaign, words)
    rows = packed(columns, room)
    picture = QImage(8, 8, QImage.Format.Format_Grayscale8)
    painter = QPainter(picture)
    try:
        pen = SheetPen(painter, language, size[0], dry=True)
        told = tuple(one for row in rows for one in row if one.wording or not _label_fits(pen, one))
        found = [_tried(SheetLayout(campaign, words, size, rows, told, scale, 0, 0), pen) for scale in _SIZES]
    finally:
        painter.end()
    for wanted in _WANTED_LINES:
        for one in found:
            if one.lines >= wanted:
                return one
    most = max(found, key=lambda one: (one.lines, one.scale))
    if most.lines < 1:
        raise SheetRefused(reason="the texts of the campaign leave no room for lines")
    return most


def draw_sheet(painter: QPainter, layout: SheetLayout, name: str) -> None:
    """Draw the sheet with the number `name`."""
    pen = SheetPen(painter, layout.words.language, layout.size[0])
    _text(pen, layout, name)
    _table(pen, layout)
    _foot(pen, layout)


def _tried(layout: SheetLayout, pen: SheetPen) -> SheetLayout:
    table = _text(pen, layout, "00000-1-00000") + 2.5
    room = layout.size[1] - _MARGIN - _FOOT - table - _HEAD_ROW * len(layout.rows)
    lines = min(int(room / layout.least), _MOST_LINES)
    return SheetLayout(
        layout.campaign, layout.words, layout.size, layout.rows, layout.told, layout.scale, table, max(lines, 0)
    )


def _label_fits(pen: SheetPen, one: SheetColumn) -> bool:
    return pen.fits(one.label, _HEAD_POINTS, one.width - 6, _HEAD_ROW - 0.6)


def _text(pen: SheetPen, layout: SheetLayout, name: str) -> float:
    """What is signed, beside the sheet's number; where it ends."""
    texts, scale, words = layout.campaign.text(layout.words.language), layout.scale, layout.words
    whole = layout.size[0] - 2 * _MARGIN
    width = whole - _QR - 2 * _GAP - 20
    y = pen.text(_MARGIN, _MARGIN - 1, width, texts.title, 17 * scale, bold=True, serif=True)
    y = pen.text(_MARGIN, y + 1, width, texts.demand, 11.5 * scale, bold=True)
    y = pen.text(_MARGIN, y + 1, width, filled(words.target, texts.target_name, texts.target_office), 9 * scale)
    y = pen.text(_MARGIN, y + 1.5, width, texts.signed_text, 10.5 * scale)
    y = max(y, _label(pen, layout, name))
    y = _wordings(pen, layout, y + 1.5, whole)
    return _privacy(pen, layout, y + 1, whole)


def _label(pen: SheetPen, layout: SheetLayout, name: str) -> float:
    """The number of the sheet, large and as a code."""
    across = _QR + _GAP + 20
    x = layout.size[0] - _MARGIN - across
    code = segno.make(name, error="m", micro=False).matrix_iter(border=0)
    pen.code(layout.size[0] - _MARGIN - _QR, _MARGIN, _QR, [bytes(row) for row in code])
    pen.text(x + 9, _MARGIN + _QR - 4.5, across - _QR - 10, layout.words.sheet, 10)
    pen.sign(x, _MARGIN + _QR + 1, across, 8, name, 13)
    return _MARGIN + _QR + 9


def _wordings(pen: SheetPen, layout: SheetLayout, y: float, width: float) -> float:
    """What the columns with a box mean, in two columns of text."""
    if not layout.told:
        return y
    points, half = 8.5 * layout.scale, (width - _GAP) / 2
    top = pen.text(_MARGIN, y, width, layout.words.columns, points, bold=True) + 0.4
    dry = pen.like_dry()
    heights = [_wording(dry, one, 0, 0, half, points) for one in layout.told]
    x, y, end = _MARGIN, top, top
    for one, height in zip(layout.told, heights, strict=True):
        if x == _MARGIN and y > top and y - top + height / 2 > sum(heights) / 2:
            x, y = _MARGIN + half + _GAP, top
        y = _wording(pen, one, x, y, half, points)
        end = max(end, y)
    return end


def _wording(pen: SheetPen, one: SheetColumn, x: float, y: float, width: float, points: float) -> float:
    pen.text(x, y, 6, f"{one.number}.", points, bold=True)
    return pen.text(x + 6, y, width - 6, one.wording or one.label, points) + 0.3


def _privacy(pen: SheetPen, layout: SheetLayout, y: float, width: float) -> float:
    words, campaign = layout.words, layout.campaign
    who, online = campaign.organisation, campaign.online
    said = (
        filled(words.privacy, who.name, who.privacy),
        filled(words.whole_online, online) if online else words.whole,
        words.open_paper,
        filled(words.found, f"{who.name}, {who.contact}"),
    )
    return pen.text(_MARGIN, y, width, in_a_row(*said), 8 * layout.scale)


def _table(pen: SheetPen, layout: SheetLayout) -> None:
    """Head and lines; a campaign that asks much has several rows in each line, and as many heads."""
    left, width = _MARGIN, layout.size[0] - 2 * _MARGIN
    y = layout.table
    for row in layout.rows:
        _head(pen, row, y)
        y += _HEAD_ROW
    height = (layout.size[1] - _MARGIN - _FOOT - y) / layout.lines / len(layout.rows)
    for line in range(1, layout.lines + 1):
        pen.rule(left, y, width, thick=0.4)
        pen.sign(left, y, _NUMBER, height * len(layout.rows), str(line), 9)
        for row in layout.rows:
            _cells(pen, row, y, height)
            y += height
    pen.rule(left, layout.table, width, thick=0.4)
    pen.rule(left, y, width, thick=0.4)
    for x in (left, left + width):
        pen.upright(x, layout.table, y - layout.table, thick=0.4)


def _head(pen: SheetPen, row: tuple[SheetColumn, ...], y: float) -> None:
    x = _MARGIN + _NUMBER
    for one in row:
        pen.upright(x, y, _HEAD_ROW)
        beside = 0.0
        if one.number:
            pen.sign(x + 0.4, y + 0.5, _NUMBER - 1, 4 if one.label else _HEAD_ROW - 1, str(one.number), 8)
            beside = _NUMBER - 1.4
        if one.label and _label_fits(pen, one):
            pen.text(x + beside + 0.8, y + 0.7, one.width - beside - 1.2, one.label, _HEAD_POINTS)
        x += one.width


def _cells(pen: SheetPen, row: tuple[SheetColumn, ...], y: float, height: float) -> None:
    x, side = _MARGIN + _NUMBER, 4.5
    for one in row:
        pen.upright(x, y, height)
        pen.rule(x, y, one.width)
        if one.ticked:
            pen.box(x + (one.width - side) / 2, y + (height - side) / 2, side)
        x += one.width


def _foot(pen: SheetPen, layout: SheetLayout) -> None:
    """Lines for the volunteer to fill in."""
    words, width = layout.words, layout.size[0] - 2 * _MARGIN
    y, x = layout.size[1] - _MARGIN - 6, _MARGIN
    parts = ((words.count, 0.28), (words.day, 0.2), (words.place, 0.28), (words.volunteer, 0.24))
    for label, share in parts:
        across = width * share - _GAP
        pen.rule(x, y, across, thick=0.3)
        pen.text(x, y + 0.7, across, label, 8.5)
        x += across + _GAP
