"""Makes the page that fits what is to be shown. The heavier ones are loaded when they are first needed."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime

from petition_core.campaign.container import SignedCampaign
from petition_core.campaign.opening import opening_by_any_clock
from petition_desktop.ui.stall.desk import Desk
from petition_desktop.ui.stall.form_page import form_page
from petition_desktop.ui.stall.receipt import Receipt
from petition_desktop.ui.stall.stall_page import StallPage
from petition_desktop.ui.stall.timings import Timings
from petition_desktop.ui.theme import Theme


def thanks_page(
    theme: Theme, signed: SignedCampaign, language: str, receipt: Receipt, timings: Timings, desk: Desk
) -> StallPage:
    """For somebody who has just signed; `desk` knows whether that was taken back since."""
    from petition_desktop.ui.stall.thanks_page import ThanksPage

    page = ThanksPage(theme, signed.campaign.text(language), timings.thanks_s, timings.second_ms)
    if desk.is_gone(receipt.number):
        page.set_taken_back()
    else:
        page.set_receipt(receipt.today, receipt.number, receipt.code)
        page.set_recorded(receipt.answers, receipt.agreed)
    return page


def front_page(
    theme: Theme, signed: SignedCampaign, language: str, begun: datetime, *, hurried: bool
) -> Generator[None, None, StallPage]:
    """For somebody who comes: the form, or why there is none. What was `begun` in time may still be finished.

    In portions. A `hurried` form is without what may come after the first paint.
    """
    campaign, pictures = signed.campaign, signed.pictures
    state = opening_by_any_clock(campaign, begun)
    if state != "open":
        from petition_desktop.ui.stall.closed_page import ClosedPage

        return ClosedPage(theme, campaign, pictures, language, state)
    form = yield from form_page(theme, campaign, pictures, language, begun)
    if not hurried:
        yield
        form.complete()
    yield
    return form
