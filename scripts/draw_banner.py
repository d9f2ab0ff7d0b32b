"""Draws the banner of the bundled campaign: a harbour at dusk, and a quiet crowd with umbrellas and small lights.

The picture is ours from the first stroke, so no licence of anybody else hangs on it. The same script gives the
same picture each time; run it after a change and look at the result: `python scripts/draw_banner.py`.
"""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from place import ROOT

WIDTH, HEIGHT = 1360, 400
SHORE = 236.0  # where the skyline meets the water
SKY = ((0.0, "#14507A"), (0.25, "#3C86AE"), (0.5, "#A5CBDC"), (0.68, "#F2E4CB"), (1.0, "#F8D59C"))
WATER = ((0.0, "#BCD3DD"), (0.35, "#3C7FA6"), (1.0, "#0A3A58"))
# Back to front: the farther a row of towers, the more of the evening haze it takes on.
TOWERS = ((168.0, 24.0, "#A9C6D2"), (136.0, 30.0, "#6A9FBA"), (96.0, 34.0, "#1B6690"))
CLOTHS = ("#0B5C8A", "#12476A", "#E8F1F6", "#2C7AA6", "#F2C14E", "#0F3B57", "#7FB2CF", "#F2C14E", "#1B6A98")
TARGETS = [ROOT / "resources" / "campaigns" / "hong-kong-2020" / state / "banner.png" for state in ("open", "closed")]


def thrown(seed: int) -> Random:
    """Numbers that look thrown and are the same each time."""
    return Random(seed)  # noqa: S311  # they place towers and umbrellas, they guard nothing


def gradient(stops: tuple[tuple[float, str], ...], top: float, bottom: float) -> QLinearGradient:
    """A gradient from `top` down to `bottom`."""
    made = QLinearGradient(0, top, 0, bottom)
    for at, colour in stops:
        made.setColorAt(at, QColor(colour))
    return made


def draw_sky(painter: QPainter) -> None:
    """Dusk above, a low glow behind the towers, and the ridge of the hills."""
    painter.fillRect(QRectF(0, 0, WIDTH, SHORE), QBrush(gradient(SKY, 0, SHORE)))
    for height, wave, colour in ((104.0, 0.0, "#C3D5DA"), (80.0, 1.9, "#AFCAD4")):
        ridge = QPainterPath(QPointF(0, SHORE))
        for x in range(0, WIDTH + 8, 8):
            rise = math.sin(x / 210 + wave) + 0.45 * math.sin(x / 83 + 2 * wave) + 0.16 * math.sin(x / 31)
            ridge.lineTo(x, SHORE - height * (0.62 + 0.26 * rise))
        ridge.lineTo(WIDTH, SHORE)
        painter.fillPath(ridge, QColor(colour))


def draw_towers(painter: QPainter) -> None:
    """Three rows of plain towers; the front row has lit windows."""
    for row, (height, width, colour) in enumerate(TOWERS):
        chance = thrown(11 + row)
        x = -chance.random() * width
        while x < WIDTH:
            wide = width * (0.6 + 0.8 * chance.random())
            centre = math.exp(-(((x - WIDTH * (0.36 + 0.16 * row)) / 430) ** 2))
            tall = height * (0.42 + 0.5 * chance.random()) * (0.62 + 0.5 * centre)
            draw_tower(painter, QRectF(x, SHORE - tall, wide, tall), QColor(colour), chance.random(), row)
            x += wide + chance.random() * width * 0.35


def draw_tower(painter: QPainter, box: QRectF, colour: QColor, kind: float, row: int) -> None:
    """One tower: flat, slanted or with a mast, by `kind`."""
    shape = QPainterPath()
    slant = box.width() * 0.22 if kind > 0.82 else 0.0
    shape.moveTo(box.bottomLeft())
    shape.lineTo(box.left(), box.top() + slant)
    shape.lineTo(box.right(), box.top())
    shape.lineTo(box.bottomRight())
    painter.fillPath(shape, colour)
    if kind < 0.2:
        painter.fillRect(QRectF(box.center().x() - 1, box.top() - 16, 2, 16), colour)
    if row < 2:
        return
    chance, y = thrown(int(kind * 997) + 3), box.top() + slant + 8
    while y < box.bottom() - 6:
        x = box.left() + 6
        while x < box.right() - 6:
            if chance.random() < 0.42:
                painter.fillRect(QRectF(x, y, 3, 4), QColor(255, 226, 160, 60 + int(150 * chance.random())))
            x += 8
        y += 11


def draw_water(painter: QPainter) -> None:
    """The harbour: the sky again, broken into short strokes of light."""
    painter.fillRect(QRectF(0, SHORE, WIDTH, HEIGHT - SHORE), QBrush(gradient(WATER, SHORE, HEIGHT)))
    chance = thrown(29)
    for stroke in range(240):
        depth = chance.random() ** 1.6
        y = SHORE + 3 + depth * 96
        x, long = chance.random() * WIDTH, 10 + 46 * chance.random()
        warm = math.exp(-(((x - WIDTH * 0.62) / 260) ** 2))
        light = QColor(255, 236, 200) if stroke % 3 and warm > 0.25 else QColor(232, 241, 246)
        light.setAlpha(int((26 + 70 * warm) * (1 - 0.6 * depth)))
        painter.setPen(QPen(light, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, y), QPointF(x + long, y))
    painter.setPen(Qt.PenStyle.NoPen)


def draw_crowd(painter: QPainter) -> None:
    """Rows of umbrellas that grow towards us, with small lights held up between them."""
    for row in range(6):
        size = 17.0 + 8.5 * row
        base = 306 + 16.0 * row + row * row * 1.6
        chance = thrown(41 + row)
        x = -size * chance.random()
        place = row * 4
        while x < WIDTH + size:
            lift = (chance.random() - 0.5) * size * 0.5 + 9 * math.sin(x / 170 + row * 0.8)
            tilt = (chance.random() - 0.5) * 16
            draw_umbrella(painter, QPointF(x, base + lift), size, tilt, QColor(CLOTHS[place % len(CLOTHS)]), row)
            if chance.random() < 0.34:
                draw_light(painter, QPointF(x + size * 1.05, base + lift - size * 0.25), 1.6 + row * 0.35)
            place += 1 + int(3 * chance.random())
            x += size * (1.75 + 0.5 * chance.random())


def draw_umbrella(painter: QPainter, top: QPointF, size: float, tilt: float, cloth: QColor, row: int) -> None:
    """An open umbrella seen from the front: a dome of four panels with a scalloped hem, tip up at `top`."""
    painter.save()
    painter.translate(top)
    painter.rotate(tilt)
    far = (5 - row) * 0.09  # the back rows take on some of the evening's blue
    cloth = QColor(
        int(cloth.red() * (1 - far) + 47 * far),
        int(cloth.green() * (1 - far) + 108 * far),
        int(cloth.blue() * (1 - far) + 146 * far),
    )
    stick = QColor(10, 40, 60)
    painter.fillRect(QRectF(-size * 0.03, 0, size * 0.06, size * 1.5), stick)
    painter.fillRect(QRectF(-size * 0.025, -size * 0.1, size * 0.05, size * 0.12), stick)
    hem = [QPointF(size * across, size * 0.62) for across in (1.0, 0.42, -0.42, -1.0)]
    dome = QPainterPath(hem[-1])
    dome.cubicTo(QPointF(-size * 0.92, -size * 0.2), QPointF(size * 0.92, -size * 0.2), hem[0])
    for right, left in pairwise(hem):
        middle = (right + left) / 2
        dome.quadTo(QPointF(middle.x(), middle.y() - size * 0.17), left)
    painter.fillPath(dome, cloth)
    shade = QPainterPath(QPointF(0, size * 0.02))
    shade.cubicTo(QPointF(size * 0.62, size * 0.0), QPointF(size * 0.95, size * 0.3), hem[0])
    middle = (hem[0] + hem[1]) / 2
    shade.quadTo(QPointF(middle.x(), middle.y() - size * 0.17), hem[1])
    shade.quadTo(QPointF(size * 0.34, size * 0.16), QPointF(0, size * 0.02))
    painter.fillPath(shade, QColor(6, 32, 50, 46))
    painter.restore()


def draw_light(painter: QPainter, at: QPointF, size: float) -> None:
    """A light held up by hand, with a soft ring."""
    halo = QRadialGradient(at, size * 6)
    halo.setColorAt(0, QColor(255, 240, 200, 150))
    halo.setColorAt(1, QColor(255, 240, 200, 0))
    painter.fillRect(QRectF(at.x() - size * 6, at.y() - size * 6, size * 12, size * 12), QBrush(halo))
    painter.setBrush(QColor("#FFF6DC"))
    painter.drawEllipse(at, size, size)


def banner() -> QImage:
    """The whole picture, from the far sky to the near crowd."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for draw in (draw_sky, draw_towers, draw_water, draw_crowd):
        draw(painter)
    painter.end()
    return image


def main() -> None:
    """Write the picture into each campaign folder that shows it."""
    image = banner()
    for target in TARGETS:
        image.save(str(target), quality=0)  # 0 asks Qt for the smallest file; PNG loses nothing
        print(f"{target.relative_to(ROOT)}: {Path(target).stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
