"""Puts what stands in a layout into the same order for screen readers, which go by when a part came into its parent."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def in_reading_order(layout: QLayout) -> None:
    """Raise the widgets of `layout`, and of the layouts in it, from the first to the last. None may lie over another.

    Call it where something came between others after they were there.
    """
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            widget.raise_()
        elif inner is not None:
            in_reading_order(inner)
