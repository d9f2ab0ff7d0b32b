"""What the thank-you page shows of a signature that was kept; forgotten when the next person comes."""

from __future__ import annotations

from msgspec import Struct


class Receipt(Struct, frozen=True):
    """`today` counts this day's signatures at this stall; `number` is the device's; `code` takes the signature back
    from the campaign.

    `answers` and `agreed` only count: what was answered is sealed, and nobody here can show it any more.
    """

    today: int
    number: int
    code: str
    campaign_id: str
    answers: int = 0
    agreed: int = 0


class Thanked(Struct, frozen=True):
    """Whom the page on the screen thanks: the receipt, and the language it is read in."""

    receipt: Receipt
    language: str
