"""Shifts, the hours of the day, the volunteer's PIN, and signatures taken back at the stall."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """To this version."""
    _shifts()
    _what_is_asked()


def downgrade() -> None:
    """Back to the store without shifts."""
    for table in ("withdrawal", "kiosk_pin", "hour_mark", "shift"):
        op.drop_table(table)


def _shifts() -> None:
    op.create_table(
        "shift",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("volunteer", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("goal", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("ended_at", sa.Text, nullable=False, server_default=""),
        sa.Column("paused", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("before", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer),
        sqlite_strict=True,
    )
    op.create_table(
        "hour_mark",
        sa.Column("first_number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column(
            "hour", sa.Integer, sa.CheckConstraint("hour BETWEEN 0 AND 23", name="hour_mark_hour"), nullable=False
        ),
        sqlite_strict=True,
    )


def _what_is_asked() -> None:
    op.create_table(
        "kiosk_pin",
        sa.Column("one", sa.Integer, sa.CheckConstraint("one = 1", name="kiosk_pin_is_one"), primary_key=True),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Column("cost", sa.Integer, nullable=False),
        sa.Column("wrong_tries", sa.Integer, nullable=False, server_default=sa.text("0")),
        sqlite_strict=True,
    )
    op.create_table(
        "withdrawal",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("campaign_id", sa.Text, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("server_time", sa.Text, nullable=False, server_default=""),
        sqlite_strict=True,
    )
