"""What stands on a recovery sheet: the key as 24 words and as the text of a QR code. Whoever reads it reads everything.

The sheet is for a safe. Nothing here writes it to a disk; `ui.office.recovery_sheet` lays it out for a printer.
"""

from __future__ import annotations

import io

from msgspec import Struct

from petition_core.errors import ExtraMissing
from petition_core.office_key.identities import OfficeIdentity


class Sheet(Struct, frozen=True):
    """`secret` is the text of the QR code, `recipient` the public half by which the sheet is known."""

    words: tuple[str, ...]
    secret: str
    recipient: str

    @property
    def restore_command(self) -> str:
        """What to type when the sheet is needed; the words do not say which kind of key they are."""
        suite = "hybrid" if self.recipient.startswith("age1pq1") else "classic"
        return f"petition-desktop office restore KEYFILE --suite {suite}"

    def __repr__(self) -> str:
        return f"Sheet(recipient={self.recipient[:24]!r})"


def sheet_of(identity: OfficeIdentity) -> Sheet:
    """The sheet of one key. `ExtraMissing` where the word list is not installed."""
    try:
        from petition_core.office_key.sheet_words import sheet_words
    except ModuleNotFoundError:
        raise ExtraMissing(extra="office") from None
    return Sheet(sheet_words(identity), identity.secret_text(), str(identity.recipient))


def sheet_text(sheet: Sheet) -> str:
    """The sheet as plain text, the QR code drawn with block characters."""
    import segno

    numbered = [f"{place:>2} {word:<10}" for place, word in enumerate(sheet.words, start=1)]
    rows = ["  ".join(numbered[row::6]).rstrip() for row in range(6)]
    drawn = io.StringIO()
    segno.make(sheet.secret, error="m", micro=False).terminal(out=drawn, compact=True)
    return "\n".join(
        [
            "RECOVERY SHEET: whoever has these words can read every signature. Keep this paper in a safe.",
            "",
            f"Public half: {sheet.recipient[:40]}…{sheet.recipient[-12:]}",
            "",
            *rows,
            "",
            drawn.getvalue().rstrip("\n"),
            "",
            f"To make a key file from this sheet: {sheet.restore_command}",
            "",
        ]
    )
