"""`petition-desktop campaign …`: make, check, pack and show campaigns, and keep them on this computer."""

from __future__ import annotations

from pathlib import Path

import click

from petition_core.campaign.model import Campaign, Suite
from petition_core.errors import CampaignFaults
from petition_desktop.cli.answer import answer, document, records
from petition_desktop.cli.options import Wishes, for_all, pass_wishes

FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def campaign() -> None:
    """Write campaigns, and keep them on this computer."""


@campaign.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--id", "campaign_id", help="The campaign's id; without it the name of the folder.")
@click.option("--office-key", type=FILE, metavar="FILE", help="The office key's .public file, to copy into the folder.")
@click.option("--recovery-key", type=FILE, metavar="FILE", help="The recovery key's .public file.")
@click.option("--suite", type=click.Choice(["hybrid", "classic"]), default="hybrid", help="The kind of both keys.")
@for_all
@pass_wishes
def new(
    wishes: Wishes,
    folder: Path,
    campaign_id: str | None,
    office_key: Path | None,
    recovery_key: Path | None,
    suite: Suite,
) -> None:
    """Make an editable campaign in FOLDER, and its signing keys beside it."""
    from datetime import datetime

    from petition_core.slug import SLUG
    from petition_desktop.office.campaign_folder import new_folder, slug
    from petition_desktop.office.files import read_small

    folder = folder.absolute()
    name = campaign_id or slug(folder.name)
    if not SLUG.fullmatch(name):
        raise click.BadParameter("An id has 1 to 64 small letters, digits and hyphens. Give one with --id.")
    named = {"office.public": office_key, "recovery.public": recovery_key}
    public_keys = {target: read_small(path, 16_384) for target, path in named.items() if path}
    keys = new_folder(folder, name, public_keys, suite, datetime.now().astimezone())
    made = {"folder": str(folder), "id": name, "signing_key": str(keys.signing), "root_key": str(keys.root)}
    text = (
        f"The campaign “{name}” is in {folder}. Edit it, then run: petition-desktop campaign check {folder}\n"
        f"Its signing key is {keys.signing}\n"
        f"Its root key is {keys.root}: put it in a safe, it is needed only if keys change."
    )
    answer(wishes.json, made, text)


@campaign.command()
@click.argument("path", type=click.Path(path_type=Path))
@for_all
@pass_wishes
def check(wishes: Wishes, path: Path) -> None:
    """Name each fault of a campaign folder, or of a packed file, with file and line."""
    from petition_core.campaign.container import MAX_SIZE, read_campaign_file
    from petition_desktop.office.campaign_folder import check_folder
    from petition_desktop.office.files import read_small

    try:
        found = check_folder(path)[0] if path.is_dir() else read_campaign_file(read_small(path, MAX_SIZE)).campaign
    except CampaignFaults as error:
        if wishes.json:
            document({"faults": error.faults})
        raise
    notes = _notes(found)
    made = {"faults": [], "notes": notes, "id": found.id, "version": found.version}
    answer(wishes.json, made, "\n".join(["No fault was found.", *notes]))


@campaign.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--key", type=FILE, required=True, metavar="FILE", help="The campaign's signing key.")
@click.option("--root-key", type=FILE, metavar="FILE", help="The root key too, needed only when keys change.")
@click.option("-o", "--output", type=FILE, required=True, metavar="FILE", help="The signed file to write.")
@for_all
@pass_wishes
def pack(wishes: Wishes, folder: Path, key: Path, root_key: Path | None, output: Path) -> None:
    """Make one signed file of a campaign folder without faults."""
    from petition_core.campaign.container import read_campaign_file
    from petition_desktop.office.campaign_folder import open_signing_key, pack_folder
    from petition_desktop.office.files import write_new

    root = open_signing_key(root_key) if root_key else None
    raw = pack_folder(folder, open_signing_key(key), root)
    write_new(output, raw, replace=True)
    packed = read_campaign_file(raw)
    made = {"file": str(output), **_facts(packed.campaign), "digest": packed.digest.hex(), "size": len(raw)}
    answer(wishes.json, made, f"“{made['id']}”, version {made['version']}, is packed in {output}.")


@campaign.command()
@click.argument("file", type=FILE)
@click.option("--language", metavar="L", help="The language of the texts; without it the campaign's own.")
@for_all
@pass_wishes
def show(wishes: Wishes, file: Path, language: str | None) -> None:
    """Show what a packed campaign asks, in one of its languages."""
    from petition_core.campaign.container import MAX_SIZE, read_campaign_file
    from petition_desktop.cli.campaign_page import campaign_page
    from petition_desktop.office.files import read_small

    signed = read_campaign_file(read_small(file, MAX_SIZE))
    found = signed.campaign
    if language is not None and language not in found.texts:
        raise click.BadParameter(f"This campaign has the languages {', '.join(found.languages)}.")
    page = campaign_page(found, found.offered(language or ""))
    answer(wishes.json, {"signing_key": signed.public_key.hex(), "campaign": found}, page)


@campaign.command()
@click.argument("file", type=FILE)
@click.option("--confirm-keys", is_flag=True, help="Yes, these new keys are right: I asked the office.")
@for_all
@pass_wishes
def add(wishes: Wishes, file: Path, confirm_keys: bool) -> None:
    """Keep a packed campaign on this computer, so that it can be signed here."""
    from petition_core.campaign.container import MAX_SIZE
    from petition_desktop.office.files import read_small
    from petition_desktop.store.shelf import CampaignShelf

    wishes.folder.make()
    kept = CampaignShelf(wishes.folder.campaigns).add(read_small(file, MAX_SIZE), confirmed=confirm_keys).campaign
    answer(wishes.json, _facts(kept), f"“{kept.id}”, version {kept.version}, is on this computer.")


@campaign.command("list")
@for_all
@pass_wishes
def list_(wishes: Wishes) -> None:
    """List the campaigns on this computer."""
    from petition_desktop.store.shelf import CampaignShelf

    shelf = CampaignShelf(wishes.folder.campaigns)
    rows = [
        {**_facts(one.campaign), "confirmed": confirmed, "title": one.campaign.text("").title}
        for confirmed, found in ((True, shelf.list()), (False, shelf.unconfirmed()))
        for one in found
    ]
    records(wishes.json, rows, "There is no campaign on this computer yet. Add one: petition-desktop campaign add FILE")


def _notes(found: Campaign) -> list[str]:
    """What is no fault, and whoever makes the campaign may want to change."""
    from petition_core.contrast import shown_instead

    wanted, shown = found.look.accent, shown_instead(found.look.accent)
    return [f"The accent {wanted} cannot be read on a light ground; the window shows {shown}."] if shown else []


def _facts(found: Campaign) -> dict[str, object]:
    return {name: getattr(found, name) for name in ("id", "version", "state", "languages")}
