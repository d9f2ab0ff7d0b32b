"""Every finding of the check-list has a sentence, and what is not as it should be has advice."""

from __future__ import annotations

import ast
import inspect
from typing import get_args

import pytest

from petition_desktop.stall import checks
from petition_desktop.stall.check import Check
from petition_desktop.stall.clock_state import Fault
from petition_desktop.ui.stall.check_words import check_words

FACTS: dict[str, str | int] = {
    "closes": "2026-12-30T23:59+00:00",
    "opens": "2026-12-01T00:00+00:00",
    "time": "2026-12-05T10:02+00:00",
    "signatures": 150,
    "percent": 31,
    "minutes": 70,
    "waiting": 12,
    "trouble": "unreachable",
    "stick": "KINGSTON",
}
GOOD = {
    "campaign": ("open", "open-until"),
    "clock": ("believable",),
    "disk": ("room",),
    "power": ("on-mains", "enough"),
    "sync": ("all-sent", "waiting"),
    "stick": ("plugged-in", "not-needed"),
}
OTHERS = {
    "campaign": ("closes-soon", "keys-change", "not-open-yet", "closed", "none", "damaged"),
    "clock": ("not-compared", "outside-campaign", *filter(None, get_args(Fault))),
    "disk": ("little-room", "hardly-any-room", "not-told"),
    "power": ("low", "almost-empty", "not-told"),
    "sync": ("waiting-long", "trouble", "not-joined"),
    "stick": ("full", "write-protected", "none"),
}
#: Nothing can be done about these, or the sentence says it.
NO_ADVICE = {"closes-soon", "not-told"}


@pytest.mark.parametrize(("name", "code"), [(name, code) for name, codes in GOOD.items() for code in codes])
def test_what_is_well_is_one_sentence(interface, name, code):
    found = check_words(Check(name, "good", code, FACTS))
    assert found.sentence
    assert not found.advice
    assert "%1" not in found.whole


@pytest.mark.parametrize(("name", "code"), [(name, code) for name, codes in OTHERS.items() for code in codes])
def test_what_is_not_says_what_to_do(interface, name, code):
    found = check_words(Check(name, "careful", code, FACTS))
    assert found.sentence
    assert bool(found.advice) == (code not in NO_ADVICE)
    assert "%1" not in found.whole
    assert "%2" not in found.whole


def test_no_code_of_the_check_list_is_without_words():
    """All plain words that the checks may answer with are in one of the tables above."""
    known = {code for codes in (*GOOD.values(), *OTHERS.values()) for code in codes}
    tree = ast.parse(inspect.getsource(checks))
    made = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Check"]
    codes = {
        one.value
        for call in made
        for one in ast.walk(call.args[2])
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value
    }
    assert len(codes) > 15
    assert codes - {"-", " ", "closed"} <= known


@pytest.mark.parametrize(
    ("facts", "told"),
    [({"percent": 31}, "Battery 31 %"), ({"percent": 31, "minutes": 45}, "Battery 31 %, about 45 min")],
)
def test_how_long_the_battery_lasts_is_told_where_it_is_known(interface, facts, told):
    assert check_words(Check("power", "good", "enough", facts)).sentence == told


def test_one_is_one(interface):
    assert check_words(Check("sync", "good", "waiting", {"waiting": 1})).sentence == "1 waits to be sent"
