"""Bytes frozen in `tests/vectors/core` are read today as on the day they were made, and written the same again.

A vector that fails here means that signatures already collected could not be read: mend the code, never the vector.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from petition_core.batch import Batch, Item, batch_bytes, head_statement, make_batch, read_batch
from petition_core.campaign.container import packed, read_campaign_file
from petition_core.campaign.model import Campaign
from petition_core.campaign.wording import texts_hash, wording_hash
from petition_core.device_id import device_id
from petition_core.invite import Invite, enrolment_statement, invite_text, read_invite, secret_hash
from petition_core.office_key.identities import parse_identity
from petition_core.office_key.opening import open_sealed
from petition_core.padding import pad, unpad
from petition_core.receipt import Receipt, Receipts, read_receipts, receipts_bytes
from petition_core.request_signing import Request, check_request, read_signature, sign_request
from petition_core.sealed import Label, chain_start, entry, read_label
from petition_core.signature import Signature, form_bytes, read_form
from petition_core.signing import SigningKey, verify
from petition_core.withdrawal_code import read_code, signature_id
from place import ROOT

VECTORS = ROOT / "tests" / "vectors" / "core"


def vector(name: str) -> Any:  # JSON of any shape
    return json.loads((VECTORS / f"{name}.json").read_text("utf-8"))


def bare(text: str) -> bytes:
    return bytes.fromhex(text)


def key_of(document: dict[str, Any], name: str = "seed") -> SigningKey:
    return SigningKey(bare(document[name]))


def label_of(members: dict[str, Any]) -> Label:
    raw = {name: bare(members[name]) for name in ("id", "device_id", "previous")}
    return Label(**(members | raw))


def item_of(members: dict[str, Any]) -> Item:
    carried = None if members["ciphertext"] is None else bare(members["ciphertext"])
    return Item(label_of(members["label"]), bare(members["digest"]), carried)


@pytest.mark.parametrize("one", vector("labels"), ids=lambda one: one["name"])
def test_labels(one):
    label = label_of(one["label"])
    assert label.to_bytes().hex() == one["bytes"]
    assert read_label(bare(one["bytes"])) == label


@pytest.mark.parametrize("one", vector("entries"), ids=lambda one: one["name"])
def test_entries(one):
    label = label_of(one["label"])
    assert chain_start(label.device_id).hex() == one["chain_start"]
    assert entry(label, bare(one["digest"])).hex() == one["entry"]


@pytest.mark.parametrize("one", vector("heads"), ids=lambda one: one["name"])
def test_heads(one):
    key = key_of(one)
    assert device_id(key.public).hex() == one["device_id"]
    statement = head_statement(bare(one["device_id"]), one["number"], bare(one["entry"]))
    assert statement.hex() == one["statement"]
    assert key.sign(statement).hex() == one["signature"]
    verify(bare(one["public_key"]), statement, bare(one["signature"]), "test")


@pytest.mark.parametrize("one", vector("batches"), ids=lambda one: one["name"])
def test_batches(one):
    key = key_of(one)
    items = tuple(item_of(members) for members in one["items"])
    assert batch_bytes(make_batch(key, items)).hex() == one["bytes"]
    assert read_batch(bare(one["bytes"])) == Batch(key.public, items, bare(one["head"]))


@pytest.mark.parametrize("one", vector("receipts"), ids=lambda one: one["name"])
def test_receipts(one):
    key, device = key_of(one), bare(one["device_id"])
    each = tuple(Receipt(bare(r["id"]), bare(r["digest"]), r["state"], r["reason"]) for r in one["receipts"])
    receipts = Receipts(device, one["server_time"], each)
    assert receipts_bytes(key, receipts).hex() == one["bytes"]
    assert read_receipts(bare(one["bytes"]), key.public, device) == receipts


@pytest.mark.parametrize("one", vector("invites"), ids=lambda one: one["name"])
def test_invites(one):
    invite = msgspec.convert(one["invite"], Invite)
    assert invite_text(invite) == one["text"]
    assert read_invite(one["text"]) == invite
    key = key_of(one)
    statement = enrolment_statement(invite.secret, key.public)
    assert (secret_hash(invite.secret).hex(), statement.hex()) == (one["secret_hash"], one["enrolment_statement"])
    assert key.sign(statement).hex() == one["proof"]


@pytest.mark.parametrize("one", vector("forms"), ids=lambda one: one["name"])
def test_forms(one):
    form = msgspec.convert(one["form"], Signature)
    assert form_bytes(form).hex() == one["bytes"]
    assert read_form(bare(one["bytes"])) == form
    padded = pad(bare(one["bytes"]))
    assert (len(padded), unpad(padded).hex()) == (one["padded_size"], one["bytes"])


@pytest.mark.parametrize("one", vector("withdrawal_codes"), ids=lambda one: one["typed"])
def test_withdrawal_codes(one):
    assert read_code(one["typed"]) == one["code"]
    assert signature_id(one["campaign_id"], one["code"]).hex() == one["id"]


@pytest.mark.parametrize("one", vector("requests"), ids=lambda one: one["name"])
def test_requests(one):
    key = key_of(one)
    request = Request(one["method"], one["path"], one["query"], bare(one["body"]))
    assert sign_request(key, bare(one["device_id"]), request, one["created"]) == one["headers"]
    signed = read_signature(one["headers"]["Signature-Input"], one["headers"]["Signature"])
    check_request(key.public, signed, request)


@pytest.mark.parametrize("one", vector("campaigns"), ids=lambda one: one["name"])
def test_campaigns(one):
    raw = bare(one["bytes"])
    read = read_campaign_file(raw)
    root = SigningKey(bare(one["root_seed"])) if one["root_seed"] else None
    assert packed(read.campaign, read.pictures, key_of(one), root) == raw
    assert (read.digest.hex(), read.root_signed) == (one["digest"], root is not None)
    assert read.campaign == msgspec.convert(one["campaign"], Campaign)
    for language, texts in one["texts_hashes"].items():
        assert texts_hash(read.campaign, language) == texts
    for language, consents in one["wording_hashes"].items():
        for consent, wording in consents.items():
            words = read.campaign.texts[language].consents[consent]
            assert wording_hash(read.campaign.id, consent, language, words) == wording


@pytest.mark.parametrize("which", ["office", "recovery"])
@pytest.mark.parametrize("one", vector("sealed"), ids=lambda one: one["name"])
def test_a_sealed_signature_opens_for_ever(one, which):
    label = read_label(bare(one["label"]))
    opened = open_sealed(label, bare(one["ciphertext"]), [parse_identity(one[which])])
    assert opened == msgspec.convert(one["form"], Signature)
    assert device_id(bare(one["device_key"])) == label.device_id
