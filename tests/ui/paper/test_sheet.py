"""A sheet of paper: all of a campaign is on it, in each language, within its margins; the code says its number."""

from __future__ import annotations

from itertools import pairwise

import msgspec
import pytest
import segno
from PySide6.QtGui import QImage

from petition_core.errors import SheetRefused
from petition_desktop.ui.paper.sheet_columns import packed, sheet_columns
from petition_desktop.ui.paper.sheet_layout import sheet_layout
from petition_desktop.ui.paper.sheet_pdf import paper_size, sheet_picture, sheets_pdf
from petition_desktop.ui.paper.sheet_pen import DOTS_PER_MM, SheetPen
from petition_desktop.ui.paper.sheet_words import SheetWords
from tests.support.campaigns import ENGLISH, TEXTS, bundled_campaign, make_campaign
from tests.support.every_kind import every_kind

NAME = "K7Q2F-128"
BUNDLED = bundled_campaign("open").campaign
PAPERS = ("A4", "Letter")


@pytest.fixture(autouse=True)
def _application(qapp):
    """Qt draws text only while there is an application."""


@pytest.fixture
def drawn(monkeypatch):
    """Every text that is drawn, with where it begins and ends down the page."""
    texts: list[tuple[str, float, float]] = []
    draw, sign = SheetPen.text, SheetPen.sign

    def text(pen, x, y, width, words, points, **look):
        end = draw(pen, x, y, width, words, points, **look)
        if not pen._dry:
            texts.append((words, y, end))
        return end

    def signed(pen, x, y, width, height, words, points):
        sign(pen, x, y, width, height, words, points)
        if not pen._dry:
            texts.append((words, y, y + height))

    monkeypatch.setattr(SheetPen, "text", text)
    monkeypatch.setattr(SheetPen, "sign", signed)
    return texts


def is_dark(picture: QImage, x: float, y: float) -> bool:
    return picture.pixelColor(round(x * DOTS_PER_MM), round(y * DOTS_PER_MM)).lightness() < 128


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", BUNDLED.languages)
def test_the_bundled_campaign_leaves_ten_lines_in_every_language(language, paper):
    layout = sheet_layout(BUNDLED, language, paper_size(paper))
    assert (layout.lines, len(layout.rows)) == (10, 1)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", ["en", "zh-Hant", "ar"])
@pytest.mark.parametrize("campaign", [BUNDLED, every_kind().campaign], ids=["bundled", "every kind"])
def test_nothing_stands_in_the_margins(campaign, language, paper):
    picture = sheet_picture(sheet_layout(campaign, language, paper_size(paper)), NAME)
    whole, edge = picture.rect(), 8 * DOTS_PER_MM
    inside = whole.adjusted(edge, edge, -edge, -edge)
    for strip in (
        picture.copy(0, 0, whole.width(), inside.top()),
        picture.copy(0, inside.bottom(), whole.width(), edge),
        picture.copy(0, 0, edge, whole.height()),
        picture.copy(inside.right(), 0, edge, whole.height()),
    ):
        white = QImage(strip.size(), strip.format())
        white.fill(255)
        assert strip == white


@pytest.mark.parametrize("language", TEXTS)
def test_all_that_is_signed_stands_above_the_lines(drawn, language):
    campaign = every_kind().campaign
    layout = sheet_layout(campaign, language, paper_size("A4"))
    sheet_picture(layout, NAME)
    texts, words = campaign.texts[language], [one for one, _top, end in drawn if end <= layout.table]
    assert {texts.title, texts.demand, texts.signed_text, NAME} <= set(words)
    for wording in (*texts.consents.values(), texts.target_name, campaign.organisation.privacy):
        assert any(wording in one for one in words)
    everything = " ".join(one for one, _top, _end in drawn)
    for question in texts.questions.values():
        assert question.label in everything


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_code_is_the_number_and_stands_where_reading_ends(language):
    picture = sheet_picture(sheet_layout(BUNDLED, language, paper_size("A4")), NAME)
    modules = [bytes(row) for row in segno.make(NAME, error="m", micro=False).matrix_iter(border=0)]
    left, step = (10 if language == "ar" else 297 - 10 - 25), 25 / len(modules)
    read = [
        bytes(is_dark(picture, left + (x + 0.5) * step, 10 + (y + 0.5) * step) for x in range(len(modules)))
        for y in range(len(modules))
    ]
    assert read == modules


@pytest.mark.parametrize("campaign", [BUNDLED, every_kind().campaign, make_campaign()])
def test_each_question_and_consent_has_one_column_and_its_number(campaign):
    columns = sheet_columns(campaign, SheetWords("en"))
    asked = {one.id for one in (*campaign.questions, *campaign.consents)}
    numbered = [one for one in columns if one.number]
    assert {one.name for one in numbered} == asked
    assert [one.number for one in numbered] == list(range(1, len(asked) + 1))
    assert columns[-1].label  # the one to sign in
    for row in packed(columns, 271):
        assert sum(one.width for one in row) == pytest.approx(271)


def test_lines_are_high_enough_to_write_in():
    for campaign in (BUNDLED, every_kind().campaign):
        layout = sheet_layout(campaign, "en", paper_size("Letter"))
        assert layout.least >= 7.6 * len(layout.rows)
        assert layout.table + layout.lines * layout.least < layout.size[1] - 20


def test_longer_texts_are_set_smaller_before_lines_are_given_up():
    sizes = []
    for times in (1, 12, 18):
        texts = {"en": msgspec.structs.replace(ENGLISH, signed_text=ENGLISH.signed_text * times)}
        layout = sheet_layout(make_campaign(languages=("en",), texts=texts), "en", paper_size("A4"))
        assert layout.lines >= 8
        sizes.append((layout.lines, layout.scale))
    assert all(before >= after for before, after in pairwise(sizes))
    assert sizes[0] > sizes[-1]


def test_a_campaign_whose_texts_fill_the_sheet_is_refused():
    texts = {"en": msgspec.structs.replace(ENGLISH, signed_text=ENGLISH.signed_text * 160)}
    with pytest.raises(SheetRefused, match="no room for lines"):
        sheet_layout(make_campaign(languages=("en",), texts=texts), "en", paper_size("A4"))


def test_a_pdf_has_a_page_for_each_number(drawn):
    content = sheets_pdf(sheet_layout(BUNDLED, "zh-Hans", paper_size("Letter")), "Letter", ["K7Q2F-1", "K7Q2F-2"])
    assert content.count(b"/Type /Page\n") == 2
    assert [words for words, _top, _end in drawn if words.startswith("K7Q2F")] == ["K7Q2F-1", "K7Q2F-2"]
