"""Whose sheet a line on paper was, where another computer than its printer typed it in."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """To this version."""
    op.add_column("signature", sa.Column("printer", sa.Text, nullable=False, server_default=""))


def downgrade() -> None:
    """Back to lines that do not tell."""
    op.drop_column("signature", "printer")
