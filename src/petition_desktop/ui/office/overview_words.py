"""The office's numbers in words: the big count, what does not count, and which numbers of which laptop are missing.

Every number is said with its noun, so that nobody has to guess what it counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from petition_desktop.office.overview import Overview
from petition_desktop.store.inbox import Holding
from petition_desktop.ui.office.line_words import laptop_name
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate
_MOST_LAPTOPS = 3
_MOST_STRETCHES = 4


class OverviewWords(Struct, frozen=True):
    """`count` is the headline, `rest` what does not count, `gaps` what is missing or doubled; both may be empty."""

    count: str
    rest: str
    gaps: str


def overview_words(seen: Overview, campaign_id: str) -> OverviewWords:
    """Words for one campaign; what is missing is told of all devices, because a missing number has no campaign yet."""
    counts, twice = seen.of(campaign_id), seen.paper_twice
    withdrawn = seen.withdrawn.get(campaign_id, 0)
    rest = [
        plural("Overview", "%Ln not readable", counts.unreadable) if counts.unreadable else "",
        plural("Overview", "%Ln set aside", counts.set_aside) if counts.set_aside else "",
        plural("Overview", "%Ln taken back", withdrawn) if withdrawn else "",
        plural("Overview", "%Ln came with two contents", counts.conflicts) if counts.conflicts else "",
        plural("Overview", "%Ln not opened yet", seen.unopened) if seen.unopened else "",
        plural("Overview", "%Ln numbers missing", seen.missing) if seen.missing else "",
        plural("Overview", "%Ln numbers given twice", seen.doubled) if seen.doubled else "",
        plural("Overview", "%Ln lines on paper typed in twice", len(twice)) if twice else "",
    ]
    return OverviewWords(
        plural("Overview", "%Ln signatures", counts.counted),
        " · ".join(word for word in rest if word),
        " ".join(_gaps(seen)),
    )


def _gaps(seen: Overview) -> Iterator[str]:
    """Which numbers are missing of which laptop, for the first laptops; how many more there are."""
    missing = [one for one in seen.holdings if one.missing]
    for one in missing[:_MOST_LAPTOPS]:
        words = translate("Overview", "Of %1 these numbers have not arrived: %2.")
        yield words.replace("%1", f"\u2068{_laptop(seen, one)}\u2069").replace("%2", _numbers(one))
    more = len(missing) - _MOST_LAPTOPS
    if more > 0:
        yield plural("Overview", "The same holds for %Ln more laptops.", more)
    for one in [one for one in seen.holdings if one.doubled][:_MOST_LAPTOPS]:
        words = translate("Overview", "%1 gave numbers twice: its folder was copied. Both signatures are kept.")
        yield words.replace("%1", f"\u2068{_laptop(seen, one)}\u2069")
    for place in seen.paper_twice[:_MOST_LAPTOPS]:
        words = translate("Overview", "Sheet %1, line %2, was typed in on two computers. Both signatures are kept.")
        yield words.replace("%1", f"\u2068{place.printer}-{place.sheet}\u2069").replace("%2", str(place.line))


def _numbers(one: Holding) -> str:
    stretches = [str(first) if first == last else f"{first}–{last}" for first, last in one.missing[:_MOST_STRETCHES]]
    if len(one.missing) > _MOST_STRETCHES:
        stretches.append("…")
    return translate("Overview", ", ").join(stretches)


def _laptop(seen: Overview, one: Holding) -> str:
    return laptop_name(seen.labels, one.device_id)
