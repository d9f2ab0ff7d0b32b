"""Each language is set in its own letters, in whatever order a window shows them; asked of the glyphs themselves."""

from __future__ import annotations

from itertools import pairwise, permutations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontMetricsF, QTextLayout

from petition_desktop.ui import tokens
from petition_desktop.ui.fonts import families, font
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.story_view import StoryView
from petition_desktop.ui.widgets.typesetting import SetText

#: A letter that each of them writes in a shape of its own, or that only its font has.
LETTERS = {"en": "a", "zh-Hant": "骨", "zh-Hans": "骨", "ar": "هونغ", "de": "ß", "ja": "骨"}


def set_in(language: str, text: str, *, serif: bool = False, bold: bool = False) -> set[str]:
    """The families Qt takes the letters from."""
    asked = font(language, serif=serif)
    asked.setPixelSize(20)
    asked.setBold(bold)
    layout = QTextLayout(text, asked)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert not any(0 in run.glyphIndexes() for run in layout.glyphRuns())
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


def own(language: str, *, serif: bool) -> str:
    """The family of the list that is made for the language's script, where this computer has it."""
    kind = {"zh-Hant": "CJK TC", "zh-Hans": "CJK SC", "ar": "Arabic", "ja": "CJK JP"}.get(language)
    wanted = families(language, serif=serif)
    return next(name for name in wanted if name in QFontDatabase.families() and (kind is None or kind in name))


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("serif", [False, True])
def test_a_language_has_its_own_letters_whatever_was_shown_before(qapp, serif, bold):
    for order in permutations(LETTERS, 2):
        for language in order:
            found = set_in(language, LETTERS[language], serif=serif, bold=bold)
            assert found == {own(language, serif=serif)}, (language, order)


def test_a_chinese_name_under_an_arabic_text_is_in_traditional_letters(qapp):
    assert set_in("ar", "陳") == {own("zh-Hant", serif=False)}


def test_simplified_chinese_sets_quotes_and_latin_between_its_letters_itself(qapp):
    assert set_in("zh-Hans", "“国家” Rights 2020") == {own("zh-Hans", serif=False)}


def test_no_space_comes_between_the_letters_of_an_arabic_word(qapp):
    theme = Theme("light")
    spaced = [role for role, kind in tokens.TYPES.items() if kind.spaced]
    assert spaced
    for language, wide in (("en", True), ("ar", False), ("fa", False), ("he", True)):
        theme.dress("", language)
        assert [theme.font(role).letterSpacing() > 0 for role in spaced] == [wide] * len(spaced)


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("role", ["body", "title"])
def test_lines_stand_as_the_theme_wants_them_though_arabic_letters_ask_for_more(qapp, language, role):
    theme = Theme("light")
    theme.dress("", language)
    text = "\n".join([{"ar": "الناس", "en": "people"}[language]] * 10)
    height = theme.line_height(role)
    found = SetText(text, theme.font(role), height, 500, Qt.AlignmentFlag.AlignRight).height
    assert abs(found - 10 * height) <= 1  # letters may be a fraction of a pixel taller than Qt says of their font


@pytest.mark.parametrize("language", ["ar", "en"])
def test_so_do_the_lines_of_a_story_and_its_last_letters_are_not_cut(qtbot, interface, language):
    theme = Theme("light")
    theme.dress("", language)
    story = StoryView(theme)
    qtbot.addWidget(story)
    story.resize(400, 100)
    story.set_story({"ar": "يجتمع الناس في الشارع. ", "en": "People come together. "}[language] * 30, {}, "")
    with qtbot.waitExposed(story):
        story.show()
    layout = story.document().firstBlock().layout()
    tops = [layout.lineAt(number).y() for number in range(layout.lineCount())]
    assert len(tops) > 3
    assert {round(below - above) for above, below in pairwise(tops)} == {theme.line_height("body")}
    below_the_line = QFontMetricsF(theme.font("body")).tightBoundingRect("جعيغ pqgyj").bottom()
    assert tops[-1] + layout.lineAt(len(tops) - 1).ascent() + below_the_line <= story.height() + 0.5


@pytest.mark.parametrize("language", LETTERS)
def test_a_code_is_in_letters_of_one_width_in_every_language(qapp, language):
    asked = font(language, fixed=True)
    asked.setPixelSize(20)
    assert QFontMetricsF(asked).horizontalAdvance("iiii") == QFontMetricsF(asked).horizontalAdvance("WWWW")
