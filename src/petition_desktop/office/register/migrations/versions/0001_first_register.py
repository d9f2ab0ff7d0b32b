"""The first register: one line for each signature that was opened or could not be."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "signature",
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("device_id", sa.LargeBinary, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("campaign_id", sa.Text, nullable=False),
        sa.Column("campaign_version", sa.Integer, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("previous", sa.LargeBinary, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        _text("code"),
        _text("reason"),
        _number("conflict"),
        _text("language"),
        _text("texts"),
        _text("answers", "{}"),
        _text("consents", "{}"),
        _text("given"),
        _text("time"),
        _text("clock"),
        _text("place"),
        _text("volunteer"),
        _number("possible_repeat"),
        _number("sheet"),
        _number("line"),
        _text("search"),
        sa.CheckConstraint("state IN ('counted', 'unreadable', 'set aside')", name="signature_state_known"),
        sqlite_strict=True,
    )
    op.create_index("signature_in_order", "signature", ["campaign_id", "device_id", "number", "id"])


def downgrade() -> None:
    """Back to an empty file."""
    op.drop_table("signature")


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0"))
