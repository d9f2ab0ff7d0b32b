"""A held campaign gives way only to a later version by the same keys, or by the root key with a person's yes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from petition_core.campaign.container import check_update
from petition_core.campaign.opening import opening
from petition_core.campaign.wording import texts_hash, wording_hash
from petition_core.errors import CampaignChanged, CampaignKeysChange, CampaignOlder, CampaignWrongKey
from petition_core.office_key.identities import X25519Identity
from petition_core.public_key_file import drilled_key_text
from petition_core.signing import SigningKey
from tests.core.folders import DAY, ROOT_KEY, hybrid_files, make_files, signed, with_line

STRANGER = SigningKey(b"x" * 32)


def version(number: int, files: dict[str, bytes] | None = None) -> dict[str, bytes]:
    return with_line(files or make_files(), "campaign.toml", "version = 1", f"version = {number}")


def other_text() -> dict[str, bytes]:
    return with_line(make_files(), "texts/en.md", "Thank you.", "Thanks.")


def other_sealing_key() -> dict[str, bytes]:
    other = X25519Identity(b"n" * 32).recipient
    return {**make_files(), "office.public": drilled_key_text(other, DAY).encode()}


HELD = signed(version(3))


def test_the_same_file_and_a_later_version_are_taken():
    check_update(HELD, HELD, confirmed=False)
    check_update(HELD, signed(version(4, other_text())), confirmed=False)
    check_update(HELD, signed(version(900, other_text())), confirmed=False)


@pytest.mark.parametrize("confirmed", [False, True])
def test_a_lower_version_is_refused_whoever_signed_it(confirmed):
    for offered in (signed(version(2)), signed(version(2), STRANGER), signed(version(2), root=ROOT_KEY)):
        with pytest.raises(CampaignOlder, match="version 3"):
            check_update(HELD, offered, confirmed=confirmed)


@pytest.mark.parametrize("confirmed", [False, True])
def test_the_same_version_with_other_content_is_refused(confirmed):
    for root in (None, ROOT_KEY):
        with pytest.raises(CampaignChanged, match="version 3"):
            check_update(HELD, signed(version(3, other_text()), root=root), confirmed=confirmed)


@pytest.mark.parametrize("confirmed", [False, True])
@pytest.mark.parametrize("number", [3, 4])
def test_another_signing_key_without_the_root_s_word_is_refused(number, confirmed):
    with pytest.raises(CampaignWrongKey):
        check_update(HELD, signed(version(number), STRANGER), confirmed=confirmed)


@pytest.mark.parametrize("confirmed", [False, True])
@pytest.mark.parametrize("files", [other_sealing_key(), hybrid_files()], ids=["another key", "another suite"])
def test_other_sealing_keys_without_the_root_s_word_are_refused(files, confirmed):
    with pytest.raises(CampaignWrongKey):
        check_update(HELD, signed(version(4, files)), confirmed=confirmed)


@pytest.mark.parametrize(
    "offered",
    [
        signed(version(4), STRANGER, ROOT_KEY),
        signed(version(4, other_sealing_key()), root=ROOT_KEY),
        signed(version(4, hybrid_files()), STRANGER, ROOT_KEY),
    ],
    ids=["signing key", "sealing key", "both"],
)
def test_new_keys_with_the_root_s_word_are_taken_after_a_yes(offered):
    with pytest.raises(CampaignKeysChange):
        check_update(HELD, offered, confirmed=False)
    check_update(HELD, offered, confirmed=True)


@pytest.mark.parametrize("confirmed", [False, True])
def test_the_root_key_never_changes(confirmed):
    new_root = SigningKey(b"N" * 32)
    files = with_line(version(4), "campaign.toml", ROOT_KEY.public.hex(), new_root.public.hex())
    for root in (None, new_root):
        with pytest.raises(CampaignWrongKey):
            check_update(HELD, signed(files, root=root), confirmed=confirmed)


def test_a_root_signature_that_changes_nothing_asks_nobody():
    check_update(HELD, signed(version(4, other_text()), root=ROOT_KEY), confirmed=False)


OPENS = HELD.campaign.opens
CLOSES = datetime(2020, 7, 1, 23, 59, 59, tzinfo=OPENS.tzinfo)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (OPENS - timedelta(seconds=1), "not open yet"),
        (OPENS, "open"),
        (CLOSES - timedelta(seconds=1), "open"),
        (CLOSES, "closed"),
        (datetime(2020, 7, 1, 15, 59, 58, tzinfo=UTC), "open"),
        (datetime(2020, 7, 1, 15, 59, 59, tzinfo=UTC), "closed"),
    ],
)
def test_a_campaign_opens_and_closes_by_its_own_clock(moment, expected):
    assert opening(HELD.campaign, moment) == expected


def test_the_office_s_word_closes_a_campaign_whatever_the_time():
    closed = msgspec.structs.replace(HELD.campaign, state="closed", closes=None)
    assert opening(closed, OPENS) == opening(closed, OPENS - timedelta(days=1)) == "closed"
    endless = msgspec.structs.replace(HELD.campaign, closes=None)
    assert opening(endless, OPENS + timedelta(days=36_500)) == "open"
    assert opening(msgspec.structs.replace(HELD.campaign, state="closing"), OPENS) == "open"


def test_every_word_shown_is_in_the_hash_of_the_texts():
    campaign = HELD.campaign
    hashes = {texts_hash(campaign, "en"), texts_hash(campaign, "zh-Hant")}
    texts = campaign.texts["en"]
    for name, value in msgspec.structs.asdict(texts).items():
        other: object = value + "!" if isinstance(value, str) else type(value)()
        if other == value:
            continue
        changed = msgspec.structs.replace(texts, **{name: other})
        hashes.add(texts_hash(msgspec.structs.replace(campaign, texts={"en": changed}), "en"))
    hashes.add(texts_hash(msgspec.structs.replace(campaign, version=4), "en"))
    hashes.add(texts_hash(msgspec.structs.replace(campaign, id="park"), "en"))
    assert len(hashes) == 4 + 12 + 2


def test_a_wording_s_hash_names_campaign_consent_language_and_words():
    arguments = ("parks", "count", "en", "Count me.")
    hashes = {wording_hash(*arguments)}
    for place in range(4):
        hashes.add(wording_hash(*(f"{text}x" if at == place else text for at, text in enumerate(arguments))))
    assert len(hashes) == 5


def test_a_language_that_is_not_offered_falls_back_to_the_campaign_s_own():
    campaign = HELD.campaign
    assert campaign.offered("zh-Hant") == "zh-Hant"
    assert campaign.offered("fr") == "en"
    assert campaign.text("fr") is campaign.texts["en"]
