"""The options of one installation, each told once: name, type, default, one sentence. `docs/settings.md` says the same.

They live in `settings.toml` in the data folder, for people to edit. A wrong line is named and refused, never guessed.
Where the data folder is comes from `--home`, `PETITION_HOME` or the system, in this order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from petition_core.errors import FileRefused, SettingsRefused
from petition_core.reasons import Reason

APP_NAME = "Petition Desktop"
HOME_VARIABLE = "PETITION_HOME"


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The options. `Meta.description` is the sentence people read; an extra `allowed` says what a value may be."""

    language: Annotated[
        str,
        Meta(
            description="The language of the program; empty follows the system.",
            pattern=r"^([A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*)?$",
            extra={"allowed": "a language such as en or zh-Hant, or nothing"},
        ),
    ] = ""
    text_scale: Annotated[
        int,
        Meta(
            description="The size of all text, in percent.",
            ge=75,
            le=300,
            extra={"allowed": "a whole number from 75 to 300"},
        ),
    ] = 100
    theme: Annotated[
        Literal["auto", "light", "dark"],
        Meta(
            description="Light or dark; auto follows the system.",
            extra={"allowed": "auto, light or dark"},
        ),
    ] = "auto"
    contrast: Annotated[
        Literal["auto", "high"],
        Meta(
            description="Contrast of texts and lines; auto follows the system, high is always high.",
            extra={"allowed": "auto or high"},
        ),
    ] = "auto"
    hide_from_capture: Annotated[
        bool,
        Meta(
            description="Keep the window out of pictures and films of the screen, on Windows and macOS.",
            extra={"allowed": "true or false"},
        ),
    ] = False
    sound: Annotated[
        bool,
        Meta(
            description="A short sound of the system when a signature is safe on the disk.",
            extra={"allowed": "true or false"},
        ),
    ] = False
    campaign: Annotated[
        str,
        Meta(
            description="The campaign shown at the start, as it was chosen last; empty takes the newest open one.",
            pattern=r"^([a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?)?$",
            extra={"allowed": "the id of a campaign, or nothing"},
        ),
    ] = ""
    place: Annotated[
        str,
        Meta(
            description="The place of the stall, offered when a shift starts; it is sealed into each signature.",
            max_length=80,
            extra={"allowed": "text of at most 80 characters"},
        ),
    ] = ""
    volunteer: Annotated[
        str,
        Meta(
            description="The volunteer's initials, offered when a shift starts; they are sealed into each signature.",
            max_length=8,
            extra={"allowed": "initials, at most 8 characters"},
        ),
    ] = ""
    device_key: Annotated[
        Literal["auto", "file"],
        Meta(
            description="Where this device's own key is kept: auto uses the system's keyring where there is one.",
            extra={"allowed": "auto or file"},
        ),
    ] = "auto"
    office_key: Annotated[
        str,
        Meta(
            description="Where the locked key file lies; only an office has one. The passphrase is never kept.",
            max_length=4096,
            extra={"allowed": "the path of a file, or nothing"},
        ),
    ] = ""
    proxy: Annotated[
        str,
        Meta(
            description="The way to the server; empty goes straight. For Tor: socks5h://127.0.0.1:9050",
            pattern=r"^((http|https|socks5h)://[^\s/@?#]+(:\d{1,5})?/?)?$",
            extra={"allowed": "an address that begins with socks5h://, http:// or https://, or nothing"},
        ),
    ] = ""
    log_level: Annotated[
        Literal["debug", "info", "warning", "error"],
        Meta(
            description="How much the log says. At no level does it hold anything a signer typed.",
            extra={"allowed": "debug, info, warning or error"},
        ),
    ] = "info"


class Option(Struct, frozen=True):
    """One option as people read it."""

    name: str
    default: str | int
    sentence: str
    allowed: str


def options() -> tuple[Option, ...]:
    """All options in the order of `Settings`."""
    found = []
    for field in msgspec.structs.fields(Settings):
        meta = field.type.__metadata__[0]
        found.append(Option(field.name, field.default, meta.description, meta.extra["allowed"]))
    return tuple(found)


def home_folder(chosen: Path | None, environment: Mapping[str, str]) -> Path:
    """The data folder: `chosen` (from `--home`), else `PETITION_HOME`, else where this system keeps such folders."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    if named := environment.get(HOME_VARIABLE):
        return Path(named).expanduser().absolute()
    import platformdirs  # not needed when a folder is named

    return platformdirs.user_data_path(APP_NAME, appauthor=False, roaming=False)


def read_settings(path: Path) -> Settings:
    """The settings in `path`; all defaults if there is no such file. `SettingsRefused` names the line to mend."""
    return parse_settings(settings_text(path), path.name)


def settings_text(path: Path) -> str:
    """What is in the file; nothing if there is none."""
    try:
        return path.read_text(encoding="utf-8-sig")  # Windows' editor puts a mark before the first line
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError):
        raise FileRefused(path=path.name, reason="it cannot be read as text") from None


def changed_text(text: str, changes: Mapping[str, str | int]) -> str:
    """`text` with these options changed and every other line, comments too, as it was."""
    lines = text.splitlines()
    for option, value in changes.items():
        line = f"{option} = {msgspec.json.encode(value).decode()}"  # such a JSON value is a TOML value too
        number = _line_of(option, lines)
        if number:
            lines[number - 1] = line
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def parse_settings(text: str, name: str) -> Settings:
    """The settings written in `text`; `name` is the file's, for the sentence about a wrong line."""
    if not text:
        return Settings()
    import tomllib  # most installations have no settings file, and start-up counts

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        where = Reason("{file}, line {line}", file=name, line=place[1]) if place else name
        raise SettingsRefused(path=where, option="this line", reason="it is not “name = value”") from None
    known = {option.name: option for option in options()}
    lines = text.splitlines()
    for option, value in found.items():
        where = Reason("{file}, line {line}", file=name, line=_line_of(option, lines))
        if option not in known:
            raise SettingsRefused(path=where, option=option[:30], reason="there is no such option")
        if not _fits(option, value):
            raise SettingsRefused(
                path=where, option=option, reason=Reason("it must be {allowed}", allowed=known[option].allowed)
            )
    return msgspec.convert(found, Settings)


def _fits(option: str, value: object) -> bool:
    try:
        msgspec.convert({option: value}, Settings)
    except msgspec.ValidationError:
        return False
    return True


def _line_of(option: str, lines: Sequence[str]) -> int:
    """The line that sets `option`, from 1; 0 if there is none."""
    setting = re.compile(rf"""\s*(["']?){re.escape(option)}\1\s*[=.]|\s*\[\s*{re.escape(option)}\b""")
    return next((number for number, line in enumerate(lines, 1) if setting.match(line)), 0)


def settings_page() -> str:
    """`docs/settings.md`: the options as a table."""
    rows = [f"| `{o.name}` | `{o.default!r}` | {o.allowed} | {o.sentence} |" for o in options()]
    return "\n".join(["| option | default | may be | what it does |", "|---|---|---|---|", *rows]) + "\n"
