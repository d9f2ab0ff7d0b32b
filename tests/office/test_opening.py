"""The office opens what came: each signature becomes one line, and a bad one never stops the rest."""

from __future__ import annotations

import sqlite3

import msgspec
import pytest

from petition_core.age.encrypt import encrypt
from petition_core.batch import Item, make_batch
from petition_core.campaign.wording import texts_hash, wording_hash
from petition_core.device_id import device_id
from petition_core.errors import StoreError, StoreTooNew
from petition_core.office_key.identities import X25519Identity
from petition_core.seal import recipients, seal
from petition_core.sealed import Label, SealedSignature, chain_start
from petition_core.signature import FORMAT, ConsentAnswer, Shift, Signature
from petition_core.signing import SigningKey
from petition_desktop.office.judging import broken_rules
from petition_desktop.office.opening import Opened, open_new
from petition_desktop.office.register.register import open_register
from petition_desktop.store.folder import DataFolder
from tests.support.small_campaign import OFFICE, RECOVERY, small_campaign

CAMPAIGN = small_campaign().campaign
KEYS = recipients(CAMPAIGN.sealing.recipients)
DEVICE = SigningKey(b"d" * 32)


def form(**changes) -> Signature:
    """What an honest stall seals, or with changes what a dishonest one does."""
    wording = CAMPAIGN.texts["en"].consents["count"]
    whole = Signature(
        format=FORMAT,
        campaign_id="parks",
        campaign_version=1,
        language="en",
        texts=texts_hash(CAMPAIGN, "en"),
        answers={"name": "Ada Example"},
        consents={"count": ConsentAnswer("yes", wording_hash("parks", "count", "en", wording))},
        given="by the signer",
        time="2020-06-01T12:30:00+00:00",
        clock="not checked",
        shift=Shift(),
    )
    return msgspec.structs.replace(whole, **changes)


def arrive(office, *make) -> None:
    """Bring one batch of a device to the office; each of `make` gets a label and gives a ciphertext."""
    device = device_id(DEVICE.public)
    previous, items = chain_start(device), []
    for number, one in enumerate(make, start=1):
        sealed = one(Label(bytes([number]) * 16, "parks", 1, device, number, "2020-06-01", previous))
        items.append(Item(sealed.label, sealed.digest, sealed.ciphertext))
        previous = sealed.entry
    batch = make_batch(DEVICE, items)
    office.inbox.add(batch.public_key, batch.device_id, batch.items)


def sealing(signature, **label_changes):
    """Seals `signature`; the label on the outside may say something else."""
    return lambda label: SealedSignature(
        msgspec.structs.replace(label, **label_changes), seal(signature, label, KEYS).ciphertext
    )


def states(register) -> list[tuple[str, str]]:
    return [(entry.state, entry.code) for entry in register.entries()]


def test_what_three_people_signed_stands_in_the_register(stall, office, register):
    for name in ("Ada Example", "李明", "Zoë O’Brien"):
        stall.sign(name)
    stall.deliver(office)
    assert open_new(office.inbox, register, [OFFICE], office.shelf) == Opened(3, 0, 0)
    entries = list(register.entries("parks"))
    assert [entry.signature.answers["name"] for entry in entries] == ["Ada Example", "李明", "Zoë O’Brien"]
    assert [entry.label.number for entry in entries] == [1, 2, 3]
    assert {entry.signature.shift for entry in entries} == {Shift("Market square", "AB")}
    assert {entry.signature.consents["news"].answer for entry in entries} == {"not asked"}


def test_opening_again_finds_nothing_new(stall, office, register):
    stall.sign()
    stall.deliver(office)
    open_new(office.inbox, register, [OFFICE], office.shelf)
    stall.deliver(office)
    assert open_new(office.inbox, register, [OFFICE], office.shelf) == Opened(0, 0, 0)
    assert register.size() == 1


def test_more_than_one_stretch_is_opened_and_told(stall, office, register, monkeypatch):
    monkeypatch.setattr("petition_desktop.office.opening.AT_ONCE", 2)
    for _ in range(5):
        stall.sign()
    stall.deliver(office)
    told: list[int] = []
    assert open_new(office.inbox, register, [OFFICE], office.shelf, told.append).opened == 5
    assert told == [2, 4, 5]


def test_a_tampered_record_is_a_line_with_its_reason_and_the_others_count(office, register):
    def changed(label):
        ciphertext = bytearray(seal(form(), label, KEYS).ciphertext)
        ciphertext[-1] ^= 1
        return SealedSignature(label, bytes(ciphertext))

    arrive(office, sealing(form()), changed, lambda label: SealedSignature(label, b"no age file"), sealing(form()))
    assert open_new(office.inbox, register, [OFFICE], office.shelf) == Opened(2, 2, 0)
    assert states(register) == [
        ("counted", ""),
        ("unreadable", "payload-refused"),
        ("unreadable", "header-refused"),
        ("counted", ""),
    ]
    bad = [entry for entry in register.entries() if entry.state == "unreadable"]
    assert all(entry.signature is None and entry.reason for entry in bad)


def test_a_ciphertext_under_the_label_of_another_is_not_taken_for_it(office, register):
    arrive(office, sealing(form(), day="2020-06-02"))
    assert open_new(office.inbox, register, [OFFICE], office.shelf) == Opened(0, 1, 0)
    assert states(register) == [("unreadable", "label-mismatch")]


def test_a_foreign_campaign_is_kept_with_its_name_and_opens_once_its_file_is_here(stall, office, register):
    stall.sign(campaign=small_campaign("rivers"))
    stall.sign()
    stall.deliver(office)
    assert open_new(office.inbox, register, [OFFICE], office.shelf) == Opened(1, 1, 0)
    (foreign,) = register.entries("rivers")
    assert (foreign.state, foreign.code) == ("unreadable", "campaign-missing")
    assert "rivers" in foreign.reason
    office.shelf.add(small_campaign("rivers").raw)
    assert open_new(office.inbox, register, [OFFICE], office.shelf) == Opened(1, 0, 0)
    assert [entry.state for entry in register.entries()] == ["counted", "counted"]


def test_with_the_wrong_key_nothing_is_lost_and_the_right_one_opens_it_later(stall, office, register):
    stall.sign()
    stall.deliver(office)
    assert open_new(office.inbox, register, [X25519Identity(b"x" * 32)], office.shelf) == Opened(0, 1, 0)
    assert states(register) == [("unreadable", "no-matching-key")]
    assert open_new(office.inbox, register, [RECOVERY], office.shelf) == Opened(1, 0, 0)
    assert states(register) == [("counted", "")]


def test_a_version_that_is_not_at_hand_is_opened_all_the_same(stall, office, register):
    stall.sign(campaign=small_campaign(version=2))
    stall.deliver(office)
    assert open_new(office.inbox, register, [OFFICE], office.shelf) == Opened(1, 0, 0)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"answers": {}}, "breaks-rules"),
        ({"answers": {"name": "Ada\u202eelpmaxE"}}, "breaks-rules"),
        ({"answers": {"name": "Ada\x00"}}, "breaks-rules"),
        ({"answers": {"name": "A" * 301}}, "breaks-rules"),
        ({"answers": {"name": True}}, "breaks-rules"),
        ({"answers": {"name": "Ada", "shoe_size": "38"}}, "breaks-rules"),
        ({"consents": {"count": ConsentAnswer("no", form().consents["count"].wording)}}, "breaks-rules"),
        ({"consents": {}}, "breaks-rules"),
        ({"consents": {"count": ConsentAnswer("yes", "00" * 32)}}, "other-texts"),
        ({"texts": "00" * 32}, "other-texts"),
        ({"language": "zh-Hant"}, "other-texts"),
    ],
)
def test_what_a_changed_program_sealed_is_set_aside_with_its_reason(office, register, changes, code):
    arrive(office, sealing(form(**changes)))
    assert open_new(office.inbox, register, [OFFICE], office.shelf) == Opened(0, 0, 1)
    (entry,) = register.entries()
    assert (entry.state, entry.code) == ("set aside", code)
    assert entry.signature is not None
    assert "shoe_size" not in entry.reason
    # What it names can be told in another language.
    assert bool(broken_rules(entry.reason)) == (code == "breaks-rules")


def test_an_odd_address_does_not_cost_a_signature(office, register):
    arrive(office, sealing(form(answers={"name": "Ada", "email": "ada at home", "country": "XX"})))
    assert open_new(office.inbox, register, [OFFICE], office.shelf) == Opened(1, 0, 0)


def test_the_same_id_with_another_content_keeps_the_first_and_marks_it(office, register):
    arrive(office, sealing(form(answers={"name": "First"})))
    open_new(office.inbox, register, [OFFICE], office.shelf)
    arrive(office, sealing(form(answers={"name": "Second"})))
    open_new(office.inbox, register, [OFFICE], office.shelf)
    (entry,) = register.entries()
    assert entry.signature.answers == {"name": "First"}
    assert entry.conflict
    assert register.counts()[0].conflicts == 1


def test_a_readable_copy_takes_the_place_of_an_unreadable_one_and_is_marked(office, register):
    arrive(office, lambda label: SealedSignature(label, encrypt(b"", KEYS)))
    open_new(office.inbox, register, [OFFICE], office.shelf)
    arrive(office, sealing(form()))
    open_new(office.inbox, register, [OFFICE], office.shelf)
    (entry,) = register.entries()
    assert (entry.state, entry.conflict) == ("counted", True)
    # The unreadable copy is tried again each time, and never wins the place back.
    open_new(office.inbox, register, [OFFICE], office.shelf)
    assert [(e.state, e.conflict) for e in register.entries()] == [("counted", True)]


def test_a_register_of_a_newer_program_is_refused_and_not_touched(office, register):
    register.close()
    path = office.folder.root / "register.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreTooNew):
        open_register(DataFolder(office.folder.root))
    assert path.read_bytes() == before


def test_a_register_that_cannot_be_made_says_so(tmp_path):
    (tmp_path / "register.sqlite3").mkdir()
    with pytest.raises(StoreError):
        open_register(DataFolder(tmp_path))
