"""The tables of the local store, as the newest migration leaves them. Never seen outside `store`.

Ciphertexts stand last in their rows: SQLite then counts and searches without touching the pages they fill.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()

#: A device's own signatures. `number` has no gaps: a row is never deleted.
outbox = Table(
    "outbox",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("campaign_id", Text, nullable=False),
    Column("campaign_version", Integer, nullable=False),
    Column("day", Text, nullable=False),
    Column("label", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("entry", LargeBinary, nullable=False),
    Column("ciphertext", LargeBinary),
    sqlite_strict=True,
)

#: The server's word on a signature of the outbox; what has none waits. Beside the outbox, because a change of its row
#: would write the ciphertext anew.
receipt = Table(
    "receipt",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("server_time", Text, nullable=False, server_default=""),
    Column("settled_at", Integer),  # Unix seconds of server_time
    CheckConstraint("state IN ('accepted', 'refused')", name="receipt_state_known"),
    sqlite_strict=True,
)
Index("receipt_refused", receipt.c.number, sqlite_where=receipt.c.state == "refused")

#: What the office holds of all devices. Two things under one number are both kept: that is how a copied folder shows.
inbox = Table(
    "inbox",
    metadata,
    Column("device_id", LargeBinary, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("id", LargeBinary, primary_key=True),
    Column("digest", LargeBinary, primary_key=True),
    Column("campaign_id", Text, nullable=False),
    Column("state", Text, nullable=False, server_default="new"),
    Column("label", LargeBinary, nullable=False),
    Column("ciphertext", LargeBinary),
    CheckConstraint("state IN ('new', 'opened', 'unreadable', 'set aside')", name="inbox_state_known"),
    Index("inbox_by_state", "state", "campaign_id"),
    Index("inbox_by_id", "id"),
    sqlite_strict=True,
)

#: What of the inbox came from a copied store, so that no device has signed that it is all and in order.
rescued = Table(
    "rescued",
    metadata,
    Column("device_id", LargeBinary, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("id", LargeBinary, primary_key=True),
    Column("digest", LargeBinary, primary_key=True),
    sqlite_strict=True,
)

#: The devices the office knows. `arrival` is the cursor: so many of a device's batches were taken from the server.
known_device = Table(
    "known_device",
    metadata,
    Column("device_id", LargeBinary, primary_key=True),
    Column("public_key", LargeBinary, nullable=False),
    Column("role", Text, nullable=False, server_default=""),
    Column("label", Text, nullable=False, server_default=""),
    Column("revoked", Integer, nullable=False, server_default=text("0")),
    Column("arrival", Integer, nullable=False, server_default=text("0")),
    sqlite_strict=True,
)

#: Arrivals passed over because they were not whole; each pull asks for them again.
bad_arrival = Table(
    "bad_arrival",
    metadata,
    Column("device_id", LargeBinary, primary_key=True),
    Column("arrival", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    sqlite_strict=True,
)

#: This installation: one row.
device = Table(
    "device",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1", name="device_is_one"), primary_key=True),
    Column("public_key", LargeBinary, nullable=False),
    Column("key_place", Text, nullable=False),  # "keyring" or "file"
    Column("key_entry", Text, nullable=False),  # the folder's own random name in the keyring
    Column("invite", Text, nullable=False, server_default=""),  # taken in, and not yet shown to the server
    Column("server", Text, nullable=False, server_default=""),
    Column("server_key", LargeBinary),
    Column("role", Text, nullable=False, server_default=""),
    Column("label", Text, nullable=False, server_default=""),
    Column("joined_at", Text, nullable=False, server_default=""),
    Column("clock_offset", Integer, nullable=False, server_default=text("0")),  # seconds the server's clock is ahead
    sqlite_strict=True,
)

#: How sending goes: one row. Times are ISO 8601 in UTC; empty is never.
sync_state = Table(
    "sync_state",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1", name="sync_state_is_one"), primary_key=True),
    Column("last_sent", Text, nullable=False, server_default=""),
    Column("next_try", Text, nullable=False, server_default=""),
    Column("server_time", Text, nullable=False, server_default=""),
    Column("trouble", Text, nullable=False, server_default=""),  # the code of the last error
    Column("batch_rows", Integer, nullable=False, server_default=text("500")),
    sqlite_strict=True,
)

#: The volunteers' shifts: the running one and those of its day. Older ones are deleted when another begins.
#: `before` and `last` are the device's last numbers when the shift began and ended.
shift = Table(
    "shift",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("volunteer", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("goal", Integer, nullable=False, server_default=text("0")),
    Column("started_at", Text, nullable=False),  # ISO 8601 with the laptop's zone
    Column("ended_at", Text, nullable=False, server_default=""),
    Column("paused", Integer, nullable=False, server_default=text("0")),
    Column("before", Integer, nullable=False),
    Column("last", Integer),
    sqlite_strict=True,
)

#: Where a new hour begins among the numbers: counts by hour, and no time of any one signature.
hour_mark = Table(
    "hour_mark",
    metadata,
    Column("first_number", Integer, primary_key=True, autoincrement=False),
    Column("day", Text, nullable=False),
    Column("hour", Integer, CheckConstraint("hour BETWEEN 0 AND 23", name="hour_mark_hour"), nullable=False),
    sqlite_strict=True,
)

#: The volunteer's PIN: one row while one is set. `cost` is the work of its hash, as a power of two.
kiosk_pin = Table(
    "kiosk_pin",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1", name="kiosk_pin_is_one"), primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("cost", Integer, nullable=False),
    Column("wrong_tries", Integer, nullable=False, server_default=text("0")),
    sqlite_strict=True,
)

#: Signatures taken back on this laptop. `code` proves it to the server, and is emptied when the server has it.
withdrawal = Table(
    "withdrawal",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("campaign_id", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("server_time", Text, nullable=False, server_default=""),
    sqlite_strict=True,
)

#: Paper sheets that this computer printed, and those of others that are typed in here. `written` is the number of
#: signatures that the volunteer wrote on it, null until it came back; `signed_on`, `place` and `volunteer` are what
#: stands on it too.
paper_sheet = Table(
    "paper_sheet",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("campaign_id", Text, nullable=False),
    Column("campaign_version", Integer, nullable=False),
    Column("language", Text, nullable=False),
    Column("paper", Text, nullable=False),
    Column("lines", Integer, nullable=False),
    Column("printed_on", Text, nullable=False),
    Column("signed_on", Text, nullable=False, server_default=""),
    Column("place", Text, nullable=False, server_default=""),
    Column("volunteer", Text, nullable=False, server_default=""),
    Column("written", Integer),
    Column("finished", Integer, nullable=False, server_default=text("0")),
    sqlite_strict=True,
)

#: What is printed on a sheet that another computer printed; its own `number` here is below 0.
others_sheet = Table(
    "others_sheet",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("printer", Text, nullable=False),
    Column("printed_number", Integer, nullable=False),
    UniqueConstraint("printer", "printed_number"),
    sqlite_strict=True,
)

#: Sheets printed here that somebody types in on another computer.
sheet_elsewhere = Table(
    "sheet_elsewhere",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    sqlite_strict=True,
)

#: Lines of sheets that were typed in, with their number in the outbox; null where nobody could read the line.
paper_line = Table(
    "paper_line",
    metadata,
    Column("sheet", Integer, primary_key=True, autoincrement=False),
    Column("line", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer),
    sqlite_strict=True,
)
