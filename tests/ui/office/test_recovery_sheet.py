"""The recovery sheet: one page with every word in its place, a code that holds the key, and a line to fill in."""

from __future__ import annotations

import os
import re
from datetime import date

import pytest
import segno
from PySide6.QtGui import QImage, QPainter

from petition_core.errors import FileRefused
from petition_core.office_key.identities import HybridIdentity
from petition_core.office_key.sheet_words import identity_from_words
from petition_desktop.office.sheet import Sheet, sheet_of
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.office.paper_pen import DOTS_PER_MM, PaperPen
from petition_desktop.ui.office.recovery_sheet import draw_sheet, paper_size, sheet_pdf, write_recovery_sheet

IDENTITY = HybridIdentity(bytes(range(32)))
TODAY = date(2026, 11, 22)


class WatchedPen(PaperPen):
    """Remembers what was drawn and where it ended."""

    def __init__(self, painter: QPainter) -> None:
        super().__init__(painter)
        self.texts: list[str] = []
        self.pairs: list[tuple[float, float, str]] = []
        self.modules: list[bytes] = []
        self.lowest = self.rightmost = 0.0

    def text(self, x, y, width, words, points, **look):
        end = super().text(x, y, width, words, points, **look)
        self.texts.append(words)
        self._reach(x + width, end)
        return end

    def number(self, x, y, width, height, words):
        super().number(x, y, width, height, words)
        self.pairs.append((x, y, words))

    def word(self, x, y, width, height, words):
        super().word(x, y, width, height, words)
        self.pairs.append((x, y, words))
        self._reach(x + width, y + height)

    def rule(self, x, y, width, *, thin=False):
        super().rule(x, y, width, thin=thin)
        self._reach(x + width, y)

    def code(self, x, y, side, modules):
        super().code(x, y, side, modules)
        self.modules = list(modules)
        self._reach(x + side, y + side)

    def _reach(self, x: float, y: float) -> None:
        self.rightmost, self.lowest = max(self.rightmost, x), max(self.lowest, y)


@pytest.fixture
def sheet() -> Sheet:
    return sheet_of(IDENTITY)


def drawn(sheet: Sheet, paper="A4") -> WatchedPen:
    """The sheet on a surface like paper."""
    size = paper_size(paper)
    surface = QImage(round(size.width() * DOTS_PER_MM), round(size.height() * DOTS_PER_MM), QImage.Format.Format_Mono)
    surface.setDotsPerMeterX(DOTS_PER_MM * 1000)
    surface.setDotsPerMeterY(DOTS_PER_MM * 1000)
    painter = QPainter(surface)
    pen = WatchedPen(painter)
    draw_sheet(pen, sheet, TODAY, size)
    painter.end()
    return pen


def test_the_words_with_their_numbers_give_the_key_back(qapp, sheet):
    pairs = drawn(sheet).pairs
    numbers, words = [words for *_, words in pairs[::2]], [words for *_, words in pairs[1::2]]
    assert numbers == [str(place) for place in range(1, 25)]
    assert identity_from_words(" ".join(words)) == IDENTITY


def test_the_words_stand_in_four_columns_read_downwards(qapp, sheet):
    numbers = drawn(sheet).pairs[::2]
    across = sorted({x for x, *_ in numbers})
    assert len(across) == 4
    assert [words for x, _, words in numbers if x == across[0]] == ["1", "2", "3", "4", "5", "6"]


def test_the_code_holds_the_key_as_text(qapp, sheet):
    expected = [bytes(row) for row in segno.make(IDENTITY.secret_text(), error="m", micro=False).matrix]
    assert drawn(sheet).modules == expected


def test_it_says_which_key_it_is_when_it_was_made_and_what_to_do(qapp, sheet):
    said = "\n".join(drawn(sheet).texts)
    recipient = str(IDENTITY.recipient)
    assert recipient[:32] in said
    assert recipient[-16:] in said
    assert "22" in said
    assert "2026" in said
    assert "petition-desktop office restore KEYFILE --suite hybrid" in said
    assert "Whoever has this page can read every signature." in said
    assert "Kept by" in said


@pytest.mark.parametrize("language", ["en", "zh-Hant"])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_everything_has_room_on_the_page(qapp, sheet, paper, language):
    interface = InterfaceLanguage()
    interface.speak(language)
    pen = drawn(sheet, paper)
    interface.speak("en")
    assert pen.lowest <= paper_size(paper).height() - 10
    assert pen.rightmost <= paper_size(paper).width() - 15


@pytest.mark.parametrize(("paper", "box"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_the_file_is_one_page_of_that_paper(qapp, sheet, paper, box):
    content = sheet_pdf(sheet, TODAY, paper)
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
    (found,) = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    assert tuple(round(float(side)) for side in found) == box


def test_the_file_is_for_its_owner_alone_and_replaces_another_only_on_wish(qapp, sheet, tmp_path):
    path = tmp_path / "sheet.pdf"
    write_recovery_sheet(sheet, path, TODAY)
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileRefused, match="exists"):
        write_recovery_sheet(sheet, path, TODAY)
    write_recovery_sheet(sheet, path, TODAY, "Letter", replace=True)
    assert path.read_bytes().startswith(b"%PDF")
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.pdf"]
