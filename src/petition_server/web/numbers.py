"""Numbers in addresses, read strictly, and how a mistake in a request is told: where it is, never what was sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import BeforeValidator

_MOST_DIGITS = 19


def _only_digits(untrusted: object) -> object:
    # Left alone, pydantic would also read "1.0", " 1" and "1_000".
    if isinstance(untrusted, str) and not (
        untrusted.isascii() and untrusted.isdigit() and len(untrusted) <= _MOST_DIGITS
    ):
        raise ValueError("digits only")
    return untrusted


Digits = Annotated[int, BeforeValidator(_only_digits)]


def places(errors: Sequence[Mapping[str, Any]]) -> str:
    """The members that are wrong and the kind of mistake, the first few of them."""
    told = [f"{'.'.join(str(part) for part in one['loc']) or 'body'}: {one['type']}" for one in errors[:5]]
    return "; ".join(told)[:300]
