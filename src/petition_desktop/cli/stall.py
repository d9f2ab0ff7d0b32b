"""`petition-desktop stall …`: a volunteer's shift without a window, its check-list, its counts, and taking back."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import datetime

import click
from msgspec.structs import asdict

from petition_desktop.cli.answer import answer, records
from petition_desktop.cli.installation import Installation, open_installation
from petition_desktop.cli.options import Wishes, for_all, pass_wishes
from petition_desktop.stall.summary import ShiftSummary

_VOLUNTEER = click.option("--volunteer", required=True, metavar="V", help="The volunteer's initials.")


@click.group()
def stall() -> None:
    """Run a stall: look whether all is ready, start and end shifts, count."""


@stall.command()
@click.option("--campaign", "campaign_id", default="", metavar="ID", help="Else the one that is shown at the start.")
@for_all
@pass_wishes
def check(wishes: Wishes, campaign_id: str) -> None:
    """Look at campaign, clock, disk, power, sync and stick. Exit code 3 if something is bad."""
    from petition_desktop.stall.campaigns import chosen_campaign
    from petition_desktop.stall.checks import check_list

    now = _now()
    with open_installation(wishes) as installation:
        shelf = installation.store.shelf
        chosen = installation.settings.campaign
        signed = shelf.newest(campaign_id) if campaign_id else chosen_campaign(shelf, chosen, now)
        found = check_list(installation.store, signed.campaign if signed else None, now)
    rows = [asdict(one) if wishes.json else {**asdict(one), "facts": _facts(one.facts)} for one in found]
    records(wishes.json, rows, "")
    if any(one.state == "bad" for one in found):
        raise SystemExit(3)


@stall.command()
@_VOLUNTEER
@click.option("--place", default="", metavar="P", help="Where; else where the last shift was.")
@click.option("--goal", type=int, default=None, metavar="N", help="How many signatures; else as last time.")
@for_all
@pass_wishes
def start(wishes: Wishes, volunteer: str, place: str, goal: int | None) -> None:
    """Start a shift. It runs until it is ended, also over a restart."""
    from petition_desktop.stall.shift import offered, start_shift

    with open_installation(wishes, writing=True) as installation:
        before = offered(installation.store, installation.settings)
        place, goal = place or before.place, before.goal if goal is None else goal
        begun = start_shift(installation.store, volunteer, place, goal, _now())
    answer(wishes.json, begun, f"The shift of {begun.volunteer} at {begun.place} runs.")


@stall.command("hand-over")
@_VOLUNTEER
@for_all
@pass_wishes
def hand_over(wishes: Wishes, volunteer: str) -> None:
    """End the running shift and start the next volunteer's at the same place."""
    from petition_desktop.stall.shift import hand_over as hand_over_now

    with open_installation(wishes, writing=True) as installation:
        done = hand_over_now(installation.store, volunteer, _now())
    text = f"{_told(done.ended)}\nThe shift of {done.begun.volunteer} at {done.begun.place} runs."
    answer(wishes.json, done, text)


@stall.command()
@for_all
@pass_wishes
def end(wishes: Wishes) -> None:
    """End the running shift, forget its PIN, and say what to send to the office."""
    from petition_desktop.stall.shift import end_shift

    with open_installation(wishes, writing=True) as installation:
        done = end_shift(installation.store, _now())
    answer(wishes.json, done, _told(done))


@stall.command()
@for_all
@pass_wishes
def tally(wishes: Wishes) -> None:
    """Count today, the running shift and each hour, and name what was refused."""
    from petition_desktop.stall.tally import tally as count

    with open_installation(wishes) as installation:
        found = count(installation.store, _now())
    hours = ", ".join(f"{one.hour}–{one.hour + 1}: {one.count}" for one in found.hours)
    text = f"{found.today} today, {found.in_shift} in this shift, {found.waiting} waiting, {found.refused} refused."
    answer(wishes.json, found, f"{text}\n{hours}".strip())


@stall.command()
@click.option("--campaign", "campaign_id", required=True, metavar="ID", help="The campaign that was signed.")
@for_all
@pass_wishes
def void(wishes: Wishes, campaign_id: str) -> None:
    """Take a signature of this computer back by its code, which is read from the standard input."""
    from petition_desktop.stall.void import void as take_back

    code = sys.stdin.readline(1000)
    with open_installation(wishes, writing=True) as installation:
        _check_campaign(installation, campaign_id)
        done = take_back(installation.store, campaign_id, code)
    answer(wishes.json, done, f"Number {done.number} is taken back. The server is told with the next push.")


def _check_campaign(installation: Installation, campaign_id: str) -> None:
    """`CampaignMissing` for a misspelt id, which would read like a wrong code otherwise."""
    installation.store.shelf.newest(campaign_id)


def _told(done: ShiftSummary) -> str:
    text = f"{done.signatures} signatures, last number {done.last_number}"
    return f"{text}, check word {done.check_word}" if done.check_word else text


def _facts(facts: Mapping[str, str | int]) -> str:
    return ", ".join(f"{name} {value}" for name, value in facts.items() if value != "")


def _now() -> datetime:
    return datetime.now().astimezone()
