"""The tables of the register, as its newest migration leaves them. Never seen outside `office.register`."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Integer, LargeBinary, MetaData, Table, Text, text

metadata = MetaData()

#: One line for each id. What was typed is in `answers`; `search` is the same folded, for looking people up.
signature = Table(
    "signature",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("device_id", LargeBinary, nullable=False),
    Column("number", Integer, nullable=False),
    Column("campaign_id", Text, nullable=False),
    Column("campaign_version", Integer, nullable=False),
    Column("day", Text, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Column("code", Text, nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),
    Column("conflict", Integer, nullable=False, server_default=text("0")),
    Column("language", Text, nullable=False, server_default=""),
    Column("texts", Text, nullable=False, server_default=""),
    Column("answers", Text, nullable=False, server_default="{}"),
    Column("consents", Text, nullable=False, server_default="{}"),
    Column("given", Text, nullable=False, server_default=""),
    Column("time", Text, nullable=False, server_default=""),
    Column("clock", Text, nullable=False, server_default=""),
    Column("place", Text, nullable=False, server_default=""),
    Column("volunteer", Text, nullable=False, server_default=""),
    Column("possible_repeat", Integer, nullable=False, server_default=text("0")),
    Column("sheet", Integer, nullable=False, server_default=text("0")),
    Column("line", Integer, nullable=False, server_default=text("0")),
    Column("search", Text, nullable=False, server_default=""),
    Column("printer", Text, nullable=False, server_default=""),
    CheckConstraint("state IN ('counted', 'unreadable', 'set aside')", name="signature_state_known"),
    Index("signature_in_order", "campaign_id", "device_id", "number", "id"),
    sqlite_strict=True,
)

#: Ids whose signers took their signatures back: no line under one of these is kept.
withdrawn = Table("withdrawn", metadata, Column("id", LargeBinary, primary_key=True), sqlite_strict=True)
