"""Makes the entry for each kind of question and for each consent, in the order of the form.

What only some campaigns ask is imported when one does, so that the first form of all others is painted sooner.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from petition_core.campaign.model import Campaign, Consent, Question, QuestionKind
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.email_field import EmailField
from petition_desktop.ui.widgets.field import Field, LineField
from petition_desktop.ui.widgets.tick import Tick

translate = QCoreApplication.translate
_SHORT: frozenset[QuestionKind] = frozenset({"given_name", "family_name", "country", "postcode", "birth_year"})
_BIRTH: frozenset[QuestionKind] = frozenset({"birth_date", "birth_year"})
_CAPITALS: frozenset[QuestionKind] = frozenset({"postcode"})


Entry = Field | Tick


def is_short(question: Question) -> bool:
    """Whether two such questions fit side by side."""
    return question.kind in _SHORT


def question_entry(theme: Theme, campaign: Campaign, question: Question, language: str) -> Entry:
    """The entry for one question, with its words in `language`."""
    words = campaign.text(language).questions[question.id]
    # A tick that may stay empty needs no remark.
    remark = "" if question.required or question.kind == "tick" else translate("Form", "(optional)")
    entry = bare_entry(theme, campaign, question, language)
    told = _told_before(campaign, question, f"{words.label} {words.help}")
    entry.set_words(words.label, remark, f"{words.help} {told}".strip())
    return entry


def bare_entry(theme: Theme, campaign: Campaign, question: Question, language: str) -> Entry:
    """The entry for one question, still without its words."""
    if question.kind == "tick":
        return Tick(theme)
    return _field(theme, question, campaign.text(language).questions[question.id].choices, language)


def _told_before(campaign: Campaign, question: Question, said: str) -> str:
    """What the signer needs to know before typing, beside what is `said` in the campaign's own words."""
    if question.kind in _BIRTH and campaign.minimum_age:
        return translate("Form", "You can sign from the age of %1.").replace("%1", str(campaign.minimum_age))
    if question.kind == "national_number":
        from petition_core.national_numbers import DOCUMENTS

        document = DOCUMENTS.get(question.document, "")
        return translate("Form", "Number of this document: %1.").replace("%1", document) if document not in said else ""
    return ""


def _field(theme: Theme, question: Question, choices: dict[str, str], language: str) -> Field:
    """The empty field for a question that is no tick."""
    match question.kind:
        case "email":
            return EmailField(theme, _suggestion)
        case "country":
            from petition_desktop.ui.widgets.country_field import CountryField

            return CountryField(theme, language)
        case "phone":
            from petition_desktop.ui.widgets.phone_field import PhoneField

            return PhoneField(theme, language, question.country)
        case "address":
            from petition_desktop.ui.widgets.address_field import AddressField

            return AddressField(theme, language, question.country)
        case "birth_date":
            from petition_desktop.ui.widgets.birth_date_field import BirthDateField

            return BirthDateField(theme)
        case "birth_year":
            from petition_desktop.ui.widgets.digits_field import DigitsField

            return DigitsField(theme, 4)
    return _in_own_words(theme, question, choices)


def _in_own_words(theme: Theme, question: Question, choices: dict[str, str]) -> Field:
    """The rest of the kinds: what is chosen, written and drawn."""
    match question.kind:
        case "choice":
            from petition_desktop.ui.widgets.choice_field import choice_field

            in_order = {name: choices.get(name, name) for name in question.choices}
            return choice_field(theme, in_order, optional=not question.required)
        case "long_text":
            from petition_core.rules import MAX_LENGTH
            from petition_desktop.ui.widgets.text_field import TextField

            return TextField(theme, MAX_LENGTH["long_text"])
        case "national_number":
            from petition_desktop.ui.widgets.number_field import NumberField

            return NumberField(theme)
        case "drawn":
            from petition_desktop.ui.widgets.drawn_field import DrawnField

            return DrawnField(theme)
    capitals = question.kind in _CAPITALS
    return LineField(theme, Qt.InputMethodHint.ImhPreferUppercase if capitals else Qt.InputMethodHint.ImhNone)


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
