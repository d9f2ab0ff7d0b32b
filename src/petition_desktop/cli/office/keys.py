"""`office keygen | drill | sheet | restore`: the keys that open the signatures."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TextIO

import click

from petition_core.campaign.model import Suite
from petition_desktop.cli.answer import answer
from petition_desktop.cli.options import Wishes, for_all, pass_wishes
from petition_desktop.cli.passphrase import passphrase_from, passphrase_option
from petition_desktop.office.keys import KeyFiles

FILE = click.Path(path_type=Path, dir_okay=False)
SUITE = click.option(
    "--suite",
    type=click.Choice(["hybrid", "classic"]),
    default="hybrid",
    help="hybrid stays closed to quantum computers too; classic makes smaller signatures.",
)


@click.command()
@click.argument("file", type=FILE)
@SUITE
@passphrase_option()
@passphrase_option("--recovery-passphrase-file", "the recovery key's passphrase")
@for_all
@pass_wishes
def keygen(
    wishes: Wishes, file: Path, suite: Suite, passphrase_file: Path | None, recovery_passphrase_file: Path | None
) -> None:
    """Make the office key in FILE and a recovery key beside it, both locked and drilled.

    Without a file for it, the recovery key gets the passphrase of the office key's file.
    """
    from petition_desktop.office.keys import make_keys

    first = passphrase_from(passphrase_file, "Passphrase of the office key", new=True)
    if passphrase_file and not recovery_passphrase_file:
        second = first
    else:
        second = passphrase_from(recovery_passphrase_file, "Passphrase of the recovery key", new=True)
    office, recovery = make_keys(file.absolute(), suite, (first, second), _today())
    text = (
        f"Office key:   {office.locked}\nRecovery key: {recovery.locked}  (keep it, and its sheet, in a safe)\n"
        f"For campaigns: {office.public} and {recovery.public}\n"
        f"Print the sheets now: petition-desktop office sheet {recovery.locked}"
    )
    answer(wishes.json, {"suite": suite, "office": _named(office), "recovery": _named(recovery)}, text)


@click.command()
@click.argument("file", type=FILE)
@passphrase_option()
@for_all
@pass_wishes
def drill(wishes: Wishes, file: Path, passphrase_file: Path | None) -> None:
    """Prove that the key in FILE opens what is sealed to it, and write its .public file."""
    from petition_desktop.office.keys import drill as run
    from petition_desktop.office.keys import key_files

    files = key_files(file.absolute())
    run(files, passphrase_from(passphrase_file, "Passphrase"), _today())
    answer(wishes.json, _named(files), f"The key opened its test record. Its public half is {files.public}")


@click.command()
@click.argument("file", type=FILE)
@click.option("--pdf", type=FILE, metavar="FILE", help="Write a page for the printer instead of text.")
@passphrase_option()
@for_all
@pass_wishes
def sheet(wishes: Wishes, file: Path, pdf: Path | None, passphrase_file: Path | None) -> None:
    """Show the recovery sheet of the key in FILE: 24 words and a QR code. Whoever sees it can read everything."""
    from petition_desktop.office.keys import open_key
    from petition_desktop.office.sheet import sheet_of, sheet_text

    found = sheet_of(open_key(file, passphrase_from(passphrase_file, "Passphrase")))
    if pdf is not None:
        from petition_desktop.ui.office.recovery_sheet import write_recovery_sheet

        write_recovery_sheet(found, pdf, _today())
        answer(wishes.json, {"pdf": str(pdf)}, f"The sheet is in {pdf}. Print it, then delete the file.")
    else:
        content = {"words": found.words, "qr": found.secret, "recipient": found.recipient}
        answer(wishes.json, content, sheet_text(found))


@click.command()
@click.argument("file", type=FILE)
@click.option("--words", type=click.File("r", encoding="utf-8"), metavar="FILE", help="Words or QR text; - is input.")
@SUITE
@passphrase_option()
@for_all
@pass_wishes
def restore(wishes: Wishes, file: Path, words: TextIO | None, suite: Suite, passphrase_file: Path | None) -> None:
    """Make the key file FILE anew from a recovery sheet."""
    from petition_desktop.office.keys import keep_from_sheet, key_files

    typed = words.read(8_192) if words else click.prompt("The 24 words, or the text of the QR code", hide_input=True)
    files = key_files(file.absolute())
    passphrase = passphrase_from(passphrase_file, "New passphrase of this key", new=True)
    keep_from_sheet(typed, suite, files, passphrase, _today())
    answer(wishes.json, _named(files), f"The key is in {files.locked}. Compare {files.public} with the sheet.")


def _named(files: KeyFiles) -> dict[str, str]:
    return {"key": str(files.locked), "public": str(files.public)}


def _today() -> date:
    return datetime.now(UTC).date()
