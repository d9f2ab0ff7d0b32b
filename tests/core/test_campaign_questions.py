"""Each kind of question takes its own members, and a folder that gives it others is told so, with the line."""

from __future__ import annotations

import pytest

from petition_core.campaign.model import Question, QuestionText
from petition_core.campaign.source import read_source
from tests.core.folders import faults_of, line_of, make_files, with_line

TOML, EN = "campaign.toml", "texts/en.md"
EMAIL = 'kind = "email"'


def test_a_phone_number_has_a_country():
    files = with_line(make_files(), TOML, EMAIL, 'kind = "phone"\ncountry = "HK"')
    assert read_source(files)[0].questions[1] == Question("email", "phone", country="HK")


DOCUMENT = 'kind = "national_number"\ndocument = '
CHOICE = 'kind = "choice"\nchoices = '


@pytest.mark.parametrize(
    ("block", "at", "sentence"),
    [
        ('kind = "phone"\ncountry = "hk"', "country", "such as HK"),
        ('kind = "phone"\ncountry = "EU"', "country", "such as HK"),
        ('kind = "address"\ncountry = "Hong Kong"', "country", "such as HK"),
        ('kind = "phone"\ncountry = 852', "country", "text in quotes"),
        ('kind = "email"\ncountry = "HK"', "country", "kind email has no country"),
        ('kind = "country"\ncountry = "HK"', "country", "kind country has no country"),
        (DOCUMENT + '"xx.dni"', "document", "Known are: ar.dni, be.nn"),
        (DOCUMENT + '"DNI"', "document", "Known are"),
        (DOCUMENT + "[]", "document", "text in quotes"),
        ('country = "ES"\nkind = "national_number"', "kind", "Known are"),
        (DOCUMENT + '"es.dni"\ncountry = "PL"', "country", "“es.dni” is a number of ES"),
        ('kind = "phone"\ndocument = "es.dni"', "document", "kind phone has no document"),
        ('kind = "email"\nchoices = ["a", "b"]', "choices", "kind email has no choices"),
        (CHOICE + '"north"', "choices", "Write a list"),
        (CHOICE + "[1, 2]", "choices", "Write a list"),
        (CHOICE + '["north"]', "choices", "2 to 60 choices"),
        ('kind = "choice"', "kind", "2 to 60 choices"),
    ],
    ids=range(17),
)
def test_a_member_that_does_not_fit_is_told_with_its_line(block, at, sentence):
    files = with_line(make_files(), TOML, EMAIL, block)
    line = line_of(files, TOML, f"{at} = ") if at != "kind" else line_of(files, TOML, '[[question]]\nid = "email"')
    found = [fault for fault in faults_of(files) if sentence in fault.sentence]
    assert [(fault.file, fault.line) for fault in found] == [(TOML, line)]


def with_choices(choices: str, words: str) -> dict[str, bytes]:
    files = with_line(make_files(), TOML, EMAIL, CHOICE + choices)
    return with_line(files, "texts/en.md", "# Question: email\n\nE-mail\n", f"# Question: email\n\nWhere?\n{words}")


WORDS = "- north: The north bank\n- south: The south bank\n"


def test_choices_have_words_in_each_language():
    files = with_choices('["north", "south"]', "Choose the nearest.\n\n" + WORDS)
    files = with_line(files, "texts/zh-Hant.md", "E-mail\n", "哪裏？\n-north：北岸\n-  south :  南岸  \n")
    questions = [texts.questions["email"] for texts in read_source(files)[0].texts.values()]
    assert questions == [
        QuestionText("Where?", "Choose the nearest.", {"north": "The north bank", "south": "The south bank"}),
        QuestionText("哪裏？", "", {"north": "北岸", "south": "南岸"}),
    ]


@pytest.mark.parametrize(
    ("choices", "words", "file", "piece", "sentence"),
    [
        ('["north", "north"]', WORDS, TOML, "choices = ", "“north” is here twice"),
        ('["north", "South"]', WORDS, TOML, "choices = ", "“South” is no id"),
        ('["north", "1"]', WORDS, TOML, "choices = ", "“1” is no id"),
        ('["north", ""]', WORDS, TOML, "choices = ", "“” is no id"),
        ('["north", "south", "west"]', WORDS, EN, "# Question: email", "The choice “west” has no words"),
        ('["north", "south"]', "- north: N\n- south:\n", EN, "# Question: email", "The choice “south” has no words"),
        ('["north", "south"]', "", EN, "# Question: email", "The choice “south” has no words"),
        ('["north", "south"]', WORDS + "- west: West\n", EN, "- west", "no such choice"),
        ('["north", "south"]', WORDS + "- north: Again\n", EN, "- north: Again", "“north” is here twice"),
        ('["north", "south"]', "- north: N\n- south: S\u202eouth\n", EN, "- south", "direction-changing"),
        ('["north", "south"]', "- north: N\n- south: <b>S</b>\n", EN, "- south", "HTML"),
    ],
    ids=range(11),
)
def test_a_choice_that_does_not_fit_is_told_with_its_line(choices, words, file, piece, sentence):
    files = with_choices(choices, words)
    found = [fault for fault in faults_of(files) if sentence in fault.sentence and fault.file == file]
    assert [fault.line for fault in found] == [line_of(files, file, piece)]


def test_words_of_choices_below_another_kind_are_told():
    files = with_line(make_files(), EN, "E-mail\n", "E-mail\n- home: At home\n")
    (fault,) = faults_of(files)
    assert (fault.file, fault.line) == (EN, line_of(files, EN, "# Question: email"))
    assert "Only a question of kind choice" in fault.sentence


def with_name(*kinds: str) -> dict[str, bytes]:
    """The folder with these in the place of the question for the full name; a `!` makes one required."""
    blocks = [f'kind = "{kind.rstrip("!")}"\nrequired = {str(kind.endswith("!")).lower()}' for kind in kinds]
    files = with_line(make_files(), TOML, 'kind = "full_name"\nrequired = true', blocks[0])
    if len(blocks) > 1:
        files = with_line(files, TOML, EMAIL, blocks[1])
    return files


@pytest.mark.parametrize("kinds", [("full_name!",), ("family_name!", "given_name"), ("given_name!", "family_name!")])
def test_a_name_is_asked_whole_or_in_its_two_parts(kinds):
    assert read_source(with_name(*kinds))[0].questions[0].kind == kinds[0].rstrip("!")


@pytest.mark.parametrize("kinds", [("full_name",), ("family_name!",), ("given_name!",), ("family_name", "given_name!")])
def test_half_a_name_is_none(kinds):
    (fault,) = faults_of(with_name(*kinds))
    assert "A signature needs a name" in fault.sentence
