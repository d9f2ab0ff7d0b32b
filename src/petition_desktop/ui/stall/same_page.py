"""What goes along when a page is made anew for the same person, in another size, language or colour.

Besides what was typed it is the place where somebody reads: who presses A+ in the middle goes on in the middle.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QTimer

from petition_desktop.ui.stall.draft import Draft
from petition_desktop.ui.stall.form_page import FormPage
from petition_desktop.ui.stall.stall_page import StallPage
from petition_desktop.ui.stall.story_column import StoryColumn
from petition_desktop.ui.widgets.scroll_area import ScrollArea


class SamePage(Struct, frozen=True):
    """`draft` is None where there is no form; `wrong` names what was shown to be wrong; `scrolled` tells how far each
    part was scrolled, from 0 to 1; `left_s` how long the page stays.
    """

    draft: Draft | None
    left_s: int
    wrong: list[str]
    waiting: bool
    unfolded: bool
    scrolled: list[float]


def taken_from(page: StallPage) -> SamePage:
    """All of it; a form is emptied by that."""
    scrolled = [area.part for area in page.findChildren(ScrollArea)]
    story = page.findChild(StoryColumn)
    unfolded = story is not None and story.is_unfolded
    if not isinstance(page, FormPage):
        return SamePage(None, page.left_s, [], waiting=False, unfolded=unfolded, scrolled=scrolled)
    draft = page.draft()
    wrong = [name for name in (*draft.answers, *draft.ticks) if page.problem(name)]
    page.forget()
    return SamePage(draft, 0, wrong, page.is_waiting, unfolded, scrolled)


def put_on(page: StallPage, same: SamePage) -> None:
    """Put the rest on the new page, in the window already; the draft was on it from the beginning."""
    if isinstance(page, FormPage):
        page.set_waiting(same.waiting)
    page.stay(same.left_s)
    story = page.findChild(StoryColumn)
    if same.unfolded and story is not None:
        story.unfold()
    if any(same.scrolled):
        _scroll(page, same.scrolled, again=2)


def _scroll(page: StallPage, scrolled: list[float], again: int) -> None:
    """Now and `again` times: columns are folded first, then texts wrap, and only then it is known how much there is."""
    areas = page.findChildren(ScrollArea)
    # One column and two have nothing to do with each other: there it begins at the beginning.
    if len(areas) == len(scrolled):
        for area, part in zip(areas, scrolled, strict=True):
            area.scroll_to(part)
    if again:
        QTimer.singleShot(0, page, lambda: _scroll(page, scrolled, again - 1))
