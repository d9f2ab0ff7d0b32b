"""`petition-desktop batch …`: signatures as files, for laptops without a network."""

from __future__ import annotations

from pathlib import Path

import click

from petition_core.errors import SignatureDamaged
from petition_desktop.cli.answer import answer, document
from petition_desktop.cli.installation import open_installation
from petition_desktop.cli.options import Wishes, for_all, pass_wishes
from petition_desktop.sync.batch_file import BatchSummary

FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def batch() -> None:
    """Carry sealed signatures on a stick."""


@batch.command()
@click.argument("file", type=FILE)
@click.option("--first", type=click.IntRange(min=1), default=None, help="From this number; else the first that waits.")
@click.option("--last", type=click.IntRange(min=1), default=None, help="Up to this number; else the last.")
@for_all
@pass_wishes
def export(wishes: Wishes, file: Path, first: int | None, last: int | None) -> None:
    """Write what waits on this computer to FILE. It waits on until the server has answered for it."""
    from petition_desktop.sync.batch_file import export_batch

    with open_installation(wishes) as installation:
        done = export_batch(installation.store, file, first or 0, last or 0)
    text = (
        f"Numbers {done.first} to {done.last} are in {file}." if done.count else "Nothing waits, so no file was made."
    )
    answer(wishes.json, _summary(done), text + _beside(done))
    if done.damaged:
        raise SignatureDamaged(done.damaged)


@batch.command("import")
@click.argument("file", type=FILE)
@for_all
@pass_wishes
def import_(wishes: Wishes, file: Path) -> None:
    """Take the signatures in FILE into the office's inbox, all or none. Twice is as good as once."""
    from petition_desktop.office.withdrawing import clean_register
    from petition_desktop.sync.batch_file import import_batch

    with open_installation(wishes, writing=True) as installation:
        done = import_batch(installation.store, file)
        clean_register(installation.store)
    text = f"{done.new} new signatures, {done.had} were here before."
    answer(wishes.json, done, f"{text} {done.withdrawn} were taken back." if done.withdrawn else text)


@batch.command()
@click.argument("file", type=FILE)
@for_all
@pass_wishes
def verify(wishes: Wishes, file: Path) -> None:
    """Check the chain and the signature of the batch in FILE."""
    from petition_desktop.sync.batch_file import verify_batch

    done = verify_batch(file)
    if done.count:
        text = f"This is a whole batch of device {done.device_id.hex()}: numbers {done.first} to {done.last}."
    else:
        text = "This file holds withdrawals only."
    answer(wishes.json, _summary(done), text + _beside(done))


@batch.command()
@click.argument("file", type=FILE)
@click.option(
    "--extract", type=click.Path(path_type=Path, file_okay=False), metavar="DIR", help="Write .age files here."
)
@for_all
def show(file: Path, extract: Path | None) -> None:
    """Print the labels in FILE as JSON lines; nothing else of a signature can be read here."""
    from petition_desktop.sync.batch_file import batch_items, extract_batch

    if extract is not None:
        extract_batch(file, extract)
    for one in batch_items(file):
        label = one.label
        document(
            {
                "number": label.number,
                "id": label.id.hex(),
                "campaign": label.campaign_id,
                "campaign_version": label.campaign_version,
                "device": label.device_id.hex(),
                "day": label.day,
                "previous": label.previous.hex(),
                "digest": one.digest.hex(),
                "size": None if one.ciphertext is None else len(one.ciphertext),
            }
        )


def _beside(done: BatchSummary) -> str:
    return f" Withdrawals: {done.withdrawals}, in a file of their own." if done.withdrawals else ""


def _summary(done: BatchSummary) -> dict[str, object]:
    return {
        "device": done.device_id.hex(),
        "first": done.first,
        "last": done.last,
        "count": done.count,
        "with_ciphertext": done.with_ciphertext,
        "withdrawals": done.withdrawals,
    }
