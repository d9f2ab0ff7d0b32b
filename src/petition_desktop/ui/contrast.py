"""Makes sure a campaign's accent can be read: contrast as WCAG 2.2 defines it, and a shift of lightness until it holds.

Pure: colours are `#RRGGBB`.
"""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls

import msgspec

from petition_desktop.ui.tokens import Palette

TEXT_LEAST = 4.5  # WCAG 2.2, success criterion 1.4.3
PART_LEAST = 3.0  # WCAG 2.2, success criterion 1.4.11
_TINT = {False: 0.09, True: 0.16}  # how much accent is mixed into the card, in the light and in the dark scheme
_STEPS = 100
_CALM = 0.8  # strong colours glare on a dark ground


def luminance(colour: str) -> float:
    """Relative luminance, 0 for black and 1 for white (WCAG 2.2)."""
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, ground: str, share: float) -> str:
    """`share` (0 to 1) of `colour`, the rest of `ground`."""
    parts = zip(_parts(colour), _parts(ground), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in parts)


def with_accent(palette: Palette, accent: str) -> Palette:
    """The palette with a campaign's accent, made darker or lighter until it holds as text and as a button.

    `accent` empty or not a colour leaves the palette as it is.
    """
    if not is_colour(accent):
        return palette
    for step in range(_STEPS + 1):
        tried = _dressed(palette, _shifted(accent, step / _STEPS, lighter=palette.dark))
        if holds(tried):
            return tried
    return palette


def _shifted(colour: str, share: float, *, lighter: bool) -> str:
    """The same hue, `share` (0 to 1) of the way to black, or to white and a little calmer."""
    hue, light, strength = rgb_to_hls(*(part / 255 for part in _parts(colour)))
    if lighter:
        light, strength = light + (1 - light) * share, strength * _CALM
    else:
        light *= 1 - share
    return "#" + "".join(f"{round(part * 255):02X}" for part in hls_to_rgb(hue, light, strength))


def holds(palette: Palette) -> bool:
    """Whether accent and text on it can be read wherever they are used."""
    as_text = min(contrast(palette.accent, ground) for ground in (palette.paper, palette.card, palette.tint))
    on_it = contrast(palette.accent, palette.on_accent)
    on_tint = min(contrast(colour, palette.tint) for colour in (palette.ink, palette.soft))
    return min(as_text, on_it, on_tint) >= TEXT_LEAST


def is_colour(text: str) -> bool:
    """Whether this is `#RRGGBB`."""
    return len(text) == 7 and text[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in text[1:])


def _dressed(palette: Palette, accent: str) -> Palette:
    on_accent = max("#FFFFFF", palette.on_accent, "#0B1720", key=lambda colour: contrast(accent, colour))
    tint = mixed(accent, palette.card, _TINT[palette.dark])
    return msgspec.structs.replace(palette, accent=accent.upper(), on_accent=on_accent, tint=tint)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
