"""`petition-desktop join | status | push | pull`: this computer and its server."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from petition_core.errors import FileRefused, NotJoined
from petition_desktop.cli.answer import answer, shown
from petition_desktop.cli.installation import Installation, open_installation
from petition_desktop.cli.options import Wishes, for_all, pass_wishes

_LONGEST_INVITE = 8_192


@click.command()
@click.argument("invite")
@for_all
@pass_wishes
def join(wishes: Wishes, invite: str) -> None:
    """Join a server with an INVITE: its file, its link, or its text. It is kept until the server can be reached."""
    from petition_desktop.sync.join import join as join_server

    text = _invite_text(invite)
    with open_installation(wishes, writing=True) as installation:
        joined = join_server(text, installation.store, _now, installation.settings.proxy)
        device = installation.store.device.device_id.hex()
    made = {"device": device, "role": joined.role, "label": joined.label, "server": joined.server}
    answer(wishes.json, made, f"This computer has joined {joined.server} as “{joined.role}”.")


@click.command()
@for_all
@pass_wishes
def status(wishes: Wishes) -> None:
    """Say how many signatures are here, and how sending goes."""
    from petition_desktop.sync.status import sync_status

    with open_installation(wishes) as installation:
        found = sync_status(installation.store)
        made: dict[str, object] = {
            "home": str(installation.folder.root),
            "device": installation.store.device.device_id.hex(),
            **_server(installation),
            "signatures": found.signatures,
            "waiting": found.waiting,
            "accepted": found.accepted,
            "refused": found.refused,
            "last_number": found.last_number,
            "last_push": found.last_sent,
            "next_try": found.next_try,
            "trouble": found.trouble,
            "damaged": found.damaged,
            "campaigns": [one.campaign.id for one in installation.store.shelf.list()],
            "unconfirmed": [one.campaign.id for one in installation.store.shelf.unconfirmed()],
        }
    width = max(map(len, made))
    answer(wishes.json, made, "\n".join(f"{name.ljust(width)}  {shown(value)}" for name, value in made.items()))


@click.command()
@for_all
@pass_wishes
def push(wishes: Wishes) -> None:
    """Send what waits, once, now. What cannot go is told; it never holds up the rest."""
    from petition_desktop.sync.join import connect
    from petition_desktop.sync.push import push as push_now

    with open_installation(wishes, writing=True) as installation:
        with connect(installation.store, _now, installation.settings.proxy) as client:
            done = push_now(installation.store, client, _now)
        waiting = installation.store.outbox.counts().waiting
    made = {"accepted": done.accepted, "refused": done.refused, "waiting": waiting, "campaigns": done.campaigns}
    text = f"{done.accepted} taken by the server, {done.refused} refused, {waiting} waiting."
    answer(wishes.json, made, text)
    if done.faults:
        raise done.faults[0]


@click.command()
@for_all
@pass_wishes
def pull(wishes: Wishes) -> None:
    """Fetch for the office what arrived at the server, and new versions of campaigns."""
    from petition_desktop.office.withdrawing import clean_register
    from petition_desktop.sync.join import connect
    from petition_desktop.sync.pull import pull as pull_now

    with (
        open_installation(wishes, writing=True) as installation,
        connect(installation.store, _now, installation.settings.proxy) as client,
    ):
        try:
            done = pull_now(installation.store, client)
        finally:  # what came before a fault counts too
            clean_register(installation.store)
    troubles = [f"{_of(one.label or one.device_id)}: {one.code}" for one in done.troubles]
    text = f"{done.new} new signatures, {done.had} were here before."
    answer(wishes.json, done, "\n".join([text, *troubles]))


def _of(device: str) -> str:
    return f"device {device}" if device else "withdrawals"


def _server(installation: Installation) -> dict[str, object]:
    try:
        joined = installation.store.device.membership()
    except NotJoined:
        return {"joined": False, "server": "", "role": "", "label": ""}
    return {"joined": True, "server": joined.server, "role": joined.role, "label": joined.label}


def _invite_text(invite: str) -> str:
    """The invite itself, or what is in the file of that name."""
    from petition_core.invite import PREFIX, text_of_file
    from petition_desktop.office.files import read_small

    if invite.strip().startswith(PREFIX):
        return invite
    try:
        return text_of_file(read_small(Path(invite), _LONGEST_INVITE))
    except UnicodeDecodeError:
        raise FileRefused(path=invite, reason="it cannot be read as text") from None


def _now() -> datetime:
    return datetime.now(UTC)
