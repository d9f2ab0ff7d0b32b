"""`petition-desktop sign`: JSON lines in, one JSON line per signature out, as safe as the window.

It is the same act on the same store. The line about a signature is printed when the signature is on the disk, never
before; a bad line is answered with its problems, and the next one is read.
"""

from __future__ import annotations

import codecs
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import click
import msgspec
from msgspec import Struct

from petition_core.characters import has_refused
from petition_core.errors import FileRefused, FormTooLarge, InvalidSignature
from petition_core.reasons import file_reason
from petition_core.rules import Problem
from petition_core.signature import Answer, ConsentGiven, Given, Shift
from petition_desktop.cli.answer import document
from petition_desktop.cli.installation import Installation, open_installation
from petition_desktop.cli.options import Wishes, for_all, pass_wishes
from petition_desktop.cli.problem_sentences import sentence
from petition_desktop.stall.clock_state import clock_state
from petition_desktop.stall.collect import Collector, Form

LONGEST_LINE = 256 * 1024  # a drawing of 20,000 points and 5,000 characters, each written as \uXXXX


class Line(Struct, frozen=True, forbid_unknown_fields=True):
    """One line of input. What is not in `consents` was not asked."""

    language: str
    answers: dict[str, Answer]
    consents: dict[str, ConsentGiven] = {}
    given: Given = "by the volunteer"


class Told(Struct, frozen=True):
    """A problem as it is printed."""

    field: str
    kind: str
    sentence: str


class Kept(Struct, frozen=True):
    """A signature as it is printed."""

    line: int
    number: int
    code: str
    id: str


def _harmless(_context: click.Context, option: click.Parameter, value: str) -> str:
    most = 8 if option.name == "volunteer" else 80
    if len(value) > most or has_refused(value):
        raise click.BadParameter(f"Use at most {most} characters, and none that hide or turn text.")
    return value


@click.command()
@click.option("--campaign", "campaign_id", required=True, metavar="ID", help="A campaign on this computer.")
@click.option("--place", default="", callback=_harmless, metavar="P", help="Where the signatures were given.")
@click.option("--volunteer", default="", callback=_harmless, metavar="V", help="The volunteer's initials.")
@click.option(
    "--from",
    "source",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    default="-",
    metavar="FILE|-",
    help="Where the lines come from; - is the standard input.",
)
@for_all
@pass_wishes
def sign(wishes: Wishes, campaign_id: str, place: str, volunteer: str, source: Path) -> None:
    """Keep signatures from JSON lines: {"language": "en", "answers": {…}, "consents": {…}}, and maybe "given".

    Prints {"line", "number", "code", "id"} for each that is kept, {"line", "problems"} for each that is not.
    """
    with open_installation(wishes, writing=True) as installation, _opened(source) as lines:
        collector = _collector(installation, campaign_id, Shift(place, volunteer))
        faulty = 0
        for number, untrusted in enumerate(_lines(lines), start=1):
            if untrusted.strip():
                faulty += not _sign_one(collector, number, untrusted)
    if faulty:
        click.echo(f"{faulty} line(s) had problems and were not kept. The others are safe.", err=True)
        raise SystemExit(3)


def _collector(installation: Installation, campaign_id: str, shift: Shift) -> Collector:
    store = installation.store
    campaign = store.shelf.newest(campaign_id).campaign
    clock = clock_state(store, datetime.now().astimezone())
    return Collector(campaign, store.outbox, store.device.device_id, shift, clock)


def _sign_one(collector: Collector, number: int, untrusted: bytes) -> bool:
    """Keep one line's signature and print its receipt, or print its problems; whether it was kept."""
    try:
        line = msgspec.json.decode(untrusted, type=Line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _tell(number, [Told("", "not understood", _FORM)])
    if line.language not in collector.campaign.texts:
        return _tell(number, [Told("language", "unknown", _LANGUAGE)])
    form = Form(line.language, line.answers, line.consents, line.given)
    try:
        kept = collector.collect(form, datetime.now().astimezone())
    except InvalidSignature as error:
        problems = [one for one in error.problems if isinstance(one, Problem)]
        return _tell(number, [Told(one.field, one.kind, sentence(one.kind)) for one in problems])
    except FormTooLarge as error:
        return _tell(number, [Told("", "too long", str(error))])
    document(Kept(number, kept.number, kept.code, kept.id.hex()))
    return True


def _tell(number: int, problems: list[Told]) -> bool:
    document({"line": number, "problems": problems})
    return False


def _lines(source: BinaryIO) -> Iterator[bytes]:
    """The lines of `source`; a longer one than allowed comes as something no line can be."""
    mark = codecs.BOM_UTF8  # editors and shells of Windows put it before the first line
    while line := source.readline(LONGEST_LINE + 1):
        if len(line) <= LONGEST_LINE:
            yield line.removeprefix(mark)
            mark = b""
            continue
        while line and not line.endswith(b"\n"):
            line = source.readline(LONGEST_LINE)
        yield _TOO_LONG


def _opened(source: Path) -> BinaryIO:
    if str(source) == "-":
        return sys.stdin.buffer
    try:
        return source.open("rb")
    except OSError as error:
        raise FileRefused(path=source, reason=file_reason(error, "it cannot be read")) from None


_TOO_LONG = b"{"
_FORM = 'This is not a line such as {"language": "en", "answers": {"name": "…"}, "consents": {"count": "yes"}}.'
_LANGUAGE = "The campaign is not offered in this language."
