"""Tab around a page: from its first control on, until it is there again."""

from __future__ import annotations

from tests.accessible.reading import disorder
from tests.support.accessible_tree import Node, Tree, focused, tree_of
from tests.support.accessible_window import AccessibleWindow
from tests.support.deadline import wait_until

_MOST_STOPS = 90


def tab_round(window: AccessibleWindow) -> tuple[Tree, list[Node]]:
    """The page, and all that Tab stops at, from the first control that can have the keyboard on."""
    tree = tree_of(window)
    first = next(one for one in tree.usable() if one.enabled and "focusable" in one.states)
    window.ask("do", role=first.role, name=first.name, place=0, acts=["SetFocus"])
    wait_until("the round begins", lambda: focused(window).key == first.key)
    tree = tree_of(window)
    by_key = {node.key: node for node in tree.nodes}
    here = focused(window)
    stops: list[Node] = []
    while not stops or here.key != stops[0].key:
        assert len(stops) < _MOST_STOPS, f"there is no end: {[str(one) for one in stops]}"
        assert here.key in by_key, f"{here} was not there before"
        stops.append(by_key[here.key])
        here = _tab(window, here)
    return tree, stops


def _tab(window: AccessibleWindow, here: Node) -> Node:
    window.key("Tab")
    wait_until(f"Tab leads on from {here}", lambda: focused(window).key != here.key)
    return focused(window)


def passed_over(tree: Tree, stops: list[Node]) -> list[str]:
    """What can be used and Tab does not lead to; of circles and cells the arrows lead to the others."""
    reached = {one.key for one in stops}
    circled = {tree.nodes[one.parent].key for one in stops if one.role == "radio button"}
    usable = [one for one in tree.usable() if one.enabled and one.role not in ("list item", "table cell")]
    missing = [one for one in usable if one.key not in reached]
    return [str(one) for one in missing if tree.nodes[one.parent].key not in circled]


def wrong_turns(tree: Tree, stops: list[Node], *, mirrored: bool) -> list[str]:
    """Where Tab does not go as one reads."""
    return disorder(tree, stops, mirrored=mirrored)
