"""How a campaign gets here: as a file, chosen or dropped, or by the office's invite, typed, pasted or as a file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.centred_page import CentredPage
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from petition_desktop.ui.widgets.card import Card, Edge
from petition_desktop.ui.widgets.invite_field import InviteField
from petition_desktop.ui.widgets.sight import bring_focus_into_sight
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class NoCampaignPage(CentredPage):
    """Says what to do, and does it. What was typed stays when the page is made anew in another size.

    Signals: `add_asked()` for a file, `invite_given(text)` for an invite, `back_asked()`.
    """

    add_asked = Signal()
    invite_given = Signal(str)
    back_asked = Signal()

    def __init__(self, theme: Theme, *, has_other: bool = False, invite: str = "") -> None:
        self._has_other, self._typed = has_other, invite
        self._invite: InviteField | None = None
        super().__init__(theme)

    def content(self) -> QWidget:
        theme = self._theme
        card = Card(theme)
        card.setMaximumWidth(theme.px(tokens.STORY_WIDTH))
        title, words, drop = Text(theme, "title"), Text(theme, "lead"), Text(theme, "quiet", "soft")
        another = translate("NoCampaign", "Add another campaign")
        title.say(another if self._has_other else translate("NoCampaign", "There is no campaign here yet"))
        words.say(
            translate(
                "NoCampaign",
                "Your office gives you a file that ends in .campaign, on a stick or by e-mail. Add it here.",
            )
        )
        self._add = PrimaryButton(theme, translate("NoCampaign", "Add a campaign file …"))
        self._add.clicked.connect(self.add_asked)
        drop.say(translate("NoCampaign", "You can also drop the file on this window."))
        join = Button(theme, translate("NoCampaign", "Join with the invite"))
        join.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        join.clicked.connect(self._give)
        back = LinkButton(theme, translate("NoCampaign", "Back"))
        back.clicked.connect(self.back_asked)
        column = QVBoxLayout(card)
        margin = theme.px(5 * tokens.STEP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(2 * tokens.STEP))
        for part in (title, words, self._add, drop, Edge(theme), self._line(), join, back):
            column.addWidget(part)
        return card

    def start(self) -> QWidget:
        return self._add

    @property
    def invite(self) -> str:
        """What stands in the line of the invite."""
        return self._invite.value() if self._invite is not None else self._typed

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        """What is wrong with the invite."""
        if self._invite is not None:
            self._invite.show_problem(sentence)
            if sentence:
                self._invite.take_focus()
                bring_focus_into_sight(self._theme, self)
                announce(self, sentence)

    def _line(self) -> InviteField:
        typed, problem = self.invite, self._invite.problem if self._invite is not None else ""
        self._invite = InviteField(self._theme)
        self._invite.set_words(
            translate("NoCampaign", "Or the office's invite"),
            help_text=translate("NoCampaign", "Paste or type the whole link. An invite file can be added above."),
        )
        self._invite.set_value(typed)
        self._invite.show_problem(problem)
        self._invite.entered.connect(self._give)
        return self._invite

    @Slot()
    def _give(self) -> None:
        self.invite_given.emit(self.invite)
