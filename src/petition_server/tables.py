"""The server's tables. Rows never leave the rooms that read them; nothing in them tells who signed.

Every key of what a device sends begins with `device_id`, so that these tables can be spread over several machines
by device; nothing counts across devices. The small rest (invites, campaigns, tombstones, identity) is the same
everywhere, and so is what belongs to staff. Inside one device a signature is known by its id; another device cannot
take an id away by using it first.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
)

#: ISO 8601 in UTC with milliseconds (`petition_server.clock.moment`); sorts as text.
_MOMENT = String(24)
_DEVICE_ID = LargeBinary(16)

HELD, WITHDRAWN, ABSENT = "held", "withdrawn", "absent"

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

#: Whose database this is: a second server with another key would give receipts no laptop believes.
identity = Table(
    "identity",
    metadata,
    Column("one", SmallInteger, primary_key=True, autoincrement=False),
    Column("public_key", LargeBinary(32), nullable=False),
)

#: `arrivals` counts a device's batches and `last_number` is its highest number; both change under the row's lock.
devices = Table(
    "devices",
    metadata,
    Column("device_id", _DEVICE_ID, primary_key=True),
    Column("public_key", LargeBinary(32), nullable=False),
    Column("role", String(8), CheckConstraint("role IN ('stall', 'office')", name="role"), nullable=False),
    Column("label", String(120), nullable=False),
    Column("app_version", String(64), nullable=False),
    Column("enrolled", _MOMENT, nullable=False),
    Column("revoked", _MOMENT),
    Column("last_seen", _MOMENT, nullable=False),
    Column("last_number", BigInteger, nullable=False),
    Column("arrivals", BigInteger, nullable=False),
)

invites = Table(
    "invites",
    metadata,
    Column("secret_hash", LargeBinary(32), primary_key=True),
    Column("role", String(8), CheckConstraint("role IN ('stall', 'office')", name="role"), nullable=False),
    Column("label", String(120), nullable=False),
    Column("made", _MOMENT, nullable=False),
    Column("expires", _MOMENT, nullable=False),
    Column("used_by", _DEVICE_ID),
    Column("used", _MOMENT),
    Column("withdrawn", _MOMENT),
)

#: What one batch brought: the device's signature over its last entry, and the stretch that was new.
batches = Table(
    "batches",
    metadata,
    Column("device_id", _DEVICE_ID, ForeignKey("devices.device_id"), primary_key=True),
    Column("arrival", BigInteger, primary_key=True, autoincrement=False),
    Column("first_number", BigInteger, nullable=False),
    Column("last_number", BigInteger, nullable=False),
    Column("last_entry", LargeBinary(32), nullable=False),
    Column("head", LargeBinary(64), nullable=False),
    Column("arrived", _MOMENT, nullable=False),
)

#: The signatures. `held`: with ciphertext. `withdrawn`: deleted for its signer. `absent`: only the digest ever came.
#: No foreign key: checking one for each of thousands of rows costs more than it proves, since the device's row is
#: locked while its signatures are stored and devices are never deleted; `check` looks for orphans.
sealed = Table(
    "sealed",
    metadata,
    Column("device_id", _DEVICE_ID, primary_key=True),
    Column("id", LargeBinary(16), primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("arrival", BigInteger, nullable=False),
    Column("campaign_id", String(64), nullable=False),
    Column("campaign_version", BigInteger, nullable=False),
    Column(
        "state", String(9), CheckConstraint("state IN ('held', 'withdrawn', 'absent')", name="state"), nullable=False
    ),
    Column("entry", LargeBinary(32), nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("label", LargeBinary(512), nullable=False),
    Column("ciphertext", LargeBinary),
    # Answers every count (per device, campaign, day, gaps) without touching the rows and their ciphertexts.
    Index("sealed_by_number", "device_id", "number", "arrival", "campaign_id", "campaign_version", "state"),
)

#: What was refused, kept with its reason: the same id with other bytes, or bytes that are no sealed signature.
conflicts = Table(
    "conflicts",
    metadata,
    Column("device_id", _DEVICE_ID, ForeignKey("devices.device_id"), primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("entry", LargeBinary(32), primary_key=True),
    Column("id", LargeBinary(16), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("arrived", _MOMENT, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("label", LargeBinary(512), nullable=False),
    Column("ciphertext", LargeBinary),
)

#: The signed files as the keeper added them, every version.
campaigns = Table(
    "campaigns",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("version", BigInteger, primary_key=True, autoincrement=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("added", _MOMENT, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("file", LargeBinary, nullable=False),
)

#: Ids whose signers took their signatures back, so that a stick cannot bring them back. Keyed by id alone, because
#: a signer's code tells no device, and it may come before the signature does. `proof` is the withdrawal as it came, and
#: `place` the order in which the office fetches them; both are empty for those from before proofs were kept.
tombstones = Table(
    "tombstones",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("withdrawn", _MOMENT, nullable=False),
    Column("proof", LargeBinary(256)),
    Column("place", BigInteger),
    Index("tombstones_by_place", "place", unique=True),
)

#: How many withdrawals have a place: one row. Who writes tombstones holds it until the end of the transaction, so
#: places have no gaps and nobody ever sees one before all those below it; a sequence would promise neither.
withdrawal_count = Table(
    "withdrawal_count",
    metadata,
    Column("one", SmallInteger, primary_key=True, autoincrement=False),
    Column("last", BigInteger, nullable=False),
)

#: People who look after the server. `totp` is the second factor's secret, encrypted (`petition_server.staff.totp`),
#: `totp_step` the last step whose digits were used, `confirmed` when the second factor was set up.
staff = Table(
    "staff",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("password", String(255), nullable=False),
    Column("totp", LargeBinary(128), nullable=False),
    Column("totp_step", BigInteger, nullable=False),
    Column("made", _MOMENT, nullable=False),
    Column("confirmed", _MOMENT),
    Column("last_log_in", _MOMENT),
)

#: Who is logged in, by the hash of a random token. `seen` is the last request, give or take a minute.
staff_sessions = Table(
    "staff_sessions",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("name", String(64), nullable=False),
    Column("stage", String(4), CheckConstraint("stage IN ('code', 'in')", name="stage"), nullable=False),
    Column("made", _MOMENT, nullable=False),
    Column("seen", _MOMENT, nullable=False),
)

#: Tries that are limited: a keyed hash of who tried what, how often, and when that is forgotten.
attempts = Table(
    "attempts",
    metadata,
    Column("who", LargeBinary(32), primary_key=True),
    Column("until", _MOMENT, nullable=False),
    Column("tries", BigInteger, nullable=False),
)
