"""What is sealed opens under its own label only, shows nothing, and has one of four sizes."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petition_core.age.encrypt import encrypt
from petition_core.errors import FormRefused, FormTooLarge, LabelMismatch, NoMatchingKey, PayloadRefused
from petition_core.office_key.identities import HybridIdentity
from petition_core.office_key.opening import open_sealed
from petition_core.padding import SIZES, pad
from petition_core.parts import lp
from petition_core.seal import recipients, seal
from petition_core.sealed import MAX_CIPHERTEXT
from petition_core.signature import form_bytes
from tests.core.chains import OTHER_KEY, make_label
from tests.core.made_forms import SUITES, make_signature

OFFICE, RECOVERY = SUITES["classic"]
KEYS = (OFFICE.recipient, RECOVERY.recipient)
LABEL = make_label()


@pytest.mark.parametrize(("office", "recovery"), SUITES.values(), ids=SUITES)
def test_office_key_and_recovery_key_open_what_was_sealed(office, recovery):
    keys = recipients([str(office.recipient), str(recovery.recipient)])
    sealed = seal(make_signature(), LABEL, keys)
    for identity in (office, recovery):
        assert open_sealed(sealed.label, sealed.ciphertext, [identity]) == make_signature()
    stranger = type(office)(b"x" * 32)
    with pytest.raises(NoMatchingKey):
        open_sealed(sealed.label, sealed.ciphertext, [stranger])


OTHER_LABELS = {
    "id": make_label(id=bytes(16)),
    "campaign": make_label(campaign_id="parkz"),
    "version": make_label(campaign_version=2),
    "device": make_label(OTHER_KEY, previous=LABEL.previous),
    "number": make_label(number=2, id=LABEL.id, previous=LABEL.previous),
    "day": make_label(day="2020-06-02"),
    "previous": make_label(previous=bytes(32)),
}


@pytest.mark.parametrize("other", OTHER_LABELS.values(), ids=OTHER_LABELS)
def test_a_ciphertext_under_another_label_is_found_out_at_opening(other):
    sealed = seal(make_signature(), LABEL, KEYS)
    with pytest.raises(LabelMismatch):
        open_sealed(other, sealed.ciphertext, [OFFICE])


def test_two_signatures_whose_labels_were_exchanged_are_both_found_out():
    first, second = seal(make_signature(), LABEL, KEYS), seal(make_signature(), OTHER_LABELS["id"], KEYS)
    for label, ciphertext in ((first.label, second.ciphertext), (second.label, first.ciphertext)):
        with pytest.raises(LabelMismatch):
            open_sealed(label, ciphertext, [OFFICE])


@pytest.mark.parametrize("change", [{"campaign_id": "parkz"}, {"campaign_version": 2}], ids=str)
def test_a_form_of_another_campaign_than_its_label_is_found_out(change):
    sealed = seal(make_signature(**change), LABEL, KEYS)
    with pytest.raises(LabelMismatch):
        open_sealed(LABEL, sealed.ciphertext, [OFFICE])


@given(st.data())
def test_a_flipped_bit_in_the_content_is_found_out(data):
    sealed = seal(make_signature(), LABEL, KEYS)
    start = len(sealed.ciphertext) - SIZES[0] - 16
    bit = data.draw(st.integers(8 * start, 8 * len(sealed.ciphertext) - 1))
    changed = bytearray(sealed.ciphertext)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(PayloadRefused):
        open_sealed(LABEL, bytes(changed), [OFFICE])


STRANGE = {
    "not padded": lp("petition/form/v1", LABEL.to_bytes(), form_bytes(make_signature())),
    "another kind": pad(lp("petition/label/v1", LABEL.to_bytes(), form_bytes(make_signature()))),
    "a later format": pad(lp("petition/form/v2", LABEL.to_bytes(), form_bytes(make_signature()))),
    "no label": pad(lp("petition/form/v1", form_bytes(make_signature()))),
    "a third part": pad(lp("petition/form/v1", LABEL.to_bytes(), form_bytes(make_signature()), b"")),
    "no form": pad(lp("petition/form/v1", LABEL.to_bytes(), b"")),
    "only a form": pad(form_bytes(make_signature())),
}


@pytest.mark.parametrize("content", STRANGE.values(), ids=STRANGE)
def test_what_a_stranger_sealed_with_the_public_keys_is_refused(content):
    with pytest.raises(FormRefused):
        open_sealed(LABEL, encrypt(content, KEYS), [OFFICE])


@settings(max_examples=40)
@given(st.text("陳大文abc", max_size=8_000))
def test_the_length_of_a_sealed_signature_tells_only_which_of_six_sizes_it_has(name):
    bare = {len(encrypt(bytes(size), KEYS)) for size in SIZES}
    sealed = seal(make_signature(answers={"name": name}), LABEL, KEYS)
    assert len(bare) == 6
    assert len(sealed.ciphertext) in bare


def test_the_largest_sealed_signature_fits_into_a_batch():
    office = HybridIdentity(b"1" * 32).recipient
    four = [office, *(HybridIdentity(bytes([n]) * 32).recipient for n in range(3))]
    assert len(encrypt(bytes(SIZES[-1]), four)) <= MAX_CIPHERTEXT


def test_more_answers_than_the_largest_size_holds_are_refused_with_a_sentence():
    with pytest.raises(FormTooLarge, match="Shorten"):
        seal(make_signature(answers={"name": "x" * 24_400}), LABEL, KEYS)


def test_nothing_of_the_signer_shows_in_what_is_sealed():
    signature = make_signature(answers={"name": "Zaphod Beeblebrox"})
    sealed = seal(signature, LABEL, KEYS)
    outside = sealed.label.to_bytes() + sealed.ciphertext
    for secret in ("Zaphod", "Beeblebrox", "zh-Hant", "14:05", "Mong Kok"):
        assert secret.encode() not in outside
        assert secret.encode("utf-16-le") not in outside


def test_the_same_signature_sealed_twice_gives_other_bytes():
    assert seal(make_signature(), LABEL, KEYS).ciphertext != seal(make_signature(), LABEL, KEYS).ciphertext


def test_every_member_of_the_form_comes_back():
    signature = make_signature(given="on paper", sheet=3, line=17, possible_repeat=True)
    sealed = seal(signature, LABEL, KEYS)
    opened = open_sealed(LABEL, sealed.ciphertext, [RECOVERY])
    assert msgspec.structs.asdict(opened) == msgspec.structs.asdict(signature)
