"""Paper for when the power fails: gives sheets their numbers, and knows which came back.

A sheet's number is the short name of this computer and a running number, such as K7Q2F-12, so that two laptops never
print the same one; a sheet is typed in where it was printed. Laying it out is `ui.paper`'s, its lines `paper_typing`'s.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from typing import Literal

from msgspec import Struct

from petition_core.campaign.opening import opening
from petition_core.errors import CampaignNotOpen, SheetRefused, SheetUnknown
from petition_core.withdrawal_code import ALPHABET
from petition_desktop import log
from petition_desktop.store.database import Store
from petition_desktop.store.paper_sheets import KeptSheet

Paper = Literal["A4", "Letter"]
State = Literal["not returned", "begun", "done"]
MOST_SHEETS = 500  # at once
_NAME_LENGTH = 5
_LONGEST_TYPED = 40
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")


class Blank(Struct, frozen=True):
    """What a sheet is printed on, and how many lines fit on it; where it is laid out, of which version its words are."""

    paper: Paper
    lines: int
    version: int = 0


class Sheet(Struct, frozen=True):
    """A sheet as it stands. `sheet` is its number as printed, `number` the running part of it.

    `written` is how many signatures the volunteer wrote down on it, None until it came back; `typed` and `unreadable`
    count the lines that were dealt with. `signed_on` is the day written on it.
    """

    sheet: str
    number: int
    campaign: str
    version: int
    language: str
    paper: str
    lines: int
    printed_on: str
    state: State
    written: int | None
    typed: int
    unreadable: int
    signed_on: str
    place: str
    volunteer: str

    @property
    def left(self) -> int:
        """How many signatures are still to be typed, by what is written on the sheet."""
        return max((self.written or 0) - self.typed - self.unreadable, 0)


def short_name(device_id: bytes) -> str:
    """The short name of a computer: the first 25 bits of its id as five letters and digits."""
    bits = int.from_bytes(device_id[:4], "big") >> (32 - 5 * _NAME_LENGTH)
    return "".join(ALPHABET[bits >> (5 * place) & 31] for place in reversed(range(_NAME_LENGTH)))


def issue(store: Store, campaign_id: str, language: str, blank: Blank, count: int, now: datetime) -> range:
    """Give out the numbers of `count` new sheets of one kind.

    They are of the newest version. `SheetRefused`, `CampaignMissing`, or `CampaignNotOpen` where it is closed; a
    campaign that opens later may be printed before.
    """
    campaign = store.shelf.newest(campaign_id).campaign
    if language not in campaign.texts:
        raise SheetRefused(reason="the campaign is not offered in this language")
    if blank.version not in (0, campaign.version):
        raise SheetRefused(reason="a newer version of the campaign has come")
    if not 1 <= count <= MOST_SHEETS:
        raise SheetRefused(reason="the number of sheets must be from 1 to 500")
    if opening(campaign, now) == "closed":
        raise CampaignNotOpen(campaign=campaign.text(language).title, state="closed")
    day = now.date().isoformat()
    like = KeptSheet(0, campaign.id, campaign.version, language, blank.paper, blank.lines, day)
    kept = store.paper.issue(like, count)
    log.note("sheets-printed", count=count)
    return range(kept[0].number, kept[-1].number + 1)


def never_printed(store: Store, numbers: range) -> None:
    """The file with these sheets could not be written: nobody shall wait for them."""
    store.paper.take_back(numbers)


def sheet_names(store: Store, numbers: range) -> tuple[str, ...]:
    """What is printed on the sheets of these running numbers."""
    name = short_name(store.device.device_id)
    return tuple(f"{name}-{number}" for number in numbers)


def sheets(store: Store, *, not_returned: bool = False) -> tuple[Sheet, ...]:
    """Every sheet of this computer, oldest first; or only those that nobody has brought back."""
    found = (_sheet(store, kept) for kept in store.paper.all())
    return tuple(one for one in found if not not_returned or one.state == "not returned")


def find_sheet(store: Store, untrusted: str) -> Sheet:
    """The sheet of a number as typed or scanned; its running part alone is enough. `SheetUnknown`.

    Case, blanks and wide letters do not matter, O is 0, I and L are 1.
    """
    kept = store.paper.one(_read(untrusted, short_name(store.device.device_id)))
    if kept is None:
        raise SheetUnknown(sheet=_shown(untrusted))
    return _sheet(store, kept)


def _read(untrusted: str, here: str) -> int:
    plain = unicodedata.normalize("NFKC", untrusted[:_LONGEST_TYPED]).translate(_DASHES).upper().strip()
    if len(untrusted) > _LONGEST_TYPED:
        raise SheetUnknown(sheet=_shown(untrusted))
    name, dash, number = plain.rpartition("-")
    name = "".join(name.split()).translate(str.maketrans("OIL", "011"))
    if (dash and name != here) or not re.fullmatch(r"[0-9]{1,9}", number.strip(), re.ASCII):
        raise SheetUnknown(sheet=_shown(untrusted))
    return int(number)


def _shown(untrusted: str) -> str:
    """What may stand in a sentence of what was typed: a sheet's number has letters, digits and a hyphen."""
    return re.sub(r"[^0-9A-Za-z-]", "", untrusted)[:12] or "–"


def _sheet(store: Store, kept: KeptSheet) -> Sheet:
    state: State = "not returned" if kept.written is None else "done" if kept.finished else "begun"
    return Sheet(
        sheet=f"{short_name(store.device.device_id)}-{kept.number}",
        number=kept.number,
        campaign=kept.campaign_id,
        version=kept.campaign_version,
        language=kept.language,
        paper=kept.paper,
        lines=kept.lines,
        printed_on=kept.printed_on,
        state=state,
        written=kept.written,
        typed=kept.typed,
        unreadable=kept.unreadable,
        signed_on=kept.signed_on,
        place=kept.place,
        volunteer=kept.volunteer,
    )
