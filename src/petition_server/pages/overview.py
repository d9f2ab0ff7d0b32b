"""The first page of staff: how many, when, from which stalls, and what somebody should look at."""

from __future__ import annotations

from datetime import date, timedelta

from starlette.responses import Response

from petition_server.overview import Overview, overview
from petition_server.pages.asked import Asked
from petition_server.pages.charts import columns
from petition_server.pages.frame import staff_page
from petition_server.pages.markup import Content, Html, el
from petition_server.pages.parts import card, link, notice, table, title
from petition_server.pages.words import Said, given, say, say_count, time_of

_DAYS = 30


def show(asked: Asked) -> Response:
    """All counts as of now."""
    seen = overview(asked.server)
    counted = seen.totals
    heading = say_count("{count} signature", "{count} signatures", counted.signatures)
    beside = say("sealed, and no one here can open them")
    charts = el("div", _by_day(seen), _by_hour(seen), class_="two")
    keep = el("p", link("/staff/counts", say("Save all counts as a table (CSV)")))
    content = [title(heading, beside), _numbers(seen), *_troubles(seen), charts, _stalls(seen), _campaigns(seen), keep]
    return staff_page(asked, "/staff", say("Overview"), *content)


def _numbers(seen: Overview) -> Html:
    devices = [one for one in seen.totals.devices if not one.revoked]
    told = [
        (say("today"), seen.signatures_today),
        (say("devices"), len(devices)),
        (say("missing numbers"), seen.totals.missing),
        (say("numbers used twice"), seen.totals.forks),
        (say("refused and kept"), seen.totals.conflicts),
        (say("came after shut out"), sum(seen.after_revoked.values())),
    ]
    return el("dl", *(el("div", el("dt", name), el("dd", given(count))) for name, count in told), class_="numbers")


def _troubles(seen: Overview) -> list[Html]:
    """One sentence for each kind of thing that somebody should look at, and what to do."""
    told: list[Said] = []
    if seen.totals.missing:
        told.append(say("Numbers are missing: those signatures may still be on a laptop or on a stick. Ask the stall."))
    if seen.totals.forks:
        told.append(say("A number was used twice: a laptop's folder was copied, or a backup was brought back."))
    if seen.totals.conflicts:
        told.append(say("Something was refused and kept: one signature came with two contents, or was not sealed."))
    if seen.after_revoked:
        told.append(say("A device that is shut out sent signatures later, by a stick. The office decides on them."))
    which = el("p", link("/staff/devices", say("See which device")))
    sentences = el("ul", *(el("li", sentence) for sentence in told))
    return [notice("careful", sentences, which)] if told else []


def _by_day(seen: Overview) -> Html:
    counted = {one.day: one.signatures for one in seen.totals.days}
    last = date.fromisoformat(seen.today)
    days = [(last - timedelta(days=back)).isoformat() for back in reversed(range(_DAYS))]
    marks = [days[at][5:] for at in (0, _DAYS // 3, 2 * _DAYS // 3, _DAYS - 1)]
    return columns(say("The last 30 days"), say("Day"), [(day[5:], counted.get(day, 0)) for day in days], marks)


def _by_hour(seen: Overview) -> Html:
    hours = [(f"{hour:02}:00", count) for hour, count in enumerate(seen.hours)]
    return columns(say("Today by the hour, UTC"), say("Hour"), hours, ["00:00", "06:00", "12:00", "18:00", "24:00"])


def _stalls(seen: Overview) -> Html:
    rows: list[list[Content]] = [
        [given(one.label or "–"), given(one.signatures), given(one.devices), time_of(one.last_seen)]
        for one in seen.stalls
    ]
    heads = [say("Stall"), say("Signatures"), say("Laptops"), say("Last seen, UTC")]
    nothing = el("p", say("No stall has joined yet. Make an invite for its laptop."))
    return card(say("By stall"), table(say("Signatures by stall"), heads, rows) if rows else nothing)


def _campaigns(seen: Overview) -> Html | None:
    rows: list[list[Content]] = [
        [given(one.id), given(one.version), given(one.signatures)] for one in seen.totals.campaigns
    ]
    heads = [say("Campaign"), say("Version"), say("Signatures")]
    return card(say("By campaign"), table(say("Signatures by campaign"), heads, rows)) if rows else None
