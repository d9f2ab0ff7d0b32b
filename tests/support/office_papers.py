"""What an office has before its first stall: two locked keys and the bundled campaign signed with keys of its own.

Everything is made by the real commands. Making it takes seconds, so a test run does it once.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from petition_desktop.bundled import bundled_campaign
from tests.support.computer import Computer

CAMPAIGN = "hong-kong-2020"
_NO_ROOT_KEY = "0" * 64


@dataclass(frozen=True)
class OfficePapers:
    """`campaign` is the signed file, version 1, open; `closed` is version 2. `source` is the folder it is made of."""

    key: Path
    recovery: Path
    passphrase: Path
    source: Path
    signing_key: Path
    campaign: Path
    closed: Path

    @property
    def opening(self) -> tuple[str | Path, ...]:
        """The options that open with the office key."""
        return ("--key", self.key, "--passphrase-file", self.passphrase)


def make_papers(computer: Computer, passphrase: str = "seven lanterns over the harbour") -> OfficePapers:
    """Make them on `computer`, in a folder of their own."""
    folder = computer.root / "papers"
    folder.mkdir()
    written = folder / "passphrase"
    written.write_text(f"{passphrase}\n", encoding="utf-8")
    made = computer.ask("office", "keygen", folder / "office.key", "--passphrase-file", written)
    source, key = bundled_source(computer, folder / "campaign", made["office"]["public"], made["recovery"]["public"])
    campaign, closed = folder / "open.campaign", folder / "closed.campaign"
    computer.ask("campaign", "pack", source, "--key", key, "-o", campaign)
    ended = folder / "ended"
    shutil.copytree(source, ended)
    _take(bundled_campaign("closed"), ended, root_key=_root_key(source))
    computer.ask("campaign", "pack", ended, "--key", key, "-o", closed)
    return OfficePapers(
        Path(made["office"]["key"]), Path(made["recovery"]["key"]), written, source, key, campaign, closed
    )


def bundled_source(
    computer: Computer, folder: Path, office: str | Path, recovery: str | Path, suite: str = "hybrid"
) -> tuple[Path, Path]:
    """A folder with the bundled campaign, open, under new keys of its own; and the file of its signing key."""
    keys = ("--office-key", office, "--recovery-key", recovery)
    made = computer.ask("campaign", "new", folder, "--id", CAMPAIGN, "--suite", suite, *keys)
    _take(bundled_campaign("open"), folder, root_key=_root_key(folder), suite=suite)
    return folder, Path(made["signing_key"])


def changed_source(source: Path, folder: Path, *changes: tuple[str, str, str]) -> Path:
    """A copy of a campaign folder with changes: (file, text in it, other text)."""
    shutil.copytree(source, folder)
    for name, before, after in changes:
        text = (folder / name).read_text(encoding="utf-8")
        assert before in text, f"{name} does not hold {before!r}"
        (folder / name).write_text(text.replace(before, after), encoding="utf-8")
    return folder


def _take(bundled: Path, folder: Path, root_key: str, suite: str = "hybrid") -> None:
    shutil.copytree(bundled, folder, dirs_exist_ok=True)
    toml = (folder / "campaign.toml").read_text(encoding="utf-8")
    toml = toml.replace(_NO_ROOT_KEY, root_key).replace('suite = "hybrid"', f'suite = "{suite}"')
    (folder / "campaign.toml").write_text(toml, encoding="utf-8")


def _root_key(folder: Path) -> str:
    (line,) = (
        line
        for line in (folder / "campaign.toml").read_text(encoding="utf-8").splitlines()
        if line.startswith("root = ")
    )
    return line.partition('"')[2].rstrip('"').partition('"')[0]
