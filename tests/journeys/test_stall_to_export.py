"""The whole path: people sign in the window without a network, the laptop dies, and the office exports each of them."""

from __future__ import annotations

from petition_core.campaign.container import read_campaign_file
from petition_core.campaign.wording import texts_hash
from petition_core.errors import Unreachable
from petition_core.withdrawal_code import signature_id
from tests.journeys.acts import CODE, exported, fetch_and_open
from tests.support.accessible_window import AccessibleWindow, open_window
from tests.support.deadline import wait_until
from tests.support.office_papers import CAMPAIGN

AGREE = {"en": "I sign this petition.", "zh-Hant": "我簽署這份聯署。"}


def test_three_people_sign_without_a_server_and_all_three_are_exported(a_screen, post, stall, office, papers, tmp_path):
    assert stall.desktop("join", post.invite()).refusal == str(Unreachable())

    with open_window(stall, a_screen, "--home", stall.home) as first:
        codes = [
            sign_by_screen_reader(first.window),
            sign_in_chinese_after_having_begun_in_english(first.window),
            sign_by_keyboard(first.window),
        ]
        assert first.kill() == ""

    with open_window(stall, a_screen, "--home", stall.home) as again:
        again.window.wait_for("text", "Full name")
        again.window.wait_for_words("3 waiting")
        assert "".join(one.text for one in again.window.find("text")) == ""
        with post.up():
            wait_until("all three are at the server", lambda: post.count() == 3)
            again.window.wait_for_words("all 3 sent")
            assert again.close() == (0, "")
            office.ask("join", post.invite("office"))
            assert fetch_and_open(office, papers) == {"opened": 3, "unreadable": 0, "set_aside": 0}

    found = exported(office, tmp_path / "all.csv")
    campaign = read_campaign_file(papers.campaign.read_bytes()).campaign
    languages = ["en", "zh-Hant", "en"]
    assert [(one["number"], one["name"], one["email"], one["language"]) for one in found] == [
        ("1", "Ana Lind", "", "en"),
        ("2", "陳大文", "tai.man@harbour.example", "zh-Hant"),
        ("3", "Bo O'Neil", "", "en"),
    ]
    assert [one["texts"] for one in found] == [texts_hash(campaign, language) for language in languages]
    assert [one["id"] for one in found] == [signature_id(CAMPAIGN, code).hex() for code in codes]
    assert {one["count"] for one in found} == {"yes"}
    assert {one["news"] for one in found} == {"no"}
    assert {one["state"] for one in found} == {"counted"}


def sign_by_screen_reader(window: AccessibleWindow) -> str:
    """A person who hears the page: every act by role and name."""
    window.wait_for("text", "Full name")
    window.write("Full name", "Ana Lind")
    window.tick(AGREE["en"])
    window.press("Sign")
    return thanked(window, "en", "You are number 1 at this stall today")


def sign_in_chinese_after_having_begun_in_english(window: AccessibleWindow) -> str:
    """What was typed and ticked stays when the page is shown in the other language."""
    window.write("Full name", "陳大")
    window.write("E-mail", "tai.man@harbour.example")
    window.tick(AGREE["en"])
    window.choose("Language: English", "繁體中文")
    window.wait_for("text", "姓名")
    assert [one.text for one in window.find("text", "姓名")] == ["陳大"]
    assert [one.text for one in window.find("text", "電郵地址")] == ["tai.man@harbour.example"]
    assert "checked" in window.wait_for("check box", AGREE["zh-Hant"]).states
    window.write("姓名", "文")
    window.press("簽署")
    return thanked(window, "zh-Hant", "2")


def sign_by_keyboard(window: AccessibleWindow) -> str:
    """A person without a mouse: from the first field on with Tab and Space alone."""
    until_focus(window, "text", "Full name", key="")
    window.type("Bo O'Neil")
    until_focus(window, "check box", AGREE["en"])
    window.key("space")
    until_focus(window, "push button", "Sign")
    window.key("space")
    return thanked(window, "en", "You are number 3 at this stall today")


def until_focus(window: AccessibleWindow, role: str, name: str, key: str = "Tab") -> None:
    """Go on with Tab until this has the focus; it must come before Tab leaves the form."""
    begun: list[tuple[str, str]] = []
    while not is_at(window, role, name):
        here = window.focus()
        assert key, f"the focus is at {here}"
        assert here not in begun, f"Tab does not lead to {name}: {begun}"
        assert here[1] not in ("Smaller text", "Privacy notice"), f"Tab leaves the form before {name}: {begun}"
        begun.append(here)
        window.move(key)


def is_at(window: AccessibleWindow, role: str, name: str) -> bool:
    """Whether this has the focus now."""
    at_role, at_name = window.focus()
    return at_role == role and at_name.startswith(name)


def thanked(window: AccessibleWindow, language: str, words: str) -> str:
    """The withdrawal code on the thank-you page; afterwards the next person's clean form is there, in English."""
    window.wait_for_words(words)
    (code,) = [one for one in window.words() if CODE.fullmatch(one)]
    if not words.endswith("number 3 at this stall today"):
        window.press({"en": "Next person", "zh-Hant": "下一位"}[language])
        window.wait_for("text", "Full name")
        wait_until("the form is clean", lambda: not any(one.text for one in window.find("text")))
    return code.replace(" ", "")
