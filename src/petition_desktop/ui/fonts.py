"""Which font families a language is set in. Only names are told here; Qt opens a font's file when a letter needs it.

The system's own sans comes first wherever it has one; the others are asked for letters it lacks. Chinese, Japanese
and Korean write some of the same letters in different shapes, so the language decides which font sets them.

Qt (6.11) keeps the fonts it fell back on under the first family and the hint alone: whoever comes second with the
same two gets the fallbacks of the first, such as Traditional shapes in a Simplified text. So these differ here.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont, QFontMetricsF

_SANS = {
    "linux": ("Noto Sans", "Ubuntu", "Cantarell", "DejaVu Sans"),
    "darwin": (".AppleSystemUIFont",),
    "win32": ("Segoe UI",),
}
_SERIF = {
    "linux": ("Noto Serif", "DejaVu Serif"),
    "darwin": ("Georgia",),
    "win32": ("Georgia",),
}
_FIXED = {
    "linux": ("Noto Sans Mono", "DejaVu Sans Mono"),
    "darwin": ("Menlo",),
    "win32": ("Consolas",),
}
#: Per script: sans, then serif, for each system.
_HAN = {
    "linux": {
        "Hant": ("Noto Sans CJK TC", "Noto Serif CJK TC"),
        "Hans": ("Noto Sans CJK SC", "Noto Serif CJK SC"),
        "Jpan": ("Noto Sans CJK JP", "Noto Serif CJK JP"),
        "Kore": ("Noto Sans CJK KR", "Noto Serif CJK KR"),
        "Arab": ("Noto Sans Arabic", "Noto Naskh Arabic"),
        "Hebr": ("Noto Sans Hebrew", "Noto Serif Hebrew"),
    },
    "darwin": {
        "Hant": ("PingFang TC", "Songti TC"),
        "Hans": ("PingFang SC", "Songti SC"),
        "Jpan": ("Hiragino Sans", "Hiragino Mincho ProN"),
        "Kore": ("Apple SD Gothic Neo", "AppleMyungjo"),
        "Arab": ("Geeza Pro", "Al Nile"),
        "Hebr": ("Arial Hebrew", "Times New Roman"),
    },
    "win32": {
        # Windows' serif faces for these scripts are made for print and look broken in a bold title.
        "Hant": ("Microsoft JhengHei UI", "Microsoft JhengHei UI"),
        "Hans": ("Microsoft YaHei UI", "Microsoft YaHei UI"),
        "Jpan": ("Yu Gothic UI", "Yu Mincho"),
        "Kore": ("Malgun Gothic", "Malgun Gothic"),
        "Arab": ("Segoe UI", "Sakkal Majalla"),
        "Hebr": ("Segoe UI", "Times New Roman"),
    },
}
_SCRIPTS = {"ja": "Jpan", "ko": "Kore", "ar": "Arab", "fa": "Arab", "ur": "Arab", "he": "Hebr", "yue": "Hant"}
#: Their own fonts set the Latin letters between them and the quotes too, as wide as their readers expect them.
_OWN_LATIN = ("Hans", "Jpan", "Kore")
_FROM_THE_RIGHT = ("Arab", "Hebr")
_POOR = ("DejaVu Sans", "DejaVu Serif")
_TALL = {name for system in _HAN.values() for own in _FROM_THE_RIGHT for name in system[own]}
_HANS_REGIONS = ("Hans", "CN", "SG")


def script(language: str) -> str:
    """The script of a language tag as ISO 15924 names it, where it matters for fonts; else an empty text."""
    primary, *rest = language.replace("_", "-").split("-")
    if primary == "zh":
        return "Hans" if any(part in _HANS_REGIONS for part in rest) else "Hant"
    return _SCRIPTS.get(primary, "")


def joined(language: str) -> bool:
    """Whether the letters of a word hang together, so that no space may come between them."""
    return script(language) == "Arab"


def families(language: str, *, serif: bool = False, fixed: bool = False) -> list[str]:
    """Family names in the order Qt shall try them for a text in `language`."""
    system = sys.platform if sys.platform in _SANS else "linux"
    first = _FIXED[system] if fixed else _SERIF[system] if serif else _SANS[system]
    own, traditional = _HAN[system][script(language) or "Hant"][int(serif)], _HAN[system]["Hant"][int(serif)]
    if script(language) in _OWN_LATIN and not fixed:
        return [own, *first]
    if script(language) in _FROM_THE_RIGHT and not fixed:
        # Before those that have a few such letters too, poor ones.
        first = (*(name for name in first if name not in _POOR), own, *(name for name in first if name in _POOR))
    # A name may be typed in Chinese under an English text; this campaign's letters are the traditional ones.
    return list(dict.fromkeys([*first, own if script(language) in _OWN_LATIN else traditional]))


def font(language: str, *, serif: bool = False, fixed: bool = False) -> QFont:
    """These families as a font; its size and weight are for the caller to set."""
    found = QFont(families(language, serif=serif, fixed=fixed))
    if script(language) in _FROM_THE_RIGHT and not fixed:
        found.setStyleHint(QFont.StyleHint.Serif if serif else QFont.StyleHint.SansSerif)
    return found


def natural_height(font: QFont) -> float:
    """How tall Qt makes a line of such a font's letters, in pixels; those for Arabic leave room for every mark."""
    own = next((name for name in font.families()[1:] if name in _TALL), "")
    height = QFontMetricsF(font).height()
    if not own:
        return height
    letters = QFont(font)
    letters.setFamilies([own])
    return max(height, QFontMetricsF(letters).height())


def is_tall(font: QFont) -> bool:
    """Whether its script's letters make a line much taller than the theme wants it."""
    return natural_height(font) > QFontMetricsF(font).height()
