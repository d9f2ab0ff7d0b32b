"""What the texts of a campaign must be in each language: all there, and nothing in them that hides or fetches."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from petition_core.campaign.faults import Trouble
from petition_core.campaign.model import Campaign, Question, QuestionText, Texts
from petition_core.characters import has_refused

MAX_TEXT = 60_000
_NEEDED = ("title", "summary", "demand", "signed_text", "story", "target_name", "privacy_notice", "thanks")
_NEEDED_CLOSED = ("closed_title", "closed_text")
_HTML = re.compile(r"<(?!https?://[^<>\s]*>|[^<>@\s]+@[^<>@\s]+>)[/!?a-zA-Z]")  # addresses in <> are Markdown
_PICTURE = re.compile(r"!\[[^\[\]]*\]\(\s*([^()\s]+)(?:\s+\"[^\"]*\")?\s*\)")


def text_troubles(c: Campaign, language: str, texts: Texts, pictures: Mapping[str, bytes]) -> Iterator[Trouble]:
    """All that is wrong with the texts in one language."""
    here = f"texts.{language}"
    for name in _NEEDED + (_NEEDED_CLOSED if c.state == "closed" else ()):
        if not getattr(texts, name).strip():
            yield Trouble(f"{here}.{name}", f"The text “{name.replace('_', ' ').capitalize()}” is missing.")
    for question in c.questions:
        yield from _question(f"{here}.questions.{question.id}", question, texts.questions.get(question.id))
    for consent in c.consents:
        if not texts.consents.get(consent.id, "").strip():
            yield Trouble(
                f"{here}.consents.{consent.id}",
                f"The consent “{consent.id}” has no wording in this language, so the language cannot be offered.",
            )
    for known, group in (({q.id for q in c.questions}, "questions"), ({k.id for k in c.consents}, "consents")):
        for extra in getattr(texts, group).keys() - known:
            yield Trouble(f"{here}.{group}.{extra}", "There is no such id in campaign.toml.")
    for index, action in enumerate(texts.next_actions):
        if not action.address or "\n" in action.address:
            yield Trouble(f"{here}.next_actions.{index}", "A next action has two lines: what to do, and its address.")
    for place, text in _all_texts(here, texts):
        yield from _one_text(place, text, pictures)


def _question(here: str, question: Question, asked: QuestionText | None) -> Iterator[Trouble]:
    if asked is None or not asked.label.strip():
        yield Trouble(here, f"The question “{question.id}” has no words in this language.")
    elif question.kind == "choice":
        yield from _choices(here, question, asked)
    elif asked.choices:
        yield Trouble(here, "Only a question of kind choice has lines of choices.")


def _choices(here: str, question: Question, asked: QuestionText) -> Iterator[Trouble]:
    for choice in question.choices:
        if not asked.choices.get(choice, "").strip():
            yield Trouble(here, f"The choice “{choice}” has no words in this language. Add a line “- {choice}: …”.")
    for extra in asked.choices.keys() - set(question.choices):
        yield Trouble(f"{here}.choices.{extra}", "There is no such choice in campaign.toml.")


def _all_texts(here: str, texts: Texts) -> Iterator[tuple[str, str]]:
    for name, value in msgspec.structs.asdict(texts).items():
        if isinstance(value, str):
            yield f"{here}.{name}", value
    for question, asked in texts.questions.items():
        yield f"{here}.questions.{question}", asked.label + "\n" + asked.help
        for choice, words in asked.choices.items():
            yield f"{here}.questions.{question}.choices.{choice}", words
    for consent, wording in texts.consents.items():
        yield f"{here}.consents.{consent}", wording
    for index, action in enumerate(texts.next_actions):
        yield f"{here}.next_actions.{index}", action.title + "\n" + action.address


def _one_text(place: str, text: str, pictures: Mapping[str, bytes]) -> Iterator[Trouble]:
    if len(text) > MAX_TEXT:
        yield Trouble(place, f"This text has more than {MAX_TEXT:,} characters.")
    for number, line in enumerate(text.split("\n"), start=1):
        if has_refused(line, lines=True):
            yield Trouble(place, "Hidden or direction-changing characters stand here. Type it again.", number)
        if _HTML.search(line):
            yield Trouble(place, "HTML stands here. Use Markdown only.", number)
        if line.count("![") != len(_PICTURE.findall(line)):
            yield Trouble(place, "Write a picture as ![what it shows](name.png), all on one line.", number)
        for target in _PICTURE.findall(line):
            if target not in pictures:
                sentence = f"The picture {target} is not in the folder; nothing is fetched from outside."
                yield Trouble(place, sentence, number)
