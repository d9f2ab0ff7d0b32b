"""Reads a campaign from the folder people edit: `campaign.toml`, `texts/LANGUAGE.md`, key files and pictures.

The caller hands the files in as names and bytes. All faults are collected, each with its file and line, because
staff mend a page at a time, not a word at a time.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Any

import msgspec

from petition_core.campaign.checks import troubles
from petition_core.campaign.faults import Fault
from petition_core.campaign.model import Campaign, Consent, Look, Organisation, Question, Sealing, Texts
from petition_core.campaign.text_file import read_text_file
from petition_core.campaign.toml_lines import toml_line
from petition_core.errors import CampaignFaults, SealingKeyError
from petition_core.public_key_file import read_public_key

TOML = "campaign.toml"
_TEXT = re.compile(r"texts/([A-Za-z-]+)\.md")
_PICTURE = re.compile(r"[^/]+\.(?:png|jpg|jpeg|gif|svg|webp)", re.IGNORECASE)
_TABLES = {"organisation", "keys", "look", "question", "consent"}


class _Keys(msgspec.Struct, forbid_unknown_fields=True):
    root: str
    office: str
    recovery: str = ""
    suite: str = "hybrid"


def read_source(files: Mapping[str, bytes]) -> tuple[Campaign, dict[str, bytes]]:
    """The campaign and its pictures, or `CampaignFaults` with everything that must be mended."""
    faults: list[Fault] = []
    source, raw = _toml(files, faults)
    pictures = {name: content for name, content in files.items() if _PICTURE.fullmatch(name)}
    texts, text_lines = _texts(files, faults)
    campaign = _campaign(source, raw, texts, files, faults)
    if campaign is not None:
        for trouble in troubles(campaign, pictures):
            faults.append(_located(trouble.place, trouble.sentence, source, text_lines))
    if faults or campaign is None:
        raise CampaignFaults(tuple(sorted(set(faults))))
    return campaign, pictures


def _toml(files: Mapping[str, bytes], faults: list[Fault]) -> tuple[str, dict[str, Any]]:
    if TOML not in files:
        faults.append(Fault(TOML, 0, "This file is missing. “campaign new” makes a folder to begin with."))
        return "", {}
    try:
        source = files[TOML].decode("utf-8-sig")
    except UnicodeDecodeError:
        faults.append(Fault(TOML, 0, "This file is not UTF-8 text. Save it as UTF-8."))
        return "", {}
    try:
        return source, tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else len(source.splitlines())
        faults.append(Fault(TOML, line, "This line is not TOML. Look for a missing quote, bracket or equals sign."))
    return "", {}


def _texts(files: Mapping[str, bytes], faults: list[Fault]) -> tuple[dict[str, Texts], dict[str, dict[str, int]]]:
    texts: dict[str, Texts] = {}
    lines: dict[str, dict[str, int]] = {}
    for name, content in sorted(files.items()):
        found = _TEXT.fullmatch(name)
        if not found:
            continue
        try:
            read = read_text_file(name, content.decode("utf-8"), faults)
        except UnicodeDecodeError:
            faults.append(Fault(name, 0, "This file is not UTF-8 text. Save it as UTF-8."))
            continue
        texts[found[1]], lines[found[1]] = read.texts, read.lines
    return texts, lines


def _campaign(
    source: str, raw: dict[str, Any], texts: dict[str, Texts], files: Mapping[str, bytes], faults: list[Fault]
) -> Campaign | None:
    if not raw:
        return None
    plain = {name: value for name, value in raw.items() if name not in _TABLES}
    read = {
        "organisation": _table(source, raw, "organisation", Organisation, faults),
        "look": _table(source, raw, "look", Look, faults) if "look" in raw else Look(),
        "questions": _rows(source, raw, "question", Question, faults),
        "consents": _rows(source, raw, "consent", Consent, faults),
    }
    keys = _table(source, raw, "keys", _Keys, faults)
    if keys is not None:
        read["root_key"], read["sealing"] = keys.root, _sealing(source, keys, files, faults)
    if any(value is None for value in read.values()) or keys is None:
        return None
    optional = {"closes": None, "grace_days": 14, "minimum_age": 0, "keep_days": 7, "server": "", "online": ""}
    whole = optional | plain | read | {"texts": texts}
    try:
        return msgspec.convert(whole, Campaign)
    except msgspec.ValidationError as error:
        faults.append(_misfit(source, "", str(error)))
        return None


def _table(source: str, raw: dict[str, Any], name: str, kind: type[Any], faults: list[Fault]) -> Any:
    try:
        return msgspec.convert(raw.get(name, {}), kind)
    except msgspec.ValidationError as error:
        faults.append(_misfit(source, name, str(error)))
        return None


def _rows(source: str, raw: dict[str, Any], name: str, kind: type[Any], faults: list[Fault]) -> Any:
    rows = raw.get(name, [])
    read: list[Any] = []
    for index, row in enumerate(rows if isinstance(rows, list) else []):
        try:
            read.append(msgspec.convert(row, kind))
        except msgspec.ValidationError as error:
            faults.append(_misfit(source, f"{name}.{index}", str(error)))
            return None
    return tuple(read)


def _sealing(source: str, keys: _Keys, files: Mapping[str, bytes], faults: list[Fault]) -> Sealing | None:
    recipients: list[str] = []
    for role in ("office", "recovery"):
        name = getattr(keys, role)
        if not name:
            continue
        line = toml_line(source, f"keys.{role}")
        if name not in files:
            faults.append(Fault(TOML, line, f"The key file {name} is not in the folder. Copy it here."))
            continue
        try:
            recipients.append(read_public_key(files[name].decode("utf-8", "replace")))
        except SealingKeyError as error:
            faults.append(Fault(name, 0, str(error)))
    if keys.suite not in ("hybrid", "classic"):
        faults.append(Fault(TOML, toml_line(source, "keys.suite"), "The suite is “hybrid” or “classic”."))
        return None
    return Sealing(keys.suite, tuple(recipients)) if recipients else None  # type: ignore[arg-type]  # checked above


def _misfit(source: str, where: str, message: str) -> Fault:
    """A fault from msgspec's words: which member it was, and what was expected instead."""
    missing = re.search(r"missing required field `(\w+)`", message)
    unknown = re.search(r"unknown field `(\w+)`", message)
    inside = re.search(r"at `\$((?:\.\w+|\[[^\]]*\])+)`", message)
    path = ".".join(filter(None, (where, inside[1].strip(".") if inside else "")))
    if missing:
        return Fault(TOML, toml_line(source, path), f"“{missing[1]}” is missing here. Add a line “{missing[1]} = …”.")
    if unknown:
        full = f"{path}.{unknown[1]}" if path else unknown[1]
        sentence = f"“{unknown[1]}” is not known here. Mend the name or delete the line."
        return Fault(TOML, toml_line(source, full), sentence)
    expected = message.partition(" - at ")[0]
    return Fault(TOML, toml_line(source, path), f"This value does not fit: {expected}.")


def _located(place: str, sentence: str, source: str, text_lines: Mapping[str, Mapping[str, int]]) -> Fault:
    if place.startswith("texts."):
        _, language, *rest = place.split(".")
        file = f"texts/{language}.md"
        lines = text_lines.get(language, {})
        return Fault(file, lines.get(".".join(rest), 0), sentence)
    if place.startswith("files."):
        return Fault(place.removeprefix("files."), 0, sentence)
    group, _, name = place.partition(".")
    if group in ("questions", "consents"):
        return Fault(TOML, toml_line(source, f"{group.removesuffix('s')}.{name}" if name else group), sentence)
    return Fault(TOML, toml_line(source, place), sentence)
