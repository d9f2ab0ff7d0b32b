"""One answer in words, by the kind of its question: safe to look at, whatever a dishonest stall has sealed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from petition_core.address_form import PARTS, address_form
from petition_core.campaign.model import Question, QuestionText
from petition_core.signature import Answer
from petition_desktop.ui.office.line_words import shown
from petition_desktop.ui.widgets.country_names import country_name

translate = QCoreApplication.translate


def answer_words(answer: Answer, question: Question | None, words: QuestionText | None) -> str:
    """The answer to `question`, which has these `words`; None where no version of the campaign at hand asks it."""
    kind = question.kind if question else ""
    if isinstance(answer, bool):
        if kind == "drawn":
            return translate("Details", "not drawn, but confirmed")
        return translate("Details", "yes") if answer else translate("Details", "no")
    if isinstance(answer, str):
        if kind == "country":
            return country_name(shown(answer), QLocale().bcp47Name())
        return shown(words.choices.get(answer, answer) if words else answer)
    return _address(answer) if isinstance(answer, dict) else translate("Details", "drawn by hand")


def _address(address: dict[str, str]) -> str:
    country = address.get("country", "")
    order = dict.fromkeys((*address_form(country).parts, *PARTS, *sorted(address)))
    named = address | {"country": country_name(shown(country), QLocale().bcp47Name()) if country else ""}
    parts = [shown(named[part]) for part in order if part != "country" and named.get(part)]
    return translate("Register", ", ").join(part for part in (*parts, named["country"]) if part)
