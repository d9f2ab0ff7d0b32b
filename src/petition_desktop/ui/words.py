"""Words for translation that Qt's own collector needs help with. `scripts/translations.py` finds the calls.

Plain words are asked for with `QCoreApplication.translate` where they are shown.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:  # the name the collector looks for
    """Mark `words` for translation where they stand, to be translated where they are shown."""
    return words


def plural(context: str, words: str, number: int) -> str:
    """`words` in the plural each language wants; `%n`, or `%Ln` with its digits grouped, becomes `number`.

    Qt's collector knows plurals in Python only as `self.tr`, whose context would be tied to a class.
    """
    return QCoreApplication.translate(context, words, "", number)
