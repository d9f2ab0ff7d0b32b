"""Times, days and hours as people of the interface's language write them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat
_HOURS = 24


def time_words(moment: datetime) -> str:
    """The time of day, without seconds, in the moment's own zone."""
    return QLocale().toString(QTime(moment.hour, moment.minute), _SHORT)


def day_words(day: date) -> str:
    """A short date."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _SHORT)


def hour_words(hour: int) -> str:
    """The hour that begins at `hour`: 13 is “13–14”."""
    words = QCoreApplication.translate("Moments", "%1–%2")
    locale = QLocale()
    return words.replace("%1", locale.toString(hour)).replace("%2", locale.toString((hour + 1) % _HOURS or _HOURS))
