"""The start of a shift on one page: who, where, how many, a PIN, which campaign; and the check-list beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from petition_desktop.stall.campaigns import Choice
from petition_desktop.stall.check import Check
from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.stall.campaign_row import CampaignRow, campaign_words
from petition_desktop.ui.stall.check_list import CheckList
from petition_desktop.ui.stall.shift_form import ShiftDraft, ShiftForm
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.columns import Columns
from petition_desktop.ui.widgets.problem_line import ProblemLine
from petition_desktop.ui.widgets.sight import bring_focus_into_sight
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.wrapping_row import WrappingRow

translate = QCoreApplication.translate


class ShiftPage(QWidget):
    """Signals: `start_asked()`, `add_asked()` for another campaign, `paper_asked()` for sheets, `left()` back to the
    form without a shift, `chosen(campaign_id)` when another campaign was chosen.
    """

    start_asked = Signal()
    add_asked = Signal()
    paper_asked = Signal()
    left = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme, choices: Sequence[Choice], language: str, *, may_leave: bool) -> None:
        super().__init__()
        self._theme = theme
        self._rows = [CampaignRow(theme, choice, language) for choice in choices] if len(choices) > 1 else []
        self._group = QButtonGroup(self)
        self._form, self._list = ShiftForm(theme), CheckList(theme)
        self._start = PrimaryButton(theme, translate("Shift", "Start collecting"))
        self._problem = ProblemLine(theme)
        self._problem.hide()
        self._add = LinkButton(theme, translate("Shift", "Add another campaign …"))
        self._paper = LinkButton(theme, translate("Drawer", "Paper sheets"))
        self._leave = LinkButton(theme, translate("Shift", "Back to the form, without a shift"))
        self._leave.setVisible(may_leave)
        title = translate("Shift", "Start of shift")
        only = campaign_words(choices[0], language)[0] if len(choices) == 1 else ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        widths = (tokens.LEAD_WIDTH, tokens.SIDE_CARD_WIDTH)
        names = (title, translate("Shift", "Is everything ready?"))
        lead, side = self._lead(title, only), self._side(names[1])
        layout.addWidget(Columns(theme, lead, side, widths, names, together=True))
        self._connect()

    def draft(self) -> ShiftDraft:
        """What stands on the page now."""
        return self._form.draft()

    def restore(self, draft: ShiftDraft) -> None:
        """Show it."""
        self._form.restore(draft)

    def set_checks(self, checks: Sequence[Check]) -> None:
        """Show the check-list as it was found last."""
        self._list.set_checks(checks)

    def set_waiting(self, waiting: bool) -> None:
        """While the laptop is not ready, or makes the shift."""
        self._start.setEnabled(not waiting)
        self._start.say(translate("Shift", "One moment …") if waiting else translate("Shift", "Start collecting"))

    def show_problem(self, field: str, sentence: str) -> None:
        """What is wrong: at a field of the form, or above the button where it belongs to none."""
        if not self._form.show_problem(field, sentence):
            self._problem.show_problem(sentence)
        if sentence:
            bring_focus_into_sight(self._theme, self)
            announce(self, sentence)

    def forget(self) -> None:
        """Take the PIN off the page."""
        self._form.forget()

    def take_focus(self) -> None:
        """The first empty line."""
        self._form.take_focus()

    def _connect(self) -> None:
        for row in self._rows:
            self._group.addButton(row)
            row.toggled.connect(self._choose)
        self._start.clicked.connect(self._ask)
        self._form.entered.connect(self._ask)
        self._add.clicked.connect(self.add_asked)
        self._paper.clicked.connect(self.paper_asked)
        self._leave.clicked.connect(self.left)

    def _lead(self, title: str, only: str) -> QWidget:
        theme, card = self._theme, Card(self._theme)
        heading = Text(theme, "title")
        heading.say(title)
        column = QVBoxLayout(card)
        margin = theme.px(tokens.CARD_PADDING)
        below = margin // 2
        column.setContentsMargins(margin, margin, margin, below)
        column.setSpacing(theme.px(2 * tokens.STEP))
        column.addWidget(heading)
        if only:
            campaign = Text(theme, "lead", "soft")
            campaign.say(only)
            column.addWidget(campaign)
        for row in self._rows:
            column.addWidget(row)
        for part in (self._form, self._problem, self._start):
            column.addWidget(part)
        links = WrappingRow((self._leave, self._add, self._paper), spread=False)
        links.set_gaps(theme.px(4 * tokens.STEP), 0, theme.target)
        column.addWidget(links)
        return card

    def _side(self, title: str) -> QWidget:
        card = Card(self._theme)
        heading = Text(self._theme, "heading")
        heading.say(title)
        column = QVBoxLayout(card)
        margin = self._theme.px(tokens.CARD_PADDING)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self._theme.px(2 * tokens.STEP))
        column.addWidget(heading)
        column.addWidget(self._list)
        return card

    @Slot()
    def _ask(self) -> None:
        if self._start.isEnabled():
            self.start_asked.emit()

    @Slot(bool)
    def _choose(self, chosen: bool) -> None:
        row = self.sender()
        if chosen and isinstance(row, CampaignRow):
            self.chosen.emit(row.campaign_id)
