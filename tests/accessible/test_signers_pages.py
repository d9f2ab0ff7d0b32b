"""A signer's pages as a screen reader finds them, in three languages and two sizes: names, order, mistakes, size.

One window for each campaign is walked through once; the tests look at what was found.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import pytest

from petition_core.campaign.container import SignedCampaign
from tests.accessible.conftest import Laptop
from tests.accessible.reading import disorder
from tests.accessible.rounds import Found, Walk
from tests.support.accessible_tree import Node, Tree, tree_of
from tests.support.accessible_window import open_window
from tests.support.campaigns import bundled_campaign
from tests.support.every_kind import every_kind
from tests.support.shown_words import shown

LANGUAGES = {"en": "English", "zh-Hant": "繁體中文", "ar": "العربية"}
MIRRORED = ("ar",)
PAGES = ("form", "countries", "mistakes", "privacy", "thanks")
#: An open list lies over everything, and comes last.
IN_ORDER = tuple(page for page in PAGES if page != "countries")
SCALES = (100, 200)
TARGET = 44
CAMPAIGNS = {"bundled": lambda: bundled_campaign("open"), "every kind": every_kind}

#: Tab is walked around the page in one language of each direction.
DIRECTIONS = ("en", "ar")
in_each_direction = pytest.mark.parametrize("language", DIRECTIONS)
in_each_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module", params=CAMPAIGNS)
def signed(request: pytest.FixtureRequest) -> SignedCampaign:
    return CAMPAIGNS[request.param]()


@pytest.fixture(scope="module")
def walked(signed: SignedCampaign, laptop: Laptop, a_screen: Mapping[str, str]) -> dict[str, Found]:
    """What the walk through one window found, by language."""
    found: dict[str, Found] = {}
    with open_window(laptop("walked", signed), a_screen, "--language", "en") as opened:
        for language, name in LANGUAGES.items():
            walk = Walk(opened.window, signed.campaign, "en")
            # It comes when the store is open, and nothing comes after it.
            opened.window.wait_for("push button", shown("en", "Header", "Start a shift"))
            if language != "en":
                walk.speak(language, name)
            found[language] = walked_through(walk)
        assert opened.close() == (0, "")
    return found


def walked_through(walk: Walk) -> Found:
    """Every page a signer meets, in the language in force; at the end the next person finds a form."""
    found = Found()
    found.pages["form"] = walk.form()
    if walk.language in DIRECTIONS:
        found.stops[100] = walk.tab_round()
        walk.largest()
        found.stops[200] = walk.tab_round()
        walk.largest(back=True)
    found.pages["countries"] = walk.opened(walk.texts.questions["country"].label)
    found.pages["privacy"] = walk.privacy()
    walk.mistakes(found)
    walk.sign(found)
    return found


class TestNames:
    @in_each_language
    @pytest.mark.parametrize("page", PAGES)
    def test_everything_says_what_it_is_and_can_be_told_apart(self, walked, language, page):
        assert walked[language].pages[page].faults() == []

    @in_each_language
    @pytest.mark.parametrize("page", IN_ORDER)
    def test_what_comes_first_on_the_page_comes_first_in_the_tree(self, walked, language, page):
        tree = walked[language].pages[page]
        assert disorder(tree, tree.nodes, mirrored=language in MIRRORED) == []


class TestMistakes:
    @in_each_language
    def test_how_many_and_the_first_are_announced(self, walked, language):
        told = shown(language, "Form", "%n answers need another look.", 2)
        first = shown(language, "Problems", "Please write your name.")
        assert walked[language].announced == f"{told} {first}"

    @in_each_language
    def test_the_cursor_is_in_the_first_wrong_line_and_it_says_what_is_wrong(self, walked, signed, language):
        focused = walked[language].focused
        assert (focused.role, focused.name) == ("text", signed.campaign.text(language).questions["name"].label)
        assert focused.description.startswith(shown(language, "Problems", "Please write your name."))

    @in_each_language
    def test_each_sentence_is_told_at_what_is_wrong(self, walked, signed, language):
        tree = walked[language].pages["mistakes"]
        consent = shown(language, "Problems", "Without this we may not count you. Tick it if you agree.")
        (tick,) = (one for one in tree.usable() if one.description == consent)
        assert tick.name.startswith(signed.campaign.text(language).consents["count"])
        assert [one.name for one in tree.named(consent)] == [consent]


class TestOrder:
    @in_each_direction
    @pytest.mark.parametrize("scale", SCALES)
    def test_tab_goes_as_one_reads(self, walked, language, scale):
        tree, stops = walked[language].stops[scale]
        assert disorder(tree, stops, mirrored=language in MIRRORED) == []

    @in_each_direction
    @pytest.mark.parametrize("scale", SCALES)
    def test_tab_leads_to_all_that_can_be_used(self, walked, language, scale):
        tree, stops = walked[language].stops[scale]
        reached = {one.key for one in stops}
        missing = [one for one in tree.usable() if one.enabled and one.key not in reached]
        # Of answers to choose one from, Tab leads to the first and the arrows to the others.
        assert [str(one) for one in missing if not (one.role == "radio button" and sister(tree, one) in reached)] == []


class TestSize:
    @in_each_direction
    @pytest.mark.parametrize("scale", SCALES)
    def test_a_finger_hits_everything(self, walked, language, scale):
        tree, _stops = walked[language].stops[scale]
        boxes = {str(one): target(tree, one) for one in tree.usable()}
        assert {name: box for name, box in boxes.items() if min(box) < TARGET} == {}


class TestThanks:
    @in_each_language
    def test_they_are_announced(self, walked, language):
        assert any(shown(language, "Thanks", "Your name counts.") in one for one in walked[language].thanked)

    @in_each_language
    def test_pictures_and_codes_say_what_they_are(self, walked, signed, language):
        found = walked[language]
        code = shown(language, "Thanks", "QR code of the code below")
        assert [one.role for one in found.pages["thanks"].named(code)] == ["image"]
        banner = signed.campaign.text(language).banner_description
        if signed.campaign.look.banner:
            assert [one.role for one in found.pages["form"].named(banner)] == ["image"]


@in_each_language
def test_a_closed_campaign_says_what_came_of_it(laptop, a_screen, language):
    signed = bundled_campaign("closed")
    with open_window(laptop("closed", signed), a_screen, "--language", language) as opened:
        opened.window.wait_for("push button", shown(language, "Header", "Start a shift"))
        opened.window.wait_for("label", signed.campaign.text(language).closed_title)
        tree = tree_of(opened.window)
    assert tree.faults() == []
    assert disorder(tree, tree.nodes, mirrored=language in MIRRORED) == []
    assert [one for one in tree.usable() if one.role in ("text", "check box")] == []


def sister(tree: Tree, radio: Node) -> str:
    """The key of the first radio button of its group."""
    return next(one.key for one in tree.children(tree.nodes[radio.parent]) if one.role == "radio button")


def target(tree: Tree, node: Node) -> tuple[int, int]:
    """Width and height of what answers to a click. Of a tick or a circle that is the row, of which Qt tells the words.

    Rows of circles share what they lie in: from the middle of one to the middle of the next is a row and its gap.
    """
    if node.role == "check box":
        return tree.nodes[node.parent].box[2], tree.nodes[node.parent].box[3]
    if node.role == "radio button":
        rows = [one.box for one in tree.children(tree.nodes[node.parent]) if one.role == "radio button"]
        pitch = min(below[1] + below[3] // 2 - here[1] - here[3] // 2 for here, below in pairwise(rows))
        return tree.nodes[node.parent].box[2], pitch
    return node.box[2], node.box[3]
