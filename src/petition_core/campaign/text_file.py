"""Reads `texts/LANGUAGE.md`: one file a language, one heading a text, so that translators see nothing but words.

A line `# Title` begins a text; smaller headings (`##`) belong to the text. Headings are the same English words in
every language. Each text remembers its line, so that a fault can name it.
"""

from __future__ import annotations

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


class TextFile(Struct, frozen=True):
    """`lines` maps a place such as `title` or `consents.count` to the line of its heading."""

    texts: Texts
    lines: dict[str, int]


def read_text_file(name: str, untrusted: str, faults: list[Fault]) -> TextFile:
    """The texts of one language; what is not understood is added to `faults`."""
    simple: dict[str, str] = dict.fromkeys(_SIMPLE.values(), "")
    questions: dict[str, QuestionText] = {}
    consents: dict[str, str] = {}
    actions: list[NextAction] = []
    lines: dict[str, int] = {}
    for line, heading, body in _sections(name, untrusted, faults):
        kind, _, about = (part.strip() for part in heading.partition(":"))
        place = _SIMPLE.get(kind.lower(), "")
        if kind.lower() == "question" and about:
            label, _, rest = body.partition("\n")
            place, questions[about] = f"questions.{about}", QuestionText(label.strip(), rest.strip())
        elif kind.lower() == "consent" and about:
            place, consents[about] = f"consents.{about}", body
        elif kind.lower() == "next action":
            title, _, address = body.partition("\n")
            place = f"next_actions.{len(actions)}"
            actions.append(NextAction(title.strip(), address.strip()))
        elif place and not about:
            simple[place] = body
        else:
            faults.append(Fault(name, line, f"“{heading}” is no heading of a campaign text. See docs/campaigns.md."))
            continue
        if place in lines:
            faults.append(Fault(name, line, f"“{heading}” is here twice. Keep one."))
        lines.setdefault(place, line)
    texts = Texts(**simple, questions=questions, consents=consents, next_actions=tuple(actions))
    return TextFile(texts, lines)


def _sections(name: str, untrusted: str, faults: list[Fault]) -> list[tuple[int, str, str]]:
    sections: list[tuple[int, str, list[str]]] = []
    for number, line in enumerate(untrusted.lstrip("\ufeff").splitlines(), start=1):
        if line.startswith("# "):
            sections.append((number, line[2:].strip(), []))
        elif sections:
            sections[-1][2].append(line.rstrip())
        elif line.strip():
            faults.append(Fault(name, number, "Words before the first heading. Begin with a line such as “# Title”."))
    return [(number, heading, "\n".join(body).strip()) for number, heading, body in sections]
