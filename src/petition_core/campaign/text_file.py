"""Reads `texts/LANGUAGE.md`: one file a language, one heading a text, so that translators see nothing but words.

A line `# Title` begins a text; smaller headings (`##`) belong to the text. Headings are the same English words in
every language. Each text remembers its line, so that a fault can name it.
"""

from __future__ import annotations

import re

from msgspec import Struct

from petition_core.campaign.faults import Fault
from petition_core.campaign.model import NextAction, QuestionText, Texts

_SIMPLE = {
    "title": "title",
    "summary": "summary",
    "demand": "demand",
    "signed text": "signed_text",
    "story": "story",
    "target name": "target_name",
    "target office": "target_office",
    "privacy notice": "privacy_notice",
    "thanks": "thanks",
    "closed title": "closed_title",
    "closed text": "closed_text",
    "banner description": "banner_description",
}
_KINDS = frozenset(_SIMPLE) | {"question", "consent", "next action"}
_CHOICE = re.compile(r"- *([a-z][a-z0-9_]*) *[:：] *(.*?) *")
_HEADING_LIKE = re.compile(r"#(\S[^:：]*)")


class Lines(Struct, frozen=True):
    """Where one text stands: the line of its heading, and the line of its first word."""

    heading: int
    words: int


class TextFile(Struct, frozen=True):
    """`lines` has a member for each place such as `title` or `consents.count`."""

    texts: Texts
    lines: dict[str, Lines]


class _Section(Struct):
    heading: str
    line: int
    body: list[str]

    def text(self) -> str:
        return "\n".join(self.body).strip()

    def lines(self) -> Lines:
        blank = next((count for count, line in enumerate(self.body) if line.strip()), 0)
        return Lines(self.line, self.line + 1 + blank)


def read_text_file(name: str, untrusted: str, faults: list[Fault]) -> TextFile:
    """The texts of one language; what is not understood is added to `faults`."""
    simple: dict[str, str] = dict.fromkeys(_SIMPLE.values(), "")
    questions: dict[str, QuestionText] = {}
    consents: dict[str, str] = {}
    actions: list[NextAction] = []
    lines: dict[str, Lines] = {}
    for section in _sections(name, untrusted, faults):
        heading, body = section.heading, section.text()
        kind, _, about = (part.strip() for part in heading.replace("：", ":").partition(":"))
        place = _SIMPLE.get(kind.lower(), "")
        if kind.lower() == "question" and about:
            place = f"questions.{about}"
            questions[about] = _question(name, section, place, lines, faults)
        elif kind.lower() == "consent" and about:
            place, consents[about] = f"consents.{about}", body
        elif kind.lower() == "next action":
            title, _, address = body.partition("\n")
            place = f"next_actions.{len(actions)}"
            actions.append(NextAction(title.strip(), address.strip()))
        elif place and not about:
            simple[place] = body
        else:
            sentence = f"“{heading}” is no heading of a campaign text. See docs/campaigns.md."
            faults.append(Fault(name, section.line, sentence))
            continue
        if place in lines:
            faults.append(Fault(name, section.line, f"“{heading}” is here twice. Keep one."))
        lines.setdefault(place, section.lines())
    texts = Texts(**simple, questions=questions, consents=consents, next_actions=tuple(actions))
    return TextFile(texts, lines)


def _question(name: str, section: _Section, place: str, lines: dict[str, Lines], faults: list[Fault]) -> QuestionText:
    """The label, the help, and the choices: lines such as `- north: The north bank`."""
    words: list[str] = []
    choices: dict[str, str] = {}
    for number, line in enumerate(section.body, start=section.line + 1):
        found = _CHOICE.fullmatch(line)
        if found is None:
            words.append(line)
        elif found[1] in choices:
            faults.append(Fault(name, number, f"The choice “{found[1]}” is here twice. Keep one."))
        else:
            choices[found[1]] = found[2]
            lines[f"{place}.choices.{found[1]}"] = Lines(number, number)
    label, _, rest = "\n".join(words).strip().partition("\n")
    return QuestionText(label.strip(), rest.strip(), choices)


def _sections(name: str, untrusted: str, faults: list[Fault]) -> list[_Section]:
    sections: list[_Section] = []
    for number, line in enumerate(untrusted.replace("\r\n", "\n").split("\n"), start=1):
        stuck = _HEADING_LIKE.match(line)
        if stuck and stuck[1].strip().lower() in _KINDS:
            faults.append(Fault(name, number, "A heading needs a blank after its #."))
        elif line.startswith("# "):
            sections.append(_Section(line[2:].strip(), number, []))
        elif sections:
            sections[-1].body.append(line.rstrip(" \t"))
        elif line.strip():
            faults.append(Fault(name, number, "Words before the first heading. Begin with a line such as “# Title”."))
    return sections
