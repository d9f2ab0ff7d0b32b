"""Exports the signatures of one campaign from the register: which lines go in, and for whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from petition_core.campaign.model import Campaign
from petition_desktop.office.export.columns import Purpose, columns
from petition_desktop.office.export.csv_export import Manifest, Order, write_csv
from petition_desktop.office.register.entry import Entry
from petition_desktop.office.register.register import Register


def export_register(
    path: Path, register: Register, campaigns: Sequence[Campaign], order: Order, *, everything: bool = False
) -> Manifest:
    """Write one campaign's signatures to `path`; `campaigns` are its versions at hand, the newest first.

    Only counted lines go in, in the order of device and number; with `everything`, those set aside or unreadable
    too. For the target, only those whose signer agreed to be passed on. Raises `ExportFailed`.
    """
    passing_on = {consent.id for c in campaigns for consent in c.consents if consent.purpose == "pass_on"}
    asked = register.asked(order.campaign_id)
    counted_only = order.purpose == "target" or not everything

    def chosen() -> Iterator[Entry]:
        for entry in register.entries(order.campaign_id):
            if counted_only and entry.state != "counted":
                continue
            if _agreed(entry, order.purpose, passing_on):
                yield entry

    return write_csv(path, chosen(), columns(campaigns, asked, order.purpose), order, register.size(order.campaign_id))


def _agreed(entry: Entry, purpose: Purpose, passing_on: set[str]) -> bool:
    if purpose == "office":
        return True
    given = entry.signature.consents if entry.signature else {}
    return any(name in given and given[name].answer == "yes" for name in passing_on)
