"""Short honest answers to what people at a stall ask, so that a volunteer need not invent any."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from petition_core.campaign.model import Organisation
from petition_desktop.ui import tokens
from petition_desktop.ui.stall.titled_card import TitledCard
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class AnswersCard(TitledCard):
    """Four answers, in two columns where there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Answers", "What do I tell people?"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(tokens.COLUMN_GAP))
        self._grid.setVerticalSpacing(theme.px(2 * tokens.STEP))
        self._parts: list[QWidget] = []
        self._columns = 0
        self.add(self._grid)
        self.close_below()

    def show_answers(self, organisation: Organisation) -> None:
        """Answers for the campaign of this organisation."""
        for part in self._parts:
            self._grid.removeWidget(part)
            part.deleteLater()
        self._parts = [self._made(question, answer) for question, answer in _answers(organisation)]
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= self._theme.px(tokens.WIDE_FROM - 2 * tokens.PAGE_MARGIN) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _made(self, question: str, answer: str) -> QWidget:
        part, asked, told = QWidget(), Text(self._theme, "label"), Text(self._theme, "quiet")
        asked.say(question)
        told.say(answer)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(asked)
        column.addWidget(told)
        column.addStretch(1)
        return part


def _answers(organisation: Organisation) -> tuple[tuple[str, str], ...]:
    read = translate(
        "Answers",
        "Only the office of %1. What you write is sealed on this laptop; from then on neither we here nor the server "
        "can read it.",
    )
    back = translate("Answers", "Yes, at any time, with the code you get after signing. Without the code write to %1.")
    return (
        (translate("Answers", "Who can read it?"), read.replace("%1", organisation.name)),
        (
            translate("Answers", "Where does it go?"),
            translate(
                "Answers",
                "Sealed, over the internet or on a stick, to the office. It opens it there, counts it, and uses it "
                "only for what you ticked.",
            ),
        ),
        (translate("Answers", "Can I take it back?"), back.replace("%1", organisation.privacy)),
        (
            translate("Answers", "What if there is no network?"),
            translate("Answers", "Nothing is lost. It waits here, sealed, and is sent as soon as there is a network."),
        ),
    )
