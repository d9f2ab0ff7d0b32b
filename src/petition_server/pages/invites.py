"""Pages for invites: make one, which is shown once as link, QR and file; the list; take one back."""

from __future__ import annotations

from typing import cast

from starlette.responses import Response

from petition_core.characters import clean, has_refused
from petition_core.errors import InviteNotOpen, InviteRefused
from petition_core.invite import Invite, Role, invite_text, read_invite
from petition_server.invite_address import DEFAULT_ADDRESS, sound_address
from petition_server.invites import make_invite
from petition_server.open_invites import ListedInvite, listed_invites, withdraw_invite
from petition_server.pages.asked import Asked, to_keep
from petition_server.pages.frame import form, staff_page
from petition_server.pages.markup import Content, Html, el
from petition_server.pages.parts import Tone, button, card, choice, field, link, notice, qr, state, table, title
from petition_server.pages.words import Said, given, say, time_of

_HERE = "/staff/invites"
_LONGEST_LABEL = 120
_MOST_DAYS = 365
_ROLES: dict[str, Said] = {"stall": say("A stall's laptop"), "office": say("The office's computer")}
_STATES: dict[str, tuple[Tone, Said]] = {
    "open": ("good", say("open")),
    "used": ("plain", say("used")),
    "withdrawn": ("plain", say("taken back")),
    "expired": ("plain", say("expired")),
}


def show(asked: Asked) -> Response:
    """The form and the list."""
    return _list_page(asked)


def make(asked: Asked) -> Response:
    """Make one and show it this once."""
    label, days, role = clean(asked.form.text("label")), asked.form.text("days"), asked.form.text("role")
    if len(label) > _LONGEST_LABEL or has_refused(label):
        return _refused(asked, say("A label has at most 120 letters and signs that show."))
    if not (days.isascii() and days.isdigit() and 1 <= int(days[:4]) <= _MOST_DAYS):
        return _refused(asked, say("An invite is good for 1 to 365 days."))
    if role not in _ROLES:
        return _refused(asked, say("Choose what the computer will be."))
    return _made_page(asked, make_invite(asked.server, _address(asked), cast(Role, role), label, int(days)))


def keep(asked: Asked) -> Response:
    """The invite that the page still shows, as a file."""
    try:
        invite = read_invite(asked.form.text("invite"))
    except InviteRefused:
        return _refused(asked, say("That was no invite. Make a new one."))
    return to_keep(f"{invite_text(invite)}\n".encode(), f"{invite.role}.invite", "application/octet-stream")


def take_back(asked: Asked) -> Response:
    """Of no use to anybody from now on."""
    try:
        withdraw_invite(asked.server, asked.form.text("invite"))
    except InviteNotOpen:
        return _refused(asked, say("This invite is not open any more: it was used, taken back, or has expired."))
    return _list_page(asked, notice("good", say("The invite is taken back. Nobody can join with it any more.")))


def _list_page(asked: Asked, *before: Content, status: int = 200) -> Response:
    heading = say("Invites")
    beside = say("An invite lets one computer join, once.")
    content = [title(heading, beside), *before, _new(asked), _listed(asked)]
    return staff_page(asked, _HERE, heading, *content, status=status)


def _refused(asked: Asked, sentence: Said) -> Response:
    return _list_page(asked, notice("bad", sentence), status=400)


def _new(asked: Asked) -> Html:
    days = field(
        "days", say("Good for so many days"), inputmode="numeric", required=True, value="7", maxlength=3, class_="short"
    )
    label = field(
        "label", say("Label"), say("How you call this computer, such as the place of its stall."), maxlength=120
    )
    role = choice("role", say("What will it be?"), list(_ROLES.items()))
    return card(say("A new invite"), form(asked, _HERE, label, role, days, button(say("Make the invite"))))


def _listed(asked: Asked) -> Html | None:
    rows = [_row(asked, one) for one in listed_invites(asked.server)]
    heads = [say("Label"), say("For"), say("Made, UTC"), say("Good until, UTC"), say("State"), say("What to do")]
    return card(say("Invites made here"), table(say("Invites made here"), heads, rows)) if rows else None


def _row(asked: Asked, one: ListedInvite) -> list[Content]:
    act: Content = None
    if one.state == "open":
        name = el("input", type="hidden", name="invite", value=one.name)
        act = form(asked, f"{_HERE}/take-back", name, button(say("Take back"), "quiet"))
    elif one.device:
        act = link(f"/staff/devices/{one.device}", say("The device"))
    until = time_of(one.expires if one.state in ("open", "used", "expired") else "")
    return [given(one.label or "–"), _ROLES[one.role], time_of(one.made), until, state(*_STATES[one.state]), act]


def _made_page(asked: Asked, made: Invite) -> Response:
    heading = say("The invite")
    text = invite_text(made)
    file = form(
        asked, f"{_HERE}/file", el("input", type="hidden", name="invite", value=text), button(say("Save as a file"))
    )
    ways = el(
        "div",
        el("p", say("Scan the code, open the link on the computer that joins, or carry the file there.")),
        el("p", el("a", say("Open it on this computer"), href=text)),
        file,
        el("p", say("Or copy this line:"), class_="soft"),
        el("p", given(text), class_="typed"),
    )
    about = say(
        "{role}, “{label}”, good until {until} UTC",
        role=_ROLES[made.role],
        label=made.label or "–",
        until=time_of(made.expires),
    )
    warning = notice(
        "careful",
        say("This is shown once. Whoever has it can join in your name: give it to one person, and keep no copy."),
    )
    body = el("section", el("div", qr(text, say("QR code of the invite")), ways, class_="beside"), class_="card")
    where = el("p", say("It leads to {address}.", address=made.server), class_="soft")
    return staff_page(
        asked, _HERE, heading, title(heading, about), warning, body, where, el("p", link(_HERE, say("All invites")))
    )


def _address(asked: Asked) -> str:
    """Where devices reach this server: as it was set, else as the browser reached it."""
    # Nobody logs in from afar over an open line: the cookie would not come back.
    scheme = "https" if asked.visitor.secure else "http"
    return (
        sound_address(asked.server.settings.address)
        or sound_address(f"{scheme}://{asked.visitor.host}")
        or DEFAULT_ADDRESS
    )
