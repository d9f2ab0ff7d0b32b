"""The bundled campaign says the same in each of its languages: same shape, same figures, right script, own wording."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

import msgspec
import pytest

from tests.core.folders import signed
from tests.core.test_bundled_campaign import LANGUAGES, with_keys

CAMPAIGNS = {state: signed(with_keys(state)).campaign for state in ("open", "closed")}
OTHERS = [language for language in LANGUAGES if language != "en"]
SCRIPTS = {"zh-Hant": "CJK", "zh-Hans": "CJK", "ar": "ARABIC", "de": "LATIN", "es": "LATIN", "fr": "LATIN"}
#: Small words each of these cannot do without, and the others do not have.
SMALL_WORDS = {
    "en": {"the", "and", "what", "with", "who"},
    "de": {"und", "die", "wir", "nicht", "Sie"},
    "fr": {"les", "et", "vous", "ce", "dans"},
    "es": {"los", "y", "puede", "su", "sus"},
}
FOREIGN = re.compile(r"Rights Without Borders|[\w.-]+@[\w.-]+|https://\S+|GDPR|\(a\)")
LINK = re.compile(r"!?\[.*?\]\(.*?\)")
HONG_KONG = set("着裏羣")  # as printed there; Big5 has 著裡群 alone
each_state = pytest.mark.parametrize("state", ["open", "closed"])
each_language = pytest.mark.parametrize("language", OTHERS)


def words_of(state: str, language: str) -> str:
    """All that people read in one language, text after text."""

    def flat(value: object) -> list[str]:
        if isinstance(value, str):
            return [value]
        parts = value.values() if isinstance(value, dict) else value
        return [found for part in parts if part for found in flat(part)]  # type: ignore[attr-defined]

    return "\n".join(flat(msgspec.to_builtins(CAMPAIGNS[state].texts[language])))


def shape(markdown: str) -> list[tuple[str, int, int]]:
    """Its blocks in order: the kind of each, how much in it is bold, and how many links and pictures."""
    found = []
    for line in markdown.replace("\n\n", "\n").split("\n"):
        kind = next((sign for sign in ("# ", "## ", "### ", "- ") if line.startswith(sign)), "")
        found.append((kind, line.count("**") // 2, len(LINK.findall(line))))
    return found


@each_state
@each_language
@pytest.mark.parametrize("text", ["story", "privacy_notice", "closed_text"])
def test_a_text_has_the_blocks_of_the_english_one(state, language, text):
    texts = CAMPAIGNS[state].texts
    assert shape(getattr(texts[language], text)) == shape(getattr(texts["en"], text))


@each_state
@each_language
def test_no_text_is_left_in_english(state, language):
    ours, english = (msgspec.to_builtins(CAMPAIGNS[state].texts[one]) for one in (language, "en"))
    assert {name for name in english if english[name] and ours[name] == english[name]} <= {"target_name"}
    assert not [one for one in english["consents"] if ours["consents"][one] == english["consents"][one]]
    assert [act["address"] for act in ours["next_actions"]] == [act["address"] for act in english["next_actions"]]
    assert not {act["title"] for act in ours["next_actions"]} & {act["title"] for act in english["next_actions"]}


@each_state
def test_no_two_languages_share_a_consent(state):
    texts = CAMPAIGNS[state].texts
    for one in ("count", "show_name", "pass_on", "news"):
        assert len({texts[language].consents[one] for language in LANGUAGES}) == len(LANGUAGES)


@each_state
@each_language
def test_every_letter_is_of_the_languages_script(state, language):
    own = FOREIGN.sub("", words_of(state, language))
    if language in ("zh-Hant", "zh-Hans", "ar"):
        own = re.sub(r"\b(?:Rights|Without|Borders)\b", "", own)
    strangers = {letter for letter in own if letter.isalpha() and SCRIPTS[language] not in unicodedata.name(letter)}
    assert strangers == set()


@each_state
@pytest.mark.parametrize(("language", "charset"), [("zh-Hans", "gb2312"), ("zh-Hant", "big5")])
def test_chinese_is_written_in_its_own_characters(state, language, charset):
    def known(letter: str) -> bool:
        return letter == letter.encode(charset, "ignore").decode(charset)

    letters = {letter for letter in words_of(state, language) if "CJK UNIFIED" in unicodedata.name(letter, "")}
    assert {letter for letter in letters if not known(letter)} <= (HONG_KONG if charset == "big5" else set())


@each_state
@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_the_small_words_are_those_of_the_language(state, language):
    found = re.findall(r"\w+", words_of(state, language))
    counts = {one: sum(found.count(word) for word in words) for one, words in SMALL_WORDS.items()}
    assert max(counts, key=counts.__getitem__) == language
    assert counts["en"] == 0


@each_state
@each_language
def test_the_figures_are_those_of_the_english_text(state, language):
    texts = CAMPAIGNS[state].texts
    for text in ("story", "privacy_notice", "closed_text"):
        english, ours = (set(re.findall(r"\d+", getattr(texts[one], text))) for one in ("en", language))
        assert english <= ours, text
        assert all(figure.isascii() for figure in ours)
        # A month may be a figure where English has its name.
        assert all(figure in "5 6 7".split() for figure in ours - english), text


@each_state
@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_and_apostrophes_are_the_printers_own(state, language):
    assert not set("\"'") & set(words_of(state, language))


@each_state
def test_german_quotes_open_below(state):
    quotes = re.findall("[„“”«»]", words_of(state, "de"))
    assert quotes
    assert set(zip(quotes[::2], quotes[1::2], strict=True)) == {("„", "“")}


@each_state
def test_french_signs_stand_off_from_their_word_without_breaking_from_it(state):
    text = FOREIGN.sub("", words_of(state, "fr"))
    before = {sign: {left for left, right in pairwise(text) if right == sign} for sign in ":;!?»"}
    assert before[":"] == {"\u00a0"}
    assert before[";"] | before["!"] | before["?"] | before["»"] <= {"\u202f"}
    assert {right for left, right in pairwise(text) if left == "«"} == {"\u202f"}
    assert "’" in text


@each_state
@pytest.mark.parametrize(("language", "latin"), [("ar", ",;?%"), ("zh-Hans", ",;?!:"), ("zh-Hant", ",;?!:")])
def test_the_stops_are_those_of_the_script(state, language, latin):
    assert not set(latin) & set(FOREIGN.sub("", words_of(state, language)))


@each_state
def test_an_arabic_line_begins_with_an_arabic_letter_so_that_it_begins_at_the_right(state):
    for line in words_of(state, "ar").split("\n"):
        directions = [way for way in map(unicodedata.bidirectional, line) if way in ("L", "R", "AL")]
        assert not directions or directions[0] == "AL" or line.startswith("https://"), line
