"""The key drill: a key may seal a campaign only after it has opened a test record.

A lost or mistyped key loses every signature sealed to it, and nobody notices until the end of the campaign;
so it is proved at the beginning, for the office key and for the recovery key. Unlocking the key file is for
the caller.
"""

from __future__ import annotations

import os
from datetime import date

from petition_core.age.encrypt import encrypt
from petition_core.age.recipients import parse_recipient
from petition_core.errors import NoMatchingKey
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.identities import OfficeIdentity
from petition_core.public_key_file import drilled_key_text

_RECORD_SIZE = 1024


def run_drill(identity: OfficeIdentity, today: date) -> str:
    """The text of the public key file for `identity`, written only after a fresh record came back whole.

    Raises an `AgeError` when it did not; then this key must not be used.
    """
    record = os.urandom(_RECORD_SIZE)
    # Sealed to the very text that goes into the file, so that its spelling is part of the drill.
    recipient = parse_recipient(str(identity.recipient))
    if decrypt(encrypt(record, [recipient]), [identity]) != record:
        raise NoMatchingKey
    return drilled_key_text(recipient, today)
