"""What the office holds under one number of a laptop: the chain's entries, which stand for all before them."""

from __future__ import annotations

from sqlalchemy import select

from petition_core.sealed import entry, read_label
from petition_desktop.store.connections import Connections
from petition_desktop.store.tables import inbox


def held_entries(connections: Connections, device_id: bytes, number: int) -> tuple[bytes, ...]:
    """One entry; none if nothing came, several if the laptop's data folder was copied (docs/formats.md, Label)."""
    wanted = select(inbox.c.label, inbox.c.digest).where(inbox.c.device_id == device_id, inbox.c.number == number)
    with connections.reading() as connection:
        rows = connection.execute(wanted.order_by(inbox.c.id, inbox.c.digest)).all()
    return tuple(entry(read_label(row.label), row.digest) for row in rows)
