"""New sheets from the volunteer's window: into a file, to a printer, or neither; and no number twice or for nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from petition_desktop.stall.paper import sheets
from petition_desktop.ui.stall.drawer_page import DrawerPage
from petition_desktop.ui.stall.paper_choice_page import PaperChoicePage
from petition_desktop.ui.stall.paper_print_page import PaperPrintPage
from petition_desktop.ui.stall.shift_page import ShiftPage
from petition_desktop.ui.widgets.radio_row import RadioRow
from tests.ui.hands import button, click, line, type_into, words
from tests.ui.volunteer_laptop import VolunteerLaptop, volunteer_laptop


@pytest.fixture
def laptop(tmp_path: Path, theme, interface, qtbot) -> Iterator[VolunteerLaptop]:
    with volunteer_laptop(tmp_path / "laptop", theme, interface, qtbot) as made:
        made.start_shift("M. L.")
        made.open_drawer()
        click(made.page, "Paper sheets")
        made.until_page(PaperChoicePage)
        click(made.page, "Print paper sheets")
        made.until_page(PaperPrintPage)
        made.activate()
        yield made


def ask_for(laptop: VolunteerLaptop, count: str) -> None:
    typed = line(laptop.page, "How many sheets")
    typed.setText("")
    type_into(typed, count)


def save(laptop: VolunteerLaptop, path: Path, qtbot) -> None:
    """Through the dialog that is really shown, which cannot ask the system here."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    click(laptop.page, "Save as PDF")
    dialog = laptop.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)


def pages(path: Path) -> int:
    """How many pages this PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def printer_into(path: Path) -> QPrinter:
    """What stands for a printer: all that is printed on it lies in a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_sheets_are_saved_with_a_page_for_each_number_and_are_waited_for(laptop, tmp_path, qtbot):
    ask_for(laptop, "3")
    save(laptop, tmp_path / "sheets.pdf", qtbot)
    laptop.until_words("3 sheets are saved in")
    assert pages(tmp_path / "sheets.pdf") == 3
    found = sheets(laptop.store)
    assert [(one.number, one.language, one.state, one.version) for one in found] == [
        (number, "en", "not returned", 1) for number in (1, 2, 3)
    ]
    assert button(laptop.page, "Save as PDF").isEnabled()
    click(laptop.page, "Back")
    laptop.until_page(PaperChoicePage)
    laptop.until_words("3 sheets are not typed in yet")


def test_one_sheet_is_told_as_one_and_an_older_file_is_replaced_as_the_dialog_promised(laptop, tmp_path, qtbot):
    (tmp_path / "sheets.pdf").write_bytes(b"older")
    ask_for(laptop, "1")
    save(laptop, tmp_path / "sheets.pdf", qtbot)
    laptop.until_words("One sheet is saved in")
    assert pages(tmp_path / "sheets.pdf") == 1


def test_language_and_size_are_what_was_chosen_and_stay_with_larger_text(laptop, tmp_path, qtbot):
    for name in ("العربية", "Letter"):
        next(one for one in laptop.page.findChildren(RadioRow) if one.accessibleName() == name).click()
    ask_for(laptop, "2")
    click(laptop.window.header, "Larger text")
    laptop.until_page(PaperPrintPage)
    assert line(laptop.page, "How many sheets").text() == "2"
    save(laptop, tmp_path / "sheets.pdf", qtbot)
    laptop.until_words("2 sheets are saved in")
    assert [(one.language, one.paper) for one in sheets(laptop.store)] == [("ar", "Letter")] * 2


@pytest.mark.parametrize("count", ["", "0", "501", "999"])
def test_nobody_prints_none_or_too_many(laptop, count):
    ask_for(laptop, count)
    for act in ("Save as PDF", "Print …"):
        click(laptop.page, act)
        assert "From 1 to 500 sheets at once." in words(laptop.page)
        assert laptop.window.findChild(QFileDialog) is None
    assert sheets(laptop.store) == ()


def test_a_disk_that_refuses_is_told_and_the_numbers_are_given_out_again(laptop, tmp_path, qtbot):
    ask_for(laptop, "2")
    save(laptop, tmp_path / "no such folder" / "sheets.pdf", qtbot)
    laptop.until_words("there is no such file")
    assert sheets(laptop.store) == ()
    save(laptop, tmp_path / "sheets.pdf", qtbot)
    laptop.until_words("2 sheets are saved in")
    assert [one.number for one in sheets(laptop.store)] == [1, 2]


def test_without_a_printer_one_sentence_says_what_to_do_and_no_number_is_used(laptop, tmp_path, qtbot):
    assert QPrinterInfo.availablePrinterNames() == []
    ask_for(laptop, "2")
    click(laptop.page, "Print …")
    laptop.until_words("This computer has no printer. Save the sheets as a PDF, on a stick,")
    assert isinstance(laptop.page, PaperPrintPage)
    assert line(laptop.page, "How many sheets").text() == "2"
    save(laptop, tmp_path / "sheets.pdf", qtbot)
    laptop.until_words("2 sheets are saved in")
    assert [one.number for one in sheets(laptop.store)] == [1, 2]


def test_a_printer_gets_a_page_for_each_number_as_large_as_the_paper(laptop, tmp_path):
    ask_for(laptop, "2")
    printer = printer_into(tmp_path / "printed.pdf")
    laptop.people.flow._print.asking.printer_chosen.emit(printer)
    laptop.until_words("2 sheets are on their way to the printer.")
    assert pages(tmp_path / "printed.pdf") == 2
    box = re.search(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", (tmp_path / "printed.pdf").read_bytes())
    assert box is not None
    assert [round(float(one)) for one in box.groups()] == [842, 595]
    assert [one.number for one in sheets(laptop.store)] == [1, 2]


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support", extend=True)
def test_a_printer_that_takes_nothing_is_told_and_its_numbers_are_given_out_again(laptop, tmp_path, qtbot):
    ask_for(laptop, "2")
    laptop.people.flow._print.asking.printer_chosen.emit(printer_into(tmp_path / "no such folder" / "printed.pdf"))
    laptop.until_words("The printer did not take the sheets.")
    assert sheets(laptop.store) == ()
    save(laptop, tmp_path / "sheets.pdf", qtbot)
    laptop.until_words("2 sheets are saved in")
    assert [one.number for one in sheets(laptop.store)] == [1, 2]


def test_escape_leads_back_and_back_again_to_the_drawer(laptop):
    QTest.keyClick(line(laptop.page, "How many sheets"), Qt.Key.Key_Escape)
    laptop.until_page(PaperChoicePage)
    click(laptop.page, "Back")
    laptop.until_page(DrawerPage)


def test_at_the_start_of_a_shift_it_leads_to_paper_and_back(tmp_path, theme, interface, qtbot):
    with volunteer_laptop(tmp_path / "new", theme, interface, qtbot) as made:
        made.window.header.volunteer_asked.emit()
        made.until_page(ShiftPage)
        click(made.page, "Paper sheets")
        made.until_page(PaperChoicePage)
        click(made.page, "Back")
        made.until_page(ShiftPage)


def test_the_panic_key_takes_the_page_away(laptop, qtbot):
    QTest.keyClick(line(laptop.page, "How many sheets"), Qt.Key.Key_F9)
    assert not isinstance(laptop.page, PaperPrintPage)
