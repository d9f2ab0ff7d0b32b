"""`stall …` and `office check-word`: a whole shift without a window, and the office that compares its summary."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def bring(stall, office, tmp_path):
    """Takes what the stall holds to the office on a stick; `first` and `last` as numbers."""

    def to_office(first=1, *last):
        stall.ask("batch", "export", tmp_path / "stick.batch", "--first", first, *last)
        office.ask("batch", "import", tmp_path / "stick.batch")

    return to_office


def start(stall, volunteer="AB", place="Market square"):
    return stall.ask("stall", "start", "--volunteer", volunteer, "--place", place, "--goal", 200)


def test_a_shift_from_its_start_to_the_words_for_the_office(stall, office, bring):
    assert start(stall)["place"] == "Market square"
    stall.sign(names=["Ada", "Bo", "Cy"])
    assert stall.ask("stall", "tally")["in_shift"] == 3
    ended = stall.ask("stall", "end")
    assert (ended["volunteer"], ended["signatures"], ended["last_number"]) == ("AB", 3, 3)
    bring()
    device = stall.ask("status")["device"]
    agreed = office.ask("office", "check-word", device[:12], 3, ended["check_word"].upper().replace("-", " "))
    assert (agreed["agrees"], agreed["words"], agreed["missing"]) == (True, [ended["check_word"]], [])


def test_the_summary_reads_as_a_message(stall):
    start(stall)
    stall.sign(names=["Ada"])
    done = stall.run("stall", "end")
    assert done.stdout.startswith("1 signatures, last number 1, check word ")


def test_a_shift_without_a_signature_has_no_check_word(stall):
    start(stall)
    assert stall.run("stall", "end").stdout.strip() == "0 signatures, last number 0"


def test_other_words_are_said_to_differ_and_what_is_missing_is_named(stall, office, bring):
    stall.sign(names=["Ada", "Bo", "Cy", "Di"])
    bring(3, "--last", 4)
    device = stall.ask("status")["device"]
    held = office.ask("office", "check-word", device, 4)
    assert (held["agrees"], held["missing"]) == (None, [[1, 2]])
    other = office.ask("office", "check-word", device, 3)["words"][0]
    assert office.refused("office", "check-word", device, 4, other).startswith("These are not the words for number 4")


def test_a_laptop_or_a_number_that_is_not_here_is_named(stall, office, bring):
    stall.sign()
    bring()
    device = stall.ask("status")["device"]
    assert "Number 2 of this laptop has not come yet." in office.refused("office", "check-word", device, 2)
    for name in ("Old bridge", device[:7], "f" * 32 if device[0] != "f" else "0" * 32, " "):
        assert "is known here" in office.refused("office", "check-word", name, 1)


def test_hand_over_keeps_the_place_and_tells_of_the_shift_that_ended(stall):
    start(stall)
    stall.sign(names=["Ada", "Bo"])
    done = stall.ask("stall", "hand-over", "--volunteer", "KW")
    assert (done["ended"]["signatures"], done["begun"]["place"], done["begun"]["goal"]) == (2, "Market square", 200)


def test_the_place_of_the_last_shift_holds_for_the_next(stall):
    start(stall, place="Old bridge")
    stall.ask("stall", "end")
    assert stall.ask("stall", "start", "--volunteer", "KW")["place"] == "Old bridge"


def test_what_cannot_be_is_refused_in_a_sentence(stall):
    assert stall.refused("stall", "end") == "No shift is running. Start one first."
    assert "the place is missing" in stall.refused("stall", "start", "--volunteer", "AB")
    start(stall)
    assert stall.refused("stall", "start", "--volunteer", "KW", "--place", "x").startswith("A shift is running already")


def test_the_check_list_is_one_record_each(stall):
    done = stall.run("stall", "check", "--json")
    rows = {one["name"]: one for one in map(json.loads, done.stdout.splitlines())}
    assert list(rows) == ["campaign", "clock", "disk", "power", "sync", "stick"]
    assert (rows["campaign"]["state"], rows["sync"]["code"]) == ("good", "not-joined")
    assert rows["disk"]["facts"]["signatures"] > 0


def test_the_check_list_fails_where_something_is_bad(computer, tmp_path):
    bare = computer("bare")
    done = bare.run("stall", "check")
    assert done.exit_code == 3
    assert "campaign" in done.stdout


def test_a_signature_is_taken_back_by_its_code_and_no_other(stall):
    (first, second) = stall.sign(names=["Ada", "Bo"])
    wrong = stall.refused("stall", "void", "--campaign", "parks", typed="0" * 20)
    assert wrong.startswith("No signature on this computer has this code.")
    assert stall.refused("stall", "void", "--campaign", "packs", typed=first["code"]).startswith("The campaign")
    assert stall.lines("stall", "void", "--campaign", "parks", typed=f"{second['code']}\n") == [{"number": 2}]
    found = stall.ask("stall", "tally")
    assert (found["today"], found["last_number"]) == (1, 2)
    assert [one["taken_back"] for one in found["last"]] == [True, False]
