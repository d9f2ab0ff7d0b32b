"""The campaign that comes with the program: two versions, its languages, no key, and nothing to mend but the keys."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from petition_core.campaign.container import check_update
from petition_core.campaign.opening import opening
from petition_core.campaign.picture import picture_trouble
from petition_core.public_key_file import drilled_key_text
from place import ROOT
from tests.core.folders import DAY, ROOT_KEY, faults_of, line_of, signed, with_line
from tests.core.made_forms import SUITES

FOLDERS = ROOT / "resources" / "campaigns" / "hong-kong-2020"
LANGUAGES = ("en", "zh-Hant", "zh-Hans", "ar", "de", "es", "fr")
#: Who is asked; and what the privacy notice must say: the two articles, how long, complaint, taking back.
SAID = {
    "en": ("Li Zhanshu", ["GDPR Art. 6(1)(a)", "Art. 9(2)(a)", "One year", "complain", "take your consent back"]),
    "zh-Hant": ("栗戰書", ["GDPR", "第6(1)(a)條", "第9(2)(a)條", "一年", "投訴", "撤回同意"]),
    "zh-Hans": ("栗战书", ["GDPR", "第6条第1款(a)项", "第9条第2款(a)项", "一年", "投诉", "撤回同意"]),
    "ar": ("لي تشانشو", ["GDPR", "المادة 6(1)(أ)", "المادة 9(2)(أ)", "عام واحد", "شكوى", "سحب موافقتكم"]),
    "de": (
        "Li Zhanshu",
        ["Art. 6 Abs. 1 Buchst. a DSGVO", "Art. 9 Abs. 2 Buchst. a", "ein Jahr", "beschweren", "widerrufen"],
    ),
    "es": (
        "Li Zhanshu",
        ["artículo 6.1.a del RGPD", "artículo 9.2.a", "un año", "reclamación", "retirar su consentimiento"],
    ),
    "fr": (
        "Li Zhanshu",
        [
            "RGPD, article 6, paragraphe 1, point a",
            "article 9, paragraphe 2, point a",
            "un an",
            "réclamation",
            "retirer votre consentement",
        ],
    ),
}
#: What the closed page must tell: the day, the outcome, the thanks.
TOLD = {
    "en": ["1 July 2020", "30 June 2020", "passed all the same", "Thank you"],
    "zh-Hant": ["2020年7月1日", "2020年6月30日", "還是通過了", "感謝"],
    "zh-Hans": ["2020年7月1日", "2020年6月30日", "还是通过了", "感谢"],
    "ar": ["1 يوليو/تموز 2020", "30 يونيو/حزيران 2020", "صدر القانون رغم كل شيء", "شكرًا"],
    "de": ["1. Juli 2020", "30. Juni 2020", "Das Gesetz kam trotzdem", "Danke"],
    "es": ["1 de julio de 2020", "30 de junio de 2020", "La ley salió adelante pese a todo", "Gracias"],
    "fr": ["1er juillet 2020", "30 juin 2020", "La loi est passée malgré tout", "Merci"],
}


def files_of(state: str) -> dict[str, bytes]:
    folder = FOLDERS / state
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def with_keys(state: str) -> dict[str, bytes]:
    """The folder as the demo completes it: a root key in its line, and the two public keys."""
    files = with_line(files_of(state), "campaign.toml", "0" * 64, ROOT_KEY.public.hex())
    for name, identity in zip(("office.public", "recovery.public"), SUITES["hybrid"], strict=True):
        files[name] = drilled_key_text(identity.recipient, DAY).encode()
    return files


@pytest.mark.parametrize("state", ["open", "closed"])
def test_nothing_is_missing_but_the_keys(state):
    files = files_of(state)
    assert set(files) == {"campaign.toml", "banner.png", *(f"texts/{language}.md" for language in LANGUAGES)}
    lines = [line_of(files, "campaign.toml", piece) for piece in ("root =", "office =", "recovery =")]
    assert [(fault.file, fault.line) for fault in faults_of(files)] == [("campaign.toml", line) for line in lines]


@pytest.mark.parametrize("state", ["open", "closed"])
def test_with_keys_it_is_a_whole_campaign(state):
    campaign = signed(with_keys(state)).campaign
    assert (campaign.id, campaign.state, campaign.languages) == ("hong-kong-2020", state, LANGUAGES)
    assert [question.kind for question in campaign.questions] == ["full_name", "email", "country", "postcode", "tick"]
    assert [question.id for question in campaign.questions if question.required] == ["name"]
    assert [(one.purpose, one.channel) for one in campaign.consents] == [
        ("count", ""),
        ("show_name", ""),
        ("pass_on", ""),
        ("news", "email"),
    ]


def test_the_open_version_can_be_signed_and_the_closed_one_takes_its_place():
    before, after = signed(with_keys("open")), signed(with_keys("closed"))
    assert opening(before.campaign, datetime(2020, 5, 27, 15, 59, tzinfo=UTC)) == "not open yet"
    assert opening(before.campaign, datetime(2020, 5, 27, 16, 0, tzinfo=UTC)) == "open"
    assert opening(before.campaign, datetime(2040, 1, 1, tzinfo=UTC)) == "open"
    assert opening(after.campaign, datetime(2020, 6, 1, tzinfo=UTC)) == "closed"
    assert after.campaign.closes == datetime(2020, 7, 1, 15, 59, 59, tzinfo=UTC)
    check_update(before, after, confirmed=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_what_is_asked_of_whom_and_who_keeps_it(language):
    texts = signed(with_keys("open")).campaign.texts[language]
    name, words = SAID[language]
    assert texts.target_name == name
    assert name in texts.signed_text
    assert all(word in texts.privacy_notice for word in [*words, "privacy@", "post@"])
    assert all(one.label for one in texts.questions.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_closed_version_tells_the_outcome_thanks_and_what_comes_next(language):
    texts = signed(with_keys("closed")).campaign.texts[language]
    assert all(word in texts.closed_text for word in TOLD[language])
    assert len(texts.next_actions) == 3


def test_the_banner_is_light_and_of_its_size():
    banner = files_of("open")["banner.png"]
    assert banner == files_of("closed")["banner.png"]
    assert picture_trouble("banner.png", banner) == ""
    assert len(banner) < 150_000
    assert (int.from_bytes(banner[16:20], "big"), int.from_bytes(banner[20:24], "big")) == (1360, 400)
