"""Paper sheets that this computer printed, and which of their lines were typed in."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "paper_sheet",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("campaign_id", sa.Text, nullable=False),
        sa.Column("campaign_version", sa.Integer, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("paper", sa.Text, nullable=False),
        sa.Column("lines", sa.Integer, nullable=False),
        sa.Column("printed_on", sa.Text, nullable=False),
        sa.Column("signed_on", sa.Text, nullable=False, server_default=""),
        sa.Column("place", sa.Text, nullable=False, server_default=""),
        sa.Column("volunteer", sa.Text, nullable=False, server_default=""),
        sa.Column("written", sa.Integer),
        sa.Column("finished", sa.Integer, nullable=False, server_default=sa.text("0")),
        sqlite_strict=True,
    )
    op.create_table(
        "paper_line",
        sa.Column("sheet", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("line", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer),
        sqlite_strict=True,
    )


def downgrade() -> None:
    """Back to the store without them; what was typed in stays in the outbox."""
    op.drop_table("paper_line")
    op.drop_table("paper_sheet")
