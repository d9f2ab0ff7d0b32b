"""Receipts stand in a table of their own, so that settling a signature does not write its ciphertext anew."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_KEPT = "number, id, campaign_id, campaign_version, day, label, digest, entry"
_WORD = "state, reason, server_time, settled_at"


def upgrade() -> None:
    """To this version. A signature without a receipt waits."""
    op.create_table(
        "receipt",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("state", sa.Text, nullable=False),
        _text("reason"),
        _text("server_time"),
        sa.Column("settled_at", sa.Integer),
        sa.CheckConstraint("state IN ('accepted', 'refused')", name="receipt_state_known"),
        sqlite_strict=True,
    )
    op.create_index("receipt_refused", "receipt", ["number"], sqlite_where=sa.text("state = 'refused'"))
    op.execute(f"INSERT INTO receipt (number, {_WORD}) SELECT number, {_WORD} FROM outbox WHERE state <> 'waiting'")  # noqa: S608
    op.drop_index("outbox_by_state")
    _outbox_anew()
    op.execute(f"INSERT INTO outbox ({_KEPT}, ciphertext) SELECT {_KEPT}, ciphertext FROM outbox_before")  # noqa: S608
    op.drop_table("outbox_before")


def downgrade() -> None:
    """Back to receipts in the rows of their signatures."""
    _outbox_anew(
        sa.Column("state", sa.Text, nullable=False, server_default="waiting"),
        _text("reason"),
        _text("server_time"),
        sa.Column("settled_at", sa.Integer),
        known=sa.CheckConstraint("state IN ('waiting', 'accepted', 'refused')", name="outbox_state_known"),
    )
    op.execute(
        f"INSERT INTO outbox ({_KEPT}, {_WORD}, ciphertext) SELECT {_KEPT}, coalesce(state, 'waiting'), "  # noqa: S608
        "coalesce(reason, ''), coalesce(server_time, ''), settled_at, ciphertext "
        "FROM outbox_before LEFT JOIN receipt USING (number)"
    )
    op.create_index("outbox_by_state", "outbox", ["state"])
    op.drop_table("outbox_before")
    op.drop_table("receipt")


def _outbox_anew(*columns: sa.Column[str] | sa.Column[int], known: sa.CheckConstraint | None = None) -> None:
    # Not a change of the old table: SQLite would write its name in another way than in a new store.
    op.rename_table("outbox", "outbox_before")
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
        *columns,
        sa.Column("ciphertext", sa.LargeBinary),
        *([known] if known is not None else []),
        sqlite_strict=True,
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")
