"""Paints each page once, in each language of the bundled campaign. Without a screen it is painted in memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from petition_core.campaign.container import SignedCampaign
from petition_desktop.stall.summary import ShiftSummary
from petition_desktop.ui.interface_language import TRANSLATIONS, InterfaceLanguage
from petition_desktop.ui.no_campaign_page import NoCampaignPage
from petition_desktop.ui.office.keys_made_page import KeysMadePage
from petition_desktop.ui.office.keys_page import KeysPage
from petition_desktop.ui.office.make_key_page import MakeKeyPage
from petition_desktop.ui.office.register_page import RegisterPage
from petition_desktop.ui.office.rooms import RoomsFrame
from petition_desktop.ui.office.signature_model import SignatureModel
from petition_desktop.ui.office.unlock_page import UnlockPage
from petition_desktop.ui.page_change import at_once
from petition_desktop.ui.privacy_panel import PrivacyPanel
from petition_desktop.ui.sentence_page import SentencePage
from petition_desktop.ui.stall.closed_page import ClosedPage
from petition_desktop.ui.stall.drawer_page import DrawerPage
from petition_desktop.ui.stall.form_page import form_page
from petition_desktop.ui.stall.hand_over_panel import HandOverPanel
from petition_desktop.ui.stall.pause_page import PausePage
from petition_desktop.ui.stall.pin_panel import PinPanel
from petition_desktop.ui.stall.shift_end_page import ShiftEnd, ShiftEndPage
from petition_desktop.ui.stall.shift_page import ShiftPage
from petition_desktop.ui.stall.thanks_page import ThanksPage
from petition_desktop.ui.stall.welcome_page import WelcomePage
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.window import Window

_CODE = "00000111112222233333"
_FEWEST_COLOURS = 4  # an empty surface has one, a frame around nothing two or three
_STEP = 5  # every fifth pixel each way: letters are larger


def paint_all(signed: SignedCampaign) -> str:
    """Make and paint every page of `signed`; fails if one comes out empty or an asset is not there."""
    application = _application()
    theme, interface = Theme("light"), InterfaceLanguage()
    painted = []
    for language in signed.campaign.languages:
        # The word for a language's own file; English is written into the program.
        if not (TRANSLATIONS / f"petition_{language.replace('-', '_')}.qm").is_file():
            raise FileNotFoundError(f"the words of the window in {language}")
        interface.speak(language)
        theme.dress(signed.campaign.look.accent, language)
        window = Window(theme)
        window.resize(1366, 768)
        for page in _pages(theme, signed, language):
            window.show_page(page)
            if len(_colours(window)) < _FEWEST_COLOURS:
                raise AssertionError(f"{type(page).__name__} is empty in {language}")
            painted.append(type(page).__name__)
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    interface.speak("en")
    return f"{len(painted)} pages painted on “{application.platformName()}”"


def _pages(theme: Theme, signed: SignedCampaign, language: str) -> Iterator[QWidget]:
    campaign, pictures, texts = signed.campaign, signed.pictures, signed.campaign.texts[language]
    yield at_once(form_page(theme, campaign, pictures, language, datetime.now(UTC)))
    thanks = ThanksPage(theme, texts, 60, 1000)
    thanks.set_receipt(1, 1, _CODE)
    yield thanks
    yield ClosedPage(theme, campaign, pictures, language, "closed")
    yield ClosedPage(theme, campaign, pictures, language, "not open yet")
    yield PrivacyPanel(theme, texts.privacy_notice, pictures)
    yield WelcomePage(theme)
    yield NoCampaignPage(theme)
    yield ShiftPage(theme, (), language, may_leave=True)
    yield PinPanel(theme)
    yield PausePage(theme, campaign.languages)
    yield SentencePage(theme, texts.summary)
    yield from _drawer_pages(theme)
    yield from _office_pages(theme)


def _drawer_pages(theme: Theme) -> Iterator[QWidget]:
    summary = ShiftSummary("A. B.", "Here", 0, datetime.now(UTC), None, 1, 0, 1, "heron-lamp", 1)
    yield DrawerPage(theme)
    yield HandOverPanel(theme)
    yield ShiftEndPage(theme, ShiftEnd(summary, "laptop"))


def _office_pages(theme: Theme) -> Iterator[QWidget]:
    key = Path("office.key")
    yield UnlockPage(theme, key)
    yield MakeKeyPage(theme, key, None)
    yield KeysMadePage(theme, (("Office key", key), ("Recovery key", key)), has_sheet=True)
    yield RoomsFrame(theme, "keys", KeysPage(theme, key, "age1"))
    yield RoomsFrame(theme, "register", RegisterPage(theme, SignatureModel()))


def _colours(window: QWidget) -> set[int]:
    picture = window.grab().toImage()
    across, down = range(0, picture.width(), _STEP), range(0, picture.height(), _STEP)
    return {picture.pixel(x, y) for y in down for x in across}


def _application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["petition-desktop"])
    application.setStyle("fusion")
    return application
