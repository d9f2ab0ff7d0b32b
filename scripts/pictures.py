"""Takes a picture of each page of the stall, in each language, size and colour people meet, to be looked at.

    .venv/bin/python scripts/pictures.py build/pictures              all of them
    .venv/bin/python scripts/pictures.py build/pictures stall zh     those with one of these words in their name
    .venv/bin/python scripts/pictures.py docs/pictures --readme      the two that the README shows

The pages are the app's own, with the bundled campaign; one in three languages, Arabic among them, comes from the tests.
Nothing is stored: signatures end in a desk that only counts.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from few_colours import few_colours
from place import ROOT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from petition_core.campaign.container import SignedCampaign
from petition_core.campaign.model import Campaign
from petition_core.errors import StoreFull
from petition_core.signature import Answer
from petition_desktop.stall.collect import Collected, Form
from petition_desktop.stall.drawer import Drawer
from petition_desktop.store.tallies import Refusal
from petition_desktop.sync.status import SyncStatus
from petition_desktop.ui.interface_language import InterfaceLanguage
from petition_desktop.ui.language_names import LANGUAGES
from petition_desktop.ui.no_campaign_page import NoCampaignPage
from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.drawer_page import DrawerPage
from petition_desktop.ui.stall.flow import StallFlow
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.hand_over_panel import HandOverPanel
from petition_desktop.ui.stall.second_look import look_again
from petition_desktop.ui.stall.shift_end_page import ShiftEnd, ShiftEndPage
from petition_desktop.ui.stall.take_back_box import TakeBackBox
from petition_desktop.ui.stall.thanks_page import ThanksPage
from petition_desktop.ui.sync_words import sync_words
from petition_desktop.ui.theme import Scheme, Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.country_field import CountryField
from petition_desktop.ui.widgets.email_field import EmailField
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.signer_line import SignerLine
from petition_desktop.ui.window import Window
from tests.support import full_drawer
from tests.support.campaigns import bundled_campaign, signed_campaign
from tests.support.every_kind import every_kind
from tests.support.full_drawer import DRAWER

LAPTOP, LARGE, SMALL = (1366, 768), (1920, 1080), (1000, 700)
NOW = datetime(2020, 6, 20, 15, 21, tzinfo=UTC)
FILLED = {"name": "陳大文", "email": "taiman@gmial.com", "country": "HK"}
SCRIBBLE = ((600, 6800, 1200, 3000, 1500, 2400, 1700, 5200, 1900, 7000, 2400, 5600, 2900, 5200, 3000, 6600, 3500, 5400),
            (3900, 6900, 4300, 2600, 4500, 2200, 4500, 4200, 4300, 7000, 4900, 5600, 5400, 6700, 6100, 5300, 6700, 6500,
             7500, 5800, 9200, 6300))  # fmt: skip
EVERY: dict[str, Answer] = {
    "name": "陳大文",
    "given": "大文",
    "family": "陳",
    "email": "taiman@example.org",
    "phone": "+852 9123 4567",
    "home": {"country": "HK", "region": "Kowloon", "locality": "Mong Kok", "street": "12 Shantung Street, flat 7B"},
    "postcode": "999077",
    "country": "HK",
    "born_on": "1985-5-27",
    "born_in": "1985",
    "bank": "island",
    "work": "bus driver",
    "reason": "My children walk along the river every morning.\nThere is no other way that is safe.",
    "dni": "12345678Z",
    "lived_there": True,
    "mark": SCRIBBLE,
}
MISTAKEN: dict[str, Answer] = {
    **EVERY,
    "name": "",
    "email": "taiman@",
    "phone": "+852 12",
    "home": {"country": "DE", "street": "Am Ufer 3"},
    "postcode": "?!",
    "born_on": "1985-13-1",
    "born_in": "2019",
    "reason": "so " * 1700,
    "dni": "12345678A",
    "mark": ((10, 10, 20, 20),),
}
STATUS = SyncStatus(
    signatures=149,
    waiting=12,
    accepted=137,
    refused=0,
    last_number=149,
    last_sent=NOW - timedelta(minutes=76),
    next_try=NOW + timedelta(minutes=2),
    trouble="unreachable",
    joined=True,
)
SMALLEST = 0  # of Qt's qualities for PNG: the strongest compression
README = {"stall": "stall-filled", "thanks": "thanks"}


class CountingDesk:
    """Stands for the Collector: takes a form and gives a receipt."""

    def __init__(self, campaign: Campaign) -> None:
        self.campaign = campaign

    def collect(self, form: Form, now: datetime, begun: datetime) -> Collected:
        """Pretends to keep the form; one without a name finds the disk full."""
        del now, begun
        if form.answers.get("name") == "full":
            raise StoreFull
        return Collected(212, "7K3QX9F2MB4TZ8CPW6RA", b"", len(form.answers), 1)


class Stage:
    """One window with one campaign, and what a person does in it."""

    def __init__(
        self,
        interface: InterfaceLanguage,
        signed: SignedCampaign | None,
        language: str,
        size: tuple[int, int],
        look: tuple[Scheme, int],
    ) -> None:
        self.theme, self.language = Theme(*look), language
        self.window = Window(self.theme)
        self.flow = StallFlow(self.window, self.theme, interface, lambda: NOW)
        if signed is None:
            interface.speak(language)
            self.theme.dress("", language)
            self.window.retranslate()
            page = NoCampaignPage(self.theme)
            self.window.show_page(page)
            page.take_focus()
        else:
            self.flow.start(signed, language)
            self.flow.open(CountingDesk, 137)  # type: ignore[arg-type]
        words = sync_words(STATUS, NOW, sending=False)
        self.window.footer.sync.show_words(words.line, words.reason, may_send=words.may_send, shorter=words.shorter)
        self.window.footer.sync.setVisible(signed is not None)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        settle()

    @property
    def page(self) -> FormPage:
        """The form."""
        page = self.window.page
        if not isinstance(page, FormPage):
            raise TypeError("there is no form on this stage")
        return page

    def save(self, path: Path, *, small: bool) -> None:
        """Write what is to be seen."""
        settle()
        picture = self.window.grab().toImage()
        if small:
            picture = few_colours(picture)
        picture.save(str(path), "PNG", SMALLEST)  # type: ignore[call-overload]  # its type hints are wrong
        self.window.close()
        self.window.deleteLater()


def settle() -> None:
    """Let everything be laid out and painted."""
    for _ in range(6):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def plain(stage: Stage) -> None:
    """A page as it opens."""
    del stage


def filled(stage: Stage) -> None:
    """Somebody has typed, with a slip in the e-mail address."""
    stage.page.restore(Draft(NOW, FILLED, {"count": True}))
    field = stage.page.findChildren(EmailField)[0]
    field.take_focus()
    settle()
    stage.page.take_focus()
    settle()
    field.take_focus()


def mistaken(stage: Stage) -> None:
    """Sign was pressed too early."""
    answers = {"email": "taiman@", "postcode": "?!"}
    stage.page.restore(Draft(NOW, answers, {}))
    stage.page.show_problems(look_again(bundled_campaign("open").campaign, stage.page.draft()))
    settle()


def signed_already(stage: Stage) -> None:
    """The thank-you page."""
    stage.page.restore(Draft(NOW, FILLED, {"count": True}))
    stage.page.submitted.emit(stage.page.draft())


def disk_full(stage: Stage) -> None:
    """The signature could not be kept."""
    stage.page.restore(Draft(NOW, {"name": "full"}, {"count": True}))
    stage.page.submitted.emit(stage.page.draft())


def choosing_country(stage: Stage) -> None:
    """The list of countries is open, and somebody searches."""
    field = stage.page.findChildren(CountryField)[0]
    field.take_focus()
    settle()
    field.open_list()
    settle()
    stage.window.findChildren(SignerLine)[-1].setText("ho")


def every_answer(stage: Stage) -> None:
    """Somebody has answered every question."""
    stage.page.restore(Draft(NOW, EVERY, {"count": True}))


def every_mistake(stage: Stage) -> None:
    """Every question has an answer that needs another look."""
    stage.page.restore(Draft(NOW, MISTAKEN, {}))
    stage.page.show_problems(look_again(every_kind().campaign, stage.page.draft()))
    settle()


def further(part: float, act: Callable[[Stage], None]) -> Callable[[Stage], None]:
    """What happened, seen after scrolling down by this part of the way."""

    def scrolled(stage: Stage) -> None:
        act(stage)
        settle()
        for area in stage.window.findChildren(ScrollArea):
            bar = area.verticalScrollBar()
            bar.setValue(round(bar.maximum() * part))

    return scrolled


def reading_privacy(stage: Stage) -> None:
    """The privacy notice is open."""
    stage.window.footer.privacy_asked.emit()


def left_alone(stage: Stage) -> None:
    """Nobody has touched the form for a while."""
    stage.window.notice.tell("careful", "Are you still there? This form is emptied in 18 s.", "I am still here")


def more_time(stage: Stage) -> None:
    """Somebody wants to read on."""
    signed_already(stage)
    stage.window.findChildren(ThanksPage)[-1].stay(300)


def taken_back(stage: Stage) -> None:
    """The volunteer took it back, and has gone."""
    stage.flow.desk.took_back(212)
    signed_already(stage)


def drawer(stage: Stage, found: Drawer = DRAWER) -> None:
    """The volunteer's drawer on a good day."""
    stage.window.header.hide()
    stage.window.footer.hide()
    page = DrawerPage(stage.theme)
    page.set_languages(LANGUAGES, stage.language)
    page.show_answers(bundled_campaign("open").campaign.organisation)
    page.show_drawer(found, full_drawer.NOW)
    page.show_copied(212, 212, "KINGSTON")
    stage.window.show_page(page)
    page.take_focus()


def alarmed(stage: Stage) -> None:
    """The drawer when something is wrong."""
    refusals = (Refusal("conflict", (41,)), Refusal("not-sealed", (57, 58)))
    drawer(stage, full_drawer.full_drawer(missing=((3, 3), (7, 9)), refusals=refusals))


def at_hand(stage: Stage) -> None:
    """The drawer, opened while somebody was thanked."""
    drawer(stage)
    stage.window.findChildren(DrawerPage)[-1].show_at_hand(212, is_gone=False)


def asking_back(stage: Stage) -> None:
    """The volunteer is asked whether the signature shall be taken back."""
    at_hand(stage)
    settle()
    stage.window.findChildren(TakeBackBox)[-1].findChildren(Button)[0].click()


def gone(stage: Stage) -> None:
    """It was taken back."""
    at_hand(stage)
    stage.window.findChildren(DrawerPage)[-1].show_at_hand(212, is_gone=True)


def handing_over(stage: Stage) -> None:
    """To the next volunteer."""
    drawer(stage)
    panel = HandOverPanel(stage.theme)
    panel.restore("K. W.")
    stage.window.cover(panel)
    panel.take_focus()


def shift_ended(stage: Stage) -> None:
    """What to send, and what still waits."""
    stage.window.footer.hide()
    page = ShiftEndPage(stage.theme, ShiftEnd(full_drawer.SUMMARY, full_drawer.LAPTOP, (full_drawer.STICK,)))
    stage.window.show_page(page)
    page.take_focus()


Act = Callable[[Stage], None]
#: Name: campaign, language, size, scheme, scale, what happened.
PICTURES: dict[str, tuple[str, str, tuple[int, int], Scheme, int, Act]] = {
    "stall": ("open", "en", LAPTOP, "light", 100, plain),
    "stall-filled": ("open", "en", LAPTOP, "light", 100, filled),
    "stall-dark": ("open", "en", LAPTOP, "dark", 100, filled),
    "stall-large": ("open", "en", LARGE, "light", 100, filled),
    "stall-200": ("open", "en", LAPTOP, "light", 200, plain),
    "stall-150": ("open", "en", LAPTOP, "light", 150, plain),
    "stall-small": ("open", "en", SMALL, "light", 100, plain),
    "stall-zh": ("open", "zh-Hant", LAPTOP, "light", 100, filled),
    "stall-zh-large": ("open", "zh-Hant", LARGE, "dark", 100, plain),
    "stall-ar": ("three", "ar", LAPTOP, "light", 100, plain),
    "stall-ar-200": ("three", "ar", LAPTOP, "light", 200, plain),
    "mistakes": ("open", "en", LAPTOP, "light", 100, mistaken),
    "mistakes-dark-zh": ("open", "zh-Hant", LAPTOP, "dark", 100, mistaken),
    "mistakes-large": ("open", "en", LARGE, "light", 100, mistaken),
    "countries": ("open", "en", LAPTOP, "light", 100, choosing_country),
    "disk-full": ("open", "en", LAPTOP, "light", 100, disk_full),
    "left-alone": ("open", "en", LAPTOP, "light", 100, left_alone),
    "privacy": ("open", "en", LAPTOP, "light", 100, reading_privacy),
    "thanks-actions": ("three", "en", LAPTOP, "light", 100, signed_already),
    "thanks": ("open", "en", LAPTOP, "light", 100, signed_already),
    "thanks-dark": ("open", "en", LAPTOP, "dark", 100, signed_already),
    "thanks-zh": ("open", "zh-Hant", LAPTOP, "light", 100, signed_already),
    "thanks-ar": ("three", "ar", LAPTOP, "light", 100, signed_already),
    "thanks-200": ("three", "en", LAPTOP, "light", 200, signed_already),
    "closed": ("closed", "en", LAPTOP, "light", 100, plain),
    "closed-zh": ("closed", "zh-Hant", LARGE, "light", 100, plain),
    "stall-zh-200": ("open", "zh-Hant", LAPTOP, "dark", 200, filled),
    "mistakes-200": ("open", "en", LAPTOP, "light", 200, mistaken),
    "mistakes-zh-200": ("open", "zh-Hant", LAPTOP, "dark", 200, mistaken),
    "mistakes-ar-200": ("three", "ar", LAPTOP, "light", 200, mistaken),
    "countries-200": ("open", "en", LAPTOP, "light", 200, choosing_country),
    "disk-full-200": ("open", "en", LAPTOP, "light", 200, disk_full),
    "left-alone-200": ("open", "zh-Hant", LAPTOP, "light", 200, left_alone),
    "privacy-200": ("open", "en", LAPTOP, "light", 200, reading_privacy),
    "privacy-ar-200": ("three", "ar", LAPTOP, "light", 200, reading_privacy),
    "thanks-zh-200": ("open", "zh-Hant", LAPTOP, "dark", 200, signed_already),
    "thanks-ar-200": ("three", "ar", LAPTOP, "light", 200, signed_already),
    "closed-200": ("closed", "en", LAPTOP, "light", 200, plain),
    "closed-zh-200": ("closed", "zh-Hant", LAPTOP, "dark", 200, plain),
    "thanks-large": ("open", "en", LARGE, "light", 100, more_time),
    "thanks-de": ("open", "de", LAPTOP, "light", 100, signed_already),
    "thanks-taken-back": ("open", "en", LAPTOP, "light", 100, taken_back),
    "thanks-taken-back-zh": ("open", "zh-Hant", LARGE, "dark", 100, taken_back),
    "drawer": ("open", "en", LAPTOP, "light", 100, drawer),
    "drawer-dark": ("open", "en", LAPTOP, "dark", 100, drawer),
    "drawer-large": ("open", "en", LARGE, "light", 100, drawer),
    "drawer-200": ("open", "en", LAPTOP, "light", 200, drawer),
    "drawer-zh": ("open", "zh-Hant", LAPTOP, "light", 100, drawer),
    "drawer-zh-200": ("open", "zh-Hant", LAPTOP, "dark", 200, drawer),
    "drawer-ar": ("open", "ar", LAPTOP, "light", 100, drawer),
    "drawer-ar-large": ("open", "ar", LARGE, "dark", 100, drawer),
    "drawer-ar-200": ("open", "ar", LAPTOP, "light", 200, drawer),
    "drawer-de-at-hand": ("open", "de", LAPTOP, "light", 100, at_hand),
    "drawer-at-hand": ("open", "en", LAPTOP, "light", 100, at_hand),
    "drawer-asking-back": ("open", "en", LAPTOP, "light", 100, asking_back),
    "drawer-asking-back-zh": ("open", "zh-Hant", LARGE, "dark", 100, asking_back),
    "drawer-asking-back-ar-200": ("open", "ar", LAPTOP, "dark", 200, asking_back),
    "drawer-asking-back-de-200": ("open", "de", LAPTOP, "light", 200, asking_back),
    "drawer-taken-back": ("open", "en", LAPTOP, "light", 100, gone),
    "drawer-taken-back-zh-200": ("open", "zh-Hant", LAPTOP, "light", 200, gone),
    "drawer-de": ("open", "de", LAPTOP, "light", 100, drawer),
    "drawer-small": ("open", "fr", SMALL, "light", 100, drawer),
    "drawer-alarmed": ("open", "en", LAPTOP, "light", 100, alarmed),
    "drawer-alarmed-ar": ("open", "ar", LAPTOP, "dark", 100, alarmed),
    "hand-over": ("open", "en", LAPTOP, "light", 100, handing_over),
    "hand-over-ar-200": ("open", "ar", LAPTOP, "dark", 200, handing_over),
    "shift-end": ("open", "en", LAPTOP, "light", 100, shift_ended),
    "shift-end-large": ("open", "en", LARGE, "dark", 100, shift_ended),
    "shift-end-200": ("open", "en", LAPTOP, "light", 200, shift_ended),
    "shift-end-zh": ("open", "zh-Hant", LAPTOP, "light", 100, shift_ended),
    "shift-end-ar": ("open", "ar", LAPTOP, "dark", 100, shift_ended),
    "no-campaign-200": ("", "en", LAPTOP, "light", 200, plain),
    "no-campaign-zh-200": ("", "zh-Hant", LAPTOP, "dark", 200, plain),
    "no-campaign": ("", "en", LAPTOP, "light", 100, plain),
    "no-campaign-zh": ("", "zh-Hant", LAPTOP, "dark", 100, plain),
}


def _every_picture() -> dict[str, tuple[str, str, tuple[int, int], Scheme, int, Act]]:
    """The form with every kind of question: in each look from above, in the middle and at its end."""
    looks: dict[str, tuple[str, tuple[int, int], Scheme, int, Act]] = {
        "every": ("en", LAPTOP, "light", 100, every_answer),
        "every-zh": ("zh-Hant", LAPTOP, "light", 100, every_answer),
        "every-ar": ("ar", LAPTOP, "light", 100, every_answer),
        "every-dark-large": ("en", LARGE, "dark", 100, every_answer),
        "every-200": ("en", LAPTOP, "light", 200, every_answer),
        "every-mistake": ("en", LARGE, "light", 100, every_mistake),
        "every-mistake-dark": ("zh-Hant", LARGE, "dark", 100, every_mistake),
    }
    return {
        f"{name}-{place}": ("every", language, size, scheme, scale, further(part, act))
        for name, (language, size, scheme, scale, act) in looks.items()
        for place, part in enumerate((0, 0.33, 0.67, 1), start=1)
    }


PICTURES |= _every_picture()


def campaign(name: str) -> SignedCampaign | None:
    """The campaign of a picture; an empty name is none."""
    if not name:
        return None
    if name == "every":
        return every_kind()
    return signed_campaign() if name == "three" else bundled_campaign(name)


def take(interface: InterfaceLanguage, name: str, target: Path, *, small: bool) -> None:
    """Take one picture."""
    source, language, size, scheme, scale, act = PICTURES[name]
    stage = Stage(interface, campaign(source), language, size, (scheme, scale))
    act(stage)
    stage.save(target, small=small)


def main() -> int:
    """0 when all are taken."""
    parser = argparse.ArgumentParser(description="Take a picture of each page of the stall.")
    parser.add_argument("folder", type=Path, help="where to write the PNGs")
    parser.add_argument("words", nargs="*", help="take only pictures with one of these words in their name")
    parser.add_argument("--readme", action="store_true", help="only those of the README, under their names there")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    application.setStyle("fusion")
    interface = InterfaceLanguage()
    wanted = README if chosen.readme else {name: name for name in PICTURES}
    for target, name in wanted.items():
        if not chosen.words or any(word in name for word in chosen.words):
            take(interface, name, chosen.folder / f"{target}.png", small=chosen.readme)
            print(f"Written: {chosen.folder / target}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
