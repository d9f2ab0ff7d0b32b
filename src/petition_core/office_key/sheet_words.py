"""The office key on paper: its 32 bytes as 24 English words that carry their own checksum (BIP 39).

The words say nothing on the kind of key; the sheet prints the public key beside them. Layout and QR code of
the sheet are the desktop's. No error names a word, because these words are the key.
"""

from __future__ import annotations

import re
import unicodedata

from mnemonic import Mnemonic

from petition_core.errors import SheetWordsRefused
from petition_core.office_key.identities import HybridIdentity, OfficeIdentity, X25519Identity
from petition_core.reasons import Reason

WORD_COUNT = 24
_LETTERS = re.compile(r"[^\W\d_]+")


def sheet_words(identity: OfficeIdentity) -> tuple[str, ...]:
    """24 words, in the order in which they must be typed back."""
    return tuple(_word_list().to_mnemonic(identity.secret).split(" "))


def identity_from_words(untrusted: str, kind: type[HybridIdentity | X25519Identity] = HybridIdentity) -> OfficeIdentity:
    """The key that the words stand for; `SheetWordsRefused` says what does not fit.

    Capitals, numbers before the words, commas and line breaks do not matter, and four letters of a word are
    enough. Compare `.recipient` with the public key on the sheet.
    """
    word_list = _word_list()
    typed = _LETTERS.findall(unicodedata.normalize("NFKC", untrusted).casefold())
    if len(typed) != WORD_COUNT:
        raise SheetWordsRefused(
            reason=Reason("there are {count} words instead of {right}", count=len(typed), right=WORD_COUNT)
        )
    words = [word_list.expand_word(word) for word in typed]
    known = set(word_list.wordlist)
    unknown = [place for place, word in enumerate(words, start=1) if word not in known]
    if unknown:
        raise SheetWordsRefused(
            reason=Reason("word {place} is not one of the words that can be on a sheet", place=unknown[0])
        )
    try:
        return kind(bytes(word_list.to_entropy(words)))
    except ValueError:
        raise SheetWordsRefused(reason="one of them is another word or in another place") from None


def _word_list() -> Mnemonic:
    # Read when needed, not at import: it is a file of the library.
    return Mnemonic("english")
