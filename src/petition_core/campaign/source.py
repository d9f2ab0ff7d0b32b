"""Reads a campaign from the folder people edit: `campaign.toml`, `texts/LANGUAGE.md`, key files and pictures.

The caller hands the files in as names and bytes. All faults are collected, each with its file and line, because
staff mend a page at a time, not a word at a time.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from petition_core.campaign.checks import troubles
from petition_core.campaign.faults import Fault, Trouble
from petition_core.campaign.model import (
    Action,
    Campaign,
    Consent,
    Look,
    Organisation,
    Question,
    Sealing,
    State,
    Suite,
    Texts,
)
from petition_core.campaign.text_file import Lines, read_text_file
from petition_core.campaign.toml_members import TOML, T, TomlSource
from petition_core.errors import CampaignFaults, SealingKeyError
from petition_core.public_key_file import read_public_key

_TEXT = re.compile(r"texts/([A-Za-z0-9-]+)\.md")
_PICTURE = re.compile(r"[^/]+\.(?:png|jpg|jpeg|gif|svg|webp)", re.IGNORECASE)
_TABLES = ("organisation", "keys", "look", "question", "consent")


class _Frame(Struct):
    """The members at the top of `campaign.toml`, with the defaults of those that may be left out."""

    format: int
    id: str
    version: int
    action: Action
    state: State
    opens: datetime
    retention_days: int
    languages: tuple[str, ...]
    closes: datetime | None = None
    grace_days: int = 14
    minimum_age: int = 0
    keep_days: int = 7
    server: str = ""
    online: str = ""


class _Keys(Struct):
    root: str
    office: str
    recovery: str = ""
    suite: Suite = "hybrid"


def read_source(files: Mapping[str, bytes]) -> tuple[Campaign, dict[str, bytes]]:
    """The campaign and its pictures, or `CampaignFaults` with everything that must be mended."""
    faults: list[Fault] = []
    pictures = {name: content for name, content in files.items() if _PICTURE.fullmatch(name)}
    texts, text_lines = _texts(files, faults)
    raw, source = _toml(files, faults)
    campaign = _campaign(source, raw, texts, files) if raw is not None else None
    if campaign is not None:
        # A key file that is missing or refused was told already, and leaves a campaign with too few keys.
        found = [one for one in troubles(campaign, pictures) if one.place != "keys" or not faults]
        faults.extend(_located(one, source, text_lines) for one in found)
    if faults or campaign is None:
        raise CampaignFaults(tuple(sorted(set(faults))))
    return campaign, pictures


def _toml(files: Mapping[str, bytes], faults: list[Fault]) -> tuple[dict[str, Any] | None, TomlSource]:
    if TOML not in files:
        faults.append(Fault(TOML, 0, "This file is missing. “campaign new” makes a folder to begin with."))
        return None, TomlSource("", faults)
    text = _utf8(TOML, files[TOML], faults)
    try:
        return (None if text is None else tomllib.loads(text)), TomlSource(text or "", faults)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else len((text or "").splitlines())
        twice = re.search(r"overwrite|twice", str(error))
        sentence = (
            "This is in the file twice. Keep one."
            if twice
            else "This line is not TOML. Look for a missing quote, bracket or equals sign."
        )
        faults.append(Fault(TOML, line, sentence))
    return None, TomlSource("", faults)


def _texts(files: Mapping[str, bytes], faults: list[Fault]) -> tuple[dict[str, Texts], dict[str, dict[str, Lines]]]:
    texts: dict[str, Texts] = {}
    lines: dict[str, dict[str, Lines]] = {}
    for name, content in sorted(files.items()):
        found = _TEXT.fullmatch(name)
        if not found:
            if name.startswith("texts/") and name.endswith(".md"):
                faults.append(Fault(name, 0, "Name this file after its language, such as texts/zh-Hant.md."))
            continue
        text = _utf8(name, content, faults)
        if text is not None:
            read = read_text_file(name, text, faults)
            texts[found[1]], lines[found[1]] = read.texts, read.lines
    return texts, lines


def _utf8(name: str, untrusted: bytes, faults: list[Fault]) -> str | None:
    try:
        return untrusted.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = untrusted.count(b"\n", 0, error.start) + 1
        faults.append(Fault(name, line, "This is not UTF-8 text. Save the file as UTF-8."))
    return None


def _campaign(
    source: TomlSource, raw: dict[str, Any], texts: dict[str, Texts], files: Mapping[str, bytes]
) -> Campaign | None:
    top = {name: value for name, value in raw.items() if name not in _TABLES}
    frame = source.table("", top, _Frame)
    organisation = source.table("organisation", raw.get("organisation", {}), Organisation)
    keys = source.table("keys", raw.get("keys", {}), _Keys)
    look = source.table("look", raw.get("look", {}), Look)
    questions = _rows(source, raw, "question", Question)
    consents = _rows(source, raw, "consent", Consent)
    sealing = _sealing(source, keys, files) if keys else None
    if not (frame and organisation and keys and sealing and look) or questions is None or consents is None:
        return None
    return Campaign(
        **msgspec.structs.asdict(frame),
        organisation=organisation,
        root_key=keys.root,
        sealing=sealing,
        look=look,
        questions=questions,
        consents=consents,
        texts=texts,
    )


def _rows(source: TomlSource, raw: dict[str, Any], name: str, kind: type[T]) -> tuple[T, ...] | None:
    rows = raw.get(name, [])
    if not isinstance(rows, list):
        source.fault(name, f"Write [[{name}]] in double brackets: there can be several.")
        return None
    read = [source.table(f"{name}.{index}", row, kind) for index, row in enumerate(rows)]
    whole = tuple(one for one in read if one is not None)
    return whole if len(whole) == len(rows) else None


def _sealing(source: TomlSource, keys: _Keys, files: Mapping[str, bytes]) -> Sealing:
    recipients: list[str] = []
    for role, name in (("office", keys.office), ("recovery", keys.recovery)):
        if not name and role == "recovery":
            continue
        if name not in files:
            source.fault(f"keys.{role}", f"The key file “{name}” is not in the folder. Copy it here.")
            continue
        try:
            recipients.append(read_public_key(files[name].decode("utf-8", "replace")))
        except SealingKeyError as error:
            source.fault(f"keys.{role}", f"{name}: {error}")
    return Sealing(keys.suite, tuple(recipients))


def _located(trouble: Trouble, source: TomlSource, text_lines: Mapping[str, Mapping[str, Lines]]) -> Fault:
    group, _, name = trouble.place.partition(".")
    if group == "texts":
        language, _, place = name.partition(".")
        lines = text_lines.get(language, {}).get(place)
        line = (lines.words + trouble.line - 1 if trouble.line else lines.heading) if lines else 0
        return Fault(f"texts/{language}.md", line, trouble.sentence)
    if group == "files":
        return Fault(name, 0, trouble.sentence)
    if group in ("questions", "consents"):
        group = group.removesuffix("s")
    return Fault(TOML, source.line(f"{group}.{name}" if name else group), trouble.sentence)
