"""Paper sheets of other computers that are typed in here, and those of here that were typed in elsewhere."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "others_sheet",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("printer", sa.Text, nullable=False),
        sa.Column("printed_number", sa.Integer, nullable=False),
        sa.UniqueConstraint("printer", "printed_number"),
        sqlite_strict=True,
    )
    op.create_table(
        "sheet_elsewhere",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sqlite_strict=True,
    )


def downgrade() -> None:
    """Back to sheets of this computer alone; what was typed in stays in the outbox."""
    op.execute("DELETE FROM paper_line WHERE sheet < 0")
    op.execute("DELETE FROM paper_sheet WHERE number < 0")
    op.drop_table("sheet_elsewhere")
    op.drop_table("others_sheet")
