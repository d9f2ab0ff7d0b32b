"""The theme: palette, scale and fonts in force now. One object, made in `app`, handed to whatever is painted.

It follows the system between light and dark, and to high contrast, unless told otherwise. Pages are made anew when it
changes; only the frame listens to `changed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette, QStyleHints

from petition_core.contrast import Ground, accent_on
from petition_desktop.ui import tokens
from petition_desktop.ui.fonts import font, joined
from petition_desktop.ui.tokens import Palette, Role, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints

#: About as wide as running text is: letters as often as English uses them. Fonts tell an average that is too wide.
_TYPICAL = "eeeeettttaaaaoooiiinnnssshhhrrddllucmwfgypb      "
Scheme = Literal["auto", "light", "dark"]
Contrast = Literal["auto", "high"]


class Theme(QObject):
    """Palette, scale, fonts. `hints` tell what the system prefers.

    Signals: `changed()` after any of them changed.
    """

    changed = Signal()

    def __init__(
        self,
        scheme: Scheme = "auto",
        scale: int = 100,
        parent: QObject | None = None,
        hints: QStyleHints | None = None,
        contrast: Contrast = "auto",
    ) -> None:
        super().__init__(parent)
        self._hints = hints or QGuiApplication.styleHints()
        self._scheme: Scheme = scheme
        self._contrast: Contrast = contrast
        self._scale = min(max(scale, tokens.SCALE_LEAST), tokens.SCALE_MOST)
        self._first_scale = self._scale
        self._accent = ""
        self._language = "en"
        self._fonts: dict[Role, QFont] = {}
        self._measures: dict[Role, int] = {}
        self.palette = self._palette()
        if scheme == "auto":
            self._hints.colorSchemeChanged.connect(self._follow_system)
        eyes = _eyes(self._hints)
        if contrast == "auto" and eyes is not None:
            eyes.contrastPreferenceChanged.connect(self._follow_system)

    @property
    def scale(self) -> int:
        """Percent."""
        return self._scale

    def px(self, size: float) -> int:
        """Pixels of the screen for a size in `tokens`."""
        return round(size * self._scale / 100)

    def colour(self, tone: Tone) -> QColor:
        """The colour of a text."""
        return QColor(getattr(self.palette, tone))

    def font(self, role: Role) -> QFont:
        """The font of a role in the language set by `dress`."""
        found = self._fonts.get(role)
        if found is None:
            kind = tokens.TYPES[role]
            found = font(self._language, serif=kind.serif, fixed=kind.fixed)
            found.setPixelSize(self.px(kind.size))
            found.setBold(kind.bold)
            if kind.spaced and not joined(self._language):
                found.setLetterSpacing(QFont.SpacingType.PercentageSpacing, tokens.LETTER_SPACING)
            self._fonts[role] = found
        return found

    @property
    def target(self) -> int:
        """The least height of what is clicked: a finger does not grow with the text, but the text must fit."""
        return max(tokens.TARGET, self.line_height("quiet") + 2 * tokens.STEP)

    @property
    def small_target(self) -> int:
        """The same for a quiet link, which has no border its words must keep away from."""
        return max(tokens.TARGET, self.line_height("small") + tokens.STEP)

    def line_height(self, role: Role) -> int:
        """Pixels from one line of a role to the next."""
        kind = tokens.TYPES[role]
        return self.px(kind.size * kind.line)

    def measure(self, role: Role = "body") -> int:
        """The widest a column of running text may be, in pixels."""
        found = self._measures.get(role)
        if found is None:
            letter = QFontMetricsF(self.font(role)).horizontalAdvance(_TYPICAL) / len(_TYPICAL)
            found = self._measures[role] = round(letter * tokens.MEASURE)
        return found

    def dress(self, accent: str, language: str) -> bool:
        """Take a campaign's accent and the language its texts are shown in; whether that changed anything."""
        if (accent, language) == (self._accent, self._language):
            return False
        self._accent, self._language = accent, language
        self._renew()
        return True

    def set_scale(self, scale: int) -> None:
        """Percent, kept within what the window can show; it need not be a step of A− and A+."""
        wanted = min(max(scale, tokens.SCALE_LEAST), tokens.SCALE_MOST)
        if wanted != self._scale:
            self._scale = wanted
            self._renew()

    def step_scale(self, direction: int) -> None:
        """One step larger (1) or smaller (-1)."""
        steps = tokens.SCALES if direction > 0 else tokens.SCALES[::-1]
        self.set_scale(next((step for step in steps if (step - self._scale) * direction > 0), self._scale))

    def reset_scale(self) -> None:
        """Back to the scale of the settings, for the next signer."""
        self.set_scale(self._first_scale)

    def qt_palette(self) -> QPalette:
        """For what Qt paints itself: menus, placeholders, selections."""
        ours, qt = self.palette, QPalette()
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.Window, ours.paper),
            (roles.WindowText, ours.ink),
            (roles.Base, ours.card),
            (roles.AlternateBase, ours.paper),
            (roles.Text, ours.ink),
            (roles.PlaceholderText, ours.soft),
            (roles.Button, ours.card),
            (roles.ButtonText, ours.ink),
            (roles.Highlight, ours.accent),
            (roles.HighlightedText, ours.on_accent),
            (roles.Link, ours.accent),
            (roles.Accent, ours.accent),
        ):
            qt.setColor(role, QColor(colour))
        return qt

    @Slot()
    def _follow_system(self) -> None:
        self._renew()

    def _renew(self) -> None:
        self.palette = self._palette()
        self._fonts, self._measures = {}, {}
        self.changed.emit()

    def _palette(self) -> Palette:
        dark = self._scheme == "dark"
        if self._scheme == "auto":
            dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        return with_accent(_PALETTES[dark, self._is_high()], self._accent)

    def _is_high(self) -> bool:
        if self._contrast == "high":
            return True
        eyes = _eyes(self._hints)
        return eyes is not None and eyes.contrastPreference() == Qt.ContrastPreference.HighContrast


#: By whether it is dark, and whether contrast is high.
_PALETTES = {
    (False, False): tokens.LIGHT,
    (True, False): tokens.DARK,
    (False, True): tokens.LIGHT_HIGH,
    (True, True): tokens.DARK_HIGH,
}


def _eyes(hints: QStyleHints) -> QAccessibilityHints | None:
    """What the system says about the reader's eyes; Qt before 6.10, as on Macs with Intel, says nothing."""
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def ground(palette: Palette) -> Ground:
    """What an accent stands on in this palette."""
    names = ("dark", "paper", "card", "ink", "soft", "on_accent", "least")
    return Ground(*(getattr(palette, name) for name in names))


def with_accent(palette: Palette, wanted: str) -> Palette:
    """The palette with a campaign's accent, made darker or lighter until it holds as text and as a button.

    Where `wanted` is empty or not a colour, or cannot be made to hold, the palette is as it was.
    """
    shown = accent_on(ground(palette), wanted)
    if shown is None:
        return palette
    return msgspec.structs.replace(palette, accent=shown.accent, on_accent=shown.on_accent, tint=shown.tint)
