"""`office open | register | stats`: from the inbox into the register, and what is in it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import click

from petition_desktop.cli.answer import answer, document, records, table
from petition_desktop.cli.installation import open_installation
from petition_desktop.cli.options import Wishes, for_all, pass_wishes
from petition_desktop.cli.passphrase import passphrase_from, passphrase_option
from petition_desktop.office.register.entry import Counts, Entry
from petition_desktop.office.register.paper_twice import TypedTwice
from petition_desktop.office.withdrawing import open_clean_register
from petition_desktop.settings import read_settings
from petition_desktop.store.inbox import Holding
from petition_desktop.store.withdrawn import Gone

FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("open")
@click.option(
    "--key", "keys", type=FILE, multiple=True, metavar="FILE", help="A locked key file; else the settings' office_key."
)
@passphrase_option()
@for_all
@pass_wishes
def open_(wishes: Wishes, keys: tuple[Path, ...], passphrase_file: Path | None) -> None:
    """Open what is new in the inbox into the register. What does not open stays, with its reason."""
    from petition_desktop.office.keys import open_key
    from petition_desktop.office.opening import open_new

    chosen = keys or _key_of_settings(wishes)
    identities = [open_key(key, passphrase_from(passphrase_file, f"Passphrase of {key.name}")) for key in chosen]
    with open_installation(wishes, writing=True) as installation:
        store = installation.store
        with closing(open_clean_register(store)) as opened:
            done = open_new(store.inbox, opened, identities, store.shelf, _progress(wishes))
    text = f"{done.opened} opened, {done.unreadable} could not be opened, {done.set_aside} set aside."
    answer(wishes.json, done, text)


@click.command()
@click.option("--search", default="", metavar="Q", help="Only lines with this in an answer or an id.")
@click.option("--campaign", "campaign_id", default="", metavar="ID", help="Only this campaign.")
@for_all
@pass_wishes
def register(wishes: Wishes, search: str, campaign_id: str) -> None:
    """List the opened signatures, one line each."""
    with open_installation(wishes) as installation, closing(open_clean_register(installation.store)) as opened:
        lines = opened.entries(campaign_id, search)
        if wishes.json:
            for line in lines:
                document(_whole(line))
        else:
            records(False, [_brief(line) for line in lines], "There is no such line in the register.")


@click.command()
@for_all
@pass_wishes
def stats(wishes: Wishes) -> None:
    """Count the register, and what is still in the inbox."""
    with open_installation(wishes) as installation:
        with closing(open_clean_register(installation.store)) as opened:
            counts, twice = opened.counts(), [_typed_twice(one) for one in opened.paper_twice()]
        inbox = installation.store.inbox.counts()
        holdings = installation.store.inbox.holdings()
        withdrawn, gone = installation.store.withdrawn.counts(), installation.store.withdrawn.gone()
    devices = [_device(one, gone) for one in holdings]
    rows = [_counted(one, withdrawn) for one in _with_all(counts, withdrawn)]
    waiting = f"In the inbox: {', '.join(f'{count} {state}' for state, count in inbox.items()) or 'nothing'}."
    rescued = sum(one.rescued for one in holdings)
    if rescued:
        waiting += f"\nRescued from copies, chain head unsigned: {rescued}."
    if twice:
        waiting += f"\nLines of paper sheets that two computers typed in:\n{table(twice)}"
    text = f"{table(rows) if rows else 'The register is empty.'}\n{waiting}"
    answer(wishes.json, {"campaigns": rows, "inbox": inbox, "devices": devices, "paper_twice": twice}, text)


def _key_of_settings(wishes: Wishes) -> tuple[Path, ...]:
    named = read_settings(wishes.folder.settings).office_key
    if not named:
        raise click.UsageError("Name the locked key file with --key, or in the settings as office_key.")
    return (Path(named).expanduser(),)


def _progress(wishes: Wishes) -> Callable[[int], None] | None:
    """A line that counts, where a person watches."""
    if wishes.json or not sys.stderr.isatty():
        return None
    return lambda count: click.echo(f"\r{count} …", nl=False, err=True)


def _brief(line: Entry) -> dict[str, object]:
    answers = line.signature.answers.values() if line.signature else ()
    return {
        "number": line.label.number,
        "device": line.label.device_id.hex()[:8],
        "campaign": line.label.campaign_id,
        "state": line.state,
        "answers": ", ".join(one for one in answers if isinstance(one, str)) or line.reason,
    }


def _whole(line: Entry) -> dict[str, object]:
    label, signature = line.label, line.signature
    return {
        "id": label.id.hex(),
        "campaign": label.campaign_id,
        "campaign_version": label.campaign_version,
        "device": label.device_id.hex(),
        "number": label.number,
        "day": label.day,
        "state": line.state,
        "code": line.code,
        "reason": line.reason,
        "conflict": line.conflict,
        "signature": signature,
    }


def _typed_twice(one: TypedTwice) -> dict[str, object]:
    return {
        "campaign": one.campaign_id,
        "sheet": f"{one.printer}-{one.sheet}",
        "line": one.line,
        "typed": ", ".join(f"{number} of {device.hex()[:8]}" for device, number in one.typed),
    }


def _device(one: Holding, gone: tuple[Gone, ...]) -> dict[str, object]:
    return {
        "device": one.device_id.hex(),
        "last_number": one.last_number,
        "held": one.held,
        "missing": one.missing,
        "doubled": one.doubled,
        "rescued": one.rescued,
        "withdrawn": [[it.number, it.day] for it in gone if it.device_id == one.device_id],
    }


def _with_all(counts: tuple[Counts, ...], withdrawn: dict[str, int]) -> list[Counts]:
    """Campaigns too of which nothing is left."""
    empty = [Counts(one, 0, 0, 0, 0) for one in sorted(withdrawn.keys() - {one.campaign_id for one in counts})]
    return [*counts, *empty]


def _counted(one: Counts, withdrawn: dict[str, int]) -> dict[str, object]:
    return {
        "campaign": one.campaign_id,
        "counted": one.counted,
        "unreadable": one.unreadable,
        "set_aside": one.set_aside,
        "conflicts": one.conflicts,
        "withdrawn": withdrawn.get(one.campaign_id, 0),
    }
