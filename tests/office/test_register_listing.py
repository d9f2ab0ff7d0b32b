"""A listing gives any stretch of what a search found, in the register's order, however many lines there are."""

from __future__ import annotations

from petition_core.sealed import Label
from petition_core.signature import FORMAT, Shift, Signature
from petition_desktop.office.register.entry import Entry


def lines(count: int, name: str = "Ada Example", device: bytes = b"d") -> list[Entry]:
    """So many counted lines of one device; their ids do not sort as their numbers do."""
    made = []
    for number in range(1, count + 1):
        label = Label(bytes([255 - number]) + device * 15, "parks", 1, device * 16, number, "2020-06-01", b"p" * 32)
        signature = Signature(
            FORMAT, "parks", 1, "en", "ab", {"name": name}, {}, "by the signer", "2020-06-01T12:30:00+00:00",
            "trusted", Shift(),
        )  # fmt: skip
        made.append(Entry(label, b"g" * 32, "counted", signature))
    return made


def test_every_place_holds_the_line_that_the_whole_list_has_there(register):
    kept = lines(30)
    register.keep(kept[::-1])
    listing = register.listing()
    assert listing.size == 30
    assert listing.lines(0, 30) == tuple(kept)
    assert listing.lines(12, 3) == tuple(kept[12:15])


def test_a_stretch_beyond_the_end_is_as_long_as_there_are_lines(register):
    register.keep(lines(5))
    listing = register.listing()
    assert [entry.label.number for entry in listing.lines(3, 100)] == [4, 5]
    assert listing.lines(5, 100) == ()


def test_a_listing_holds_only_what_was_looked_for(register):
    register.keep([*lines(3), *lines(2, "李明", b"e")])
    found = register.listing("parks", "李")
    assert found.size == 2
    assert {entry.signature.answers["name"] for entry in found.lines(0, 9)} == {"李明"}
    assert register.listing("another").size == 0


def test_a_listing_shows_what_became_of_its_lines_since(register):
    before = lines(2)
    register.keep([Entry(one.label, one.digest, "unreadable", None, "c", "r") for one in before])
    listing = register.listing()
    register.keep(before)
    assert [entry.state for entry in listing.lines(0, 2)] == ["counted", "counted"]
