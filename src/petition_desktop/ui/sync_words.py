"""The truthful line about sending: what waits, when the last was sent, when it is tried again, and what is in the way.

Words only; `widgets.sync_line` shows them.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from petition_core.errors import SignatureDamaged
from petition_desktop.ui.messages import Message, message, message_of_code
from petition_desktop.ui.words import QT_TRANSLATE_NOOP, plural

if TYPE_CHECKING:
    from petition_desktop.sync.status import SyncStatus

translate = QCoreApplication.translate

#: In the way so often that a few words do. The whole sentence is in the tool tip.
_SHORT = {
    "unreachable": QT_TRANSLATE_NOOP("Sync", "no network"),
    "login-page": QT_TRANSLATE_NOOP("Sync", "this network wants a log-in"),
    "server-busy": QT_TRANSLATE_NOOP("Sync", "the server is busy"),
    "server-failed": QT_TRANSLATE_NOOP("Sync", "the server has a fault"),
    "certificate-unknown": QT_TRANSLATE_NOOP("Sync", "the server's certificate is unknown"),
    "device-revoked": QT_TRANSLATE_NOOP("Sync", "the office shut this computer out"),
    "not-enrolled": QT_TRANSLATE_NOOP("Sync", "the server does not know this computer"),
}


class SyncWords(Struct, frozen=True):
    """`line` is shown, or one of the `shorter` ones where there is no room for it, the longest first; `reason`
    explains it in full and may be empty; `may_send` offers “Send now”.
    """

    line: str
    reason: str
    may_send: bool
    shorter: tuple[str, ...] = ()


def sync_words(status: SyncStatus, now: datetime, sending: bool) -> SyncWords:
    """What to show at `now`; `sending` while a try is under way."""
    if not status.signatures:
        return SyncWords("", "", may_send=False)
    reason = _reason(status)
    count = [_waiting(status)]
    if status.refused:
        count.append(plural("Sync", "%n refused", status.refused))
    last = following = trouble = ""
    if status.waiting:
        last, following = _last_sent(status, now), _next(status, now, sending)
        if status.trouble:
            short = _SHORT.get(status.trouble)
            trouble = translate("Sync", short) if short else reason.sentence.rstrip(".。") if reason else ""
    # What is in the way may need somebody; when it is tried again happens by itself.
    shorter = (_joined(*count, last, trouble), _joined(*count, trouble), _joined(*count))
    may_send = status.joined and status.waiting > 0 and not sending
    line = _joined(*count, last, following, trouble)
    return SyncWords(line, reason.whole if reason else "", may_send, shorter)


class SendingWords(Struct, frozen=True):
    """`line` tells when was sent, what is in the way, and when it is tried again; `advice` what somebody has to do."""

    line: str
    advice: str
    may_send: bool


def sending_words(status: SyncStatus, now: datetime, *, sending: bool) -> SendingWords:
    """How sending goes, in a sentence without the counts, for who sees them already."""
    reason, short = _reason(status), _SHORT.get(status.trouble)
    parts = [_last_sent(status, now), translate("Sync", short) if short else ""]
    if status.waiting or status.trouble:
        parts.append(_next(status, now, sending))
    line, advice = _joined(*parts), ""
    if reason is not None and not short:
        advice = reason.whole
    elif reason is not None and reason.level != "quiet":
        advice = reason.next_step or reason.sentence  # the few words stand for the sentence
    return SendingWords(line[:1].upper() + line[1:], advice, status.joined and status.waiting > 0 and not sending)


def _reason(status: SyncStatus) -> Message | None:
    if status.damaged:
        return message(SignatureDamaged(status.damaged))
    return message_of_code(status.trouble) if status.trouble else None


def _joined(*parts: str) -> str:
    return translate("Sync", ", ").join(part for part in parts if part)


def _waiting(status: SyncStatus) -> str:
    if status.waiting:
        return plural("Sync", "%Ln waiting", status.waiting)
    return plural("Sync", "all %Ln sent", status.accepted)


def _last_sent(status: SyncStatus, now: datetime) -> str:
    if status.last_sent is None:
        return translate("Sync", "nothing sent yet")
    local = status.last_sent.astimezone(now.tzinfo)
    moment = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    short = QLocale.FormatType.ShortFormat
    if local.date() == now.date():
        return translate("Sync", "last sent %1").replace("%1", QLocale().toString(moment.time(), short))
    return translate("Sync", "last sent %1").replace("%1", QLocale().toString(moment.date(), short))


def _next(status: SyncStatus, now: datetime, sending: bool) -> str:
    if sending:
        return translate("Sync", "sending now")
    if not status.joined:
        return translate("Sync", "not joined to a server yet")
    if status.next_try is None:
        return ""
    seconds = max(int((status.next_try - now).total_seconds()), 0)
    if seconds >= 60:
        return plural("Sync", "next try in %n min", round(seconds / 60))
    return plural("Sync", "next try in %n s", seconds)
