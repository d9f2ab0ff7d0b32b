"""Makes the entry for each kind of question and for each consent, in the order of the form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from petition_core.campaign.model import Campaign, Consent, Question, QuestionKind
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.email_field import EmailField
from petition_desktop.ui.widgets.field import Field, LineField
from petition_desktop.ui.widgets.tick import Tick

translate = QCoreApplication.translate
_SHORT: frozenset[QuestionKind] = frozenset({"country", "postcode"})


Entry = Field | Tick


def is_short(question: Question) -> bool:
    """Whether two such questions fit side by side."""
    return question.kind in _SHORT


def question_entry(theme: Theme, campaign: Campaign, question: Question, language: str) -> Entry:
    """The entry for one question, with its words in `language`."""
    words = campaign.text(language).questions[question.id]
    remark = "" if question.required else translate("Form", "(optional)")
    entry: Entry
    if question.kind == "tick":
        entry = Tick(theme)
        remark = ""  # a tick that may stay empty needs no remark
    elif question.kind == "email":
        entry = EmailField(theme, _suggestion)
    elif question.kind == "country":
        from petition_desktop.ui.widgets.country_field import CountryField

        entry = CountryField(theme, language)
    elif question.kind == "phone":
        from petition_desktop.ui.widgets.phone_field import PhoneField

        entry = PhoneField(theme, language, question.country)
    else:
        capitals = Qt.InputMethodHint.ImhPreferUppercase if question.kind == "postcode" else Qt.InputMethodHint.ImhNone
        entry = LineField(theme, capitals)
    entry.set_words(words.label, remark, words.help)
    return entry


def consents_in_order(campaign: Campaign) -> list[Consent]:
    """The one that is needed first, news last, the others between them as the campaign lists them."""
    rank = {"count": 0, "news": 2}
    return sorted(campaign.consents, key=lambda consent: rank.get(consent.purpose, 1))


def consent_entry(theme: Theme, campaign: Campaign, consent: Consent, language: str) -> Tick:
    """The tick for one consent, empty."""
    tick = Tick(theme)
    remark = "" if consent.required else translate("Form", "(not needed to sign)")
    tick.set_words(campaign.text(language).consents[consent.id], remark)
    return tick


def _suggestion(address: str) -> str:
    from petition_core.email_hint import email_hint  # not needed before somebody typed an address

    return email_hint(address)
