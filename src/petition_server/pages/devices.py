"""Pages for devices: the list, one device with all that is known of it, and shutting it out."""

from __future__ import annotations

from starlette.responses import Response

from petition_core.errors import DeviceUnknown
from petition_server.devices import revoke_device
from petition_server.gaps import Range, count_in
from petition_server.overview import Overview, overview
from petition_server.pages.asked import Asked, go_to
from petition_server.pages.frame import form, staff_page
from petition_server.pages.markup import Content, Html, el
from petition_server.pages.parts import button, card, link, notice, state, table, tick, title
from petition_server.pages.troubles import trouble
from petition_server.pages.words import Said, given, say, say_count, time_of
from petition_server.totals import DeviceTotal
from petition_server.web.problems import Problem

_HERE = "/staff/devices"
_RANGES_SHOWN = 40


def show(asked: Asked) -> Response:
    """All of them, those to look at first."""
    seen = overview(asked.server)
    heading = say("Devices")
    rows: list[list[Content]] = [_row(one, seen) for one in sorted(seen.totals.devices, key=_order)]
    heads = [say("Device"), say("Signatures"), say("Last number"), say("Last seen, UTC"), say("App"), say("State")]
    nothing = el("p", say("No computer has joined yet."), el("br"), link("/staff/invites", say("Make an invite")))
    body = card(None, table(heading, heads, rows) if rows else nothing)
    beside = say_count("{count} computer has joined", "{count} computers have joined", len(rows))
    return staff_page(asked, _HERE, heading, title(heading, beside), body)


def show_one(asked: Asked) -> Response:
    """All that is known of one."""
    return _one_page(asked)


def revoke(asked: Asked) -> Response:
    """Shut it out, if the box was ticked."""
    if not asked.form.text("sure"):
        return _one_page(
            asked, notice("bad", say("Nothing was changed. Tick the box first if you are sure.")), status=400
        )
    try:
        revoke_device(asked.server, asked.named["device"])
    except DeviceUnknown:
        return trouble(Problem("not-found"))
    return go_to(f"{_HERE}/{asked.named['device']}")


def _one_page(asked: Asked, *before: Content, status: int = 200) -> Response:
    seen = overview(asked.server)
    found = [one for one in seen.totals.devices if one.device_id == asked.named["device"]]
    if not found:
        return trouble(Problem("not-found"))
    (one,) = found
    heading = _name(one)
    role = say("stall") if one.role == "stall" else say("office")
    content = [title(heading, role), *before, _facts(one, seen), _missing(one), _shut_out(asked, one)]
    back = el("p", link(_HERE, say("All devices")))
    return staff_page(asked, _HERE, heading, *content, back, status=status)


def _row(one: DeviceTotal, seen: Overview) -> list[Content]:
    name = el("span", link(f"{_HERE}/{one.device_id}", _name(one)), el("small", given(one.device_id[:8])))
    numbers: list[Content] = [given(one.signatures), given(one.last_number)]
    return [name, *numbers, time_of(one.last_seen), given(one.app_version), _state(one, seen)]


def _state(one: DeviceTotal, seen: Overview) -> Html:
    told = _troubles(one, seen)
    if one.revoked:
        return el("span", state("bad", say("shut out")), *(el("small", sentence) for sentence in told))
    if told:
        return el("span", *(state("careful", sentence) for sentence in told), class_="states")
    return state("good", say("in order"))


def _troubles(one: DeviceTotal, seen: Overview) -> list[Said]:
    missing, later = count_in(one.missing), seen.after_revoked.get(one.device_id, 0)
    told = [
        (missing, say_count("{count} number missing", "{count} numbers missing", missing)),
        (one.forks, say_count("{count} number used twice", "{count} numbers used twice", one.forks)),
        (one.conflicts, say_count("{count} refused and kept", "{count} refused and kept", one.conflicts)),
        (later, say_count("{count} came later", "{count} came later", later)),
    ]
    return [sentence for count, sentence in told if count]


def _facts(one: DeviceTotal, seen: Overview) -> Html:
    facts: list[tuple[Said, Content]] = [
        (say("State"), _state(one, seen)),
        (say("Signatures held"), given(one.signatures)),
        (say("Last number"), given(one.last_number)),
        (say("Last seen, UTC"), time_of(one.last_seen)),
        (say("App version when it joined"), given(one.app_version)),
        (say("Id"), given(one.device_id)),
    ]
    return el("dl", *(el("div", el("dt", name), el("dd", value)) for name, value in facts), class_="card facts")


def _missing(one: DeviceTotal) -> Html | None:
    if not one.missing:
        return None
    told = [_range(each) for each in one.missing[:_RANGES_SHOWN]] + (["…"] if len(one.missing) > _RANGES_SHOWN else [])
    advice = say(
        "They were signed and never came. Ask the stall to connect this laptop, or to bring its stick; nothing is lost "
        "as long as the laptop is there."
    )
    return card(say("Missing numbers"), el("p", given(", ".join(told)), class_="typed"), el("p", advice))


def _shut_out(asked: Asked, one: DeviceTotal) -> Html:
    heading = say("Shut this device out")
    if one.revoked:
        told = say(
            "This device is shut out: it can neither send nor fetch. What it sent before stays. To let it in again, "
            "make a new invite and join with it on that computer."
        )
        return card(heading, el("p", told))
    told = say(
        "For a computer that was lost, stolen or given away. From that moment it can neither send nor fetch. What it "
        "sent stays and counts. What it still holds can come by a stick only, and is marked. This cannot be undone "
        "from here: to let the computer in again takes a new invite."
    )
    sure = form(
        asked,
        f"{_HERE}/{one.device_id}/revoke",
        tick("sure", say("Yes, shut “{name}” out", name=_name(one))),
        button(say("Shut out"), "bad"),
    )
    return card(heading, el("p", told), sure)


def _name(one: DeviceTotal) -> Said:
    return given(one.label or one.device_id[:8])


def _order(one: DeviceTotal) -> tuple[bool, bool, str]:
    return one.revoked, not (one.missing or one.forks or one.conflicts), one.label


def _range(numbers: Range) -> str:
    first, last = numbers
    return str(first) if first == last else f"{first}–{last}"
