"""A campaign file that is chosen or dropped, and the last words of the program after a fault of its own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from petition_core.campaign.container import packed, read_campaign_file
from petition_core.signing import SigningKey
from petition_desktop.store.shelf import CampaignShelf
from petition_desktop.ui.adding import Adding
from petition_desktop.ui.crash import EXIT_FAULT, CrashHook, crash_box
from petition_desktop.ui.no_campaign_page import NoCampaignPage
from petition_desktop.ui.sentence_page import SentencePage
from petition_desktop.ui.window import Window
from petition_desktop.ui.worker import Worker
from tests.support.campaigns import CAMPAIGN_KEY, ROOT_KEY, make_campaign, signed
from tests.ui.hands import button, click, the, words


@pytest.fixture
def window(qtbot, theme):
    made = Window(theme)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def shelf(tmp_path):
    return CampaignShelf(tmp_path / "campaigns")


@pytest.fixture
def adding(window, shelf):
    worker = Worker()
    yield Adding(window, worker, shelf)
    worker.stop()


@pytest.fixture
def file(tmp_path):
    """Writes a campaign file."""

    def write(content: bytes, name: str = "river.campaign") -> Path:
        path = Path(tmp_path) / name
        path.write_bytes(content)
        return path

    return write


def drop(window, path: Path) -> bool:
    """Drag a file onto the window and let it go; whether it was taken."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    act, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), act, carried, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), act, carried, buttons, keys))
    return enter.isAccepted()


class TestAdding:
    def test_a_dropped_file_is_kept_and_told(self, adding, window, shelf, file, qtbot):
        with qtbot.waitSignal(adding.added) as added:
            assert drop(window, file(signed(make_campaign())))
        assert added.args[0].campaign.id == "river-path"
        assert shelf.newest("river-path").campaign.version == 1
        assert window.notice.sentence == "Added: Keep the river open for everyone"

    def test_another_kind_of_file_is_not_taken(self, adding, window, file):
        assert not drop(window, file(b"text", "notes.txt"))

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (b"not a campaign", "This is not a whole campaign file (it does not begin like one)."),
            (signed(make_campaign())[:-5], "This is not a whole campaign file"),
            (b"petition-campaign/2\n....", "This campaign was made for a newer version of Petition Desktop."),
        ],
        ids=["foreign", "cut off", "newer"],
    )
    def test_a_bad_file_is_told_and_not_kept(self, adding, window, shelf, file, qtbot, content, said):
        adding.add(file(content))
        qtbot.waitUntil(lambda: window.notice.sentence.startswith(said))
        assert shelf.list() == ()

    def test_a_file_that_is_not_there_is_told(self, adding, window, tmp_path, qtbot):
        adding.add(tmp_path / "gone.campaign")
        qtbot.waitUntil(lambda: window.notice.sentence.startswith("The file gone.campaign could not be used"))

    def test_an_older_version_is_told_and_the_newer_stays(self, adding, window, shelf, file, qtbot):
        shelf.add(signed(make_campaign(version=3)))
        adding.add(file(signed(make_campaign(version=2))))
        qtbot.waitUntil(lambda: window.notice.sentence.startswith("Version 2 of this campaign is older"))
        assert shelf.newest("river-path").campaign.version == 3

    def test_new_keys_are_asked_about_and_taken_only_after_a_yes(self, adding, window, shelf, file, qtbot):
        shelf.add(signed(make_campaign()))
        other = SigningKey.generate()
        adding.add(file(packed(make_campaign(version=2), {}, other, ROOT_KEY)))
        qtbot.waitUntil(lambda: window.notice.sentence.startswith("This version changes the keys"))
        assert shelf.newest("river-path").public_key == CAMPAIGN_KEY.public
        with qtbot.waitSignal(adding.added):
            click(window.notice, "Use the new keys")
        assert shelf.newest("river-path").public_key == other.public

    def test_closing_any_other_notice_takes_nothing(self, adding, window, shelf, file, qtbot):
        window.notice.tell("bad", "Something else.")
        with qtbot.assertNotEmitted(adding.added, wait=50):
            click(window.notice, "Close")

    def test_a_file_can_be_chosen(self, adding, window, file, qtbot):
        path = file(signed(make_campaign()))
        adding.choose()
        dialog = the(window, QFileDialog)
        assert "*.campaign" in dialog.nameFilters()[0]
        with qtbot.waitSignal(adding.added):
            dialog.fileSelected.emit(str(path))
        dialog.reject()

    def test_a_file_that_is_far_too_large_is_not_read_whole(self, adding, window, file, qtbot):
        adding.add(file(b"petition-campaign/1\n" + bytes(17 * 1024 * 1024)))
        qtbot.waitUntil(lambda: "it is too large" in window.notice.sentence)


def test_the_first_page_says_how_a_campaign_gets_here(window, theme, qtbot):
    page = NoCampaignPage(theme)
    window.show_page(page)
    page.take_focus()
    assert "There is no campaign here yet" in words(page)
    with qtbot.waitSignal(page.add_asked):
        click(page, "Add a campaign file")


def test_a_page_with_one_sentence_can_be_left(window, theme, qtbot):
    page = SentencePage(theme, "Petition Desktop is already open on this folder.")
    window.show_page(page)
    page.take_focus()
    assert "Petition Desktop is already open on this folder." in words(page)
    with qtbot.waitSignal(page.closed):
        button(page, "Close").click()


class TestCrash:
    @pytest.fixture
    def codes(self):
        return []

    @pytest.fixture
    def hook(self, tmp_path, codes):
        return CrashHook(tmp_path / "log", leave=codes.append)

    def crash(self, hook) -> None:
        try:
            int("Zap" + "hod")
        except ValueError as error:
            hook(type(error), error, error.__traceback__)

    def box(self) -> QMessageBox:
        return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox))

    def test_it_says_what_matters_and_where_the_log_lies(self, hook, qtbot, expect_log, tmp_path):
        expect_log("app-failed", logger="petition_desktop")
        self.crash(hook)
        box = self.box()
        assert "All signatures that were thanked are safe." in box.text()
        assert str(tmp_path / "log") in box.informativeText()
        box.close()

    def test_nothing_typed_is_shown_printed_or_logged(self, hook, qtbot, expect_log, capsys, caplog):
        expect_log("app-failed", logger="petition_desktop")
        self.crash(hook)
        box = self.box()
        told = box.text() + box.informativeText() + box.detailedText() + capsys.readouterr().err + caplog.text
        assert "Zaphod" not in told
        assert "ValueError" in told
        box.close()

    def test_a_program_without_a_console_shows_the_box_too(self, hook, qtbot, expect_log, monkeypatch):
        expect_log("app-failed", logger="petition_desktop")
        for stream in ("stdout", "stderr"):
            monkeypatch.setattr(sys, stream, None)  # as in a Windows program with a window
        self.crash(hook)
        assert self.box().isVisible()
        self.box().close()

    def test_a_second_fault_opens_no_second_box(self, hook, qtbot, expect_log):
        expect_log("app-failed", logger="petition_desktop")
        self.crash(hook)
        self.crash(hook)
        boxes = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]
        assert len([box for box in boxes if box.isVisible()]) == 1
        boxes[0].close()

    def test_after_reading_the_program_ends_with_a_fault(self, hook, codes, qtbot, expect_log):
        expect_log("app-failed", logger="petition_desktop")
        self.crash(hook)
        with qtbot.waitSignal(self.box().finished):
            self.box().close()
        assert codes == [EXIT_FAULT]

    def test_an_interruption_from_the_terminal_is_no_fault_to_talk_about(self, hook, codes):
        hook(KeyboardInterrupt, KeyboardInterrupt(), None)
        assert codes == [EXIT_FAULT]
        assert not [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]

    def test_it_takes_the_place_of_pythons_own(self, hook, monkeypatch):
        monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
        hook.install()
        assert sys.excepthook is hook

    def test_markup_in_a_folder_name_is_not_obeyed(self, qtbot, tmp_path):
        box = crash_box(tmp_path / "<b>log", None)
        qtbot.addWidget(box)
        assert box.textFormat() == Qt.TextFormat.PlainText


def test_a_campaign_file_is_read_as_it_was_written(file):
    assert read_campaign_file(file(signed(make_campaign())).read_bytes()).campaign == make_campaign()
