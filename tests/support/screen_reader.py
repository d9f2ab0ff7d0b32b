"""Reads and uses windows through AT-SPI, as a screen reader does. Run by the system's Python, which has its binding.

One JSON request a line on standard input, one JSON answer a line on standard output. Only what is shown counts.
`accessible_window` speaks with it; nothing imports it.
"""

import json
import sys
import warnings

warnings.simplefilter("ignore")

import gi  # type: ignore[import-not-found]  # noqa: E402 - its import warns; only the system has it

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 - the version comes first

STATES = ("checked", "focused", "sensitive", "editable")

#: What got the focus last, as (role, name), and whatever was announced: what a person hears. Menus are only heard,
#: because Qt keeps windows that pop up out of the tree.
heard = {"focus": ["", ""], "announced": []}
last_focused: list[object] = []


def shown(start):
    """`start` and everything in it that can be seen now, in the order of the page."""
    try:
        states = start.get_state_set()
        if start.get_role() != Atspi.Role.APPLICATION and not states.contains(Atspi.StateType.SHOWING):
            return
        yield start
        for index in range(start.get_child_count()):
            child = start.get_child_at_index(index)
            if child is not None:
                yield from shown(child)
    except GLib.Error:  # it went away while we looked
        return


def everything(pid):
    """All that is shown of the program `pid`."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_process_id() == pid:
            yield from shown(program)


def described(thing):
    """One thing as plain values."""
    states = thing.get_state_set()
    text = thing.get_text_iface()
    return {
        "role": thing.get_role_name(),
        "name": thing.get_name() or "",
        "description": thing.get_description() or "",
        "text": Atspi.Text.get_text(text, 0, -1) if text else "",
        "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name.upper()))],
    }


def look(asked):
    """Everything shown."""
    found = []
    for thing in everything(asked["pid"]):
        try:
            found.append(described(thing))
        except GLib.Error:
            continue
    return found


def walk(asked):
    """Everything shown with all a screen reader may ask of it; `parent` is the place of what it lies in."""
    found: list[dict[str, object]] = []
    places: dict[int, int] = {}
    for thing in everything(asked["pid"]):
        try:
            places[hash(thing)] = len(found)
            found.append(told_of(thing) | {"parent": places.get(hash(thing.get_parent()), -1)})
        except GLib.Error:
            continue
    return found


def told_of(thing):
    """All there is to know of one thing."""
    acts, component = thing.get_action_iface(), thing.get_component_iface()
    box = component.get_extents(Atspi.CoordType.SCREEN) if component else None
    return described(thing) | {
        "key": thing.path,
        "states": [state.value_nick for state in thing.get_state_set().get_states()],
        "acts": [Atspi.Action.get_action_name(acts, i) for i in range(Atspi.Action.get_n_actions(acts))]
        if acts
        else [],
        "box": [box.x, box.y, box.width, box.height] if box else [0, 0, 0, 0],
        "relations": [
            [one.get_relation_type().value_nick, target.get_role_name(), target.get_name() or ""]
            for one in thing.get_relation_set()
            for target in (one.get_target(i) for i in range(one.get_n_targets()))
        ],
        "writable": thing.get_editable_text_iface() is not None,
        "selects": thing.get_selection_iface() is not None,
    }


def the_one(asked):
    """The thing meant: of this role, with a name that begins like this, at this place among those."""
    found = [
        thing
        for thing in everything(asked["pid"])
        if thing.get_role_name() == asked["role"] and (thing.get_name() or "").startswith(asked["name"])
    ]
    return found[asked["place"]] if -len(found) <= asked["place"] < len(found) else None


def do(asked):
    """Do the first of these acts that the thing has; whether there was one."""
    thing = the_one(asked)
    acts = thing.get_action_iface() if thing else None
    if acts is None:
        return False
    names = [Atspi.Action.get_action_name(acts, index) for index in range(Atspi.Action.get_n_actions(acts))]
    for wanted in asked["acts"]:
        if wanted in names:
            return Atspi.Action.do_action(acts, names.index(wanted))
    return False


def write(asked):
    """Put the cursor into a line and add text at its end; whether that went well."""
    thing = the_one(asked)
    editable = thing.get_editable_text_iface() if thing else None
    if editable is None:
        return False
    thing.get_component_iface().grab_focus()
    end = Atspi.Text.get_character_count(thing.get_text_iface())
    # The length is in characters; a count of bytes would make Qt add whatever lies in memory behind the text.
    return Atspi.EditableText.insert_text(editable, end, asked["text"], len(asked["text"]))


def replace(asked):
    """Set the whole text of a line, without the keyboard; whether that went well."""
    thing = the_one(asked)
    editable = thing.get_editable_text_iface() if thing else None
    return editable is not None and Atspi.EditableText.set_text_contents(editable, asked["text"])


def select(asked):
    """Select the child of this name in a list; whether there is one."""
    thing = the_one(asked)
    chosen = thing.get_selection_iface() if thing else None
    if chosen is None:
        return False
    names = [thing.get_child_at_index(index).get_name() for index in range(thing.get_child_count())]
    return asked["child"] in names and Atspi.Selection.select_child(chosen, names.index(asked["child"]))


def where(asked):
    """The middle of the thing on the screen, in pixels."""
    thing = the_one(asked)
    if thing is None:
        return None
    box = thing.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return [box.x + box.width // 2, box.y + box.height // 2]


def focused(_asked):
    """What has the keyboard, as `walk` tells it; None if it is gone."""
    return told_of(last_focused[0]) if last_focused else None


def hear(event):
    """Keep what a screen reader would say now."""
    try:
        if event.type.startswith("object:announcement"):
            heard["announced"].append(event.any_data if isinstance(event.any_data, str) else "")
        elif event.detail1:
            heard["focus"] = [event.source.get_role_name(), event.source.get_name() or ""]
            last_focused[:] = [event.source]
    except GLib.Error:
        return


ACTS = {one.__name__: one for one in (look, walk, focused, replace, select, do, write, where)}
ACTS["listen"] = lambda _asked: heard


def main():
    """Answer until there is nothing more to answer."""
    Atspi.init()
    listener = Atspi.EventListener.new(hear)
    listener.register("object:state-changed:focused")
    listener.register("object:announcement")
    for line in sys.stdin:
        asked = json.loads(line)
        # What the bus has told meanwhile is heard only now; without this the first look would be true for ever.
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            answer = ACTS[asked["do"]](asked)
        except GLib.Error:  # the program ended, or a page went away between two questions
            answer = None
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


main()
