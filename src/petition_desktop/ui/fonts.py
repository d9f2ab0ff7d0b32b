"""Which font families a language is set in. Only names are told here; Qt opens a font's file when a letter needs it.

The system's own sans comes first wherever it has one; the others are asked for letters it lacks. Chinese, Japanese
and Korean write some of the same letters in different shapes, so the language decides which font comes first.
"""

from __future__ import annotations

import sys

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
_HANS_REGIONS = ("Hans", "CN", "SG")


def script(language: str) -> str:
    """The script of a language tag as ISO 15924 names it, where it matters for fonts; else an empty text."""
    primary, *rest = language.replace("_", "-").split("-")
    if primary == "zh":
        return "Hans" if any(part in _HANS_REGIONS for part in rest) else "Hant"
    return _SCRIPTS.get(primary, "")


def families(language: str, *, serif: bool = False, fixed: bool = False) -> list[str]:
    """Family names in the order Qt shall try them for a text in `language`."""
    system = sys.platform if sys.platform in _SANS else "linux"
    first = _FIXED[system] if fixed else _SERIF[system] if serif else _SANS[system]
    own = script(language)
    if not own:
        # A name may be typed in Chinese under an English text; this campaign's letters are the traditional ones.
        return [*first, _HAN[system]["Hant"][int(serif)]]
    return [*first, _HAN[system][own][int(serif)]]
