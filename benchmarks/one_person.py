"""One signer at the stall's window, from an empty form to the next one: by keys where it matters that keys are used."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.stall_window import StallWindow
from petition_desktop.ui.widgets.list_field import OptionsButton
from petition_desktop.ui.widgets.signer_line import SignerLine

LANGUAGES = ("zh-Hant", "ar", "de")
#: So many people use the stall's own language before one uses another.
RARELY = 4


def first_line(stall: StallWindow) -> SignerLine:
    """Where the name is typed."""
    return next(line for line in stall.page.findChildren(SignerLine) if line.isVisible())


def keyboard(stall: StallWindow) -> QWidget:
    """Where keys go."""
    return QApplication.focusWidget() or stall.window


def open_list(stall: StallWindow) -> None:
    """The first one of the form."""
    button = stall.page.findChild(OptionsButton)
    if button is not None:
        button.click()


def sign_once(stall: StallWindow, number: int) -> None:
    """The `number`-th person of the day; at the end the next one's form is on the screen."""
    if number % RARELY == 0:
        stall.speak(LANGUAGES[number // RARELY % len(LANGUAGES)])
    QTest.keyClicks(first_line(stall), f"Person {number}")
    open_list(stall)
    QTest.keyClicks(keyboard(stall), "a")
    QTest.keyClick(keyboard(stall), Qt.Key.Key_Return)
    QApplication.processEvents()
    stall.fill()
    stall.press("sign")
    QApplication.processEvents()
    stall.next_person()
    stall.window.change.finish()
    QApplication.processEvents()
    # What the pages that are gone asked for when they left; in the program the event loop does it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
