"""Reads one table of `campaign.toml` into a value, and tells every member that is missing, unknown or does not fit.

The library that converts stops at the first fault and speaks of types; people who write campaigns need all faults,
in words.
"""

from __future__ import annotations

from datetime import datetime
from types import UnionType
from typing import Any, Literal, TypeVar, get_args, get_origin

import msgspec
from msgspec import Struct
from msgspec.structs import FieldInfo

from petition_core.campaign.faults import Fault
from petition_core.campaign.toml_lines import toml_line

TOML = "campaign.toml"
T = TypeVar("T", bound=Struct)
_EXPECTED: dict[Any, str] = {
    str: "Write text in quotes here.",
    int: "Write a whole number here, without quotes.",
    bool: "Write true or false here, without quotes.",
    datetime: "Write date and time with their zone here, such as 2020-07-01T23:59:59+08:00.",
    tuple: 'Write a list here, such as ["en", "zh-Hant"].',
}


class TomlSource:
    """The text of `campaign.toml` and the faults found in it so far."""

    def __init__(self, text: str, faults: list[Fault]) -> None:
        self._text = text
        self._faults = faults

    def line(self, path: str) -> int:
        """See `toml_line`."""
        return toml_line(self._text, path)

    def fault(self, path: str, sentence: str) -> None:
        """Note a fault at `path`."""
        self._faults.append(Fault(TOML, self.line(path), sentence))

    def table(self, where: str, raw: Any, kind: type[T]) -> T | None:  # noqa: ANN401 - what TOML gives
        """A `kind` made of the table `raw` that stands at `where`; None if something in it does not fit."""
        if not isinstance(raw, dict):
            self.fault(where, f"“{where}” is a table of its own: write [{where}], and its members below.")
            return None
        fields = {field.name: field for field in msgspec.structs.fields(kind)}
        before = len(self._faults)
        for name in raw.keys() - fields.keys():
            self.fault(_joined(where, name), f"“{name}” is not known here. Mend the name or delete the line.")
        values = {name: self._value(where, raw, field) for name, field in fields.items() if name in raw}
        for name, field in fields.items():
            if field.required and name not in raw:
                self.fault(where, f"“{name}” is missing here. Add a line “{name} = …”.")
        return kind(**values) if len(self._faults) == before else None

    def _value(self, where: str, raw: dict[str, Any], field: FieldInfo) -> Any:  # noqa: ANN401 - of the field's type
        try:
            return msgspec.convert(raw[field.name], field.type)
        except msgspec.ValidationError:
            self.fault(_joined(where, field.name), _expected(field.type))
            return None


def _joined(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _expected(kind: Any) -> str:  # noqa: ANN401 - any annotation
    if isinstance(kind, UnionType):
        kind = next(one for one in get_args(kind) if one is not type(None))
    if get_origin(kind) is Literal:
        return f"Write one of these here: {', '.join(f'“{one}”' for one in get_args(kind) if one)}."
    return _EXPECTED[get_origin(kind) or kind]
