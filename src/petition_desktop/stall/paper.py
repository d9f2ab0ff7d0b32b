"""Paper for when the power fails: gives sheets their numbers, and knows which came back.

A sheet's number begins with the short name of this computer, so that two laptops never print the same one, and ends
with a check part, by which any laptop with the campaign knows what stands on it (`petition_core.sheet_number`). Laying
it out is `ui.paper`'s, its lines `paper_typing`'s.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Literal

from msgspec import Struct

from petition_core.campaign.opening import opening
from petition_core.errors import CampaignNotOpen, SheetRefused, SheetUnknown
from petition_core.sheet_number import (
    MOST_LINES,
    SheetKind,
    SheetNumber,
    check_part,
    read_sheet_number,
    sheet_number,
    short_name,
)
from petition_desktop import log
from petition_desktop.store.database import Store
from petition_desktop.store.paper_sheets import KeptSheet

Paper = Literal["A4", "Letter"]
State = Literal["not returned", "begun", "done", "elsewhere"]
MOST_SHEETS = 500  # at once


class Blank(Struct, frozen=True):
    """What a sheet is printed on, how many lines fit on it, and of which version its words are, once laid out."""

    paper: Paper
    lines: int
    version: int = 0


class Sheet(Struct, frozen=True):
    """A sheet as it stands. `sheet` is its number as printed, `number` the running part, `printer` who printed it.

    `key` is its number in the store, 0 as long as it is another computer's and not begun here. `written` is how many
    signatures the volunteer wrote down on it, None until it came back; `typed` and `unreadable` count the lines that
    were dealt with. `signed_on` is the day written on it; `printed_on` is empty where another computer knows it.
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
    printer: str
    key: int
    is_ours: bool = True

    @property
    def left(self) -> int:
        """How many signatures are still to be typed, by what is written on the sheet."""
        return max((self.written or 0) - self.typed - self.unreadable, 0)


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
    return tuple(_sheet(store, kept).sheet for kept in store.paper.some(numbers))


def sheets(store: Store, *, not_returned: bool = False) -> tuple[Sheet, ...]:
    """Every sheet printed here, and those of others that are typed in here; or only those nobody has brought back."""
    found = (_sheet(store, kept) for kept in store.paper.all())
    return tuple(one for one in found if not not_returned or one.state == "not returned")


def find_sheet(store: Store, untrusted: str) -> Sheet:
    """The sheet of a number as typed or scanned; of one printed here its running part is enough. `SheetUnknown`.

    One of another computer is known by its whole number, where its campaign is on this one in the printed version.
    """
    read = read_sheet_number(untrusted)
    here = short_name(store.device.device_id)
    if read is None:
        raise SheetUnknown(sheet=_shown(untrusted))
    if read.printer not in ("", here):
        return _of_another(store, read)
    kept = store.paper.one(read.number)
    if kept is None or read.check not in ("", check_part(here, kept.number, _kind(kept))):
        raise SheetUnknown(sheet=_shown(untrusted))
    return _sheet(store, kept)


def typed_elsewhere(store: Store, untrusted: str, *, elsewhere: bool = True) -> Sheet:
    """Say that a sheet printed here was typed in on another computer, or that it was not. `SheetUnknown`, or
    `SheetRefused` where lines of it were typed in here.
    """
    sheet = find_sheet(store, untrusted)
    if not sheet.is_ours:
        raise SheetRefused(reason="this sheet was not printed here")
    if sheet.written is not None:
        raise SheetRefused(reason="this sheet has come back here")
    store.paper.set_elsewhere(sheet.key, elsewhere=elsewhere)
    return find_sheet(store, sheet.sheet)


def kept_sheet(store: Store, sheet: Sheet) -> Sheet:
    """The same sheet, in the store in any case: where it is another computer's it is taken over from now on."""
    if sheet.key:
        return sheet
    kind = (sheet.campaign, sheet.version, sheet.language, sheet.paper, sheet.lines, sheet.printed_on)
    store.paper.adopt(KeptSheet(0, *kind, printer=sheet.printer, printed_number=sheet.number))
    return find_sheet(store, sheet.sheet)


def _of_another(store: Store, read: SheetNumber) -> Sheet:
    kept = store.paper.of_another(read.printer, read.number)
    if kept is not None and read.check in ("", check_part(read.printer, read.number, _kind(kept))):
        return _sheet(store, kept)
    kind = _tried(store, read) if kept is None and read.check else None
    if kind is None:
        raise SheetUnknown(sheet=f"{read.printer}-{read.number}")
    shown = (kind.campaign_id, kind.version, kind.language, "", kind.lines, "")
    return _sheet(store, KeptSheet(0, *shown, printer=read.printer, printed_number=read.number))


def _tried(store: Store, read: SheetNumber) -> SheetKind | None:
    """What stands on the sheet: of all that can stand on one, what its check part fits."""
    for newest in store.shelf.list():
        for signed in store.shelf.versions(newest.campaign.id):
            campaign = signed.campaign
            for language in campaign.languages:
                for lines in range(1, MOST_LINES + 1):
                    kind = SheetKind(campaign.id, campaign.version, language, lines)
                    if check_part(read.printer, read.number, kind) == read.check:
                        return kind
    return None


def _kind(kept: KeptSheet) -> SheetKind:
    return SheetKind(kept.campaign_id, kept.campaign_version, kept.language, kept.lines)


def _shown(untrusted: str) -> str:
    """What may stand in a sentence of what was typed: a sheet's number has letters, digits and hyphens."""
    return re.sub(r"[^0-9A-Za-z-]", "", untrusted[:40])[:20] or "–"


def _sheet(store: Store, kept: KeptSheet) -> Sheet:
    printer, number = kept.printer or short_name(store.device.device_id), kept.printed_number or kept.number
    state: State = "elsewhere" if kept.elsewhere else "not returned"
    if kept.written is not None:
        state = "done" if kept.finished else "begun"
    return Sheet(
        sheet=sheet_number(printer, number, _kind(kept)),
        number=number,
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
        printer=printer,
        key=kept.number,
        is_ours=not kept.printer,
    )
