"""Signatures that the office took from a copied store, without the device's signature over its chain."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "rescued",
        sa.Column("device_id", sa.LargeBinary, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("digest", sa.LargeBinary, primary_key=True),
        sqlite_strict=True,
    )


def downgrade() -> None:
    """Back to the store without them; the signatures stay in the inbox."""
    op.drop_table("rescued")
