"""The volunteer's drawer: what was signed today, where it is, what to send at the end, and what to tell people.

Numbers and states, never a name. It shows what it is given and says what is wished; who reads, sends and copies is
`drawer_room`'s business.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from petition_core.campaign.model import Organisation
from petition_desktop.stall.drawer import Drawer
from petition_desktop.ui import tokens
from petition_desktop.ui.stall.answers_card import AnswersCard
from petition_desktop.ui.stall.count_card import CountCard
from petition_desktop.ui.stall.drawer_alarm import DrawerAlarm
from petition_desktop.ui.stall.drawer_bar import DrawerBar
from petition_desktop.ui.stall.receipts_card import ReceiptsCard
from petition_desktop.ui.stall.safe_card import SafeCard
from petition_desktop.ui.stall.summary_lines import summary_lines
from petition_desktop.ui.stall.take_back_box import TakeBackBox
from petition_desktop.ui.stall.to_send_card import ToSendCard
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.board import Board
from petition_desktop.ui.widgets.buttons import LinkButton
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class DrawerFoot(QFrame):
    """The lower edge: why there is no name here, and the way to the sheets of paper. Signals: `paper_asked()`."""

    paper_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        words = Text(theme, "small", "soft")
        words.say(translate("Drawer", "No names are shown here, because this laptop cannot read them."))
        paper = LinkButton(theme, translate("Drawer", "Paper sheets"), quiet=True)
        paper.setAccessibleDescription(translate("Drawer", "Type in what was signed on paper"))
        paper.clicked.connect(self.paper_asked)
        row = QHBoxLayout(self)
        across, down = theme.px(3 * tokens.STEP), 0
        row.setContentsMargins(across, down, across, down)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(paper, 0, Qt.AlignmentFlag.AlignVCenter)


class DrawerPage(QWidget):
    """Signals: `pause_asked()`, `hand_over_asked()`, `end_asked()`, `back_asked()`, `send_asked()`,
    `copy_asked(folder)` for the stick that is plugged in, `folder_asked()` for any other, `language_picked(tag)`,
    `paper_asked()`, `take_back_asked()` for the signature at hand.
    """

    pause_asked = Signal()
    hand_over_asked = Signal()
    end_asked = Signal()
    back_asked = Signal()
    send_asked = Signal()
    copy_asked = Signal(Path)
    folder_asked = Signal()
    take_back_asked = Signal()
    language_picked = Signal(str)
    paper_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bar = DrawerBar(theme)
        self._alarm, self._count, self._receipts = DrawerAlarm(theme), CountCard(theme), ReceiptsCard(theme)
        self._safe, self._to_send, self._answers = SafeCard(theme), ToSendCard(theme), AnswersCard(theme)
        self._at_hand = TakeBackBox(theme)
        self._answers.hide()
        self._board = Board(
            theme,
            ([self._at_hand, self._alarm], [self._answers]),
            ([self._count, self._receipts], [self._safe, self._to_send]),
            [self._at_hand, self._alarm, self._count, self._safe, self._to_send, self._receipts, self._answers],
            tokens.SIDE_CARD_WIDTH + 7 * tokens.STEP,
        )
        area = ScrollArea(theme, self._board)
        area.setAccessibleName(translate("Drawer", "The volunteer's drawer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(area, 1)
        foot = DrawerFoot(theme)
        foot.paper_asked.connect(self.paper_asked)
        column.addWidget(foot)
        self._connect()

    def show_drawer(self, found: Drawer, now: datetime, *, sending: bool = False) -> None:
        """Show all of it; `sending` while a try is under way."""
        self._bar.show_shift(found.shift)
        self._alarm.show_tally(found.tally)
        self._count.show_tally(found.tally)
        self._safe.show_drawer(found, now, sending=sending)
        self._receipts.show_receipts(found.tally.last, now.date())
        self._to_send.show_lines(summary_lines(found.summary, found.laptop) if found.summary else ())

    def show_answers(self, organisation: Organisation) -> None:
        """What to tell people, for the campaign of this organisation."""
        self._answers.show_answers(organisation)
        self._answers.show()

    def show_at_hand(self, number: int, *, is_gone: bool) -> None:
        """The signature that can be taken back now, or was; 0 is none."""
        self._at_hand.show_number(number, is_gone=is_gone)
        if is_gone:
            self.take_focus()  # its buttons are hidden, and what is left to do is to tell the signer

    def show_copied(self, last_number: int, copied_number: int, place: str) -> None:
        """Whether the copy made before is still complete."""
        self._safe.show_copied(last_number, copied_number, place)

    def set_copying(self, copying: bool) -> None:
        """One copy at a time."""
        self._safe.set_copying(copying)

    def set_languages(self, languages: Sequence[str], current: str) -> None:
        """What the volunteer may read it in."""
        self._bar.set_languages(languages, current)

    def take_focus(self) -> None:
        """On the way back to the signers."""
        self._bar.take_focus()

    def _connect(self) -> None:
        bar, safe = self._bar, self._safe
        bar.pause_asked.connect(self.pause_asked)
        bar.hand_over_asked.connect(self.hand_over_asked)
        bar.end_asked.connect(self.end_asked)
        bar.back_asked.connect(self.back_asked)
        bar.language_picked.connect(self.language_picked)
        self._at_hand.confirmed.connect(self.take_back_asked)
        safe.send_asked.connect(self.send_asked)
        safe.copy_asked.connect(self.copy_asked)
        safe.folder_asked.connect(self.folder_asked)
