"""What signers took back, as the office knows it, and how far it has read the server's list."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "withdrawn",
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("campaign_id", sa.Text, nullable=False, server_default=""),
        sa.Column("code", sa.Text, nullable=False, server_default=""),
        sa.Column("swept", sa.Integer, nullable=False, server_default=sa.text("0")),
        sqlite_strict=True,
    )
    op.create_index("withdrawn_to_do", "withdrawn", ["id"], sqlite_where=sa.text("code <> '' OR swept = 0"))
    op.create_table(
        "withdrawn_read",
        sa.Column("one", sa.Integer, sa.CheckConstraint("one = 1", name="withdrawn_read_is_one"), primary_key=True),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("id", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("inbox_by_id", "inbox", ["id"])


def downgrade() -> None:
    """Back to an office that does not hear of withdrawals; what was deleted stays deleted."""
    op.drop_index("inbox_by_id", "inbox")
    op.drop_table("withdrawn_read")
    op.drop_table("withdrawn")
