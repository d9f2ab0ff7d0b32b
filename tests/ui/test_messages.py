"""Every error we expect has words for people, in every language of the interface."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from petition_core.campaign.model import QuestionKind
from petition_core.errors import (
    CampaignFileRefused,
    CampaignOlder,
    DeviceRevoked,
    InvalidSignature,
    KeyTextRefused,
    PetitionError,
    RedirectRefused,
    StoreFull,
    Unreachable,
)
from petition_core.rules import Problem, ProblemKind
from petition_desktop.ui.language_names import LANGUAGES
from petition_desktop.ui.messages import leaves, message, message_of_code
from petition_desktop.ui.problems import problem_sentence

LONGEST = 160
EACH = pytest.mark.parametrize("language", LANGUAGES)
FACT = re.compile(r"\{(\w+)\}")
JARGON = re.compile(
    r"\b(exception|traceback|errno|null|none|sqlite|sql|http \d|ssl|tls|json|utf-8|stack|thread|socket|hash|digest"
    r"|payload|schema|deserial|parse|token)\b",
    re.IGNORECASE,
)


def made(kind: type[PetitionError]) -> PetitionError:
    """One error of this kind, with a fact for each that its sentence names."""
    if kind is InvalidSignature:
        return InvalidSignature(())
    facts = dict.fromkeys(FACT.findall(kind.sentence), "7")
    error = kind.__new__(kind)
    PetitionError.__init__(error, **facts)
    return error


@EACH
@pytest.mark.parametrize("kind", leaves(), ids=lambda kind: kind.__name__)
def test_each_leaf_has_a_sentence_for_people(interface, language, kind):
    interface.speak(language)
    words = message(made(kind))
    assert words.sentence
    assert len(words.whole) <= LONGEST
    assert not FACT.search(words.whole)
    assert words.level in ("quiet", "careful", "bad")
    names = {leaf.__name__ for leaf in leaves()} | {"PetitionError"}
    assert not [name for name in names if name.rstrip("_") in re.findall(r"\w+", words.whole)]
    assert not JARGON.search(words.whole)


def test_the_tree_was_walked_to_its_ends():
    found = leaves()
    assert len(found) > 60
    assert StoreFull in found
    assert not [kind for kind in found if kind.__subclasses__()]


def test_what_happened_stands_before_what_to_do(interface):
    words = message(CampaignOlder(offered=1, held=2))
    assert words.sentence == "Version 1 of this campaign is older than version 2 on this computer."
    assert words.next_step == "The newer one stays."
    interface.speak("zh-Hant")
    assert message(StoreFull()).sentence == "磁碟已滿，未能儲存新內容；已有的都沒有遺失。"


def test_a_reason_is_told_in_the_readers_language_too(interface):
    interface.speak("zh-Hant")
    assert "檔案太大" in message(CampaignFileRefused(reason="it is too large")).whole


def test_what_is_not_whole_is_named_in_the_readers_language_too(interface):
    interface.speak("zh-Hans")
    assert "上锁的密钥文件" in message(KeyTextRefused(what="locked key file")).whole


def test_being_offline_is_no_fault():
    assert message(Unreachable()).level == "quiet"
    assert message(DeviceRevoked()).level == "careful"
    assert message(StoreFull()).level == "bad"


@EACH
def test_a_code_written_down_earlier_becomes_words_without_its_facts(interface, language):
    interface.speak(language)
    for leaf in leaves():
        words = message_of_code(leaf.code)
        assert words is not None
        assert "{" not in words.whole
    told = message_of_code(RedirectRefused.code)
    assert told is not None
    assert "(" not in told.whole
    assert "（" not in told.whole


def test_an_unknown_code_has_no_words():
    assert message_of_code("no-such-code") is None


@EACH
@pytest.mark.parametrize("problem", get_args(ProblemKind))
def test_each_problem_of_an_answer_has_a_sentence(interface, language, problem):
    interface.speak(language)
    for kind in (*get_args(QuestionKind), None):
        sentence = problem_sentence(Problem("x", problem), kind)
        assert 5 < len(sentence) <= 100
        assert "%1" not in sentence


def test_how_long_is_too_long_is_told():
    assert "300" in problem_sentence(Problem("name", "too long"), "full_name")
