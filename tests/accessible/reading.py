"""In which order a page is read, and what comes out of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tests.support.accessible_tree import Node, Tree

#: What the country's digits of a phone number begin with: such a number runs from left to right in every language.
DIGITS = "\u200e+"


def disorder(tree: Tree, ordered: Sequence[Node], *, mirrored: bool) -> list[str]:
    """Every two of these that follow each other the wrong way round."""
    placed = [one for one in ordered if one.name and one.role not in ("application", "list item")]
    return [
        f"{one} comes before {other}"
        for one, other in pairwise(placed)
        if one not in tree.above(other) and not tree.before(one, other, mirrored=mirrored and DIGITS not in one.name)
    ]
