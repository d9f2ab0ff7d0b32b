"""The counts as a table for a spreadsheet: by day, campaign, stall and device. No signer's name is here."""

from __future__ import annotations

import csv
import io

from starlette.responses import Response

from petition_server.gaps import count_in
from petition_server.overview import Overview, overview
from petition_server.pages.asked import Asked, to_keep
from petition_server.pages.words import say

#: A spreadsheet would take what begins like this for a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def save(asked: Asked) -> Response:
    """A CSV file with a line for each count; with a byte order mark, without which Excel misreads other scripts."""
    seen = overview(asked.server)
    written = io.StringIO(newline="")
    heads = [say("what"), say("name"), say("version"), say("signatures"), say("missing"), say("state")]
    csv.writer(written).writerows([heads, *_lines(seen)])
    return to_keep(written.getvalue().encode("utf-8-sig"), f"counts-{seen.today}.csv", "text/csv; charset=utf-8")


def _lines(seen: Overview) -> list[list[object]]:
    counted = seen.totals
    days = [[say("day"), one.day, "", one.signatures, "", ""] for one in counted.days]
    campaigns = [[say("campaign"), one.id, one.version, one.signatures, "", ""] for one in counted.campaigns]
    stalls = [[say("stall"), _plain(one.label), "", one.signatures, "", ""] for one in seen.stalls]
    devices = [
        [
            say("device"),
            _plain(one.label or one.device_id[:8]),
            one.app_version,
            one.signatures,
            count_in(one.missing),
            say("shut out") if one.revoked else one.role,
        ]
        for one in counted.devices
    ]
    total = [say("all"), "", "", counted.signatures, counted.missing, ""]
    return [*days, *campaigns, *stalls, *devices, total]


def _plain(label: str) -> str:
    return f"'{label}" if label.lstrip().startswith(_FORMULA) else label
