"""Says what is wrong with one answer, in the reader's language. The rules themselves are the core's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from petition_core.campaign.model import QuestionKind
from petition_core.rules import MAX_LENGTH, Problem
from petition_desktop.ui.words import QT_TRANSLATE_NOOP

_MISSING: dict[str, str] = {
    "full_name": QT_TRANSLATE_NOOP("Problems", "Please write your name."),
    "given_name": QT_TRANSLATE_NOOP("Problems", "Please write your given name."),
    "family_name": QT_TRANSLATE_NOOP("Problems", "Please write your family name."),
    "email": QT_TRANSLATE_NOOP("Problems", "Please write your e-mail address."),
    "phone": QT_TRANSLATE_NOOP("Problems", "Please write your phone number."),
    "address": QT_TRANSLATE_NOOP("Problems", "Please write your address."),
    "postcode": QT_TRANSLATE_NOOP("Problems", "Please write your postcode."),
    "country": QT_TRANSLATE_NOOP("Problems", "Please choose a country."),
    "birth_date": QT_TRANSLATE_NOOP("Problems", "Please write your date of birth."),
    "birth_year": QT_TRANSLATE_NOOP("Problems", "Please write the year you were born in."),
    "choice": QT_TRANSLATE_NOOP("Problems", "Please choose one of these."),
    "short_text": QT_TRANSLATE_NOOP("Problems", "Please write an answer."),
    "long_text": QT_TRANSLATE_NOOP("Problems", "Please write an answer."),
    "national_number": QT_TRANSLATE_NOOP("Problems", "Please write this number."),
    "drawn": QT_TRANSLATE_NOOP("Problems", "Please sign in the field, or set the tick below it."),
    "tick": QT_TRANSLATE_NOOP("Problems", "This one is needed. Please tick it."),
}
_SENTENCES: dict[str, str] = {
    "hidden characters": QT_TRANSLATE_NOOP(
        "Problems", "There is a character in it that cannot be seen. Please type it again."
    ),
    "too long": QT_TRANSLATE_NOOP("Problems", "This is longer than %1 characters. Please shorten it."),
    "not a name": QT_TRANSLATE_NOOP("Problems", "There is no letter in it yet. Please write your name."),
    "not an e-mail": QT_TRANSLATE_NOOP("Problems", "This is not a whole address yet. It looks like name@example.org."),
    "not a phone number": QT_TRANSLATE_NOOP(
        "Problems", "This is not a whole phone number yet. It looks like +852 9123 4567."
    ),
    "not a postcode": QT_TRANSLATE_NOOP("Problems", "A postcode has letters and digits only."),
    "not a country": QT_TRANSLATE_NOOP("Problems", "Please choose a country from the list."),
    "address incomplete": QT_TRANSLATE_NOOP(
        "Problems", "A letter would not arrive yet: a part of the address is missing."
    ),
    "not a date": QT_TRANSLATE_NOOP("Problems", "This date cannot be right yet. Please look at day, month and year."),
    "not a year": QT_TRANSLATE_NOOP("Problems", "Please write the year with four digits, such as 1985."),
    "in the future": QT_TRANSLATE_NOOP("Problems", "This day is still to come. Please look at the year."),
    "too young": QT_TRANSLATE_NOOP("Problems", "You are too young to sign this one. Thank you for wanting to."),
    "not one of the choices": QT_TRANSLATE_NOOP("Problems", "Please choose one of these."),
    "not a number of this kind": QT_TRANSLATE_NOOP(
        "Problems", "This number cannot be right. Please compare it with your document, character by character."
    ),
    "nothing drawn": QT_TRANSLATE_NOOP(
        "Problems", "There is hardly a line yet. Please sign in the field, or set the tick below it."
    ),
    "consent needed": QT_TRANSLATE_NOOP("Problems", "Without this we may not count you. Tick it if you agree."),
    "wrong type": QT_TRANSLATE_NOOP("Problems", "This answer does not fit. Please give it again."),
    "unknown": QT_TRANSLATE_NOOP("Problems", "This campaign does not ask that any more. Please start the form again."),
}
_TOO_MUCH_DRAWN = QT_TRANSLATE_NOOP("Problems", "This is too much to keep. Please clear the field and sign once more.")


def problem_sentence(problem: Problem, kind: QuestionKind | None) -> str:
    """The sentence for a problem; `kind` is the question's, None for a consent."""
    template = _MISSING[kind or "tick"] if problem.kind == "missing" else _SENTENCES[problem.kind]
    if kind == "drawn" and problem.kind == "too long":
        template = _TOO_MUCH_DRAWN
    longest = str(MAX_LENGTH.get(kind or "", 0))
    return QCoreApplication.translate("Problems", template).replace("%1", longest)
