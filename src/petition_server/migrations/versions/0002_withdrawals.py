"""The proof beside each tombstone: the withdrawal as it came, so that the office can check it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("tombstones", sa.Column("proof", sa.LargeBinary(256)))


def downgrade() -> None:
    """Remove it."""
    op.drop_column("tombstones", "proof")
