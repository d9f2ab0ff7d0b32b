"""What the thank-you page shows of a signature that was kept; forgotten when the next person comes."""

from __future__ import annotations

from msgspec import Struct


class Receipt(Struct, frozen=True):
    """`today` counts this day's signatures at this stall; `number` is the device's; `code` takes the signature back.

    `answers` and `agreed` only count: what was answered is sealed, and nobody here can show it any more.
    """

    today: int
    number: int
    code: str
    answers: int = 0
    agreed: int = 0
