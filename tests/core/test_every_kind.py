"""One campaign that asks every kind of question, from its folder to the sealed answers and back."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, get_args

import msgspec

from petition_core.campaign.model import QuestionKind
from petition_core.campaign.source import read_source
from petition_core.campaign.wording import texts_hash
from petition_core.office_key.opening import open_sealed
from petition_core.padding import SIZES
from petition_core.rules import cleaned, problems
from petition_core.rules.drawn import KEPT_POINTS
from petition_core.seal import recipients, seal
from petition_core.signature import form_bytes, read_form
from petition_desktop.office.campaign_template import TEXT, TOML
from tests.core.chains import make_label
from tests.core.made_forms import make_signature
from tests.support.campaigns import OFFICE
from tests.support.every_kind import KEPT, TYPED, every_kind, every_kind_files
from tests.support.small_campaign import campaign_files

TODAY = date(2026, 5, 24)
CAMPAIGN = every_kind().campaign
CONSENTS: Any = {"count": "yes", "pass_on": "no"}


def test_every_kind_is_asked():
    assert sorted(question.kind for question in CAMPAIGN.questions) == sorted(get_args(QuestionKind))
    assert TYPED.keys() == KEPT.keys() == {question.id for question in CAMPAIGN.questions}


def test_answers_of_every_kind_are_kept_each_in_its_one_form():
    assert problems(CAMPAIGN, TYPED, CONSENTS, TODAY) == ()
    assert cleaned(CAMPAIGN, TYPED) == KEPT
    assert problems(CAMPAIGN, KEPT, CONSENTS, TODAY) == ()
    assert cleaned(CAMPAIGN, KEPT) == KEPT


def test_answers_of_every_kind_are_sealed_and_opened():
    form = make_signature(answers=KEPT)
    assert read_form(form_bytes(form)) == form
    label = make_label()
    signature = msgspec.structs.replace(form, campaign_id=label.campaign_id, campaign_version=label.campaign_version)
    sealed = seal(signature, label, recipients(CAMPAIGN.sealing.recipients))
    assert open_sealed(label, sealed.ciphertext, [OFFICE]) == signature


def test_the_fullest_form_people_give_can_be_sealed():
    line = tuple(10_000 - n % 7 for n in range(2 * KEPT_POINTS))
    answers: Any = KEPT | {"reason": "陳" * 5_000, "work": "陳" * 300, "mark": (line,)}
    assert problems(CAMPAIGN, answers | {"mark": ((0, 0, *line[2:]),)}, CONSENTS, TODAY) == ()
    assert len(form_bytes(make_signature(answers=answers))) < SIZES[-1] - 1_000


def test_the_words_of_choices_belong_to_what_was_shown():
    words = CAMPAIGN.texts["en"].questions["bank"]
    assert (words.label, words.help) == ("Where do you live?", "")
    assert set(words.choices) == {"north", "south", "island"}
    assert CAMPAIGN.texts["zh-Hant"].questions["bank"].choices["north"] == "北岸"
    other = msgspec.structs.replace(words, choices=words.choices | {"north": "Elsewhere"})
    texts = msgspec.structs.replace(CAMPAIGN.texts["en"], questions={**CAMPAIGN.texts["en"].questions, "bank": other})
    changed = msgspec.structs.replace(CAMPAIGN, texts={**CAMPAIGN.texts, "en": texts})
    assert texts_hash(changed, "en") != texts_hash(CAMPAIGN, "en")


def test_what_came_later_is_not_written_where_it_is_empty():
    written = msgspec.json.decode(msgspec.json.encode(CAMPAIGN))
    by_id = {question["id"]: question for question in written["questions"]}
    assert by_id["email"] == {"id": "email", "kind": "email", "required": False}
    assert by_id["dni"] == {"id": "dni", "kind": "national_number", "required": False, "document": "es.dni"}
    assert written["texts"]["en"]["questions"]["email"] == {"label": "E-mail", "help": ""}


def test_a_folder_shows_its_words_in_every_language():
    campaign, _ = read_source(every_kind_files())
    assert campaign.texts["ar"].questions["bank"].choices.keys() == set(campaign.questions[10].choices)


def test_every_question_that_campaign_new_shows_works_once_its_sign_is_taken_away():
    beginning = TOML.index("# [[question]]")
    end = TOML.index("# Exactly one consent")
    woken = re.sub(r"^# ?", "", TOML[beginning:end], flags=re.MULTILINE)
    files = campaign_files()
    files["campaign.toml"] = files["campaign.toml"].replace(TOML[beginning:end].encode(), woken.encode())
    ids = re.findall(r'^id = "(\w+)"', woken, re.MULTILINE)
    words = "".join(f"\n# Question: {name}\n\n{name}\n" for name in ids)
    words = words.replace("\nbank\n", "\nbank\n- north: North\n- south: South\n")
    files["texts/en.md"] = (TEXT + words).encode()
    campaign, _ = read_source(files)
    assert {question.kind for question in campaign.questions} == set(get_args(QuestionKind))
