"""Accounts of staff, who is logged in, how often somebody tried; and when an invite was withdrawn."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and add the column."""
    op.create_table(
        "staff",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("password", sa.String(255), nullable=False),
        sa.Column("totp", sa.LargeBinary(128), nullable=False),
        sa.Column("totp_step", sa.BigInteger, nullable=False),
        sa.Column("made", sa.String(24), nullable=False),
        sa.Column("confirmed", sa.String(24)),
        sa.Column("last_log_in", sa.String(24)),
        sa.PrimaryKeyConstraint("name", name="pk_staff"),
    )
    op.create_table(
        "staff_sessions",
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("stage", sa.String(4), nullable=False),
        sa.Column("made", sa.String(24), nullable=False),
        sa.Column("seen", sa.String(24), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_staff_sessions"),
        sa.CheckConstraint("stage IN ('code', 'in')", name="ck_staff_sessions_stage"),
    )
    op.create_table(
        "attempts",
        sa.Column("who", sa.LargeBinary(32), nullable=False),
        sa.Column("until", sa.String(24), nullable=False),
        sa.Column("tries", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("who", name="pk_attempts"),
    )
    op.add_column("invites", sa.Column("withdrawn", sa.String(24)))


def downgrade() -> None:
    """Remove them. A withdrawn invite stays of no use: it has also expired."""
    op.drop_column("invites", "withdrawn")
    for table in ("attempts", "staff_sessions", "staff"):
        op.drop_table(table)
