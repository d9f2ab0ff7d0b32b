"""The style sheet of what only the office has: the rooms at the side and the register's table."""

from __future__ import annotations

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme

ROOM_HEIGHT = 42
PAGE_MARGIN = 28
CELL_PADDING = 16
SMALL_TARGET = 24  # the least WCAG 2.2 (2.5.8) allows; it stands alone in its line


def office_style(theme: Theme) -> str:
    """The rules for the palette and scale in force; they add to those of the window."""
    p = theme.palette
    radius, across = theme.px(tokens.FIELD_RADIUS), theme.px(tokens.STEP + tokens.HALF_STEP)
    return f"""
    Rooms {{ background: {p.card}; border: none; border-right: {tokens.BORDER}px solid {p.line}; }}
    Rooms[narrow="true"] {{ border-right: none; border-bottom: {tokens.BORDER}px solid {p.line}; }}
    RoomButton {{ background: transparent; color: {p.ink}; border: none; text-align: left;
        border-radius: {radius}px; padding: 0 {across}px; min-height: {theme.px(ROOM_HEIGHT)}px; }}
    RoomButton:hover {{ background: {p.paper}; }}
    RoomButton:checked {{ background: {p.tint}; }}
    QTableView {{ background: transparent; border: none; outline: none; color: {p.ink};
        selection-background-color: {p.tint}; selection-color: {p.ink}; }}
    QHeaderView {{ background: transparent; border: none; }}
    QHeaderView::section {{ background: transparent; color: {p.soft}; border: none;
        border-bottom: {tokens.BORDER}px solid {p.line}; padding: 0 {theme.px(CELL_PADDING)}px; }}
    SeeButton {{ min-height: {theme.px(SMALL_TARGET)}px; }}
    ProgressStrip {{ background: {p.tint}; border: none; border-radius: {radius}px; }}
    """
