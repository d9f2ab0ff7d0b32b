"""Every word the pages show goes through here, so that another language needs one table and no other change."""

from __future__ import annotations

from typing import NewType

#: Text that may stand on a page: said by us (`say`, `say_count`) or given to us (`given`), such as a label or a number.
Said = NewType("Said", str)


def say(english: str, **facts: object) -> Said:
    """The sentence, with `{names}` filled in. The English is the key of a translation."""
    return Said(english.format(**facts))


def say_count(one: str, many: str, count: int, **facts: object) -> Said:
    """The sentence for this number; `{count}` is written with its thousands apart."""
    return Said((one if count == 1 else many).format(count=f"{count:,}", **facts))


def given(text: object) -> Said:
    """What is no language of ours: a label, an id, a version. Long numbers get their thousands apart."""
    return Said(f"{text:,}" if isinstance(text, int) else str(text))


def time_of(at: str) -> Said:
    """A moment of `petition_server.clock` as people read it, to the minute."""
    return Said(f"{at[:10]} {at[11:16]}" if at else "–")
