"""Pages for campaigns: what is offered to laptops, publish a signed file, and how a campaign is closed."""

from __future__ import annotations

from starlette.responses import Response

from petition_core.errors import CampaignError, CampaignKeysChange
from petition_server.campaign_shelf import add_campaign
from petition_server.pages.asked import Asked
from petition_server.pages.frame import form, staff_page
from petition_server.pages.markup import Content, Html, el
from petition_server.pages.parts import Tone, button, card, field, notice, state, table, tick, title
from petition_server.pages.words import Said, given, say, time_of
from petition_server.published import Published, published

_HERE = "/staff/campaigns"
_STATES: dict[str, tuple[Tone, Said]] = {
    "not open yet": ("careful", say("not open yet")),
    "open": ("good", say("open")),
    "closing": ("careful", say("closing: takes what was signed before the end")),
    "closed": ("plain", say("closed")),
}


def show(asked: Asked) -> Response:
    """The list and the form."""
    return _page(asked)


def publish(asked: Asked) -> Response:
    """Take the file in with the same checks as on a laptop and at the command line."""
    untrusted = asked.form.files.get("campaign", b"")
    if not untrusted:
        return _page(asked, notice("bad", say("Choose a file first. Its name ends with .campaign.")), status=400)
    try:
        added = add_campaign(asked.server, untrusted, confirmed=bool(asked.form.text("new_keys"))).campaign
    except CampaignKeysChange as error:
        advice = say("If it is right, choose the file again and tick “The keys are meant to change”.")
        return _page(asked, notice("careful", el("p", given(error)), el("p", advice)), status=409)
    except CampaignError as error:
        return _page(asked, notice("bad", given(error)), status=400)
    done = say(
        "“{campaign}” version {version} is offered to all laptops now.", campaign=added.id, version=added.version
    )
    return _page(asked, notice("good", done))


def _page(asked: Asked, *before: Content, status: int = 200) -> Response:
    heading = say("Campaigns")
    beside = say("What laptops are offered the next time they reach this server.")
    content = [title(heading, beside), *before, _listed(asked), _publish(asked), _closing()]
    return staff_page(asked, _HERE, heading, *content, status=status)


def _listed(asked: Asked) -> Html:
    rows = [_row(one) for one in published(asked.server)]
    heads = [say("Campaign"), say("State"), say("Version"), say("Signatures"), say("Closes")]
    nothing = el("p", say("No campaign is offered yet. Publish its file below."))
    return card(None, table(say("Campaigns"), heads, rows) if rows else nothing)


def _row(one: Published) -> list[Content]:
    name = el("span", el("strong", given(one.title)), el("small", given(one.id)))
    return [
        name,
        state(*_STATES["closing" if one.closing and one.state == "open" else one.state]),
        given(one.version),
        given(one.signatures),
        time_of(one.closes),
    ]


def _publish(asked: Asked) -> Html:
    file = field(
        "campaign",
        say("Campaign file"),
        say("Packed and signed at the office. Its name ends with .campaign."),
        type="file",
        accept=".campaign",
        required=True,
    )
    keys = tick("new_keys", say("The keys are meant to change, and the office has confirmed it"))
    entries = form(asked, _HERE, file, keys, button(say("Publish")), files=True)
    return card(say("Publish a campaign, or a new version"), entries)


def _closing() -> Html:
    return card(
        say("Close a campaign"),
        el(
            "p",
            say(
                "A campaign closes with one more version. At the office set its state to “closed”, or to “closing” to "
                "go on taking what was signed before the end; raise its version, pack it, and publish the file here."
            ),
        ),
        el(
            "p",
            say(
                "It cannot be closed from here alone: laptops believe only what the campaign's own key has signed, and "
                "this server does not hold it. What was signed before still arrives."
            ),
        ),
    )
