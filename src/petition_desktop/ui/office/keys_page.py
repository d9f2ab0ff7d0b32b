"""The room of the keys: which key is open, its recovery sheet, and how other keys come to be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.office.line_words import shown
from petition_desktop.ui.office.office_style import PAGE_MARGIN
from petition_desktop.ui.office.recovery_sheet import usual_paper
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.columns import Column
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class KeysPage(QWidget):
    """Signals: `sheet_asked(paper)`, `make_asked()`."""

    sheet_asked = Signal(str)
    make_asked = Signal()

    def __init__(self, theme: Theme, path: Path, recipient: str) -> None:
        super().__init__()
        self._theme = theme
        title = Text(theme, "title")
        title.say(translate("Keys", "Keys"))
        sheet = Button(theme, translate("Keys", "Save its recovery sheet …"))
        sheet.clicked.connect(self._sheet)
        make = Button(theme, translate("Keys", "Make other keys …"))
        make.clicked.connect(self.make_asked)
        content = Column()
        column = QVBoxLayout(content)
        across = theme.px(PAGE_MARGIN)
        column.setContentsMargins(across, theme.px(2 * tokens.STEP), across, across)
        column.setSpacing(theme.px(2 * tokens.STEP))
        column.addWidget(title)
        column.addWidget(self._in_use(path, recipient, sheet))
        column.addWidget(self._others(make))
        column.addStretch(1)
        area = ScrollArea(theme, content)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard goes to what is in it
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _in_use(self, path: Path, recipient: str, button: Button) -> Card:
        half = translate("Keys", "Its public half begins with %1 and ends with %2.").replace("%1", recipient[:24])
        words = (
            f"\u2068{shown(str(path))}\u2069",
            half.replace("%2", recipient[-12:]),
            translate("Keys", "The sheet is the key as 24 words on paper. Whoever has it can read every signature."),
        )
        return self._card(translate("Keys", "The key that is open"), words, button)

    def _others(self, button: Button) -> Card:
        words = translate(
            "Keys",
            "A new campaign may have keys of its own. What was sealed to the key above opens with that key only, so "
            "keep it.",
        )
        return self._card(translate("Keys", "Other keys"), (words,), button)

    def _card(self, heading: str, words: tuple[str, ...], button: Button) -> Card:
        card = Card(self._theme)
        card.setMaximumWidth(self._theme.px(tokens.STORY_WIDTH))
        column = QVBoxLayout(card)
        margin = self._theme.px(tokens.CARD_PADDING)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self._theme.px(tokens.STEP))
        title = Text(self._theme, "heading")
        title.say(heading)
        column.addWidget(title)
        for one in words:
            text = Text(self._theme, "body")
            text.say(one)
            column.addWidget(text)
        column.addSpacing(self._theme.px(tokens.STEP))
        column.addWidget(button)
        return card

    @Slot()
    def _sheet(self) -> None:
        self.sheet_asked.emit(usual_paper())
