"""Loads the libraries without what the first form does not need: 40 of 190 ms until it is painted.

Two of them load, at each start, what only a programmer's mistake or an older Python asks for. What is put off here is
loaded after the first paint, or earlier if somebody asks for it. `docs/decisions/0009-start.md` tells how it was found.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from importlib.util import LazyLoader, module_from_spec
from types import ModuleType

#: Asks for the modules below, once, while Qt is loaded.
_ASKER = "shibokensupport.signature.loader"
#: By package: PySide's Python that writes out signatures, for help texts, type hints, and the sentence when a function
#: of Qt is called with something wrong.
_LATER = {
    "shibokensupport": ("feature",),
    "shibokensupport.signature": ("errorhandler", "importhandler", "layout", "mapping", "parser"),
    "shibokensupport.signature.lib": ("enum_sig", "pyi_generator", "tool"),
}


def load_libraries() -> None:
    """To be called before anything else is imported that stands on msgspec or on Qt."""
    _load_msgspec()
    _load_qt()


def complete_libraries() -> None:
    """Load what was put off, when there is time: two threads that needed it at once could be in each other's way."""
    for package, names in _LATER.items():
        for name in names:
            if module := sys.modules.get(f"{package}.{name}"):
                vars(module)  # any question loads it


def _load_msgspec() -> None:
    """Without typing_extensions, which it does not need since Python 3.11, and which loads Python's own compiler."""
    spared = "typing_extensions"
    if spared in sys.modules:
        return
    sys.modules[spared] = None  # type: ignore[assignment] # Python's own sign for "not there"
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules[spared]


def _load_qt() -> None:
    """The part that all of PySide6 stands on, with the modules of `_LATER` as empty shells.

    PySide has them compiled anew at each start, because they lie in its library as text. Being loaded first, and not by
    PySide6, this part also leaves Python its own `import`: Qt's would read the source of each module that is loaded, to
    look for other spellings of Qt's names (`__feature__`), and nobody here spells so.
    """
    plain = builtins.__import__

    def putting_off(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - as Python calls it
        locals: Mapping[str, object] | None = None,  # noqa: A002
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if name in _LATER and globals and globals.get("__name__") == _ASKER:
            plain(name)
            _put_off(sys.modules[name], set(_LATER[name]).intersection(fromlist or ()))
        return plain(name, globals, locals, fromlist or (), level)

    builtins.__import__ = putting_off
    try:
        import shiboken6  # noqa: F401
    finally:
        builtins.__import__ = plain


def _put_off(package: ModuleType, names: set[str]) -> None:
    """If they are not where they were in the PySide this was made for, they are loaded at once, as PySide would."""
    finder = sys.meta_path[0]  # PySide's own, over what lies in its library
    for name in names:
        full = f"{package.__name__}.{name}"
        spec = finder.find_spec(full, None)
        if full in sys.modules or spec is None or spec.loader is None:
            continue
        spec.loader = LazyLoader(spec.loader)
        sys.modules[full] = module = module_from_spec(spec)
        if name == "mapping":
            # PySide's C++ takes this one function past Python's way of asking, before it looks at the rest.
            vars(module)["update_mapping"] = partial(_updated, module)
        spec.loader.exec_module(module)
        setattr(package, name, module)


def _updated(mapping: ModuleType) -> None:
    vars(mapping)  # any question loads it, and puts the real function where this one was
    mapping.update_mapping()
