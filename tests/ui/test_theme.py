"""The theme: one scale for everything, light and dark, fonts that fit the language; each number in one place."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QObject, Qt, Signal, qVersion

from petition_desktop.ui import tokens
from petition_desktop.ui.fonts import families, script
from petition_desktop.ui.style_sheet import style_sheet
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.story_view import StoryView
from tests.shape.measures import python_files
from tests.support.campaigns import bundled_campaign


def test_everything_grows_with_one_scale(theme):
    theme.set_scale(200)
    assert theme.px(tokens.FIELD_HEIGHT) == 96
    assert theme.font("body").pixelSize() == 32
    assert theme.line_height("body") == 48


@pytest.mark.parametrize(("asked", "got"), [(79, 80), (201, 200), (137, 137)])
def test_the_scale_stays_within_what_the_window_can_show(qapp, asked, got):
    assert Theme("light", asked).scale == got


def test_smaller_and_larger_go_through_all_steps_and_stop_at_the_ends(theme, qtbot):
    seen = []
    theme.changed.connect(lambda: seen.append(theme.scale))
    for _ in range(10):
        theme.step_scale(1)
    for _ in range(12):
        theme.step_scale(-1)
    assert seen == [115, 130, 150, 175, 200, 175, 150, 130, 115, 100, 90, 80]


def test_the_next_signer_gets_the_scale_of_the_settings(qapp):
    theme = Theme("light", 130)
    theme.step_scale(1)
    theme.reset_scale()
    assert theme.scale == 130


def test_light_and_dark_can_be_set(qapp):
    assert Theme("light").palette == tokens.LIGHT
    assert Theme("dark").palette == tokens.DARK


class Eyes(QObject):
    """Takes the place of `QAccessibilityHints`."""

    contrastPreferenceChanged = Signal(Qt.ContrastPreference)  # noqa: N815 - as Qt calls it

    def __init__(self) -> None:
        super().__init__()
        self.prefers = Qt.ContrastPreference.NoPreference

    def contrastPreference(self):
        return self.prefers

    def prefer(self, contrast) -> None:
        self.prefers = contrast
        self.contrastPreferenceChanged.emit(contrast)


class System(QObject):
    """Takes the place of `QStyleHints`: a virtual screen's system prefers nothing."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815 - as Qt calls it

    def __init__(self) -> None:
        super().__init__()
        self.prefers = Qt.ColorScheme.Unknown
        self.eyes = Eyes()

    def accessibility(self):
        return self.eyes

    def colorScheme(self):
        return self.prefers

    def prefer(self, scheme) -> None:
        self.prefers = scheme
        self.colorSchemeChanged.emit(scheme)


def test_it_follows_the_system_to_high_contrast_and_back(qtbot):
    system = System()
    theme = Theme("auto", hints=system)  # type: ignore[arg-type]
    with qtbot.waitSignal(theme.changed):
        system.eyes.prefer(Qt.ContrastPreference.HighContrast)
    assert theme.palette == tokens.LIGHT_HIGH
    system.prefer(Qt.ColorScheme.Dark)
    assert theme.palette == tokens.DARK_HIGH
    system.eyes.prefer(Qt.ContrastPreference.NoPreference)
    assert theme.palette == tokens.DARK


def test_high_contrast_can_be_set_whatever_the_system_says(qtbot):
    system = System()
    theme = Theme("light", hints=system, contrast="high")  # type: ignore[arg-type]
    assert theme.palette == tokens.LIGHT_HIGH
    with qtbot.assertNotEmitted(theme.changed):
        system.eyes.prefer(Qt.ContrastPreference.HighContrast)


def test_the_system_is_asked_by_what_this_version_of_qt_has(qapp):
    hints = qapp.styleHints()
    assert hasattr(hints, "accessibility") == (tuple(map(int, qVersion().split(".")[:2])) >= (6, 10))
    assert Theme("light").palette == tokens.LIGHT


def test_it_follows_the_system(qtbot):
    system = System()
    theme = Theme("auto", hints=system)  # type: ignore[arg-type]
    assert theme.palette == tokens.LIGHT
    with qtbot.waitSignal(theme.changed):
        system.prefer(Qt.ColorScheme.Dark)
    assert theme.palette == tokens.DARK
    with qtbot.waitSignal(theme.changed):
        system.prefer(Qt.ColorScheme.Light)
    assert theme.palette == tokens.LIGHT


def test_what_was_set_stays_whatever_the_system_prefers(qtbot):
    system = System()
    theme = Theme("light", hints=system)  # type: ignore[arg-type]
    system.prefer(Qt.ColorScheme.Dark)
    assert theme.palette == tokens.LIGHT


def test_the_accent_of_a_campaign_is_worn_until_the_next(theme):
    theme.dress("#7A1F5C", "en")
    assert theme.palette.accent == "#7A1F5C"
    theme.dress("", "en")
    assert theme.palette == tokens.LIGHT


@pytest.mark.parametrize("scale", [100, 200])
def test_a_line_of_the_story_has_at_most_68_characters(qtbot, theme, scale):
    theme.set_scale(scale)
    story = StoryView(theme)
    qtbot.addWidget(story)
    story.set_story(bundled_campaign("open").campaign.texts["en"].story, {}, "story")
    story.resize(2 * theme.measure(), 100)  # it takes no more than its measure
    story.show()
    lines = []
    block = story.document().begin()
    while block.isValid():
        lines += [block.layout().lineAt(number).textLength() for number in range(block.layout().lineCount())]
        block = block.next()
    assert 55 < max(lines) <= 68


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh-Hant", "Hant"),
        ("zh-HK", "Hant"),
        ("zh-Hans", "Hans"),
        ("zh-CN", "Hans"),
        ("ja", "Jpan"),
        ("ar", "Arab"),
        ("de", ""),
    ],
)
def test_the_language_decides_the_shapes_of_letters(language, expected):
    assert script(language) == expected


def test_titles_have_a_serif_and_every_language_has_letters_for_chinese_names():
    assert families("en", serif=True)[0] != families("en")[0]
    assert any("CJK TC" in name or "PingFang TC" in name or "JhengHei" in name for name in families("en"))


def test_the_style_sheet_is_made_of_the_palette_in_force(qapp):
    light, dark = style_sheet(Theme("light")), style_sheet(Theme("dark"))
    assert tokens.LIGHT.card in light
    assert tokens.LIGHT.card not in dark
    assert tokens.DARK.card in dark


#: Where a colour may be written down; what is printed on paper is black on white in every scheme.
COLOURS = {"tokens.py", "paper_pen.py", "sheet_pen.py"}
SIZES = re.compile(
    r"\b(set(Fixed|Minimum|Maximum)(Width|Height|Size)|setSpacing|addSpacing|setContentsMargins|setPixelSize|setPointSize)"
    r"\(\s*[^()]*\b[1-9]\d*\s*[,)]"
)


def test_no_colour_and_no_size_is_written_down_anywhere_else():
    stray = []
    for path in python_files("src/petition_desktop/ui"):
        text = path.read_text(encoding="utf-8")
        if path.name not in COLOURS and re.search(r"#[0-9A-Fa-f]{6}\b", text):
            stray.append(f"{path.name}: a colour")
        stray += [f"{path.name}: {match.group()}" for match in SIZES.finditer(text)]
    assert stray == []


def test_nothing_moves_by_itself_so_nobody_has_to_ask_for_less_motion():
    moving = re.compile(r"Animation|QTimeLine|QMovie|QScroller|StateMachine")
    names = [path.name for path in python_files("src/petition_desktop") if moving.search(path.read_text("utf-8"))]
    assert names == []
