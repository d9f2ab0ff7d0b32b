"""Which sheet of paper is typed in: its number, and what the volunteer wrote at its foot. And which are still out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petition_desktop.stall.paper import Sheet
from petition_desktop.ui import tokens
from petition_desktop.ui.announce import announce
from petition_desktop.ui.language_names import language_name
from petition_desktop.ui.moment_words import day_words
from petition_desktop.ui.stall.paper_foot import FootDraft
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.birth_date_field import BirthDateField
from petition_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.columns import Column
from petition_desktop.ui.widgets.digits_field import DigitsField
from petition_desktop.ui.widgets.field import Field, LineField
from petition_desktop.ui.widgets.scroll_area import ScrollArea
from petition_desktop.ui.widgets.sight import bring_focus_into_sight
from petition_desktop.ui.widgets.text import Text
from petition_desktop.ui.widgets.wrapping_row import WrappingRow
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_SHOWN = 40


class PaperChoicePage(QWidget):
    """Signals: `looked(number)` when a number was entered, `begun(draft)` to type the sheet in, `print_asked()` for
    new sheets, `elsewhere_asked(number)` where the sheet is typed in on another computer, `left()`.
    """

    looked = Signal(str)
    begun = Signal(FootDraft)
    print_asked = Signal()
    elsewhere_asked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        optional = translate("Form", "(optional)")
        self._sheet, self._written = LineField(theme), DigitsField(theme, 2)
        self._day, self._place, self._volunteer = BirthDateField(theme), LineField(theme), LineField(theme)
        self._sheet.set_words(translate("Paper", "Number of the sheet"))
        self._written.set_words(translate("Paper", "Signatures on this sheet"))
        self._day.set_words(translate("Paper", "Day written on it"))
        self._place.set_words(translate("Paper", "Place"), optional)
        self._volunteer.set_words(translate("Paper", "Volunteer’s initials"), optional)
        self._fields: dict[str, Field] = {
            "sheet": self._sheet,
            "written": self._written,
            "day": self._day,
            "place": self._place,
            "volunteer": self._volunteer,
        }
        self._found, self._out = Text(theme, "quiet", "soft"), QVBoxLayout()
        self._found.hide()  # until it says something: a screen reader would stop at nothing
        self._begin = PrimaryButton(theme, translate("Paper", "Type this sheet in"))
        self._back = LinkButton(theme, translate("Paper", "Back"))
        self._print = LinkButton(theme, translate("Paper", "Print paper sheets"))
        self._elsewhere = LinkButton(theme, translate("Paper", "Typed in on another computer"))
        self._elsewhere.hide()  # until a sheet is found that nobody has brought back
        self._begin.clicked.connect(self._press_begin)
        self._print.clicked.connect(self.print_asked)
        self._elsewhere.clicked.connect(self._press_elsewhere)
        self._back.clicked.connect(self.left)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        for editor in (self._sheet.editor, self._volunteer.editor):
            editor.installEventFilter(self)
        self._build()

    def draft(self) -> FootDraft:
        """What was typed."""
        return FootDraft(**{name: str(field.value()) for name, field in self._fields.items()})

    def restore(self, draft: FootDraft) -> None:
        """Show it."""
        for name, field in self._fields.items():
            field.set_value(getattr(draft, name))

    def show_found(self, sheet: Sheet) -> None:
        """What is known of the sheet whose number was entered; what is typed already stays."""
        self.show_problem("", "")
        words = translate("Paper", "Printed on another computer in %2, with %3 lines.")
        if sheet.printed_on:
            words = translate("Paper", "Printed on %1 in %2, with %3 lines.")
            words = words.replace("%1", day_words(date.fromisoformat(sheet.printed_on)))
        words = words.replace("%3", QLocale().toString(sheet.lines))
        self._found.say(words.replace("%2", language_name(sheet.language)))
        self._elsewhere.setVisible(sheet.is_ours and sheet.state == "not returned")
        self._found.show()
        if sheet.written is not None:
            typed = self.draft()
            self.restore(
                FootDraft(
                    sheet.sheet,
                    typed.written or str(sheet.written),
                    sheet.signed_on,
                    typed.place or sheet.place,
                    typed.volunteer or sheet.volunteer,
                )
            )
        else:
            self._sheet.set_value(sheet.sheet)

    def show_out(self, sheets: Sequence[Sheet]) -> None:
        """The sheets that are not done: those nobody brought back, and those that were begun."""
        while (item := self._out.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        heading = Text(self._theme, "label")
        heading.say(
            plural("Paper", "%n sheets are not typed in yet", len(sheets))
            if sheets
            else translate("Paper", "Every sheet that was printed here is typed in.")
        )
        self._out.addWidget(heading)
        for sheet in sheets[:_MOST_SHOWN]:
            line = Text(self._theme, "quiet", "soft")
            line.say(_standing(sheet))
            self._out.addWidget(line)

    def show_problem(self, name: str, sentence: str) -> None:
        """What is wrong, beside this field; the others' problems go."""
        for each, field in self._fields.items():
            field.show_problem(sentence if each == name else "")
        if name in self._fields:
            self._fields[name].take_focus()
            bring_focus_into_sight(self._theme, self)
            announce(self, sentence)

    def take_focus(self) -> None:
        """Into the number."""
        self._sheet.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the number looks the sheet up, and in the last line begins."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            if not event.isAutoRepeat() and watched is self._sheet.editor:
                self._written.take_focus()  # whoever types fast does not wait for the answer
                self.looked.emit(str(self._sheet.value()))
            elif not event.isAutoRepeat():
                self._press_begin()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _press_elsewhere(self) -> None:
        self._elsewhere.hide()
        self._found.hide()
        self.elsewhere_asked.emit(str(self._sheet.value()))

    @Slot()
    def _press_begin(self) -> None:
        self.begun.emit(self.draft())

    def _build(self) -> None:
        theme = self._theme
        margin, step = theme.px(tokens.CARD_PADDING), theme.px(2 * tokens.STEP)
        title, card = Text(theme, "title"), Card(theme)
        title.say(translate("Paper", "Type a paper sheet in"))
        card.setMaximumWidth(theme.px(tokens.BOARD_WIDTH // 2))
        column = QVBoxLayout(card)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(step)
        column.addWidget(title)
        for pair in ((self._sheet, self._written), (self._day,), (self._place, self._volunteer)):
            row = QHBoxLayout() if theme.scale < tokens.PAIR_BELOW else QVBoxLayout()
            row.setSpacing(step)
            for field in pair:
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        links = WrappingRow((self._elsewhere, self._print, self._back), spread=False)
        links.set_gaps(theme.px(4 * tokens.STEP), 0, theme.target)
        for part in (self._found, self._begin, links):
            column.addWidget(part)
        out = Card(theme)
        out.setMaximumWidth(theme.px(tokens.BOARD_WIDTH // 2))
        self._out.setContentsMargins(margin, margin, margin, margin)
        out.setLayout(self._out)
        inside = Column()
        around = QVBoxLayout(inside)
        around.setContentsMargins(margin, margin, margin, margin)
        around.setSpacing(step)
        for each in (card, out):
            middle = QHBoxLayout()
            middle.addStretch(1)
            middle.addWidget(each, 100)
            middle.addStretch(1)
            around.addLayout(middle)
        around.addStretch(1)
        area = ScrollArea(theme, inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)


def _standing(sheet: Sheet) -> str:
    name = f"\u2068{sheet.sheet}\u2069"
    if sheet.state == "not returned":
        words = translate("Paper", "%1: not returned, printed on %2")
        return words.replace("%2", day_words(date.fromisoformat(sheet.printed_on))).replace("%1", name)
    locale = QLocale()
    words = translate("Paper", "%1: begun, %2 of %3 typed in")
    words = words.replace("%3", locale.toString(sheet.written or 0))
    return words.replace("%2", locale.toString(sheet.typed + sheet.unreadable)).replace("%1", name)
