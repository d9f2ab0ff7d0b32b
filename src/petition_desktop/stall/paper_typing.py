"""Types a sheet of paper in: what is written on it, then line by line, each a signature like any other.

What was signed on paper was signed on the day written there, in the words of the version that was printed; it is
sealed to the newest keys. What came before the campaign's end is taken, however late it is typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from petition_core.campaign.model import Campaign
from petition_core.campaign.opening import Opening, opening
from petition_core.characters import has_refused
from petition_core.errors import (
    CampaignMissing,
    CampaignNotOpen,
    LineUnknown,
    NotSignedHere,
    SheetRefused,
    SheetTextsMissing,
)
from petition_core.signature import Answer, ConsentGiven, Shift
from petition_core.withdrawal_code import read_code, signature_id
from petition_desktop import log
from petition_desktop.stall.collect import Collected, Collector, Form
from petition_desktop.stall.paper import Sheet, find_sheet, kept_sheet
from petition_desktop.stall.shift import LONGEST_INITIALS, LONGEST_PLACE
from petition_desktop.stall.void import void
from petition_desktop.store.database import Store

_NOON = time(12)
_MOMENT = timedelta(seconds=1)


class Written(Struct, frozen=True):
    """What the volunteer wrote at the foot of a sheet. `signatures` is how many there are on it."""

    signatures: int
    day: date
    place: str = ""
    volunteer: str = ""


class SheetTyping:
    """One sheet being typed in. Made by `begin_sheet`; what is kept stays if it is never finished."""

    def __init__(self, store: Store, sheet: Sheet, collector: Collector, moment: datetime) -> None:
        self.campaign = collector.campaign
        self._store, self._number, self._printed = store, sheet.key, sheet
        self._name, self._lines, self._language = sheet.sheet, sheet.lines, sheet.language
        self._collector, self._moment = collector, moment

    @property
    def day(self) -> datetime:
        """When its lines were signed."""
        return self._moment

    def sheet(self) -> Sheet:
        """How it stands now."""
        return find_sheet(self._store, self._name)

    def lines(self) -> dict[int, bool]:
        """The lines that were dealt with: true where typed, false where unreadable."""
        return self._store.paper_lines.lines(self._number)

    def next_line(self, after: int = 0) -> int:
        """The first line behind `after`, else of all, that nobody has dealt with; 0 if there is none."""
        done = self.lines()
        free = [line for line in range(1, self._lines + 1) if line not in done]
        return next((line for line in free if line > after), free[0] if free else 0)

    def keep(self, line: int, answers: Mapping[str, Answer], consents: Mapping[str, ConsentGiven]) -> Collected:
        """Keep one line. Raises what `Collector.collect` raises, `LineTyped` and `LineUnknown`; nothing is kept then.

        A drawn signature stays on the paper: its answer is True.
        """
        self._check(line)
        printer = "" if self._printed.is_ours else self._printed.printer
        form = Form(
            self._language, answers, consents, "on paper", sheet=self._printed.number, line=line, printer=printer
        )
        beside = self._store.paper_lines.typed(self._number, line)
        return self._collector.collect(form, self._moment, beside=beside)

    def unreadable(self, line: int) -> None:
        """Count a line that nobody can read, or that is not complete. `LineTyped`, `LineUnknown`."""
        self._check(line)
        self._store.paper_lines.unreadable(self._number, line)

    def undo(self, line: int, code: str = "") -> None:
        """Take a line back, so that it can be typed again: one that was typed, by its `code`.

        `CodeRefused`, `NotSignedHere` for another line's code.
        """
        self._check(line)
        if self._store.paper_lines.readable(self._number, line):
            return
        if not self._store.paper_lines.is_line(self._number, line, signature_id(self.campaign.id, read_code(code))):
            raise NotSignedHere
        void(self._store, self.campaign.id, code)

    def finish(self) -> Sheet:
        """All of it is typed in. It may be begun again."""
        self._store.paper.finish(self._number)
        log.note("sheet-typed", number=self._printed.number)
        return self.sheet()

    def _check(self, line: int) -> None:
        if not 1 <= line <= self._lines:
            raise LineUnknown(line=line)


def begin_sheet(store: Store, untrusted_number: str, written: Written, now: datetime) -> SheetTyping:
    """A sheet came back: write down what stands on it, and type its lines. `now` is aware, in the laptop's zone.

    `SheetUnknown`, `SheetRefused`, `SheetTextsMissing`, or `CampaignNotOpen` for a day outside of the campaign.
    """
    sheet = find_sheet(store, untrusted_number)
    shift = _checked(written, sheet, now)
    newest = store.shelf.newest(sheet.campaign).campaign
    try:
        campaign = store.shelf.version(sheet.campaign, sheet.version).campaign
    except CampaignMissing:
        raise SheetTextsMissing(version=sheet.version) from None
    moment, state = _moment(campaign, newest, written.day, now)
    if state != "open":
        raise CampaignNotOpen(campaign=campaign.text(sheet.language).title, state=state)
    sheet = kept_sheet(store, sheet)
    told = (written.day.isoformat(), shift.place, shift.volunteer, written.signatures)
    store.paper.came_back(sheet.key, *told)
    # Somebody wrote the day by hand, so nobody knows how the clock stood.
    collector = Collector(campaign, store.outbox, store.device.device_id, shift, "not checked", newest.sealing)
    return SheetTyping(store, sheet, collector, moment)


def _checked(written: Written, sheet: Sheet, now: datetime) -> Shift:
    if not 0 <= written.signatures <= sheet.lines:
        raise SheetRefused(reason="more signatures are written down than the sheet has lines")
    if written.day > now.date():
        raise SheetRefused(reason="the day on the sheet has not come yet")
    place, volunteer = written.place.strip(), written.volunteer.strip()
    if len(place) > LONGEST_PLACE:
        raise SheetRefused(reason="the place is longer than 80 characters")
    if len(volunteer) > LONGEST_INITIALS:
        raise SheetRefused(reason="the initials are longer than 8 characters")
    if has_refused(place) or has_refused(volunteer):
        raise SheetRefused(reason="a character in it cannot be seen")
    return Shift(place, volunteer)


def _moment(campaign: Campaign, newest: Campaign, day: date, now: datetime) -> tuple[datetime, Opening]:
    """The moment of `day` that stands for it, and how the campaign stood: noon, unless it opened or closed that day.

    The version that was printed was open; a newer one may have ended earlier, and that end counts.
    """
    start = datetime.combine(day, time(), now.tzinfo)
    ends = [one.closes for one in (campaign, newest) if one.closes is not None]
    moment = min(datetime.combine(day, _NOON, now.tzinfo), max(now, start))
    if moment < campaign.opens < start + timedelta(days=1):
        moment = campaign.opens.astimezone(now.tzinfo)
    if ends and start < min(ends) <= moment:
        moment = min(ends).astimezone(now.tzinfo) - _MOMENT
    if ends and moment >= min(ends):
        return moment, "closed"
    return moment, opening(campaign, moment)
