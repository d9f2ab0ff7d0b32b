"""What a campaign must be before anyone may sign it, as folder and as signed file alike.

Each check yields `Trouble`s that name the place inside the campaign; `source` turns the place into file and line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from petition_core.age.recipients import parse_recipient
from petition_core.campaign.faults import Trouble
from petition_core.campaign.model import FORMAT, Campaign
from petition_core.campaign.picture import MAX_ALL_BYTES, MAX_PICTURES, picture_trouble
from petition_core.campaign.question_checks import question_troubles
from petition_core.campaign.text_checks import text_troubles
from petition_core.characters import has_refused
from petition_core.errors import CampaignFileRefused, SealingKeyError, WireError
from petition_core.reasons import Reason
from petition_core.signing import check_public_key
from petition_core.slug import SLUG

_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")  # the part of BCP 47 we use
_ROOT_KEY = re.compile(r"[0-9a-f]{64}")
_ACCENT = re.compile(r"#[0-9A-Fa-f]{6}")
MAX_QUESTIONS = 40
_FIELD = re.compile(r"[a-z][a-z0-9_]{0,39}")
_ADDRESS = re.compile(r"https?://[!-~]+")


def check_campaign(campaign: Campaign, pictures: Mapping[str, bytes]) -> None:
    """Raise `CampaignFileRefused` with the first trouble. For a signed file, where nobody can mend lines."""
    for trouble in troubles(campaign, pictures):
        exactly = f"{trouble.place}: {trouble.sentence}"
        raise CampaignFileRefused(reason=Reason("a rule is broken at {place}", exactly=exactly, place=trouble.place))


def troubles(campaign: Campaign, pictures: Mapping[str, bytes]) -> Iterator[Trouble]:
    """All that is wrong with a campaign whose types are right."""
    yield from _frame(campaign)
    yield from _form(campaign)
    yield from _keys(campaign)
    yield from _look(campaign, pictures)
    for language in campaign.languages:
        texts = campaign.texts.get(language)
        if texts is None:
            yield Trouble(f"texts.{language}", "There are no texts in this language. Add them or take it off the list.")
        else:
            yield from text_troubles(campaign, language, texts, pictures)
    for language in campaign.texts.keys() - set(campaign.languages):
        yield Trouble(f"texts.{language}", "This language is not in “languages”. Add it there or delete the file.")


def _frame(c: Campaign) -> Iterator[Trouble]:
    if c.format != FORMAT:
        yield Trouble("format", f"This program writes format {FORMAT}. Write {FORMAT} here, or update the program.")
    if not SLUG.fullmatch(c.id):
        yield Trouble("id", "An id has 1 to 64 small letters, digits and hyphens, and no hyphen at the ends.")
    if not 1 <= c.version < 2**31:
        yield Trouble("version", "Versions count from 1.")
    if not c.languages or len(set(c.languages)) != len(c.languages):
        yield Trouble("languages", "List each language once, the campaign's own first.")
    for language in c.languages:
        if not _TAG.fullmatch(language):
            yield Trouble("languages", f"“{language}” is not a language tag such as en or zh-Hant.")
    yield from _dates(c)
    yield from _numbers(c)
    for name in ("server", "online"):
        if getattr(c, name) and not _ADDRESS.fullmatch(getattr(c, name)):
            yield Trouble(name, "Write a whole address that begins with https:// or leave the line out.")
    for name in ("name", "contact", "privacy"):
        if not getattr(c.organisation, name).strip() or has_refused(getattr(c.organisation, name)):
            yield Trouble(f"organisation.{name}", "Write this in plain characters: people must know whom to reach.")


def _numbers(c: Campaign) -> Iterator[Trouble]:
    for name, number, least, most in (
        ("grace_days", c.grace_days, 0, 366),
        ("minimum_age", c.minimum_age, 0, 30),
        ("retention_days", c.retention_days, 1, 36_600),
        ("keep_days", c.keep_days, 0, 366),
    ):
        if not least <= number <= most:
            yield Trouble(name, f"Use a number from {least} to {most}.")


def _dates(c: Campaign) -> Iterator[Trouble]:
    for name, moment in (("opens", c.opens), ("closes", c.closes)):
        if moment is not None and moment.tzinfo is None:
            yield Trouble(name, "Write the time with its zone, such as 2020-07-01T23:59:59+08:00.")
            return
    if c.closes is not None and c.closes <= c.opens:
        yield Trouble("closes", "The end is not after the beginning.")


def _form(c: Campaign) -> Iterator[Trouble]:
    questions, consents = [q.id for q in c.questions], [k.id for k in c.consents]
    for group, ids in (("questions", questions), ("consents", consents)):
        for index, name in enumerate(ids):
            place = f"{group}.{index}.id"
            if not _FIELD.fullmatch(name):
                yield Trouble(place, "An id has small letters, digits and _ and begins with a letter.")
            if name in ids[:index]:
                yield Trouble(place, "Two have this id. Give each its own.")
            if group == "consents" and name in questions:
                yield Trouble(place, "A question has this id, too. Give each its own.")
    if len(c.questions) > MAX_QUESTIONS or len(c.consents) > MAX_QUESTIONS:
        yield Trouble("questions", f"Ask at most {MAX_QUESTIONS} questions, and for as many consents.")
    yield from question_troubles(c)
    yield from _consents(c)


def _consents(c: Campaign) -> Iterator[Trouble]:
    counting = [consent for consent in c.consents if consent.purpose == "count"]
    if len(counting) != 1 or not counting[0].required:
        yield Trouble("consents", "There must be exactly one consent with purpose “count”, and it must be required.")
    for index, consent in enumerate(c.consents):
        if consent.required and consent.purpose != "count":
            yield Trouble(f"consents.{index}.required", "Only the consent to count may be required (GDPR Art. 7(4)).")
        if (consent.purpose == "news") != bool(consent.channel):
            yield Trouble(f"consents.{index}.channel", "News needs a channel; the other purposes have none.")


def _keys(c: Campaign) -> Iterator[Trouble]:
    try:
        check_public_key(bytes.fromhex(c.root_key) if _ROOT_KEY.fullmatch(c.root_key) else b"")
    except WireError:
        yield Trouble("keys.root", "The root key is 64 hexadecimal digits (0–9, a–f), as “campaign new” wrote them.")
    if not 1 <= len(c.sealing.recipients) <= 4 or len(set(c.sealing.recipients)) != len(c.sealing.recipients):
        yield Trouble("keys", "Name the office key and the recovery key, each once.")
    for text in c.sealing.recipients:
        try:
            parse_recipient(text)
        except (SealingKeyError, WireError):
            yield Trouble("keys", "A sealing key cannot be read. Copy its .public file into the folder again.")
        hybrid = text.startswith("age1pq1")
        if hybrid != (c.sealing.suite == "hybrid"):
            yield Trouble("keys.suite", "The sealing keys are not of this suite. Use keys of one kind only.")


def _look(c: Campaign, pictures: Mapping[str, bytes]) -> Iterator[Trouble]:
    if c.look.accent and not _ACCENT.fullmatch(c.look.accent):
        yield Trouble("look.accent", "Write the colour as #RRGGBB.")
    for name in ("banner", "logo"):
        picture = getattr(c.look, name)
        if picture and picture not in pictures:
            yield Trouble(f"look.{name}", f"The picture {picture} is not in the folder.")
    if len(pictures) > MAX_PICTURES or sum(map(len, pictures.values())) > MAX_ALL_BYTES:
        yield Trouble("look", f"At most {MAX_PICTURES} pictures of 12 MB together. Take some out or save them smaller.")
    for picture, content in pictures.items():
        trouble = picture_trouble(picture, content)
        if trouble:
            yield Trouble(f"files.{picture}", trouble)
