"""Ids of signatures that their signers took back, so that nothing under them is written down again."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """To this version."""
    op.create_table("withdrawn", sa.Column("id", sa.LargeBinary, primary_key=True), sqlite_strict=True)


def downgrade() -> None:
    """Back to a register that does not know of them; the lines stay deleted."""
    op.drop_table("withdrawn")
