"""The office's two tables about what signers took back, beside those of `store.tables`. Never seen outside `store`."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Integer, LargeBinary, Table, Text, text

from petition_desktop.store.tables import metadata

#: What signers took back, at the office: nothing under these ids is kept or taken in again. `day` is when this office
#: heard of it. `code` and `campaign_id` are filled only until the server was told; `swept` once the register is clean.
withdrawn = Table(
    "withdrawn",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("day", Text, nullable=False),
    Column("campaign_id", Text, nullable=False, server_default=""),
    Column("code", Text, nullable=False, server_default=""),
    Column("swept", Integer, nullable=False, server_default=text("0")),
    sqlite_strict=True,
)
Index("withdrawn_to_do", withdrawn.c.id, sqlite_where=text("code <> '' OR swept = 0"))

#: How far the server's list of withdrawals was read: one row. `id` is that of the last one, to know the list again.
withdrawn_read = Table(
    "withdrawn_read",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1", name="withdrawn_read_is_one"), primary_key=True),
    Column("place", Integer, nullable=False),
    Column("id", LargeBinary, nullable=False),
    sqlite_strict=True,
)
