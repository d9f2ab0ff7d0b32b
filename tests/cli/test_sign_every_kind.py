"""`sign` takes answers of every kind, and says of each that does not fit what is wrong with it."""

from __future__ import annotations

import json
from datetime import datetime

import pytest

from tests.support.computer import Computer
from tests.support.every_kind import TYPED, every_kind


@pytest.fixture
def river(computer, tmp_path) -> Computer:
    """A computer with the campaign that asks every kind of question."""
    packed = tmp_path / "every-kind.campaign"
    packed.write_bytes(every_kind().raw)
    made: Computer = computer("river")
    made.ask("campaign", "add", packed)
    return made


def signing(river, *lines):
    typed = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    done = river.run("sign", "--campaign", "every-kind", typed=typed)
    return done.exit_code, [json.loads(line) for line in done.stdout.splitlines()]


def form(**answers: object) -> dict[str, object]:
    return {"language": "en", "answers": {"name": "Ada", **answers}, "consents": {"count": "yes"}}


def test_answers_of_every_kind_are_kept(river):
    code, told = signing(river, form(**TYPED), form(mark=True), form())
    assert (code, [one["number"] for one in told]) == (0, [1, 2, 3])


def test_the_longest_answers_are_kept_however_they_are_written(river):
    stroke = [n % 10_001 for n in range(0, 700_000, 35)]
    code, told = signing(river, form(reason="𠮷" * 4_000, mark=[stroke]))
    assert (code, [one["number"] for one in told]) == (0, [1])


def test_more_than_can_be_sealed_is_refused_with_a_sentence(river):
    long = "𠮷" * 300
    home = {"country": "HK", "street": long, "region": long}
    code, told = signing(river, form(reason="𠮷" * 5_000, work=long, home=home, given=long, family=long))
    assert (code, told[0]["problems"][0]["kind"]) == (3, "too long")
    assert "Shorten" in told[0]["problems"][0]["sentence"]


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ({"phone": "12"}, ("phone", "not a phone number")),
        ({"home": {"country": "HK", "region": "Kowloon"}}, ("home", "address incomplete")),
        ({"home": {"planet": "Earth"}}, ("home", "wrong type")),
        ({"home": "12 Nathan Road"}, ("home", "wrong type")),
        ({"born_on": "1950-02-30"}, ("born_on", "not a date")),
        ({"born_on": "2999-01-01"}, ("born_on", "in the future")),
        ({"born_in": "50"}, ("born_in", "not a year")),
        ({"bank": "west"}, ("bank", "not one of the choices")),
        ({"dni": "1"}, ("dni", "not a number of this kind")),
        ({"reason": "x" * 5_001}, ("reason", "too long")),
        ({"mark": [[1, 1]]}, ("mark", "nothing drawn")),
        ({"mark": [[1, 1, 99_999, 1]]}, ("mark", "wrong type")),
        ({"mark": [[1, 1, 10**30, 1]]}, ("mark", "wrong type")),
        ({"mark": "X"}, ("mark", "wrong type")),
        ({"mark": [["X", "Y"]]}, ("", "not understood")),
        ({"mark": [[0, 0, 9, 9]] * 1_000_000}, ("", "not understood")),
        ({"home": {"country": 1}}, ("", "not understood")),
        ({"born_in": 1950}, ("", "not understood")),
        ({"phone": None}, ("", "not understood")),
    ],
    ids=range(19),
)
def test_what_does_not_fit_is_told_and_not_kept(river, answer, found):
    code, told = signing(river, form(**answer))
    assert (code, [(one["field"], one["kind"]) for one in told[0]["problems"]]) == (3, [found])
    assert all(one["sentence"].endswith(".") for one in told[0]["problems"])
    assert river.ask("status")["signatures"] == 0


def test_who_is_too_young_today_cannot_sign(river):
    this_year = datetime.now().astimezone().year
    code, told = signing(river, form(born_in=str(this_year - 15)), form(born_in=str(this_year - 16)))
    assert (code, told[0]["problems"][0]["kind"], told[1]["number"]) == (3, "too young", 1)


def test_the_page_of_the_campaign_lists_the_choices(river, tmp_path):
    packed = tmp_path / "every-kind.campaign"
    page = river.run("campaign", "show", packed, "--language", "zh-Hant").output
    assert "[island] 兩岸之間的小島" in page
