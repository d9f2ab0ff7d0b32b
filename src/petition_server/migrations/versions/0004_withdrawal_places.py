"""Withdrawals in an order without gaps, so that the office can fetch each once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give those that have a proof their places, in the order in which they came."""
    op.add_column("tombstones", sa.Column("place", sa.BigInteger))
    op.create_index("tombstones_by_place", "tombstones", ["place"], unique=True)
    op.create_table(
        "withdrawal_count",
        sa.Column("one", sa.SmallInteger, autoincrement=False, nullable=False),
        sa.Column("last", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("one", name="pk_withdrawal_count"),
    )
    op.execute(
        "UPDATE tombstones SET place = counted.place FROM"
        " (SELECT id, row_number() OVER (ORDER BY withdrawn, id) AS place"
        " FROM tombstones WHERE proof IS NOT NULL) AS counted WHERE tombstones.id = counted.id"
    )
    op.execute("INSERT INTO withdrawal_count (one, last) SELECT 1, count(place) FROM tombstones")


def downgrade() -> None:
    """Forget the places; the withdrawals stay."""
    op.drop_table("withdrawal_count")
    op.drop_index("tombstones_by_place", "tombstones")
    op.drop_column("tombstones", "place")
