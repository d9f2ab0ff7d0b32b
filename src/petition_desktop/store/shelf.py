"""The shelf of campaigns: a folder of signed files, `campaigns/<id>/<version>.campaign`.

Each file proves its signature whenever it is read. A damaged one is set aside under another name and never deleted. A
version that changes keys waits beside the shelf until a person has confirmed it. Imports no database: the first form
is painted from here.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from petition_core.campaign.container import MAX_SIZE, SignedCampaign, check_update, read_campaign_file
from petition_core.errors import CampaignError, CampaignMissing, CampaignTooNew, FileRefused
from petition_core.reasons import file_reason
from petition_core.slug import SLUG
from petition_desktop.store.private_files import disk_errors, make_folder, write_bytes_whole

_SUFFIX = ".campaign"
_DAMAGED = ".damaged"
_UNCONFIRMED = ".unconfirmed"


class SetAside(Struct, frozen=True):
    """A file of the shelf that was damaged: which campaign, which version, and where it lies now."""

    campaign_id: str
    version: int
    path: Path


class CampaignShelf:
    """The campaigns in `folder` (see `DataFolder.campaigns`). Holds nothing in memory, so it may be used anywhere."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, untrusted: bytes, *, confirmed: bool = False) -> SignedCampaign:
        """Keep a campaign file durably. The same file again changes nothing.

        Raises what `read_campaign_file` and `check_update` raise; `confirmed` is a person's yes to new keys.
        """
        offered = read_campaign_file(untrusted)
        held = self._newest(offered.campaign.id)
        if held is not None:
            if held.digest == offered.digest:
                return held
            check_update(held, offered, confirmed=confirmed)
        self._write(offered, _SUFFIX)
        self._path(offered, _SUFFIX + _UNCONFIRMED).unlink(missing_ok=True)
        return offered

    def newest(self, campaign_id: str) -> SignedCampaign:
        """The highest version that is whole; `CampaignMissing` if there is none."""
        found = self._newest(campaign_id)
        if found is None:
            raise CampaignMissing(campaign=campaign_id)
        return found

    def version(self, campaign_id: str, version: int) -> SignedCampaign:
        """One version; `CampaignMissing` if it is not here or not whole."""
        if SLUG.fullmatch(campaign_id):
            found = self._read(campaign_id, version)
            if found is not None:
                return found
        raise CampaignMissing(campaign=campaign_id)

    def versions(self, campaign_id: str) -> tuple[SignedCampaign, ...]:
        """Every version of a campaign that is here and whole, the newest first."""
        found = (self._read(campaign_id, version) for version in self._versions(campaign_id))
        return tuple(one for one in found if one is not None)

    def list(self) -> tuple[SignedCampaign, ...]:
        """The newest version of each campaign, by id."""
        found = (self._newest(campaign_id) for campaign_id in self._ids())
        return tuple(one for one in found if one is not None)

    def keep_unconfirmed(self, untrusted: bytes) -> SignedCampaign:
        """Keep a version that changes keys beside the shelf, where nobody signs it, until a person confirms it."""
        offered = read_campaign_file(untrusted)
        self._write(offered, _SUFFIX + _UNCONFIRMED)
        return offered

    def unconfirmed(self) -> tuple[SignedCampaign, ...]:
        """The versions that wait for a person; `add(one.raw, confirmed=True)` takes them in."""
        waiting = []
        for campaign_id in self._ids():
            for path in sorted((self._folder / campaign_id).glob(f"*{_SUFFIX}{_UNCONFIRMED}")):
                with contextlib.suppress(CampaignError):
                    waiting.append(read_campaign_file(_content(path)))
        return tuple(waiting)

    def set_aside(self) -> tuple[SetAside, ...]:
        """The files that were found damaged, so that a person can be told."""
        found = []
        for campaign_id in self._ids():
            for path in sorted((self._folder / campaign_id).glob(f"*{_SUFFIX}{_DAMAGED}*")):
                number = path.name.split(".", 1)[0]
                found.append(SetAside(campaign_id, int(number) if number.isdecimal() else 0, path))
        return tuple(found)

    def _ids(self) -> Sequence[str]:
        if not self._folder.is_dir():
            return ()
        return sorted(path.name for path in self._folder.iterdir() if SLUG.fullmatch(path.name) and path.is_dir())

    def _versions(self, campaign_id: str) -> Sequence[int]:
        if not SLUG.fullmatch(campaign_id):
            return ()
        names = (path.name.removesuffix(_SUFFIX) for path in (self._folder / campaign_id).glob(f"*{_SUFFIX}"))
        return sorted((int(name) for name in names if name.isdecimal()), reverse=True)

    def _newest(self, campaign_id: str) -> SignedCampaign | None:
        for version in self._versions(campaign_id):
            found = self._read(campaign_id, version)
            if found is not None:
                return found
        return None

    def _read(self, campaign_id: str, version: int) -> SignedCampaign | None:
        path = self._folder / campaign_id / f"{version}{_SUFFIX}"
        if not path.is_file():
            return None
        try:
            found = read_campaign_file(_content(path), kept=True)
        except CampaignTooNew:
            return None  # nothing is wrong with it: an older program looks at a folder of a newer one
        except CampaignError:
            self._set_aside(path)
            return None
        if (found.campaign.id, found.campaign.version) != (campaign_id, version):
            self._set_aside(path)  # whole, but not what its name says: a copy by hand
            return None
        return found

    def _set_aside(self, path: Path) -> None:
        target = path.with_name(path.name + _DAMAGED)
        count = 1
        while target.exists():
            count += 1
            target = path.with_name(f"{path.name}{_DAMAGED}-{count}")
        with contextlib.suppress(OSError):  # on a read-only folder it stays where it is, and is passed over again
            path.rename(target)

    def _path(self, signed: SignedCampaign, suffix: str) -> Path:
        return self._folder / signed.campaign.id / f"{signed.campaign.version}{suffix}"

    def _write(self, signed: SignedCampaign, suffix: str) -> None:
        path = self._path(signed, suffix)
        with disk_errors(self._folder):
            make_folder(path.parent)
            write_bytes_whole(path, signed.raw)


def _content(path: Path) -> bytes:
    """The file's bytes, at most one more than a campaign may have, so that a huge file costs nothing."""
    try:
        with path.open("rb") as source:
            return source.read(MAX_SIZE + 1)
    except OSError as error:
        raise FileRefused(path=path.name, reason=file_reason(error, "it cannot be read")) from None
