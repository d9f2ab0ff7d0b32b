"""The register: the big count, what is missing in words, a search, the table, and the line that is chosen.

Shows what it is given and says what is wished; where lines come from and what becomes of a wish is the flow's business.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from petition_desktop.ui import tokens
from petition_desktop.ui.office.details_card import DetailsCard
from petition_desktop.ui.office.fitting_column import FittingColumn
from petition_desktop.ui.office.line_details import Details
from petition_desktop.ui.office.office_style import CELL_PADDING, PAGE_MARGIN
from petition_desktop.ui.office.overview_words import OverviewWords
from petition_desktop.ui.office.pick_button import PickButton
from petition_desktop.ui.office.progress_strip import ProgressStrip
from petition_desktop.ui.office.register_table import RegisterTable
from petition_desktop.ui.office.search_line import SearchLine
from petition_desktop.ui.office.signature_model import SignatureModel
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.wrapping_row import WrappingRow

translate = QCoreApplication.translate


class RegisterPage(QWidget):
    """Signals: `fetch_asked()`, `stop_asked()`, `searched(text)` when somebody paused in typing,
    `export_picked(profile)`, `campaign_picked(id)`, `chosen(row)` when another line is chosen, -1 for none.
    """

    fetch_asked = Signal()
    stop_asked = Signal()
    searched = Signal(str)
    export_picked = Signal(str)
    campaign_picked = Signal(str)
    chosen = Signal(int)

    def __init__(self, theme: Theme, model: SignatureModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self._count = Text(theme, "title")
        self._rest, self._gaps = Text(theme, "body", "soft"), Text(theme, "quiet", "careful")
        self._fetch = PrimaryButton(theme, translate("Register", "Fetch and open"))
        self._campaign = PickButton(theme)
        self._export = PickButton(theme)
        words = translate("Register", "Search names, e-mail, postcode, id, in any script")
        self._search = SearchLine(theme, translate("Register", "Search the register"), words)
        self._strip = ProgressStrip(theme)
        self._table = RegisterTable(theme, model)
        self._empty = Text(theme, "body", "soft")
        self._card = Card(theme)
        self._details = DetailsCard(theme)
        self._lay_out()
        self._connect()

    def show_overview(self, words: OverviewWords, campaigns: Mapping[str, str], campaign_id: str) -> None:
        """The numbers; `campaigns` are titles by id, `campaign_id` is the one that is shown."""
        self._count.say(words.count)
        for text, part in ((words.rest, self._rest), (words.gaps, self._gaps)):
            part.say(text)
            part.setVisible(bool(text))
        self._campaign.offer(campaigns, campaigns.get(campaign_id, ""))
        self._campaign.setVisible(len(campaigns) > 1)
        self._export.setVisible(bool(campaigns))

    def show_search(self, text: str) -> None:
        """What is looked for, after the page was made anew."""
        self._search.setText(text)

    def show_progress(self, words: str, part: float) -> None:
        """A round is under way."""
        self._fetch.setEnabled(False)
        self._strip.show_progress(words, part)

    def end_progress(self) -> None:
        """It is over, or was stopped."""
        self._fetch.setEnabled(True)
        self._strip.hide()

    def show_details(self, details: Details | None) -> None:
        """The line that is chosen."""
        self._details.show_details(details)

    def choose(self, row: int) -> None:
        """Choose a line."""
        self._table.choose(row)

    def take_focus(self) -> None:
        """The keyboard begins in the search."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        theme = self._theme
        head = WrappingRow((self._count, self._campaign, self._export, self._fetch))
        head.set_gaps(theme.px(tokens.STEP), theme.px(tokens.STEP), theme.px(tokens.MAIN_BUTTON_HEIGHT))
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(tokens.BORDER, tokens.BORDER, tokens.BORDER, theme.px(tokens.HALF_STEP))
        inner.addWidget(self._table)
        self._explanation = self._padded(self._empty)
        inner.addWidget(self._explanation)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        content = FittingColumn()
        column = QVBoxLayout(content)
        across, down = theme.px(PAGE_MARGIN), theme.px(2 * tokens.STEP)
        column.setContentsMargins(across, down, across, down)
        column.setSpacing(theme.px(tokens.STEP + tokens.HALF_STEP))
        for part in (head, self._rest, self._gaps, self._strip, self._search):
            column.addWidget(part)
        column.addWidget(self._card, 1)
        column.addWidget(self._details)
        column.addStretch(0)
        area = ScrollArea(theme, content)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard goes to what is in it
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _padded(self, part: QWidget) -> QWidget:
        """`part` with the room around it that a cell of the table has."""
        around = QWidget()
        layout = QVBoxLayout(around)
        padding = self._theme.px(CELL_PADDING)
        layout.setContentsMargins(padding, padding, padding, padding - self._theme.px(tokens.HALF_STEP))
        layout.addWidget(part)
        return around

    def _connect(self) -> None:
        self._fetch.clicked.connect(self.fetch_asked)
        self._strip.stop_asked.connect(self.stop_asked)
        self._search.searched.connect(self.searched)
        self._export.picked.connect(self.export_picked)
        self._campaign.picked.connect(self.campaign_picked)
        self._table.chosen.connect(self.chosen)
        self._model.modelReset.connect(self._show_or_explain)
        self._export.offer(
            {
                "excel": translate("Register", "For spreadsheets (CSV) …"),
                "raw": translate("Register", "For machines (CSV, unchanged) …"),
            },
            translate("Register", "Export"),
        )
        self._show_or_explain()

    @Slot()
    def _show_or_explain(self) -> None:
        """An empty table says why it is empty."""
        filled = self._model.rowCount() > 0
        self._table.setVisible(filled)
        self._explanation.setVisible(not filled)
        if self._search.text():
            self._empty.say(translate("Register", "Nothing in the register holds these letters."))
        else:
            self._empty.say(
                translate("Register", "Nothing is here yet. “Fetch and open” brings what has arrived at the server.")
            )
