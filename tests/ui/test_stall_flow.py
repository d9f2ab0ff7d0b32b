"""The way of one signer through the stall, and that nothing of the signer is left for the next one."""

from __future__ import annotations

import gc
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petition_core.errors import CampaignNotOpen, FormTooLarge, StoreBusy, StoreFull, StoreReadOnly
from petition_desktop.ui.messages import message
from petition_desktop.ui.stall.closed_page import ClosedPage
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.thanks_page import ThanksPage
from petition_desktop.ui.stall.timings import Timings
from petition_desktop.ui.widgets.qr_view import QrView
from petition_desktop.ui.widgets.signer_line import SignerLine
from tests.support.campaigns import TEXTS, signed_campaign
from tests.ui.conftest import CODE
from tests.ui.hands import button, click, line, tick, type_into, words

NAME = "Zaphod Beeblebrox"
NEEDED = "I sign this petition"


def fill(stall, name: str = NAME) -> None:
    """What is needed, and nothing else."""
    type_into(line(stall.page, "Full name"), name)
    tick(stall.page, NEEDED).click()


def sign(stall, name: str = NAME) -> None:
    """Fill and press Sign."""
    fill(stall, name)
    click(stall.page, "Sign")


class TestSigning:
    def test_what_was_typed_and_ticked_is_handed_in(self, stall):
        type_into(line(stall.page, "Full name"), "Ada Lovelace")
        type_into(line(stall.page, "E-mail"), "ada@example.org")
        type_into(line(stall.page, "Postcode"), "SW1A 1AA")
        tick(stall.page, "I live in Rivertown").click()
        tick(stall.page, NEEDED).click()
        tick(stall.page, "Tell me by e-mail").click()
        click(stall.page, "Sign")
        (form,) = stall.collector.forms
        assert form.language == "en"
        assert form.given == "by the signer"
        assert form.answers == {
            "name": "Ada Lovelace",
            "email": "ada@example.org",
            "postcode": "SW1A 1AA",
            "lived_there": True,
        }
        assert form.consents == {"count": "yes", "show_name": "no", "news": "yes"}

    def test_it_is_thanked_with_number_and_code(self, stall):
        sign(stall)
        shown = words(stall.page)
        assert isinstance(stall.page, ThanksPage)
        assert TEXTS["en"].thanks in shown
        assert any("You are number 8 at this stall today." in text for text in shown)
        assert "7K3QX 9F2MB 4TZ8C PW6RA" in shown
        assert "Receipt 41" in shown
        assert "8 signatures at this stall today" in words(stall.window.footer)
        assert "Nothing you typed stays on this screen." in words(stall.window.footer)

    def test_it_says_how_much_was_recorded_and_nothing_of_it(self, stall):
        type_into(line(stall.page, "Postcode"), "SW1A 1AA")
        tick(stall.page, "Tell me by e-mail").click()
        sign(stall)
        shown = words(stall.page)
        assert "2 answers are sealed.\nYou agreed to 2 points." in shown
        assert not any("SW1A" in text or NAME in text for text in shown)

    def test_one_of_each_is_told_in_the_singular(self, stall):
        sign(stall)
        assert "1 answer is sealed.\nYou agreed to 1 point." in words(stall.page)

    def test_the_qr_holds_the_code_alone(self, stall):
        import segno

        sign(stall)
        codes = [view.modules for view in stall.page.findChildren(QrView)]
        bare = segno.make(CODE, error="m", micro=False, boost_error=False)
        assert tuple(bytes(row) for row in bare.matrix) in codes

    def test_whoever_listens_is_told(self, stall, qtbot):
        fill(stall)
        with qtbot.waitSignal(stall.flow.kept):
            click(stall.page, "Sign")

    def test_enter_in_a_field_never_signs(self, stall):
        fill(stall)
        for field in stall.page.findChildren(SignerLine):
            QTest.keyClick(field, Qt.Key.Key_Return)
        assert stall.collector is None
        assert isinstance(stall.page, FormPage)

    def test_a_form_begun_before_the_end_may_be_finished_after_it(self, make_stall, qtbot):
        stall = make_stall()
        begun = stall.time
        stall.start(signed_campaign(closes=begun + timedelta(minutes=1)))
        stall.show(qtbot)
        stall.time = begun + timedelta(minutes=5)
        sign(stall)
        assert stall.collector.begun == [begun]
        assert isinstance(stall.page, ThanksPage)
        click(stall.page, "Next person")
        assert isinstance(stall.page, ClosedPage)

    def test_a_new_day_counts_from_one(self, stall):
        stall.time += timedelta(days=1)
        sign(stall)
        assert any("You are number 1 at this stall today." in text for text in words(stall.page))


class TestMistakes:
    def test_each_is_told_at_its_field_and_the_cursor_goes_to_the_first(self, stall, qtbot):
        type_into(line(stall.page, "E-mail"), "ada@")
        click(stall.page, "Sign")
        shown = words(stall.page)
        assert "Please write your name." in shown
        assert "This is not a whole address yet. It looks like name@example.org." in shown
        assert "Without this we may not count you. Tick it if you agree." in shown
        qtbot.waitUntil(line(stall.page, "Full name").hasFocus)
        assert stall.collector.forms == []

    def test_a_tick_far_below_is_brought_into_sight(self, stall, qtbot):
        type_into(line(stall.page, "Full name"), NAME)
        click(stall.page, "Sign")
        box = tick(stall.page, NEEDED)
        qtbot.waitUntil(box.hasFocus)
        qtbot.waitUntil(lambda: box.visibleRegion().boundingRect().height() == box.height())

    def test_a_mended_answer_loses_its_sentence_at_once(self, stall):
        click(stall.page, "Sign")
        type_into(line(stall.page, "Full name"), "A")
        assert "Please write your name." not in words(stall.page)
        assert "Without this we may not count you. Tick it if you agree." in words(stall.page)
        tick(stall.page, NEEDED).click()
        assert "Without this we may not count you. Tick it if you agree." not in words(stall.page)

    def test_another_mistake_changes_the_sentence(self, stall):
        click(stall.page, "Sign")
        type_into(line(stall.page, "Full name"), "7")
        assert "There is no letter in it yet. Please write your name." in words(stall.page)

    def test_a_hidden_character_is_told(self, stall):
        line(stall.page, "Full name").setText("Ada\u202eLovelace")
        click(stall.page, "Sign")
        assert "There is a character in it that cannot be seen. Please type it again." in words(stall.page)

    def test_a_right_answer_is_not_scolded_while_it_is_typed(self, stall):
        type_into(line(stall.page, "E-mail"), "ada@")
        assert not any("whole address" in text for text in words(stall.page))

    def test_they_are_told_in_the_readers_language_after_a_switch(self, stall):
        click(stall.page, "Sign")
        stall.window.header.language.picked.emit("zh-Hant")
        assert "請填寫你的姓名。" in words(stall.page)


class TestStore:
    @pytest.mark.parametrize(
        "error",
        [StoreFull(), StoreBusy(), StoreReadOnly(folder="stall"), FormTooLarge()],
        ids=lambda error: error.code,
    )
    def test_when_nothing_was_kept_the_form_stays_and_a_notice_says_why(self, stall, expect_log, error):
        expect_log("save-failed", logger="petition_desktop")
        fill(stall)
        stall.collector = stall.flow.desk._collector_for(stall.flow._signed.campaign)
        stall.collector.fails = error
        click(stall.page, "Sign")
        assert stall.window.notice.sentence == message(error).whole
        assert line(stall.page, "Full name").text() == NAME
        assert tick(stall.page, NEEDED).isChecked()
        stall.collector.fails = None
        click(stall.page, "Sign")
        assert isinstance(stall.page, ThanksPage)
        assert stall.window.notice.sentence == ""

    def test_a_campaign_that_closed_meanwhile_shows_its_closed_page(self, stall, expect_log):
        expect_log("save-failed", logger="petition_desktop")
        fill(stall)
        stall.collector = stall.flow.desk._collector_for(stall.flow._signed.campaign)
        stall.collector.fails = CampaignNotOpen(campaign="x", state="closed")
        click(stall.page, "Sign")
        assert stall.window.notice.sentence.startswith("“x” takes no signatures now")


class TestBeforeTheStoreIsOpen:
    @pytest.fixture
    def early(self, make_stall, qtbot):
        stall = make_stall()
        stall.start(signed_campaign(), opened=False)
        stall.show(qtbot)
        return stall

    def test_sign_waits_and_says_so(self, early):
        sign(early)
        assert button(early.page, "One moment").isEnabled() is False
        assert line(early.page, "Full name").text() == NAME

    def test_nothing_is_lost_when_it_opens(self, early):
        sign(early)
        early.open()
        assert [form.answers for form in early.collector.forms] == [{"name": NAME}]
        assert isinstance(early.page, ThanksPage)

    def test_mistakes_are_told_when_it_opens(self, early):
        click(early.page, "Sign")
        early.open()
        assert "Please write your name." in words(early.page)
        assert button(early.page, "Sign").isEnabled()

    def test_another_language_meanwhile_changes_nothing(self, early):
        sign(early)
        early.window.header.language.picked.emit("zh-Hant")
        assert button(early.page, "請稍候").isEnabled() is False
        early.open()
        assert isinstance(early.page, ThanksPage)

    def test_how_many_today_is_not_told_before_it_is_known(self, early):
        assert not any("at this stall today" in text for text in words(early.window.footer))


class TestLanguage:
    def test_what_was_typed_and_ticked_is_kept(self, stall):
        type_into(line(stall.page, "Full name"), "陳大文")
        type_into(line(stall.page, "Postcode"), "999077")
        tick(stall.page, "I live in Rivertown").click()
        tick(stall.page, "Tell me by e-mail").click()
        stall.window.header.language.picked.emit("zh-Hant")
        assert line(stall.page, "姓名").text() == "陳大文"
        assert line(stall.page, "郵政編碼").text() == "999077"
        assert tick(stall.page, "我現居").isChecked()
        assert tick(stall.page, "請以電郵").isChecked()
        assert not tick(stall.page, "我簽署").isChecked()

    def test_everything_speaks_the_signers_language(self, stall):
        stall.window.header.language.picked.emit("zh-Hant")
        stall.window.change.finish()
        shown = words(stall.window)
        assert TEXTS["zh-Hant"].title in shown
        assert "加上你的名字" in shown
        assert "已在這部電腦上密封，只有 Friends of the River 能夠開啟。" in shown
        assert button(stall.page, "簽署").isVisible()

    def test_the_language_of_the_page_is_the_language_of_the_signature(self, stall):
        stall.window.header.language.picked.emit("zh-Hant")
        type_into(line(stall.page, "姓名"), "Chan")
        tick(stall.page, "我簽署").click()
        click(stall.page, "簽署")
        assert stall.collector.forms[0].language == "zh-Hant"
        assert "你是今天這個攤位的第 8 位。你的簽名已密封，並會自動傳送。" in words(stall.page)

    def test_the_next_person_finds_the_stalls_own_language(self, stall):
        stall.window.header.language.picked.emit("zh-Hant")
        type_into(line(stall.page, "姓名"), "Chan")
        tick(stall.page, "我簽署").click()
        click(stall.page, "簽署")
        click(stall.page, "下一位")
        assert TEXTS["en"].title in words(stall.page)

    def test_the_thank_you_page_can_be_read_in_another_language(self, stall):
        sign(stall)
        stall.window.header.language.picked.emit("zh-Hant")
        shown = words(stall.page)
        assert TEXTS["zh-Hant"].thanks in shown
        assert "7K3QX 9F2MB 4TZ8C PW6RA" in shown

    def test_a_language_that_is_not_offered_becomes_the_campaigns_own(self, make_stall):
        stall = make_stall()
        stall.start(signed_campaign(), "fr")
        assert TEXTS["en"].title in words(stall.page)


class TestSize:
    def test_larger_text_keeps_what_was_typed(self, stall):
        type_into(line(stall.page, "Full name"), NAME)
        click(stall.window.header, "Larger text")
        assert line(stall.page, "Full name").text() == NAME
        assert line(stall.page, "Full name").font().pixelSize() == round(17 * 1.15)

    def test_the_button_keeps_the_keyboard(self, stall, qtbot):
        larger = button(stall.window.header, "Larger text")
        larger.setFocus()
        QTest.keyClick(larger, Qt.Key.Key_Space)
        QTest.keyClick(larger, Qt.Key.Key_Space)
        assert stall.theme.scale == 130
        assert larger.hasFocus()

    def test_the_next_person_finds_the_usual_size(self, stall):
        click(stall.window.header, "Larger text")
        sign(stall)
        click(stall.page, "Next person")
        assert stall.theme.scale == 100


class TestNextPerson:
    def test_the_page_is_a_new_one_and_empty(self, stall):
        first = stall.page
        sign(stall)
        click(stall.page, "Next person")
        assert isinstance(stall.page, FormPage)
        assert stall.page is not first
        assert [field.text() for field in stall.page.findChildren(SignerLine)] == ["", "", ""]
        assert not any(field.isUndoAvailable() for field in stall.page.findChildren(SignerLine))
        assert stall.page.draft().is_empty

    def test_the_old_page_is_gone_with_all_its_lines(self, stall):
        lines = stall.page.findChildren(SignerLine)
        gone = []
        for field in lines:
            field.destroyed.connect(lambda: gone.append(1))
        sign(stall)
        stall.window.change.finish()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert len(gone) == len(lines)

    def test_nothing_of_the_signer_is_left_in_any_widget_or_on_the_clipboard(self, stall):
        sign(stall)
        click(stall.page, "Next person")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        texts = []
        for widget in QApplication.allWidgets():
            texts += [widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle(), widget.toolTip()]
            texts += (
                [widget.text()]
                if hasattr(widget, "text") and not callable(getattr(widget, "toPlainText", None))
                else []
            )
        texts.append(QApplication.clipboard().text())
        assert not [text for text in texts if NAME in text or CODE[:5] in text]

    def test_it_comes_by_itself_after_a_countdown_that_is_seen(self, make_stall, qtbot):
        stall = make_stall(Timings(thanks_s=3, second_ms=40))
        stall.start(signed_campaign())
        stall.show(qtbot)
        sign(stall)
        seen: set[str] = set()

        def back() -> bool:
            seen.update(text for text in words(stall.window) if "by itself in" in text)
            return isinstance(stall.page, FormPage)

        qtbot.waitUntil(back)
        assert "Back to the start by itself in 2 s" in seen

    def test_three_people_one_after_the_other(self, stall):
        for name in ("Ada", "陳大文", "فاطمة"):
            line(stall.page, "Full name").setText(name)
            tick(stall.page, NEEDED).click()
            click(stall.page, "Sign")
            click(stall.page, "Next person")
        assert [form.answers["name"] for form in stall.collector.forms] == ["Ada", "陳大文", "فاطمة"]


class TestLeftAlone:
    @pytest.fixture
    def hasty(self, make_stall, qtbot):
        stall = make_stall(Timings(idle_s=10, warning_s=20, second_ms=10))
        stall.start(signed_campaign())
        stall.show(qtbot)
        return stall

    def test_a_form_nobody_touched_is_left_in_peace(self, hasty, qtbot):
        page = hasty.page
        with qtbot.assertNotEmitted(hasty.window.notice.answered, wait=400):
            pass
        assert hasty.page is page
        assert hasty.window.notice.sentence == ""

    def test_a_begun_one_is_warned_of_and_then_wiped(self, hasty, qtbot):
        type_into(line(hasty.page, "Full name"), NAME)
        page = hasty.page
        qtbot.waitUntil(lambda: "This form is emptied in" in hasty.window.notice.sentence)
        qtbot.waitUntil(lambda: hasty.page is not page)
        assert hasty.page.draft().is_empty
        assert hasty.window.notice.sentence == ""

    def test_the_seconds_are_seen(self, make_stall, qtbot):
        stall = make_stall(Timings(idle_s=1, warning_s=4, second_ms=60))
        stall.start(signed_campaign())
        stall.show(qtbot)
        page, seen = stall.page, []
        tick(page, NEEDED).click()

        def wiped() -> bool:
            seen.append(stall.window.notice.sentence[-5:])
            return stall.page is not page

        qtbot.waitUntil(wiped)
        assert list(dict.fromkeys(text for text in seen if text)) == [" 4 s.", " 3 s.", " 2 s.", " 1 s."]

    def test_a_key_calms_it(self, make_stall, qtbot):
        stall = make_stall(Timings(idle_s=10, warning_s=2000, second_ms=10))
        stall.start(signed_campaign())
        stall.show(qtbot)
        type_into(line(stall.page, "Full name"), "Ada")
        qtbot.waitUntil(lambda: bool(stall.window.notice.sentence))
        type_into(line(stall.page, "Full name"), "m")
        assert stall.window.notice.sentence == ""
        assert line(stall.page, "Full name").text() == "Adam"

    def test_saying_so_calms_it(self, make_stall, qtbot):
        stall = make_stall(Timings(idle_s=10, warning_s=2000, second_ms=10))
        stall.start(signed_campaign())
        stall.show(qtbot)
        type_into(line(stall.page, "Full name"), "Ada")
        qtbot.waitUntil(lambda: bool(stall.window.notice.sentence))
        click(stall.window.notice, "I am still here")
        assert stall.window.notice.sentence == ""
        assert line(stall.page, "Full name").text() == "Ada"

    def test_another_language_does_not_stop_the_watch(self, hasty, qtbot):
        type_into(line(hasty.page, "Full name"), NAME)
        hasty.window.header.language.picked.emit("zh-Hant")
        qtbot.waitUntil(lambda: "秒後清空" in hasty.window.notice.sentence)
        qtbot.waitUntil(lambda: TEXTS["en"].title in words(hasty.page))

    def test_a_signature_ends_it(self, make_stall, qtbot):
        stall = make_stall(Timings(idle_s=10, warning_s=10, second_ms=10, thanks_s=3000))
        stall.start(signed_campaign())
        stall.show(qtbot)
        sign(stall)
        thanks = stall.page
        with qtbot.assertNotEmitted(stall.window.notice.answered, wait=300):
            pass
        assert stall.page is thanks


class TestNewerVersion:
    def newer(self, **changes):
        texts = {**TEXTS, "en": msgspec.structs.replace(TEXTS["en"], title="Version two")}
        return signed_campaign(version=2, texts=texts, **changes)

    def test_an_untouched_form_shows_it_at_once(self, stall):
        stall.flow.offer(self.newer())
        assert "Version two" in words(stall.page)

    def test_a_begun_form_is_finished_first(self, stall):
        fill(stall)
        stall.flow.offer(self.newer())
        assert "Version two" not in words(stall.page)
        click(stall.page, "Sign")
        assert stall.collector.campaign.version == 1
        click(stall.page, "Next person")
        assert "Version two" in words(stall.page)
        sign(stall)
        assert stall.collector.campaign.version == 2

    def test_the_thank_you_page_is_not_interrupted(self, stall):
        sign(stall)
        stall.flow.offer(self.newer())
        assert isinstance(stall.page, ThanksPage)

    def test_another_campaign_changes_nothing(self, stall):
        stall.flow.offer(self.newer(id="another"))
        assert "Version two" not in words(stall.page)

    def test_one_that_is_closed_closes_the_stall(self, stall):
        stall.flow.offer(self.newer(state="closed"))
        assert isinstance(stall.page, ClosedPage)
