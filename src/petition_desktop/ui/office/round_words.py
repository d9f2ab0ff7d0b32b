"""What a round of fetching and opening says: while it runs, and when it is over."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale

from petition_core.errors import DeviceKeyMissing, NotJoined
from petition_desktop.office.fetching import Round
from petition_desktop.sync.campaigns import CampaignNews
from petition_desktop.sync.pull import SET_BACK, PullTrouble
from petition_desktop.ui.messages import message, message_of_code
from petition_desktop.ui.office.line_words import shown
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate
_MOST_TROUBLES = 2


class Told(Struct, frozen=True):
    """A notice: how it stands, and the sentences."""

    level: Literal["good", "careful"]
    sentence: str


def progress_words(now: Round) -> tuple[str, float]:
    """A sentence, and the part that is done (below 0: nobody knows)."""
    if now.to_open is None:
        return plural("Round", "Fetching from the server: %Ln new so far", now.pulled.new), -1.0
    done = now.opened.looked_at
    words = plural("Round", "Opening %Ln, %1 of them are done", now.to_open)
    words = words.replace("%1", QLocale().toString(done))
    return words, done / now.to_open if now.to_open else 1.0


def round_words(now: Round) -> Told:
    """The news when a round is over. What stood in the way comes first, because something can be done about it."""
    parts = []
    if now.trouble is not None:
        parts.append(_not_fetched(now))
    parts += [_trouble(one) for one in now.pulled.troubles[:_MOST_TROUBLES]]
    parts += [_campaign(one) for one in now.pulled.campaigns if one.outcome != "added"]
    parts.append(_came(now))
    if now.opened.unreadable:
        parts.append(plural("Round", "%Ln cannot be read; the table says why.", now.opened.unreadable))
    if now.opened.set_aside:
        parts.append(plural("Round", "%Ln were set aside; the table says why.", now.opened.set_aside))
    return Told("good" if len(parts) == 1 else "careful", " ".join(parts))


def _came(now: Round) -> str:
    if now.opened.opened:
        return plural("Round", "%Ln new signatures are in the register.", now.opened.opened)
    return translate("Round", "Nothing new came.")


def _not_fetched(now: Round) -> str:
    if isinstance(now.trouble, NotJoined):
        return translate("Round", "This office has not joined a server yet, so only the inbox was opened.")
    if isinstance(now.trouble, DeviceKeyMissing):
        return message(now.trouble).whole
    sentence = message(now.trouble).sentence if now.trouble else ""
    return translate("Round", "Not everything was fetched: %1").replace("%1", sentence)


def _campaign(one: CampaignNews) -> str:
    if one.outcome == "unconfirmed":
        words = translate("Round", "A new version of %1 changes its keys. Check it, then drop its file on this window.")
    else:
        words = translate("Round", "A new version of %1 at the server was refused.")
    return words.replace("%1", one.campaign_id)


def _trouble(one: PullTrouble) -> str:
    if not one.device_id and one.code == SET_BACK:
        return translate("Round", "The server was set back to an older state; what was taken back was read again.")
    if not one.device_id:
        known = message_of_code(one.code)
        words = translate("Round", "Not everything was fetched: %1")
        return words.replace("%1", known.sentence if known else one.code)
    device = f"\u2068{shown(one.label) or one.device_id[:6]}\u2069"
    if one.code == SET_BACK:
        words = translate("Round", "The server was set back to an older state; all of %1 was fetched again.")
        return words.replace("%1", device)
    known = message_of_code(one.code)
    words = translate("Round", "A batch of %1 was passed over: %2")
    return words.replace("%1", device).replace("%2", known.sentence if known else one.code)
