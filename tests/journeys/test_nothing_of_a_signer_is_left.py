"""Every byte that the programs write while a made-up person signs is searched for that person: there is nothing.

All that a laptop's programs write lies in one tree: data folder with its WAL and log, home, configuration, cache,
run-time and temporary folders. The server's folder is searched too. The office's register must hold the person, which
shows that the search would find what is there.
"""

from __future__ import annotations

import pytest

from petition_core.withdrawal_code import grouped
from tests.journeys.acts import CODE, fetch_and_open, line
from tests.support.accessible_window import open_window
from tests.support.deadline import wait_until
from tests.support.office_papers import CAMPAIGN
from tests.support.traces import forms, traces

NAME = "Xanthippe Quillfeather-Żółć 鱷魚眼淚"
EMAIL = "quillfeather.canary@gmail.com"
POSTCODE = "ZQ7-9XJ4"
#: The parts too: a log that holds the surname alone holds too much.
CANARIES = (
    NAME,
    "Xanthippe",
    "Quillfeather",
    "Żółć",
    "鱷魚眼淚",
    EMAIL,
    "quillfeather.canary",
    "canary@gmial",
    POSTCODE,
)
AGREE = "I sign this petition."


def test_nothing_is_left_by_the_window_at_any_moment(a_screen, post, stall, office, papers):
    with post.up():
        stall.ask("join", post.invite())
        places = (stall.root, post.home)
        with open_window(stall, a_screen, "--home", stall.home) as opened:
            window = opened.window
            window.wait_for("text", "Full name")
            window.write("Postcode", f"{POSTCODE}!")
            window.write("E-mail", "quillfeather.canary@gmial")
            window.press("Sign")
            window.wait_for_words("Please write your name.")
            window.wait_for_words("This is not a whole address yet.")
            window.wait_for_words("Without this we may not count you.")
            window.write("Full name", "Xanthippe Quill")
            window.write("E-mail", ".com")
            window.write("Full name", "feather-Żółć 鱷魚眼淚")
            window.press("Use it")
            window.tick(AGREE)
            assert traces(CANARIES, *places) == []

            window.choose("Language: English", "繁體中文")
            window.wait_for("text", "姓名")
            window.choose("語言：繁體中文", "English")
            window.press("Larger text")
            (name,) = wait_until("the form is there", lambda: window.find("text", "Full name"))
            assert name.text == NAME
            window.press("Sign")
            window.wait_for_words("A postcode has letters and digits only.")
            postcode = window.wait_for("text", "Postcode")
            assert postcode.text == f"{POSTCODE}!"
            window.delete_last("Postcode")
            window.press("Sign")
            window.wait_for_words("You are number 1 at this stall today")
            (code,) = [one for one in window.words() if CODE.fullmatch(one)]
            canaries = (*CANARIES, code, code.replace(" ", ""))
            assert traces(canaries, *places) == []

            wait_until("it is at the server", lambda: post.count() == 1)
            assert traces(canaries, *places) == []
            window.press("Next person")
            window.wait_for("text", "Full name")
            window.write("Full name", "Xanthippe")
            assert opened.kill() == ""
        assert traces(canaries, *places) == []
        office.ask("join", post.invite("office"))
        fetch_and_open(office, papers)
    (entry,) = office.ask_for_lines("office", "register")
    assert entry["signature"]["answers"] == {"name": NAME, "email": EMAIL, "postcode": POSTCODE}
    assert {trace.partition(": ")[0] for trace in traces(CANARIES, office.root)} >= {
        str(office.home / "register.sqlite3")
    }


def test_nothing_is_left_by_the_command_line_and_it_repeats_no_answer(post, stall, tmp_path):
    wrong = line(NAME, email="quillfeather.canary@gmial", postcode=f"{POSTCODE}!", nickname="Xanthippe")
    right = line(NAME, email=EMAIL, postcode=POSTCODE)
    lines = [wrong, [NAME, EMAIL], {**right, "language": "Xanthippe"}, line(f"{NAME}\u202e", email=EMAIL), right]
    told = stall.desktop("sign", "--campaign", CAMPAIGN, lines=lines)
    assert [sorted(one) for one in told.documents] == [["line", "problems"]] * 4 + [["code", "id", "line", "number"]]
    with post.up():
        stall.ask("join", post.invite())
        stall.ask("push")
        stall.ask("status")
        stall.ask("batch", "export", stall.root / "stick.batch", "--first", "1")
    code = told.documents[-1]["code"]
    assert traces((*CANARIES, code, grouped(code)), stall.root, post.home) == []
    (stall.root / "told").write_text(told.out + told.err, encoding="utf-8")
    assert traces(CANARIES, stall.root) == []


@pytest.mark.parametrize("needle", CANARIES)
def test_the_search_finds_each_form_wherever_it_is_planted(needle, tmp_path):
    noise = bytes(range(256)) * 40
    for number, (form, planted) in enumerate(forms(needle).items()):
        file = tmp_path / f"{number}.bin"
        file.write_bytes(noise + planted + noise)
        assert len(traces([needle], tmp_path)) == 1, form
        file.unlink()
    named = tmp_path / f"report of {needle}.txt"
    named.write_bytes(b"")
    assert len(traces([needle], tmp_path)) == 1
