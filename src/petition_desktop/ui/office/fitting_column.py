"""A column that fits the window as long as its parts can shrink: only what does not fit then is scrolled to."""

from __future__ import annotations

from petition_desktop.ui.widgets.columns import Column


class FittingColumn(Column):
    """For a scroll area around a part that scrolls for itself; Qt would make the column as tall as the whole part."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1
