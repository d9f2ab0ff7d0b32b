"""What a screen reader finds in a window, as a tree, and what is wrong with it. `Tree.faults` is the one walker.

A fault is a sentence that names the thing; an empty list is what every page must give. Nothing here knows a page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.support.accessible_window import AccessibleWindow
from tests.support.deadline import wait_until

#: What a person can act on, and what it must be able to do. A part that scrolls has no role of its own in Qt.
_ACTS = {"push button": "Press", "check box": "Toggle", "radio button": "Toggle"}
_FITTING = {*_ACTS, "text", "password text", "image", "list", "list item", "table", "table cell"}
_SCROLLS = "filler"
_TO_FOCUS = "SetFocus"


@dataclass(frozen=True)
class Node:
    """One thing. `box` is x, y, width and height on the screen; `relations` are (kind, role, name) of the other."""

    place: int
    key: str
    parent: int
    role: str
    name: str
    description: str
    text: str
    states: frozenset[str]
    acts: tuple[str, ...]
    box: tuple[int, int, int, int]
    relations: tuple[tuple[str, str, str], ...]
    writable: bool
    selects: bool

    @property
    def usable(self) -> bool:
        """Whether a person can go there or do something with it."""
        return "focusable" in self.states or any(act != _TO_FOCUS for act in self.acts)

    @property
    def enabled(self) -> bool:
        return "sensitive" in self.states

    def __str__(self) -> str:
        return f"{self.role} “{self.name}”"


class Tree:
    """Everything shown at one moment, in the order a screen reader gets it."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.nodes = tuple(nodes)

    def usable(self) -> list[Node]:
        """What can be used."""
        return [node for node in self.nodes if node.usable]

    def above(self, node: Node) -> Iterator[Node]:
        """What it lies in, from the nearest on."""
        while node.parent >= 0:
            node = self.nodes[node.parent]
            yield node

    def children(self, node: Node) -> list[Node]:
        return [one for one in self.nodes if one.parent == node.place]

    def named(self, name: str) -> list[Node]:
        """All whose name begins like this."""
        return [node for node in self.nodes if node.name.startswith(name)]

    def faults(self) -> list[str]:
        """All that is wrong, a sentence each."""
        found: list[str] = []
        for node in self.nodes:
            found += [f"{node}: {fault}" for fault in (*_of_anything(self, node), *_of_usable(node))]
        return [*found, *_same_names(self), *_unrelated_labels(self)]

    def before(self, one: Node, other: Node, *, mirrored: bool) -> bool:
        """Whether `one` comes first for who reads from top to bottom, and from where lines begin."""
        ways = [[*reversed([node, *self.above(node)])] for node in (one, other)]
        first, second = next((a, b) for a, b in zip(*ways, strict=False) if a is not b)
        return _stands_before(first.box, second.box, mirrored=mirrored)


def tree_of(window: AccessibleWindow) -> Tree:
    """The tree of what is shown, as soon as nothing of it moves any more."""
    seen: list[tuple[Node, ...]] = [()]

    def still() -> bool:
        seen.append(tuple(_node(place, told) for place, told in enumerate(window.ask("walk") or [])))
        return seen[-1] == seen[-2]

    wait_until("the page is at rest", still)
    return Tree(seen[-1])


def focused(window: AccessibleWindow) -> Node:
    """What has the keyboard now; its places in the tree say nothing."""
    return _node(-1, wait_until("something has the keyboard", lambda: window.ask("focused")))


def _node(place: int, told: dict[str, Any]) -> Node:
    lists = {name: tuple(told[name]) for name in ("acts", "box")}
    relations = tuple((kind, role, name) for kind, role, name in told["relations"])
    shaped = {"parent": -1, **told, **lists, "states": frozenset(told["states"]), "relations": relations}
    return Node(place=place, **shaped)


def _of_anything(tree: Tree, node: Node) -> Iterator[str]:
    """What holds for all that is shown."""
    if node.role == "application":
        return
    if node.role in ("label", "image") and not node.name:
        yield "is there and says nothing"
    if node.description and node.description == node.name:
        yield "says its name twice"
    left, _top, width, height = node.box
    if width <= 0 or height <= 0:
        yield "cannot be seen and is told"
    window = next((one for one in (node, *tree.above(node)) if "active" in one.states), None)
    if window is not None and not window.box[0] <= left <= left + width <= window.box[0] + window.box[2]:
        yield "lies beside the window and is told"


def _of_usable(node: Node) -> Iterator[str]:
    """What holds for all that can be used."""
    if not node.usable:
        return
    if not any(letter.isalnum() for letter in node.name):
        yield "has no name"
    if node.role not in _FITTING and not (node.role == _SCROLLS and set(node.acts) <= {_TO_FOCUS}):
        yield "has no role that says what can be done"
    if node.enabled and node.role in _ACTS and _ACTS[node.role] not in node.acts:
        yield f"cannot be used without a hand: {node.acts}"
    if node.role in ("check box", "radio button") and "checkable" not in node.states:
        yield "does not tell whether it is chosen"
    if node.role == "text" and not (node.writable and "editable" in node.states):
        yield "cannot be written into"
    if node.enabled and "focusable" not in node.states and node.role != "list item":
        yield "cannot be reached"


def _same_names(tree: Tree) -> Iterator[str]:
    """Two controls that sound the same are one too many; what they lie in and what is said about them tells apart."""
    heard = Counter(
        (tuple(one.name for one in tree.above(node) if one.name), node.role, node.name, node.description)
        for node in tree.usable()
        if node.role not in ("list item", "table cell")
    )
    yield from (f"{sound[1]} “{sound[2]}” is there {count} times" for sound, count in heard.items() if count > 1)


def _unrelated_labels(tree: Tree) -> Iterator[str]:
    """A label that stands at a control belongs to it for a screen reader too."""
    labels = {node.name for node in tree.nodes if node.role == "label"}
    for node in tree.nodes:
        by = [name for kind, _role, name in node.relations if kind == "labelled-by"]
        if node.role in ("text", "password text") and node.name in labels and by != [node.name]:
            yield f"{node} is not told to belong to its label: {by}"
        if by and not all(node.name.startswith(name) for name in by):
            yield f"{node} is labelled by other words: {by}"


def _stands_before(one: tuple[int, ...], other: tuple[int, ...], *, mirrored: bool) -> bool:
    """Side by side where they share most of their height: then the side where lines begin decides."""
    shared = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    if 2 * shared <= min(one[3], other[3]):
        return one[1] <= other[1]
    return one[0] + one[2] >= other[0] + other[2] if mirrored else one[0] <= other[0]
