"""A reason inside an error's sentence is in the language of the sentence, whether it is fixed or has facts in it."""

from __future__ import annotations

import ast
import errno
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import translations
from petition_core.batch import MAGIC, read_batch
from petition_core.campaign.container import read_campaign_file
from petition_core.errors import CampaignNotOpen, FileRefused, NotAllowed, PetitionError
from petition_core.invite import read_invite
from petition_core.office_key.keyfile import check_new_passphrase
from petition_core.office_key.sheet_words import identity_from_words
from petition_core.parts import lp, u32
from petition_core.reasons import FILE_REASONS, Reason, file_reason
from petition_desktop.settings import parse_settings
from petition_desktop.sync.answers import Answer, body_of
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.messages import leaves, message
from place import ROOT
from tests.core.test_campaign_file import rewritten

#: The facts of errors that are words of ours; the others are names and numbers.
WORDS = ("reason", "what", "state", "role", "option")
#: Where such a word comes from elsewhere: from a name, or from what `translations.facts_told` lists.
ELSEWHERE = {
    ("petition_core/parts.py", "domain"),
    ("petition_core/parts.py", "what"),
    ("petition_core/signing.py", "what"),
    ("petition_desktop/office/rescue.py", "role"),
    ("petition_desktop/office/withdrawing.py", "role"),
    ("petition_desktop/sync/batch_file.py", "role"),
    ("petition_desktop/stall/collect.py", "state"),
    ("petition_desktop/stall/paper_typing.py", "state"),
    ("petition_desktop/settings.py", "option"),
    ("petition_desktop/settings.py", "option[:30]"),
}
LATIN = re.compile(r"[A-Za-z]{2,}")


def raised(path: Path) -> Iterator[ast.keyword]:
    """Each word of ours that is given to an error in this file."""
    names = {leaf.__name__ for leaf in leaves()}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield from (given for given in node.keywords if given.arg in WORDS)


def is_found(value: ast.expr) -> bool:
    """Whether `scripts/translations.py` finds these words."""
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in ("Reason", "file_reason"):
        return all(isinstance(one, ast.Constant) for one in value.args[value.func.id == "file_reason" :])
    return isinstance(value, ast.Constant)


def test_no_reason_is_put_together_where_nobody_can_translate_it():
    hidden = {
        (path.relative_to(ROOT / "src").as_posix(), ast.unparse(given.value))
        for path in translations.telling_files()
        for given in raised(path)
        if not is_found(given.value)
    }
    assert hidden == ELSEWHERE


def batch_of_none() -> bytes:
    header = lp("petition/batch/v1", b"k" * 32, u32(0))
    return MAGIC + u32(len(header)) + header


SETTINGS = ("settings", "toml", "theme", "auto", "light", "dark")
#: What people do wrong, and the names that may be in the sentence.
MISTAKES: dict[str, tuple[Callable[[], object], tuple[str, ...]]] = {
    "a campaign that breaks a rule": (lambda: read_campaign_file(rewritten(version=0)), ("version",)),
    "a short passphrase": (lambda: check_new_passphrase("seven"), ()),
    "too few words of a sheet": (lambda: identity_from_words("abandon ability"), ()),
    "no word of a sheet": (lambda: identity_from_words("qqqq " * 24), ()),
    "no invite": (lambda: read_invite("https://example.org"), ("petition", "invite")),
    "an empty batch": (lambda: read_batch(batch_of_none()), ()),
    "a stranger's answer": (lambda: body_of(Answer(418, "text/plain", b""), 200, "application/json"), ()),
    "a setting of another kind": (
        lambda: parse_settings("theme = 7", "settings.toml"),
        SETTINGS,
    ),
    "no setting": (lambda: parse_settings("=", "settings.toml"), SETTINGS),
}


def error_of(act: Callable[[], object]) -> PetitionError:
    with pytest.raises(PetitionError) as caught:
        act()
    return caught.value


@pytest.mark.parametrize(("act", "names"), MISTAKES.values(), ids=MISTAKES)
@pytest.mark.parametrize("language", ["zh-Hant", "zh-Hans", "ar"])
def test_what_is_told_of_a_mistake_holds_no_english(interface, language, act, names):
    interface.speak(language)
    assert set(LATIN.findall(message(error_of(act)).whole)) <= {*names, "USB"}


@pytest.mark.parametrize(("act", "names"), MISTAKES.values(), ids=MISTAKES)
@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_nor_does_it_in_a_language_of_the_same_letters(interface, language, act, names):
    error = error_of(act)
    interface.speak(language)
    told = message(error).whole
    reason = error.facts["reason"]
    assert str(reason) not in told
    assert not isinstance(reason, Reason) or reason.words.format(**reason.facts) not in told
    assert all(str(fact) in told for fact in getattr(reason, "facts", {}).values() if isinstance(fact, int))


@pytest.mark.parametrize("name", FILE_REASONS)
def test_what_the_system_says_about_a_file_is_said_in_words_of_ours(interface, name):
    if not hasattr(errno, name):
        return  # another system's
    said = file_reason(OSError(getattr(errno, name), "System speaks"), "it cannot be read")
    interface.speak("ar")
    assert not LATIN.findall(message(FileRefused(path="7", reason=said)).whole)


def test_what_it_says_and_nobody_knows_is_not_repeated():
    assert file_reason(OSError(errno.ELOOP, "Quux"), "it cannot be read") == "it cannot be read"
    assert file_reason(OSError("Quux"), "it cannot be read") == "it cannot be read"


@pytest.mark.parametrize("error", [CampaignNotOpen(campaign="7", state="closed"), NotAllowed(role="stall")])
def test_states_and_roles_are_words_too(interface: InterfaceLanguage, error):
    interface.speak("zh-Hant")
    assert not LATIN.findall(message(error).whole)


def test_in_chinese_no_blank_stands_between_sentences(interface):
    interface.speak("zh-Hant")
    assert " " not in message(CampaignNotOpen(campaign="7", state="closed")).whole
    assert "。 " not in message(FileRefused(path="7", reason="it is too large")).whole


def test_a_reason_is_english_text_for_whoever_reads_no_window():
    reason = Reason("there are {count} of {right}", count=3, right=4)
    assert reason == "there are 3 of 4"
    assert Reason("a rule at {place}", exactly="id: too long", place="id") == "id: too long"
