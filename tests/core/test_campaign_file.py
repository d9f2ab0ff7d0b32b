"""The signed file of a campaign is read whole, signed and as it was meant, or refused before anything in it is used."""

from __future__ import annotations

import hashlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.campaign.container import MAGIC, MAX_SIZE, packed, read_campaign_file
from petition_core.campaign.model import PackedFile
from petition_core.campaign.source import read_source
from petition_core.errors import CampaignError, CampaignFileRefused, CampaignTooNew
from petition_core.parts import lp, read_lp
from petition_core.signing import SigningKey
from tests.core.folders import ROOT_KEY, SIGNING_KEY, hybrid_files, make_files, signed
from tests.core.made_pictures import png

CAMPAIGN, PICTURES = read_source(make_files())
RAW = packed(CAMPAIGN, PICTURES, SIGNING_KEY, ROOT_KEY)


def parts_of(raw: bytes) -> list[bytes]:
    """The campaign's JSON and its pictures."""
    body = read_lp("petition/campaign-file/v1", raw[len(MAGIC) :])[3]
    return read_lp("petition/campaign-body/v1", body)


def signed_body(*parts: bytes, domain: str = "petition/campaign-body/v1", root_signature: bytes = b"") -> bytes:
    """A file around any content, with a right signature: what a campaign's own program could write."""
    body = lp(domain, *parts)
    statement = lp("petition/campaign/v1", hashlib.sha256(body).digest())
    return MAGIC + lp(
        "petition/campaign-file/v1", SIGNING_KEY.public, SIGNING_KEY.sign(statement), root_signature, body
    )


def rewritten(**changes: object) -> bytes:
    """A signed file whose JSON has other members, written in our way."""
    members = msgspec.json.decode(parts_of(RAW)[0]) | changes
    return signed_body(msgspec.json.encode(members, order="sorted"), *parts_of(RAW)[1:])


@pytest.mark.parametrize("files", [make_files(), hybrid_files()], ids=["classic", "hybrid"])
@pytest.mark.parametrize("root", [None, ROOT_KEY], ids=["one signature", "two"])
def test_a_campaign_is_read_back_from_its_file(files, root):
    campaign, pictures = read_source(files)
    read = read_campaign_file(packed(campaign, pictures, SIGNING_KEY, root))
    assert msgspec.structs.replace(read.campaign, files=()) == campaign
    assert read.pictures == pictures
    assert read.public_key == SIGNING_KEY.public
    assert read.root_signed is (root is not None)
    assert read.digest == hashlib.sha256(packed(campaign, pictures, SIGNING_KEY, root)).digest()


def test_packing_twice_gives_the_same_bytes():
    assert packed(CAMPAIGN, PICTURES, SIGNING_KEY, ROOT_KEY) == RAW
    assert read_campaign_file(RAW).raw == RAW


def test_a_file_cut_off_at_any_byte_is_refused():
    for cut in range(len(RAW)):
        with pytest.raises(CampaignFileRefused):
            read_campaign_file(RAW[:cut])


@given(st.integers(0, 8 * len(RAW) - 1))
def test_a_file_with_a_flipped_bit_is_refused(bit):
    changed = bytearray(RAW)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(CampaignError):
        read_campaign_file(bytes(changed))


@pytest.mark.parametrize("byte", range(len(MAGIC), len(MAGIC) + 400))
def test_a_file_with_any_bit_of_its_frame_flipped_is_refused(byte):
    for bit in range(8):
        changed = bytearray(RAW)
        changed[byte] ^= 1 << bit
        with pytest.raises(CampaignFileRefused):
            read_campaign_file(bytes(changed))


@pytest.mark.parametrize("tail", [b"\0", b"\n", RAW], ids=["zero", "line", "itself"])
def test_something_behind_the_end_is_refused(tail):
    with pytest.raises(CampaignFileRefused):
        read_campaign_file(RAW + tail)


def test_a_file_that_is_too_large_is_refused():
    with pytest.raises(CampaignFileRefused, match="too large"):
        read_campaign_file(RAW + bytes(MAX_SIZE))


@pytest.mark.parametrize(
    "raw",
    [
        RAW.replace(b"campaign/1\n", b"campaign/2\n", 1),
        b"petition-campaign/17\nanything",
        rewritten(format=2),
        rewritten(format=3, more="members"),
        signed_body(b'{"format":2}'),
    ],
    ids=["file", "far future", "content", "content with more", "content with nothing we know"],
)
def test_a_newer_format_says_that_the_program_must_be_updated(raw):
    with pytest.raises(CampaignTooNew, match="Update the program"):
        read_campaign_file(raw)


STRANGE = {
    "nothing": b"",
    "a ZIP": b"PK\x03\x04" + bytes(100),
    "format 0": RAW.replace(b"campaign/1\n", b"campaign/0\n", 1),
    "format with letters": RAW.replace(b"campaign/1\n", b"campaign/1a\n", 1),
    "endless format": b"petition-campaign/" + b"9" * 100,
    "content of format 0": rewritten(format=0),
    "content without format": signed_body(b"{}"),
    "no JSON": signed_body(b"hello"),
    "deep JSON": signed_body(b"[" * 100_000),
    "no UTF-8": signed_body(parts_of(RAW)[0].replace(b"Keep the parks", b"Keep \xff"), *parts_of(RAW)[1:]),
    "JSON in another way": signed_body(parts_of(RAW)[0] + b" ", *parts_of(RAW)[1:]),
    "a member twice": signed_body(parts_of(RAW)[0].replace(b'"version":1', b'"version":9,"version":1')),
    "an unknown member": rewritten(script="x"),
    "another kind of body": signed_body(*parts_of(RAW), domain="petition/campaign/v1"),
    "no body": signed_body(),
    "a picture missing": signed_body(*parts_of(RAW)[:1]),
    "a picture too many": signed_body(*parts_of(RAW), png()),
    "another picture": signed_body(parts_of(RAW)[0], png(3, 3)),
    "a picture of another size": rewritten(files=[PackedFile("banner.png", 1, hashlib.sha256(png()).hexdigest())]),
    "a picture listed twice": signed_body(
        msgspec.json.encode(
            msgspec.json.decode(parts_of(RAW)[0])
            | {"files": [PackedFile("banner.png", len(png()), hashlib.sha256(png()).hexdigest())] * 2},
            order="sorted",
        ),
        png(),
        png(),
    ),
    "very many pictures": signed_body(parts_of(RAW)[0], *([b""] * 1_000)),
    "a root signature of nobody": signed_body(*parts_of(RAW), root_signature=bytes(64)),
}


@pytest.mark.parametrize("raw", STRANGE.values(), ids=STRANGE)
def test_a_file_of_another_kind_is_refused(raw):
    with pytest.raises(CampaignFileRefused):
        read_campaign_file(raw)


RULES = {
    "id": ("Parks", "small letters"),
    "version": (0, "count from 1"),
    "root_key": ("00" * 32, "root key"),
    "retention_days": (0, "from 1"),
    "languages": ([], "each language once"),
    "questions": ([], "a name"),
    "consents": ([], "exactly one consent"),
    "opens": ("2020-05-28T00:00:00", "zone"),
    "sealing": ({"suite": "classic", "recipients": []}, "office key"),
    "look": ({"accent": "", "banner": "other.png", "logo": ""}, "other.png"),
}


@pytest.mark.parametrize(("member", "value", "sentence"), [(name, *rule) for name, rule in RULES.items()], ids=RULES)
def test_a_signed_file_keeps_the_rules_of_a_folder(member, value, sentence):
    with pytest.raises(CampaignFileRefused, match=sentence):
        read_campaign_file(rewritten(**{member: value}))


def test_texts_in_a_signed_file_are_checked_too():
    texts = msgspec.json.decode(parts_of(RAW)[0])["texts"]
    texts["en"]["story"] = "![x](https://evil.example/a.png)"
    with pytest.raises(CampaignFileRefused, match="nothing is fetched"):
        read_campaign_file(rewritten(texts=texts))


def test_a_picture_of_the_wrong_kind_in_a_signed_file_is_refused():
    gif = b"GIF89a"
    listed = [PackedFile("banner.png", len(gif), hashlib.sha256(gif).hexdigest())]
    members = msgspec.json.decode(parts_of(RAW)[0]) | {"files": listed}
    with pytest.raises(CampaignFileRefused, match="not what its name says"):
        read_campaign_file(signed_body(msgspec.json.encode(members, order="sorted"), gif))


def test_a_signature_by_another_key_than_the_one_named_is_refused():
    key, other = SIGNING_KEY.public, SigningKey(b"x" * 32).public
    with pytest.raises(CampaignFileRefused, match="signature"):
        read_campaign_file(RAW.replace(key, other))


def test_a_key_that_proves_nothing_is_refused():
    with pytest.raises(CampaignFileRefused):
        read_campaign_file(RAW.replace(SIGNING_KEY.public, bytes(32)))


def test_a_second_signature_for_another_file_or_signer_is_refused():
    parts = read_lp("petition/campaign-file/v1", RAW[len(MAGIC) :])
    other = signed({**make_files(), "banner.png": png(3, 3)}, root=ROOT_KEY)
    parts[2] = read_lp("petition/campaign-file/v1", other.raw[len(MAGIC) :])[2]
    with pytest.raises(CampaignFileRefused, match="second signature"):
        read_campaign_file(MAGIC + lp("petition/campaign-file/v1", *parts))
    another_signer = packed(CAMPAIGN, PICTURES, SigningKey(b"x" * 32), ROOT_KEY)
    parts[2] = read_lp("petition/campaign-file/v1", another_signer[len(MAGIC) :])[2]
    with pytest.raises(CampaignFileRefused, match="second signature"):
        read_campaign_file(MAGIC + lp("petition/campaign-file/v1", *parts))
