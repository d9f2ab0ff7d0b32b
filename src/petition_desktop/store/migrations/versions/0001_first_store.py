"""The first store: outbox, inbox, devices, and how sending goes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """To this version."""
    _laptop()
    _office()


def downgrade() -> None:
    """Back to an empty file."""
    for table in ("bad_arrival", "known_device", "inbox", "sync_state", "device", "outbox"):
        op.drop_table(table)


def _laptop() -> None:
    op.create_table(
        "outbox",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("campaign_id", sa.Text, nullable=False),
        sa.Column("campaign_version", sa.Integer, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("label", sa.LargeBinary, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.Column("entry", sa.LargeBinary, nullable=False),
        sa.Column("state", sa.Text, nullable=False, server_default="waiting"),
        _text("reason"),
        _text("server_time"),
        sa.Column("settled_at", sa.Integer),
        sa.Column("ciphertext", sa.LargeBinary),
        sa.CheckConstraint("state IN ('waiting', 'accepted', 'refused')", name="outbox_state_known"),
        sqlite_strict=True,
    )
    op.create_index("outbox_by_state", "outbox", ["state"])
    op.create_table(
        "device",
        sa.Column("one", sa.Integer, sa.CheckConstraint("one = 1", name="device_is_one"), primary_key=True),
        sa.Column("public_key", sa.LargeBinary, nullable=False),
        sa.Column("key_place", sa.Text, nullable=False),
        sa.Column("key_entry", sa.Text, nullable=False),
        _text("invite"),
        _text("server"),
        sa.Column("server_key", sa.LargeBinary),
        _text("role"),
        _text("label"),
        _text("joined_at"),
        _number("clock_offset", "0"),
        sqlite_strict=True,
    )
    op.create_table(
        "sync_state",
        sa.Column("one", sa.Integer, sa.CheckConstraint("one = 1", name="sync_state_is_one"), primary_key=True),
        _text("last_sent"),
        _text("next_try"),
        _text("server_time"),
        _text("trouble"),
        _number("batch_rows", "500"),
        sqlite_strict=True,
    )


def _office() -> None:
    op.create_table(
        "inbox",
        sa.Column("device_id", sa.LargeBinary, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("digest", sa.LargeBinary, primary_key=True),
        sa.Column("campaign_id", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False, server_default="new"),
        sa.Column("label", sa.LargeBinary, nullable=False),
        sa.Column("ciphertext", sa.LargeBinary),
        sa.CheckConstraint("state IN ('new', 'opened', 'unreadable', 'set aside')", name="inbox_state_known"),
        sqlite_strict=True,
    )
    op.create_index("inbox_by_state", "inbox", ["state", "campaign_id"])
    op.create_table(
        "known_device",
        sa.Column("device_id", sa.LargeBinary, primary_key=True),
        sa.Column("public_key", sa.LargeBinary, nullable=False),
        _text("role"),
        _text("label"),
        _number("revoked", "0"),
        _number("arrival", "0"),
        sqlite_strict=True,
    )
    op.create_table(
        "bad_arrival",
        sa.Column("device_id", sa.LargeBinary, primary_key=True),
        sa.Column("arrival", sa.Integer, primary_key=True),
        sa.Column("code", sa.Text, nullable=False),
        sqlite_strict=True,
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _number(name: str, default: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text(default))
