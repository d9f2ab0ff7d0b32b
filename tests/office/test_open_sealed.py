"""Opening one sealed signature: what was sealed comes back, and nothing that was exchanged does."""

from __future__ import annotations

import msgspec
import pytest

from petition_core.age.encrypt import encrypt
from petition_core.errors import FormRefused, HeaderRefused, LabelMismatch, NoMatchingKey, PayloadRefused
from petition_core.office_key.identities import HybridIdentity, X25519Identity
from petition_core.office_key.opening import open_sealed
from petition_core.padding import pad
from petition_core.parts import lp
from petition_core.seal import seal
from petition_core.sealed import Label
from petition_core.signature import FORMAT, ConsentAnswer, Shift, Signature, form_bytes
from tests.support.small_campaign import OFFICE, RECOVERY

KEYS = (OFFICE.recipient, RECOVERY.recipient)
LABEL = Label(b"i" * 16, "parks", 1, b"d" * 16, 7, "2020-06-01", b"p" * 32)
SIGNATURE = Signature(
    format=FORMAT,
    campaign_id="parks",
    campaign_version=1,
    language="en",
    texts="00" * 32,
    answers={"name": "李明 O’Brien"},
    consents={"count": ConsentAnswer("yes", "11" * 32)},
    given="by the signer",
    time="2020-06-01T12:30:00+00:00",
    clock="trusted",
    shift=Shift("Market", "AB"),
)


def sealed_inner(*parts: bytes, domain: str = "petition/form/v1") -> bytes:
    """A ciphertext whose content a stall of ours would not make."""
    return encrypt(pad(lp(domain, *parts)), KEYS)


@pytest.mark.parametrize("identity", [OFFICE, RECOVERY], ids=["office key", "recovery key"])
def test_each_key_of_the_campaign_opens_what_was_sealed(identity):
    sealed = seal(SIGNATURE, LABEL, KEYS)
    assert open_sealed(sealed.label, sealed.ciphertext, [identity]) == SIGNATURE


def test_a_hybrid_key_opens_what_was_sealed_to_it():
    identity = HybridIdentity(b"h" * 32)
    sealed = seal(SIGNATURE, LABEL, [identity.recipient])
    assert open_sealed(LABEL, sealed.ciphertext, [identity]) == SIGNATURE


@pytest.mark.parametrize(
    "change",
    [
        {"id": b"j" * 16},
        {"campaign_id": "other"},
        {"campaign_version": 2},
        {"device_id": b"e" * 16},
        {"number": 8},
        {"day": "2020-06-02"},
        {"previous": b"q" * 32},
    ],
    ids=lambda change: next(iter(change)),
)
def test_under_a_label_that_differs_in_anything_it_does_not_open(change):
    sealed = seal(SIGNATURE, LABEL, KEYS)
    with pytest.raises(LabelMismatch):
        open_sealed(msgspec.structs.replace(LABEL, **change), sealed.ciphertext, [OFFICE])


@pytest.mark.parametrize("change", [{"campaign_id": "other"}, {"campaign_version": 2}], ids=lambda c: next(iter(c)))
def test_a_form_of_another_campaign_than_its_own_label_does_not_open(change):
    sealed = seal(msgspec.structs.replace(SIGNATURE, **change), LABEL, KEYS)
    with pytest.raises(LabelMismatch):
        open_sealed(LABEL, sealed.ciphertext, [OFFICE])


@pytest.mark.parametrize(
    "ciphertext",
    [
        sealed_inner(LABEL.to_bytes()),
        sealed_inner(LABEL.to_bytes(), form_bytes(SIGNATURE), b""),
        sealed_inner(LABEL.to_bytes(), form_bytes(SIGNATURE), domain="petition/form/v2"),
        sealed_inner(LABEL.to_bytes(), form_bytes(SIGNATURE).replace(b'"en"', b' "en"')),
        sealed_inner(LABEL.to_bytes(), form_bytes(msgspec.structs.replace(SIGNATURE, format=2))),
        sealed_inner(LABEL.to_bytes(), b"\xff"),
        sealed_inner(LABEL.to_bytes(), b'{"answers":{"name":"\\ud800"}}'),
        encrypt(lp("petition/form/v1", LABEL.to_bytes(), form_bytes(SIGNATURE)), KEYS),
        encrypt(b"", KEYS),
    ],
    ids=["no form", "more", "other domain", "other writing", "newer", "no text", "surrogate", "not padded", "empty"],
)
def test_content_that_is_no_form_of_ours_is_refused(ciphertext):
    with pytest.raises(FormRefused):
        open_sealed(LABEL, ciphertext, [OFFICE])


def test_another_key_does_not_open_it():
    with pytest.raises(NoMatchingKey):
        open_sealed(LABEL, seal(SIGNATURE, LABEL, KEYS).ciphertext, [X25519Identity(b"x" * 32)])


def test_a_changed_or_cut_ciphertext_is_refused():
    ciphertext = seal(SIGNATURE, LABEL, KEYS).ciphertext
    with pytest.raises(PayloadRefused):
        open_sealed(LABEL, ciphertext[:-1] + bytes([ciphertext[-1] ^ 1]), [OFFICE])
    with pytest.raises(PayloadRefused):
        open_sealed(LABEL, ciphertext[:-20], [OFFICE])
    with pytest.raises(HeaderRefused):
        open_sealed(LABEL, ciphertext[:100], [OFFICE])
