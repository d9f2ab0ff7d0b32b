"""Each page but the form, made in the theme and the words in force, for tests that look at all of them alike.

The form has tests of its own, with every kind of question. Everything is filled in that a page can show.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from petition_core.errors import FolderInUse, WrongPassphrase
from petition_desktop.stall.campaigns import Choice
from petition_desktop.stall.check import Check
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.language_names import LANGUAGES
from petition_desktop.ui.messages import message
from petition_desktop.ui.no_campaign_page import NoCampaignPage
from petition_desktop.ui.office.keys_made_page import KeysMadePage
from petition_desktop.ui.office.keys_page import KeysPage
from petition_desktop.ui.office.make_key_page import MakeKeyPage
from petition_desktop.ui.office.register_page import RegisterPage
from petition_desktop.ui.office.rooms import RoomsFrame
from petition_desktop.ui.office.signature_model import SignatureModel
from petition_desktop.ui.office.unlock_page import UnlockPage
from petition_desktop.ui.privacy_panel import PrivacyPanel
from petition_desktop.ui.sentence_page import SentencePage
from petition_desktop.ui.stall.closed_page import ClosedPage
from petition_desktop.ui.stall.drawer_page import DrawerPage
from petition_desktop.ui.stall.hand_over_panel import HandOverPanel
from petition_desktop.ui.stall.own_phone_panel import OwnPhonePanel
from petition_desktop.ui.stall.paper_choice_page import PaperChoicePage
from petition_desktop.ui.stall.paper_foot import FootDraft
from petition_desktop.ui.stall.paper_line_page import PaperLinePage
from petition_desktop.ui.stall.paper_line_states import TypedSheet
from petition_desktop.ui.stall.pause_page import PausePage
from petition_desktop.ui.stall.pin_panel import PinPanel
from petition_desktop.ui.stall.shift_end_page import ShiftEnd, ShiftEndPage
from petition_desktop.ui.stall.shift_form import ShiftDraft
from petition_desktop.ui.stall.shift_page import ShiftPage
from petition_desktop.ui.stall.welcome_page import WelcomePage
from petition_desktop.ui.theme import Theme
from tests.support import full_drawer
from tests.support.campaigns import bundled_campaign, signed_campaign
from tests.support.every_kind import every_kind

NOW = datetime(2026, 12, 5, 10, 2, tzinfo=UTC)
#: Something of everything: what is well, what needs a look, what needs somebody.
CHECKS = (
    Check("campaign", "good", "open-until", {"closes": "2027-01-31T23:59+00:00"}),
    Check("power", "careful", "low", {"percent": 31, "minutes": 70}),
    Check("stick", "bad", "write-protected", {"stick": "KINGSTON", "free": 0, "count": 1}),
)
KEY = Path("office.key")
Make = Callable[[Theme, str], QWidget]


def _shift(theme: Theme, language: str) -> QWidget:
    shelf = [Choice(bundled_campaign("open"), "open", chosen=True), Choice(signed_campaign(), "open", chosen=False)]
    page = ShiftPage(theme, shelf, language, may_leave=True)
    page.restore(ShiftDraft("M. L.", "Central market", "200", "2468", kiosk=True))
    page.set_checks(CHECKS)
    page.show_problem("place", "The place is missing.")
    return page


def _adding(theme: Theme, _language: str) -> QWidget:
    page = NoCampaignPage(theme, has_other=True, invite="petition-invite:half")
    page.show_problem("A part of it is missing.")
    return page


def _pin(theme: Theme, _language: str) -> QWidget:
    panel = PinPanel(theme)
    panel.show_problem("That is not the PIN.")
    return panel


def _drawer(theme: Theme, language: str) -> QWidget:
    page = DrawerPage(theme)
    page.set_languages(LANGUAGES, language)
    page.show_answers(bundled_campaign("open").campaign.organisation)
    page.show_drawer(full_drawer.DRAWER, full_drawer.NOW)
    page.show_copied(212, 212, "KINGSTON")
    return page


def _hand_over(theme: Theme, _language: str) -> QWidget:
    panel = HandOverPanel(theme)
    panel.restore("K. W.")
    return panel


def _end(theme: Theme, _language: str) -> QWidget:
    return ShiftEndPage(theme, ShiftEnd(full_drawer.SUMMARY, full_drawer.LAPTOP, (full_drawer.STICK,)))


def _sheet(theme: Theme, _language: str) -> QWidget:
    page = PaperChoicePage(theme)
    page.restore(FootDraft("7Q2F-1", "9", date(2026, 12, 4).isoformat(), "Old bridge", "KW"))
    page.show_problem("written", "The number of signatures is missing.")
    return page


def _line(theme: Theme, language: str) -> QWidget:
    page = PaperLinePage(theme, every_kind().campaign, language)
    page.show_sheet(TypedSheet("7Q2F-1", lines=10, dealt={1: True, 2: False}, written=9, line=3, may_take_back=True))
    page.show_problems({"email": "This is not a whole address yet."})
    return page


def _unlock(theme: Theme, _language: str) -> QWidget:
    page = UnlockPage(theme, KEY)
    page.show_passphrase_problem(message(WrongPassphrase()).whole)
    return page


SIGNERS: dict[str, Make] = {
    "closed": lambda theme, language: ClosedPage(
        theme, bundled_campaign("closed").campaign, bundled_campaign("closed").pictures, language, "closed"
    ),
    "not open yet": lambda theme, language: ClosedPage(theme, signed_campaign().campaign, {}, language, "not open yet"),
    "privacy": lambda theme, language: PrivacyPanel(
        theme, bundled_campaign("open").campaign.text(language).privacy_notice, {}
    ),
    "own phone": lambda theme, _language: OwnPhonePanel(theme, "https://river.example"),
    "store in use": lambda theme, _language: SentencePage(theme, message(FolderInUse()).whole),
}
VOLUNTEERS: dict[str, Make] = {
    "welcome": lambda theme, _language: WelcomePage(theme),
    "adding": _adding,
    "shift": _shift,
    "pin": _pin,
    "drawer": _drawer,
    "hand over": _hand_over,
    "pause": lambda theme, _language: PausePage(theme, ("en", "zh-Hant", "ar")),
    "end": _end,
    "sheet": _sheet,
    "line": _line,
}
OFFICE: dict[str, Make] = {
    "unlock": _unlock,
    "make key": lambda theme, _language: MakeKeyPage(theme, KEY, None),
    "keys made": lambda theme, _language: KeysMadePage(
        theme, (("Office key", KEY), ("Recovery key", KEY)), has_sheet=True
    ),
    "keys": lambda theme, _language: RoomsFrame(theme, "keys", KeysPage(theme, KEY, "age1qqq")),
    "register": lambda theme, _language: RoomsFrame(theme, "register", RegisterPage(theme, SignatureModel())),
}
EVERY_PAGE = {**SIGNERS, **VOLUNTEERS, **OFFICE}


def make_page(name: str, theme: Theme, interface: InterfaceLanguage, language: str) -> QWidget:
    """This page, in this language."""
    interface.speak(language)
    theme.dress("", language)
    return EVERY_PAGE[name](theme, language)
