"""Opens one sealed signature: the way back from `petition_core.seal`, for who holds the office key.

It proves that label and content belong together, and that the form is one we understand. Whether the answers keep
the campaign's rules, and what becomes of a signature that does not open, is decided by the office's register.
"""

from __future__ import annotations

from collections.abc import Sequence

from petition_core.errors import FormRefused, LabelMismatch, MalformedParts
from petition_core.office_key.decrypt import decrypt
from petition_core.office_key.identities import Identity
from petition_core.padding import unpad
from petition_core.parts import read_lp_exactly
from petition_core.sealed import Label
from petition_core.signature import Signature, read_form


def open_sealed(label: Label, untrusted_ciphertext: bytes, identities: Sequence[Identity]) -> Signature:
    """The signature behind `label`, opened by the first of `identities` that fits.

    Raises an `AgeError` when it does not open, `FormRefused` when what was inside is not a form of ours, and
    `LabelMismatch` when it was sealed under another label: byte for byte, so neither id, number, device nor
    campaign can have been exchanged.
    """
    untrusted_inner = unpad(decrypt(untrusted_ciphertext, identities))
    try:
        inner_label, untrusted_form = read_lp_exactly("petition/form/v1", untrusted_inner, 2)
    except MalformedParts:
        raise FormRefused from None
    if inner_label != label.to_bytes():
        raise LabelMismatch
    signature = read_form(untrusted_form)
    if (signature.campaign_id, signature.campaign_version) != (label.campaign_id, label.campaign_version):
        raise LabelMismatch
    return signature
