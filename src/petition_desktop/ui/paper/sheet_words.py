"""Our own words on a sheet, in the language of the sheet, whatever the window speaks."""

from __future__ import annotations

from petition_desktop.ui.interface_language import words_in
from petition_desktop.ui.words import QT_TRANSLATE_NOOP

_FULL_WIDTH = tuple("。，：；！？（）")  # have their blank in themselves
_ISOLATE = "\u2068{}\u2069"  # a name or an address keeps its own direction


class SheetWords:
    """Asked for once a sheet and language."""

    def __init__(self, language: str) -> None:
        def said(words: str) -> str:
            return words_in(language, "PaperSheet", words)

        self.language = language
        self.target = said(QT_TRANSLATE_NOOP("PaperSheet", "To %1, %2"))
        self.optional = words_in(language, "Form", "(optional)")
        self.not_needed = words_in(language, "Form", "(not needed to sign)")
        self.needed = said(QT_TRANSLATE_NOOP("PaperSheet", "(needed to sign)"))
        self.signature = said(QT_TRANSLATE_NOOP("PaperSheet", "Signature"))
        self.columns = said(QT_TRANSLATE_NOOP("PaperSheet", "What the columns ask; a tick in a box is a yes:"))
        self.privacy = said(
            QT_TRANSLATE_NOOP("PaperSheet", "%1 answers for your data. To ask, or to take your signature back: %2.")
        )
        self.whole_online = said(QT_TRANSLATE_NOOP("PaperSheet", "The whole privacy notice: %1, and at the stall."))
        self.whole = said(QT_TRANSLATE_NOOP("PaperSheet", "The whole privacy notice can be read at the stall."))
        self.open_paper = said(QT_TRANSLATE_NOOP("PaperSheet", "Who has this sheet can read it: lock it away."))
        self.found = said(QT_TRANSLATE_NOOP("PaperSheet", "If you found it, give it to %1."))
        self.sheet = said(QT_TRANSLATE_NOOP("PaperSheet", "Sheet"))
        self.count = said(QT_TRANSLATE_NOOP("PaperSheet", "Signatures on this sheet"))
        self.day = said(QT_TRANSLATE_NOOP("PaperSheet", "Day"))
        self.place = said(QT_TRANSLATE_NOOP("PaperSheet", "Place"))
        self.volunteer = said(QT_TRANSLATE_NOOP("PaperSheet", "Volunteer’s initials"))


def filled(words: str, *parts: str) -> str:
    """`%1`, `%2` replaced by parts that keep their direction."""
    for place in range(len(parts), 0, -1):  # from the last, so that no part is taken for a blank
        words = words.replace(f"%{place}", _ISOLATE.format(parts[place - 1]))
    return words


def in_a_row(*parts: str) -> str:
    """Parts behind one another, with a blank between them where the script wants one."""
    row = parts[0]
    for part in parts[1:]:
        row += part if row.endswith(_FULL_WIDTH) or part.startswith(_FULL_WIDTH) else f" {part}"
    return row
