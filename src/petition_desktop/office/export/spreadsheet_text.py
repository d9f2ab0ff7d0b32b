"""Makes text harmless for spreadsheets: a name such as `=HYPERLINK(…)` must stay a name.

Excel, LibreOffice and Google Sheets take a cell for a formula by its first character, whatever stands in quotes
(OWASP, “CSV Injection”). An apostrophe before it makes it text. The price is that the apostrophe can be seen, also
before telephone numbers; files for machines are therefore written without any of this.
"""

from __future__ import annotations

import re
import unicodedata

from petition_core.characters import is_refused

_TRIGGERS = "=+\\-@＝＋－＠﹢﹣﹦﹫"
_FORMULA = re.compile(rf"[\s\"']*[{_TRIGGERS}]|[\t\r\n]")
# Where the system's list separator is a semicolon or a tab, a spreadsheet may cut a cell there and begin a new one.
_AFTER_SEPARATOR = re.compile(rf"([;\t\r\n][\s\"']*)(?=[{_TRIGGERS}])")


def spreadsheet_text(value: str) -> str:
    """`value` as a spreadsheet may see it: no formula at its start, and no character that hides or re-orders text.

    A refused character becomes U+FFFD, so that everyone sees that something was there.
    """
    visible = "".join("\ufffd" if is_refused(c) and c not in "\t\r\n" else c for c in value)
    guarded = _AFTER_SEPARATOR.sub(r"\1'", visible)
    return "'" + guarded if _begins_like_a_formula(guarded) else guarded


def _begins_like_a_formula(value: str) -> bool:
    # Characters without width before an equals sign hide it from us, not from every spreadsheet.
    seen = "".join(c for c in value if unicodedata.category(c) != "Cf")
    return _FORMULA.match(seen) is not None
