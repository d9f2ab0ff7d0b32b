"""Two words that stand for everything a device signed up to a number, short enough for a phone message.

They are made from the chain's entry of that number, which stands for all before it. They find what was lost or mixed
up by accident (one chance in 65,536 to miss it), not what somebody forged: that is what the device's own signature on
each batch is for.
"""

from __future__ import annotations

import hashlib

from petition_core.parts import lp
from petition_core.plain_words import PLAIN_WORDS


def check_word(entry: bytes) -> str:
    """Such as `heron-lamp`; `entry` as `petition_core.sealed.entry` gives it."""
    first, second = hashlib.sha256(lp("petition/check-word/v1", entry)).digest()[:2]
    return f"{PLAIN_WORDS[first]}-{PLAIN_WORDS[second]}"


def same_check_word(untrusted: str, word: str) -> bool:
    """Whether a person who typed or heard it means `word`: capitals, blanks and the sign between do not matter."""
    return "".join(filter(str.isalpha, untrusted)).casefold() == word.replace("-", "")
