"""The first tables: identity, devices, invites, batches, sealed signatures, conflicts, campaigns, tombstones."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_ROLE = "role IN ('stall', 'office')"


def upgrade() -> None:
    """Make the tables."""
    _who()
    _what_devices_send()
    op.create_table(
        "campaigns",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("added", sa.String(24), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("file", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", "version", name="pk_campaigns"),
    )
    op.create_table(
        "tombstones",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("withdrawn", sa.String(24), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tombstones"),
    )
    if op.get_bind().dialect.name == "postgresql":
        # Ciphertexts do not compress; trying to took half the time of storing a batch.
        op.execute("ALTER TABLE sealed ALTER COLUMN ciphertext SET STORAGE EXTERNAL")
        op.execute("ALTER TABLE conflicts ALTER COLUMN ciphertext SET STORAGE EXTERNAL")


def downgrade() -> None:
    """Remove the tables and what is in them."""
    for table in ("tombstones", "campaigns", "conflicts", "sealed", "batches", "invites", "devices", "identity"):
        op.drop_table(table)


def _who() -> None:
    op.create_table(
        "identity",
        sa.Column("one", sa.SmallInteger, autoincrement=False, nullable=False),
        sa.Column("public_key", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("one", name="pk_identity"),
    )
    op.create_table(
        "devices",
        sa.Column("device_id", sa.LargeBinary(16), nullable=False),
        sa.Column("public_key", sa.LargeBinary(32), nullable=False),
        sa.Column("role", sa.String(8), nullable=False),
        sa.Column("label", sa.String(120), nullable=False),
        sa.Column("app_version", sa.String(64), nullable=False),
        sa.Column("enrolled", sa.String(24), nullable=False),
        sa.Column("revoked", sa.String(24)),
        sa.Column("last_seen", sa.String(24), nullable=False),
        sa.Column("last_number", sa.BigInteger, nullable=False),
        sa.Column("arrivals", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("device_id", name="pk_devices"),
        sa.CheckConstraint(_ROLE, name="ck_devices_role"),
    )
    op.create_table(
        "invites",
        sa.Column("secret_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("role", sa.String(8), nullable=False),
        sa.Column("label", sa.String(120), nullable=False),
        sa.Column("made", sa.String(24), nullable=False),
        sa.Column("expires", sa.String(24), nullable=False),
        sa.Column("used_by", sa.LargeBinary(16)),
        sa.Column("used", sa.String(24)),
        sa.PrimaryKeyConstraint("secret_hash", name="pk_invites"),
        sa.CheckConstraint(_ROLE, name="ck_invites_role"),
    )


def _what_devices_send() -> None:
    op.create_table(
        "batches",
        sa.Column("device_id", sa.LargeBinary(16), nullable=False),
        sa.Column("arrival", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("first_number", sa.BigInteger, nullable=False),
        sa.Column("last_number", sa.BigInteger, nullable=False),
        sa.Column("last_entry", sa.LargeBinary(32), nullable=False),
        sa.Column("head", sa.LargeBinary(64), nullable=False),
        sa.Column("arrived", sa.String(24), nullable=False),
        sa.PrimaryKeyConstraint("device_id", "arrival", name="pk_batches"),
        sa.ForeignKeyConstraint(["device_id"], ["devices.device_id"], name="fk_batches_device_id"),
    )
    op.create_table(
        "sealed",
        sa.Column("device_id", sa.LargeBinary(16), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.Column("arrival", sa.BigInteger, nullable=False),
        sa.Column("campaign_id", sa.String(64), nullable=False),
        sa.Column("campaign_version", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(9), nullable=False),
        sa.Column("entry", sa.LargeBinary(32), nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("label", sa.LargeBinary(512), nullable=False),
        sa.Column("ciphertext", sa.LargeBinary),
        sa.PrimaryKeyConstraint("device_id", "id", name="pk_sealed"),
        sa.CheckConstraint("state IN ('held', 'withdrawn', 'absent')", name="ck_sealed_state"),
    )
    by_number = ["device_id", "number", "arrival", "campaign_id", "campaign_version", "state"]
    op.create_index("sealed_by_number", "sealed", by_number)
    op.create_table(
        "conflicts",
        sa.Column("device_id", sa.LargeBinary(16), nullable=False),
        sa.Column("number", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("entry", sa.LargeBinary(32), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("arrived", sa.String(24), nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("label", sa.LargeBinary(512), nullable=False),
        sa.Column("ciphertext", sa.LargeBinary),
        sa.PrimaryKeyConstraint("device_id", "number", "entry", name="pk_conflicts"),
        sa.ForeignKeyConstraint(["device_id"], ["devices.device_id"], name="fk_conflicts_device_id"),
    )
