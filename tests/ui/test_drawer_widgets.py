"""The parts of the drawer: the chart by hour, the bar of the goal, a line with a sign, and where cards stand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.widgets.board import Board
from petition_desktop.ui.widgets.goal_bar import GoalBar
from petition_desktop.ui.widgets.hour_chart import FEWEST, HourChart
from petition_desktop.ui.widgets.signed_line import SignedLine
from tests.ui.hands import words

HOURS = {10: 9, 11: 18, 12: 0, 13: 31}
RTL = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def chart(qtbot, theme) -> HourChart:
    made = HourChart(theme)
    qtbot.addWidget(made)
    made.resize(800, 200)
    made.show_hours(HOURS)
    return made


class TestChart:
    def test_a_screen_reader_hears_the_numbers_and_nothing_of_empty_hours(self, chart):
        assert chart.accessibleName() == "Signatures by hour"
        assert chart.accessibleDescription() == "10–11: 9, 11–12: 18, 13–14: 31"

    def test_before_the_first_signature_it_says_so(self, chart):
        chart.show_hours({})
        assert chart.accessibleDescription() == "None yet"

    def test_bars_are_as_high_as_their_counts_and_empty_hours_are_a_thin_line(self, chart):
        heights = [chart.bar(place).height() for place in range(4)]
        assert heights[3] / heights[1] == pytest.approx(31 / 18, rel=0.03)
        assert heights[2] == tokens.QUIET_BAR
        assert all(chart.rect().contains(chart.bar(place).toRect()) for place in range(4))

    def test_few_hours_are_filled_up_with_hours_to_come_until_midnight(self, chart):
        assert [hour for hour, _count in chart.counts] == list(range(10, 10 + FEWEST))
        chart.show_hours({22: 3})
        assert [hour for hour, _count in chart.counts] == [22, 23]

    def test_from_right_to_left_the_first_hour_stands_at_the_right(self, chart):
        left = chart.bar(0)
        chart.setLayoutDirection(RTL)
        assert chart.bar(0).left() == chart.width() - left.right()
        assert chart.bar(1).left() < chart.bar(0).left()

    def test_a_whole_day_fits_too(self, chart):
        chart.show_hours(dict.fromkeys(range(24), 1))
        assert chart.bar(23).right() <= chart.width()

    def test_an_hour_with_signatures_is_painted_in_the_accent_and_an_empty_one_is_not(self, chart, theme):
        picture = chart.grab().toImage()
        accent = QColor(theme.palette.accent)
        assert picture.pixelColor(chart.bar(3).center().toPoint()) == accent
        assert picture.pixelColor(chart.bar(2).center().toPoint()) != accent


class TestGoal:
    @pytest.mark.parametrize(("done", "part"), [(0, 0), (50, 0.25), (200, 1), (260, 1)])
    def test_it_fills_with_what_is_reached(self, qtbot, theme, done, part):
        bar = GoalBar(theme)
        qtbot.addWidget(bar)
        bar.show_part(done, 200)
        assert bar.part == part
        assert not bar.isHidden()

    def test_without_a_goal_it_is_not_there(self, qtbot, theme):
        bar = GoalBar(theme)
        qtbot.addWidget(bar)
        bar.show_part(50, 0)
        assert bar.isHidden()

    @pytest.mark.parametrize(
        ("direction", "filled", "empty"), [(Qt.LayoutDirection.LeftToRight, 50, 350), (RTL, 350, 50)]
    )
    def test_it_fills_from_where_lines_begin(self, qtbot, theme, direction, filled, empty):
        bar = GoalBar(theme)
        qtbot.addWidget(bar)
        bar.setLayoutDirection(direction)
        bar.resize(400, 8)
        bar.show_part(100, 200)
        picture = bar.grab().toImage()
        assert picture.pixelColor(filled, 4) == QColor(theme.palette.accent)
        assert picture.pixelColor(empty, 4) == QColor(theme.palette.tint)


class TestLine:
    def test_it_says_how_it_stands_and_what_to_do_in_one_label(self, qtbot, theme):
        line = SignedLine(theme)
        qtbot.addWidget(line)
        line.tell("careful", "Battery 31 %", "Plug it in.")
        assert words(line) == ["Battery 31 % Plug it in."]

    def test_without_words_it_is_not_there(self, qtbot, theme):
        line = SignedLine(theme)
        qtbot.addWidget(line)
        line.tell("good", "Well")
        line.tell("good", "", "advice")
        assert line.isHidden()
        assert line.sentence == ""


class Box(QWidget):
    """Stands for a card of a height."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self):
        return self.minimumSize()


class KnownBoard(Board):
    """A board whose boxes a test can reach."""

    boxes: list[Box]


@pytest.fixture
def board(qtbot, theme):
    alarm, count, receipts, safe, send, answers = boxes = [Box(height) for height in (50, 300, 200, 350, 150, 100)]
    made = KnownBoard(theme, ([alarm], [answers]), ([count, receipts], [safe, send]), boxes)
    qtbot.addWidget(made)
    made.boxes = boxes
    return made


class TestBoard:
    def place(self, board, width):
        board.resize(width, board.heightForWidth(width))
        board._place()
        return [box.geometry() for box in board.boxes]

    def test_wide_there_are_two_columns_that_end_at_one_line(self, board):
        alarm, count, receipts, safe, send, answers = self.place(board, 1366)
        assert count.top() == safe.top() > alarm.bottom()
        assert count.left() == alarm.left() < count.right() < safe.left()
        assert receipts.bottom() == send.bottom() < answers.top()
        assert answers.width() == alarm.width() == safe.right() - count.left() + 1

    def test_narrow_everything_follows_in_the_order_of_reading(self, board):
        places = self.place(board, 700)
        assert all(first.bottom() < second.top() for first, second in pairwise(places))
        assert len({place.left() for place in places}) == 1

    def test_a_hidden_card_takes_no_room(self, board):
        with_it = self.place(board, 1366)[1].top()
        board.boxes[0].hide()
        assert self.place(board, 1366)[1].top() < with_it

    def test_the_card_that_wants_to_grow_does(self, board):
        board.boxes[1].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        before = board.boxes[1].minimumHeight()
        _, count, receipts, _, _, _ = self.place(board, 1366)
        board.boxes[3].setMinimumHeight(500)
        _, grown, moved, _, _, _ = self.place(board, 1366)
        assert grown.height() > count.height() >= before
        assert moved.height() == receipts.height()

    def test_from_right_to_left_the_columns_change_places(self, board):
        left = self.place(board, 1366)[1]
        board.setLayoutDirection(RTL)
        right = self.place(board, 1366)[1]
        assert right.left() == 1366 - left.right() - 1

    def test_very_wide_it_stays_in_the_middle(self, board):
        alarm = self.place(board, 2600)[0]
        assert alarm.width() == tokens.BOARD_WIDTH
        assert alarm.left() == (2600 - tokens.BOARD_WIDTH) // 2

    def test_a_card_that_grows_is_placed_anew_by_itself(self, board, qtbot):
        board.resize(1366, 800)
        board.show()
        qtbot.waitExposed(board)
        label = QLabel("x", board.boxes[0])
        label.hide()
        top = board.boxes[1].y()
        board.boxes[0].setMinimumHeight(120)
        qtbot.waitUntil(lambda: board.boxes[1].y() > top)
