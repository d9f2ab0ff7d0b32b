"""Campaign folders: making one, reading one, packing one into the signed file.

The keys of a campaign never lie in its folder, because folders are copied to translators and printers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from petition_core.campaign.container import packed, read_campaign_file
from petition_core.campaign.model import Campaign, Suite
from petition_core.campaign.source import read_source
from petition_core.campaign.toml_members import TOML
from petition_core.errors import FileRefused
from petition_core.reasons import Reason, file_reason
from petition_core.signing import SigningKey
from petition_core.signing_key_file import read_signing_key, signing_key_text
from petition_core.slug import SLUG
from petition_desktop.office.campaign_template import TEXT, campaign_toml
from petition_desktop.office.files import read_small, write_new

MAX_FILE = 4 * 1024 * 1024
MAX_FILES = 200
_NO_KEY = "0" * 64
_MEMBER = re.compile(r"campaign\.toml|texts/[^/]+\.md|[^/]+\.(public|png|jpg|jpeg|gif|svg|webp)", re.IGNORECASE)


class CampaignKeys(Struct, frozen=True):
    """Where the two keys of a new campaign lie: one signs each version, the other only a change of keys."""

    signing: Path
    root: Path


def campaign_keys(folder: Path) -> CampaignKeys:
    """Beside the folder, never in it."""
    return CampaignKeys(folder.with_name(f"{folder.name}.signing-key"), folder.with_name(f"{folder.name}.root-key"))


def new_folder(
    folder: Path, campaign_id: str, public_keys: Mapping[str, bytes], suite: Suite, now: datetime
) -> CampaignKeys:
    """Make an editable campaign in a new folder, and its two keys beside it.

    `public_keys` are the contents of `office.public` and `recovery.public` as far as they are at hand. `FileRefused`
    if anything is there already.
    """
    keys = campaign_keys(folder)
    for path in (folder, keys.signing, keys.root):
        if path.exists():
            raise FileRefused(path=path, reason="it exists already")
    try:
        (folder / "texts").mkdir(parents=True)
    except OSError as error:
        raise FileRefused(path=folder, reason=file_reason(error, "the disk refused")) from None
    signing, root = SigningKey.generate(), SigningKey.generate()
    write_new(keys.signing, signing_key_text(signing).encode("ascii"))
    write_new(keys.root, signing_key_text(root).encode("ascii"))
    source = campaign_toml(campaign_id, root.public.hex(), suite, now.isoformat(timespec="seconds"))
    write_new(folder / TOML, source.encode("utf-8"))
    write_new(folder / "texts" / "en.md", TEXT.encode("utf-8"))
    for name, content in public_keys.items():
        write_new(folder / name, content)
    return keys


def slug(name: str) -> str:
    """A campaign id made from the name of a folder; empty if nothing of it can be one."""
    made = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:64].strip("-")
    return made if SLUG.fullmatch(made) else ""


def read_folder(folder: Path) -> dict[str, bytes]:
    """The files that belong to a campaign, by their names with forward slashes; others are passed over."""
    found: dict[str, bytes] = {}
    for path in sorted([*folder.glob("*"), *folder.glob("texts/*")]):
        name = path.relative_to(folder).as_posix()
        if _MEMBER.fullmatch(name) and path.is_file():
            found[name] = read_small(path, MAX_FILE)
        if len(found) > MAX_FILES:
            raise FileRefused(
                path=folder, reason=Reason("it holds more than {count} files of a campaign", count=MAX_FILES)
            )
    return found


def with_keys(files: Mapping[str, bytes], root_key: str, public_keys: Mapping[str, bytes]) -> dict[str, bytes]:
    """A folder that came without keys, as the bundled one does, with these: `root_key` in hex, files by their names."""
    source = files[TOML].decode("utf-8").replace(f'root = "{_NO_KEY}"', f'root = "{root_key}"')
    return {**files, TOML: source.encode("utf-8"), **public_keys}


def check_folder(folder: Path) -> tuple[Campaign, dict[str, bytes]]:
    """The campaign in `folder` and its pictures; `CampaignFaults` names every fault."""
    if not folder.is_dir():
        raise FileRefused(path=folder, reason="there is no such folder")
    return read_source(read_folder(folder))


def pack_folder(folder: Path, key: SigningKey, root: SigningKey | None = None) -> bytes:
    """The signed file of a folder without faults, read back once before anyone gets it."""
    campaign, pictures = check_folder(folder)
    raw = packed(campaign, pictures, key, root)
    read_campaign_file(raw)
    return raw


def open_signing_key(path: Path) -> SigningKey:
    """The key in a file that `new_folder` made."""
    return read_signing_key(read_small(path, 4_096).decode("ascii", "replace"))
