"""The page where a sheet of paper is typed in, line by line, without a mouse.

What it shows of the lines before is their state alone, never a name. The fields are made new for each line.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_core.campaign.model import Campaign
from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.stall.paper_fields import LineDraft, PaperFields
from petition_desktop.ui.stall.paper_line_states import TypedSheet, line_states
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.columns import Column
from petition_desktop.ui.widgets.margins import margins
from petition_desktop.ui.widgets.reading_order import in_reading_order
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.sight import bring_focus_into_sight
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.wrapping_row import WrappingRow
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate


class PaperLinePage(QWidget):
    """Signals: `kept(draft)`, `unreadable()`, `taken_back()`, `turned(step)` to another line, `finished()`, `left()`.

    After `left` the sheet may be gone on with later.
    """

    kept = Signal(LineDraft)
    unreadable = Signal()
    taken_back = Signal()
    turned = Signal(int)
    finished = Signal()
    left = Signal()

    def __init__(self, theme: Theme, campaign: Campaign, language: str) -> None:
        super().__init__()
        self._theme, self._campaign, self._language = theme, campaign, language
        self._line = 0
        self._fields: PaperFields | None = None
        self._title, self._total = Text(theme, "title"), Text(theme, "heading", "accent", wraps=False)
        self._lines: QWidget | None = None
        self._heading = Text(theme, "heading")
        self._keep = PrimaryButton(theme, translate("Paper", "Keep this line"))
        self._keep.by_enter = False
        self._nobody = Button(theme, translate("Paper", "Unreadable or not complete"))
        self._back = Button(theme, translate("Paper", "Take the last line back"))
        self._done = Button(theme, translate("Paper", "This sheet is done"))
        self._leave = LinkButton(theme, translate("Paper", "Go on later"))
        self._build()
        self._connect()

    def show_sheet(self, sheet: TypedSheet) -> None:
        """Show how it stands; another line begins with empty fields."""
        locale = QLocale()
        self._title.say(translate("Paper", "Sheet %1").replace("%1", f"\u2068{sheet.name}\u2069"))
        said = translate("Paper", "%1 of %2 written on the sheet")
        said = said.replace("%2", locale.toString(sheet.written)).replace("%1", locale.toString(len(sheet.dealt)))
        unreadable = sum(not typed for typed in sheet.dealt.values())
        self._total.say(said, plural("Paper", "%n unreadable", unreadable) if unreadable else "")
        if self._fields is not None:  # something happened to the line before
            announce(self, self._total.text(), urgent=False)
        self._show_lines(sheet)
        self._back.setEnabled(sheet.may_take_back)
        for part in (self._keep, self._nobody):
            part.setVisible(bool(sheet.line))
        if sheet.line != self._line or self._fields is None:
            self._begin(sheet.line)
        if sheet.is_whole or not sheet.line:
            self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> LineDraft | None:
        """What is typed and not kept yet."""
        return self._fields.draft() if self._fields else None

    def restore(self, draft: LineDraft) -> None:
        """Show it again."""
        if self._fields is not None:
            self._fields.restore(draft)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """What is wrong with this line, beside its fields."""
        if self._fields is not None:
            self._fields.show_problems(problems)
            bring_focus_into_sight(self._theme, self)

    def take_focus(self) -> None:
        """Into the first field, or to what ends the sheet."""
        self._lead_on()  # only in the window it is known what comes before the page
        if self._fields is not None and self._fields.isVisibleTo(self):
            self._fields.take_focus()
        else:
            self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the fields for good."""
        if self._fields is not None:
            self._fields.forget()

    def _begin(self, line: int) -> None:
        """New fields for this line; nothing of the last one stays, not even what Qt would undo."""
        old, self._fields, self._line = self._fields, None, line
        self._heading.say(
            translate("Paper", "Line %1").replace("%1", QLocale().toString(line))
            if line
            else translate("Paper", "Every line of this sheet was dealt with.")
        )
        if line:
            self._fields = PaperFields(self._theme, self._campaign, self._language)
            self._fields.kept.connect(self._press_keep)
            self._place.addWidget(self._fields)
            self._fields.show()
            in_reading_order(self._column)
            self._lead_on()
            self._fields.take_focus()
        if old is not None:
            old.forget()
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _lead_on(self) -> None:
        """Tab goes from the last field to the buttons: Qt puts what is new behind everything else."""
        if self._fields is not None:
            stops = (self._fields.end, self._keep, self._leave, self._nobody, self._back, self._done)
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _show_lines(self, sheet: TypedSheet) -> None:
        old = self._lines
        self._lines = line_states(self._theme, sheet)
        self._above.insertWidget(1, self._lines)
        in_reading_order(self._above)
        if old is not None:
            self._above.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _build(self) -> None:
        theme = self._theme
        card, inside = Card(theme), Column()
        margin, step = theme.px(3 * tokens.STEP), theme.px(2 * tokens.STEP)
        self._place = QVBoxLayout()
        keys = Text(theme, "small", "soft")
        keys.say(
            translate(
                "Paper",
                "Enter or Tab: next field · Ctrl+Enter: keep the line · F8: unreadable · F7: take back · "
                "Page up, page down: another line · Esc: go on later",
            )
        )
        self._column = column = QVBoxLayout(card)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(step)
        column.addWidget(self._heading)
        column.addLayout(self._place)
        column.addWidget(self._keep)
        column.addWidget(keys)
        self._above = QVBoxLayout(inside)
        self._above.setContentsMargins(margin, margin, margin, margin)
        self._above.setSpacing(step)
        top = WrappingRow((self._title, self._total))
        top.set_gaps(step, theme.px(tokens.HALF_STEP), 0)
        for part in (top, card):
            self._above.addWidget(part)
        self._above.addStretch(1)
        self._place_buttons(ScrollArea(theme, inside), margin)

    def _place_buttons(self, area: ScrollArea, margin: int) -> None:
        """Below the area, always in sight however long the line is; in it where large text needs the room."""
        theme, below = self._theme, WrappingRow((self._leave, self._nobody, self._back, self._done))
        below.set_gaps(theme.px(2 * tokens.STEP), theme.px(tokens.STEP), theme.px(tokens.TARGET))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        if theme.scale >= tokens.PAIR_BELOW:
            self._above.insertWidget(self._above.count() - 1, below)
            return
        foot, down, bar = QHBoxLayout(), theme.px(tokens.STEP), theme.px(tokens.SCROLL_BAR)
        foot.setContentsMargins(margins(margin, down, margin + bar, down))
        foot.addWidget(below)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self._keep.clicked.connect(self._press_keep)
        self._nobody.clicked.connect(self.unreadable)
        self._back.clicked.connect(self.taken_back)
        self._done.clicked.connect(self.finished)
        self._leave.clicked.connect(self.left)
        for keys, act in (
            ("Ctrl+Return", self._press_keep),
            ("Ctrl+Enter", self._press_keep),
            ("F8", self._nobody.click),
            ("F7", self._back.click),
            ("Esc", self._leave.click),
            ("PgDown", self._turn_on),
            ("PgUp", self._turn_back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    @Slot()
    def _press_keep(self) -> None:
        if self._fields is not None:
            self.kept.emit(self._fields.draft())

    @Slot()
    def _turn_on(self) -> None:
        self.turned.emit(1)

    @Slot()
    def _turn_back(self) -> None:
        self.turned.emit(-1)
