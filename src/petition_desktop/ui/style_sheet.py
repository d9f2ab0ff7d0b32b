"""The style sheet Qt applies, made from the theme: frames, fields, buttons, lists. Text is set by `widgets.text`.

Rules are few and go by class, because Qt matches every widget against every rule when it is first shown.
"""

from __future__ import annotations

from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme


def style_sheet(theme: Theme) -> str:
    """The whole sheet for the palette and scale in force."""
    return "\n".join((_ground(theme), _fields(theme), _buttons(theme), _lists(theme), _scroll_bars(theme)))


def _ground(theme: Theme) -> str:
    p = theme.palette
    return f"""
    Window, Page, NoticePlace {{ background: {p.paper}; }}
    QScrollArea, Column {{ background: transparent; border: none; }}
    Header, DrawerBar {{ background: {p.card}; border: none; border-bottom: {tokens.BORDER}px solid {p.line}; }}
    Footer, DrawerFoot {{ background: {p.card}; border: none; border-top: {tokens.BORDER}px solid {p.line}; }}
    Card {{ background: {p.card}; border: {tokens.BORDER}px solid {p.line};
            border-radius: {theme.px(tokens.CARD_RADIUS)}px; }}
    HintRow {{ background: {p.tint}; border: none; border-radius: {theme.px(tokens.FIELD_RADIUS)}px; }}
    Group {{ border: none; margin: 0; padding: 0; }}
    QTextBrowser {{ background: transparent; border: none; color: {p.ink}; }}
    """


def _fields(theme: Theme) -> str:
    p = theme.palette
    inner = theme.px(tokens.FIELD_HEIGHT) - 2 * tokens.BORDER
    wrong = theme.px(tokens.FIELD_HEIGHT) - 2 * tokens.TICK_BORDER
    return f"""
    QLineEdit {{ background: {p.card}; color: {p.ink}; border: {tokens.BORDER}px solid {p.border};
        border-radius: {theme.px(tokens.FIELD_RADIUS)}px; padding: 0 {theme.px(tokens.FIELD_PADDING)}px;
        min-height: {inner}px; max-height: {inner}px;
        selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
    SignerText {{ background: {p.card}; color: {p.ink}; border: {tokens.BORDER}px solid {p.border};
        border-radius: {theme.px(tokens.FIELD_RADIUS)}px; padding: {theme.px(tokens.TEXT_PADDING)}px
        {theme.px(tokens.FIELD_PADDING) + tokens.LINE_INSET}px;
        selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
    QLineEdit:focus, SignerText:focus, FieldButton:focus {{ border-color: {p.accent}; }}
    QLineEdit[wrong="true"], FieldButton[wrong="true"] {{ border-color: {p.bad};
        border-width: {tokens.TICK_BORDER}px; min-height: {wrong}px; max-height: {wrong}px; }}
    SignerText[wrong="true"] {{ border: {tokens.TICK_BORDER}px solid {p.bad}; }}
    """


def _buttons(theme: Theme) -> str:
    p = theme.palette
    radius = theme.px(tokens.FIELD_RADIUS)
    padding = theme.px(tokens.BUTTON_PADDING)
    quiet = theme.target - 2 * tokens.BORDER
    return f"""
    QPushButton {{ background: {p.card}; color: {p.ink}; border: {tokens.BORDER}px solid {p.line};
        border-radius: {radius}px; padding: 0 {padding}px; min-height: {quiet}px; outline: none; }}
    QPushButton:hover {{ border-color: {p.border}; }}
    QPushButton:pressed {{ background: {p.tint}; }}
    QPushButton:disabled {{ color: {p.soft}; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}
    PrimaryButton {{ background: {p.accent}; color: {p.on_accent}; border: {tokens.BORDER}px solid {p.accent};
        min-height: {theme.px(tokens.MAIN_BUTTON_HEIGHT) - 2 * tokens.BORDER}px; }}
    DrawerBar PrimaryButton {{ min-height: {quiet}px; }}
    PrimaryButton:hover, PrimaryButton:pressed {{ background: {p.accent}; border-color: {p.ink}; }}
    PrimaryButton:disabled {{ background: {p.tint}; color: {p.ink}; border-color: {p.line}; }}
    LinkButton {{ background: transparent; color: {p.accent}; border: none; padding: 0; text-align: left;
        min-height: {theme.target}px; }}
    LinkButton[quiet="true"] {{ color: {p.soft}; min-height: {theme.small_target}px; }}
    LinkButton:hover {{ text-decoration: underline; }}
    LinkButton:pressed {{ background: transparent; }}
    ChevronButton {{ text-align: left; }}
    FieldButton {{ border: {tokens.BORDER}px solid {p.border}; padding: 0 {padding + tokens.LINE_INSET}px;
        min-height: {theme.px(tokens.FIELD_HEIGHT) - 2 * tokens.BORDER}px; }}
    """


def _lists(theme: Theme) -> str:
    p = theme.palette
    radius = theme.px(tokens.FIELD_RADIUS)
    across = theme.px(tokens.BUTTON_PADDING)
    down = theme.px(tokens.STEP)
    return f"""
    QListView {{ background: {p.card}; color: {p.ink}; border: none; outline: none; }}
    QListView::item {{ padding: {down}px {across}px; min-height: {theme.target - 2 * down}px; }}
    QListView::item:selected, QListView::item:hover {{ background: {p.tint}; color: {p.ink}; }}
    QMenu {{ background: {p.card}; color: {p.ink}; border: {tokens.BORDER}px solid {p.border};
        padding: {down}px 0; }}
    QMenu::item {{ padding: {down}px {2 * across}px; border-radius: {radius}px;
        min-height: {max(0, tokens.TARGET - 2 * down)}px; }}
    QMenu::item:selected {{ background: {p.tint}; color: {p.ink}; }}
    QMenu::indicator {{ width: {across}px; height: {across}px; margin: 0 {down}px; }}
    """


def _scroll_bars(theme: Theme) -> str:
    p = theme.palette
    width = theme.px(tokens.SCROLL_BAR)
    return f"""
    QScrollBar:vertical {{ background: transparent; width: {width}px; margin: 0; border: none; }}
    QScrollBar::handle:vertical {{ background: {p.border}; min-height: {4 * width}px; border-radius: {width // 2 - 1}px;
        margin: 0 1px; }}
    QScrollBar::handle:vertical:hover {{ background: {p.soft}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
