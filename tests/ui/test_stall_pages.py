"""The stall's pages in their frame: what is seen, in which order, in every width, language and direction."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea

from petition_desktop.ui import tokens
from petition_desktop.ui.stall.closed_page import ClosedPage
from petition_desktop.ui.stall.form_card import FormCard
from petition_desktop.ui.stall.story_column import StoryColumn
from petition_desktop.ui.widgets.buttons import PrimaryButton
from petition_desktop.ui.widgets.columns import Columns
from petition_desktop.ui.widgets.field import LineField
from petition_desktop.ui.widgets.story_view import StoryView
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.tick import TickBox
from tests.support.campaigns import TEXTS, signed_campaign
from tests.ui.hands import button, line, the, tick, words


def cut_off(window) -> list[str]:
    """Texts that do not get the height their words need, or the width of their longest word."""
    return [
        text.text()
        for text in window.findChildren(Text)
        if text.isVisible() and (text.height() < text.heightForWidth(text.width()) or text.width() < 1)
    ]


class TestForm:
    def test_it_shows_what_the_campaign_says(self, stall):
        texts = TEXTS["en"]
        shown = words(stall.page)
        for said in (texts.title, texts.summary, texts.demand, texts.signed_text, "To Ana Lind, mayor of Rivertown"):
            assert said in shown
        assert "As you would sign a letter." in shown

    def test_questions_come_in_the_campaigns_order_and_what_may_stay_empty_says_so(self, stall):
        labels = [text for text in words(stall.page) if text.startswith(("Full name", "E-mail", "Country", "Postcode"))]
        assert labels == ["Full name", "E-mail (optional)", "Country or region (optional)", "Postcode (optional)"]

    def test_the_needed_consent_is_first_and_news_is_last_and_none_is_ticked(self, stall):
        boxes = stall.page.findChildren(TickBox)
        order = sorted(boxes, key=lambda box: box.mapTo(stall.page, QPoint(0, 0)).y())
        said = [box.accessibleName() for box in order]
        consents = TEXTS["en"].consents
        assert said == [
            TEXTS["en"].questions["lived_there"].label,
            consents["count"],
            consents["show_name"] + " (not needed to sign)",
            consents["news"] + " (not needed to sign)",
        ]
        assert not any(box.isChecked() for box in boxes)

    def test_the_cursor_is_in_the_first_field(self, stall, qtbot):
        qtbot.waitUntil(line(stall.page, "Full name").hasFocus)

    def test_a_signature_needs_no_e_mail(self, stall):
        line(stall.page, "Full name").setText("Ada")
        tick(stall.page, "I sign this petition").click()
        button(stall.page, "Sign").click()
        assert stall.collector.forms[0].answers == {"name": "Ada"}


class TestWidths:
    def test_wide_story_and_form_stand_side_by_side_and_sign_is_in_sight(self, stall):
        story, form = the(stall.page, StoryColumn), the(stall.page, FormCard)
        left, right = (part.mapTo(stall.window, QPoint(0, 0)).x() for part in (story, form))
        assert left + story.width() <= right
        sign = button(stall.page, "Sign")
        bottom = sign.mapTo(stall.window, QPoint(0, sign.height())).y()
        assert bottom < stall.window.footer.mapTo(stall.window, QPoint(0, 0)).y()
        assert the(stall.page, StoryView).isVisible()

    def test_narrow_the_story_is_folded_until_it_is_asked_for(self, stall, qtbot):
        stall.window.resize(1000, 700)
        qtbot.waitUntil(lambda: the(stall.page, Columns).narrow)
        story, form = the(stall.page, StoryColumn), the(stall.page, FormCard)
        assert not the(stall.page, StoryView).isVisible()
        above, below = (part.mapTo(stall.page, QPoint(0, 0)).y() for part in (story, form))
        assert above + story.height() <= below
        assert TEXTS["en"].demand in words(stall.page)
        button(stall.page, "Read the whole story").click()
        assert the(stall.page, StoryView).isVisible()
        assert not button(stall.page, "Read the whole story").isVisible()

    def test_narrow_everything_can_be_scrolled_to(self, stall, qtbot):
        stall.window.resize(1000, 700)
        qtbot.waitUntil(lambda: the(stall.page, Columns).narrow)
        area = next(
            area for area in stall.page.findChildren(QScrollArea) if area.isAncestorOf(button(stall.page, "Sign"))
        )
        sign = button(stall.page, "Sign")
        area.ensureWidgetVisible(sign)
        assert not sign.visibleRegion().isEmpty()

    def test_what_was_typed_and_where_the_cursor_is_survive_another_width(self, stall, qtbot):
        field = line(stall.page, "E-mail")
        field.setFocus()
        field.setText("ada@example.org")
        for width in (1000, 1366, 1000):
            stall.window.resize(width, 700)
            qtbot.waitUntil(lambda width=width: the(stall.page, Columns).narrow == (width < tokens.WIDE_FROM))
            assert field.hasFocus()
            assert field.text() == "ada@example.org"

    @pytest.mark.parametrize("language", ["en", "zh-Hant", "ar"])
    @pytest.mark.parametrize(
        ("size", "scale"), [((1366, 768), 100), ((1366, 768), 200), ((1920, 1080), 130), ((1024, 700), 80)]
    )
    def test_no_text_is_cut_off(self, make_stall, qtbot, language, size, scale):
        stall = make_stall()
        stall.theme.set_scale(scale)
        stall.theme._first_scale = scale
        stall.start(signed_campaign(), language)
        stall.show(qtbot, *size)
        assert cut_off(stall.window) == []

    def test_at_two_hundred_percent_it_is_one_column(self, stall, qtbot):
        stall.theme.set_scale(200)
        qtbot.waitUntil(lambda: the(stall.page, Columns).narrow)
        assert line(stall.page, "Full name").height() == 96


class TestDirection:
    def test_arabic_mirrors_the_page_and_the_frame(self, make_stall, qtbot):
        stall = make_stall()
        stall.start(signed_campaign(), "ar")
        stall.show(qtbot)
        story, form = the(stall.page, StoryColumn), the(stall.page, FormCard)
        assert form.mapTo(stall.window, QPoint(0, 0)).x() < story.mapTo(stall.window, QPoint(0, 0)).x()
        assert stall.window.header.layoutDirection() == Qt.LayoutDirection.RightToLeft
        language, sizes = stall.window.header.language, stall.window.header.text_size
        assert language.x() < sizes.x()
        assert line(stall.page, "الاسم").alignment() & Qt.AlignmentFlag.AlignRight

    def test_the_edges_of_the_form_are_one_line_in_both_directions(self, make_stall, qtbot):
        for language in ("en", "ar"):
            stall = make_stall()
            stall.start(signed_campaign(), language)
            stall.show(qtbot)
            field = next(iter(the(stall.page, FormCard)._questions.values()))
            sign = the(stall.page, PrimaryButton)
            assert isinstance(field, LineField)
            edges = {(part.mapTo(stall.page, QPoint(0, 0)).x(), part.width()) for part in (field._line, sign)}
            assert len(edges) == 1


class TestClosed:
    @pytest.fixture
    def closed(self, make_stall, qtbot):
        stall = make_stall()
        stall.start(signed_campaign(state="closed"))
        stall.show(qtbot)
        return stall

    def test_it_tells_the_outcome_and_thanks(self, closed):
        shown = words(closed.page)
        assert isinstance(closed.page, ClosedPage)
        assert TEXTS["en"].closed_title in shown
        assert TEXTS["en"].thanks in shown
        assert "The fence came down on 1 July." in the(closed.page, StoryView).toPlainText()

    def test_it_names_what_else_can_be_done(self, closed):
        shown = words(closed.page)
        assert "Write to your councillor" in shown
        assert "https://river.example/write" in shown

    def test_it_takes_no_signature(self, closed):
        assert closed.page.findChildren(FormCard) == []
        assert not closed.page.findChildren(TickBox)

    def test_it_speaks_the_readers_language(self, closed):
        closed.window.header.language.picked.emit("zh-Hant")
        assert TEXTS["zh-Hant"].closed_title in words(closed.page)

    def test_one_whose_time_is_over_is_closed_too(self, make_stall, qtbot):
        stall = make_stall()
        stall.start(signed_campaign(closes=stall.time - timedelta(seconds=1)))
        assert isinstance(stall.page, ClosedPage)


def test_before_the_beginning_it_says_when_that_is(make_stall, qtbot):
    stall = make_stall()
    stall.time = datetime(2027, 6, 20, 12, tzinfo=UTC)
    stall.start(signed_campaign(opens=stall.time + timedelta(days=3)))
    shown = words(stall.page)
    assert TEXTS["en"].title in shown
    assert "It can be signed from Wednesday, 23 June 2027 on." in shown
    assert stall.page.findChildren(FormCard) == []


class TestFrame:
    def test_the_seal_line_is_always_in_sight(self, stall):
        assert "Sealed on this laptop. Only Friends of the River can open it." in words(stall.window.footer)

    def test_it_counts_the_day(self, stall):
        assert "7 signatures at this stall today" in words(stall.window.footer)

    def test_one_signature_is_no_plural(self, make_stall, qtbot):
        stall = make_stall()
        stall.start(signed_campaign(), opened=False)
        stall.open(today=1)
        stall.show(qtbot)
        assert "1 signature at this stall today" in words(stall.window.footer)

    def test_the_title_of_the_window_says_nothing_of_what_is_in_it(self, stall):
        line(stall.page, "Full name").setText("Ada")
        assert stall.window.windowTitle() == "Petition Desktop"

    def test_the_privacy_notice_covers_the_page_and_goes_again(self, stall, qtbot):
        line(stall.page, "Full name").setText("Ada")
        stall.window.footer.privacy_asked.emit()
        assert stall.window.is_covered
        notice = next(view for view in stall.window.findChildren(StoryView) if view.isVisible())
        assert "Friends of the River" in notice.toPlainText()
        button(stall.window, "Back").click()
        assert not stall.window.is_covered
        assert line(stall.page, "Full name").text() == "Ada"

    def test_escape_leaves_the_notice(self, stall, qtbot):
        from PySide6.QtTest import QTest

        stall.window.footer.privacy_asked.emit()
        back = button(stall.window, "Back")
        qtbot.waitUntil(back.hasFocus)
        QTest.keyClick(back, Qt.Key.Key_Escape)
        assert not stall.window.is_covered

    def test_the_notice_follows_the_language(self, stall):
        stall.window.footer.privacy_asked.emit()
        stall.window.header.language.picked.emit("zh-Hant")
        stall.window.change.finish()
        assert stall.window.is_covered
        notice = next(view for view in stall.window.findChildren(StoryView) if view.isVisible())
        assert "河流之友" in notice.toPlainText()
