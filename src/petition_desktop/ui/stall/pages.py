"""Makes the page that fits what is to be shown. The heavier ones are loaded when they are first needed."""

from __future__ import annotations

from datetime import datetime

from petition_core.campaign.container import SignedCampaign
from petition_core.campaign.opening import opening_by_any_clock
from petition_desktop.ui.stall.desk import Desk
from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.form_page import FormPage
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
    theme: Theme, signed: SignedCampaign, language: str, now: datetime, draft: Draft | None = None
) -> StallPage:
    """For somebody who comes: the form, or why there is none. A `draft` begun in time may still be finished."""
    campaign, pictures = signed.campaign, signed.pictures
    begun = draft.begun if draft else now
    state = opening_by_any_clock(campaign, begun)
    if state != "open":
        from petition_desktop.ui.stall.closed_page import ClosedPage

        return ClosedPage(theme, campaign, pictures, language, state)
    form = FormPage(theme, campaign, pictures, language, begun)
    if draft is not None:
        form.restore(draft)
    return form
