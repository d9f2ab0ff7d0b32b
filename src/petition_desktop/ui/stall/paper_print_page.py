"""New sheets of paper: in which language, how many, how large; into a file or to a printer."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_core.campaign.model import Campaign
from petition_desktop.ui import tokens
from petition_desktop.ui.language_names import language_name
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.choice_field import ChoiceRows, choice_field
from petition_desktop.ui.widgets.columns import Column
from petition_desktop.ui.widgets.digits_field import DigitsField
from petition_desktop.ui.widgets.field import Field
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate
_MOST_DIGITS = 3


class PrintDraft(Struct, frozen=True):
    """As it was chosen and typed; checked by the act."""

    language: str = ""
    count: str = ""
    paper: str = ""


class PaperPrintPage(QWidget):
    """Signals: `save_asked()`, `print_asked()`, `left()`."""

    save_asked = Signal()
    print_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, campaign: Campaign, language: str) -> None:
        super().__init__()
        self._theme = theme
        names = {tag: language_name(tag) for tag in campaign.languages}
        self._language = choice_field(theme, names, optional=False)
        self._count = DigitsField(theme, _MOST_DIGITS, theme.px(3 * tokens.FIELD_HEIGHT))
        self._paper = ChoiceRows(theme, {"A4": "A4", "Letter": "Letter"})
        self._language.set_words(translate("Paper", "Language of the sheets"))
        self._count.set_words(translate("Paper", "How many sheets"))
        self._paper.set_words(translate("Paper", "Size of the paper"))
        self._fields: dict[str, Field] = {"language": self._language, "count": self._count, "paper": self._paper}
        self._save = PrimaryButton(theme, translate("Paper", "Save as PDF …"))
        self._print = Button(theme, translate("Paper", "Print …"))
        self._back = LinkButton(theme, translate("Paper", "Back"))
        self._save.clicked.connect(self.save_asked)
        self._print.clicked.connect(self.print_asked)
        self._back.clicked.connect(self.left)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self._build(campaign.text(language).title)

    def draft(self) -> PrintDraft:
        """What was chosen and typed."""
        return PrintDraft(**{name: str(field.value()) for name, field in self._fields.items()})

    def restore(self, draft: PrintDraft) -> None:
        """Show it."""
        for name, field in self._fields.items():
            field.set_value(getattr(draft, name))

    def show_problem(self, name: str, sentence: str) -> None:
        """What is wrong, beside this field; the others' problems go."""
        for each, field in self._fields.items():
            field.show_problem(sentence if each == name else "")
        if name in self._fields:
            self._fields[name].take_focus()

    def set_waiting(self, waiting: bool) -> None:
        """While sheets are drawn."""
        for button in (self._save, self._print):
            button.setEnabled(not waiting)
        self._save.say(translate("Paper", "One moment …") if waiting else translate("Paper", "Save as PDF …"))

    @Slot()
    def take_focus(self) -> None:
        """Into the number of sheets: the rest is mostly right."""
        self._count.take_focus()

    def _build(self, campaign: str) -> None:
        theme = self._theme
        margin, step = theme.px(tokens.CARD_PADDING), theme.px(2 * tokens.STEP)
        title, about, told = Text(theme, "title"), Text(theme, "lead", "soft"), Text(theme, "quiet", "soft")
        title.say(translate("Paper", "Print paper sheets"))
        about.say(campaign)
        told.say(
            translate(
                "Paper", "For when the power fails. Each sheet has a number of its own; they come back to be typed in."
            )
        )
        card = Card(theme)
        card.setMaximumWidth(theme.px(tokens.BOARD_WIDTH // 2))
        column = QVBoxLayout(card)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(step)
        acts = QHBoxLayout() if theme.scale < tokens.PAIR_BELOW else QVBoxLayout()
        acts.setSpacing(step)
        acts.addWidget(self._save, 1)
        acts.addWidget(self._print)
        for part in (title, about, told, self._language, self._count, self._paper):
            column.addWidget(part)
        column.addLayout(acts)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        inside = Column()
        around = QHBoxLayout(inside)
        around.setContentsMargins(margin, margin, margin, margin)
        around.addStretch(1)
        around.addWidget(card, 100, Qt.AlignmentFlag.AlignTop)
        around.addStretch(1)
        area = ScrollArea(theme, inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
