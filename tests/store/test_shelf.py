"""The shelf of campaigns: signed files only, versions only rise, nothing damaged is deleted or shown."""

from __future__ import annotations

import stat

import pytest

from petition_core.campaign.container import packed, read_campaign_file
from petition_core.errors import (
    CampaignChanged,
    CampaignFileRefused,
    CampaignKeysChange,
    CampaignMissing,
    CampaignOlder,
    CampaignWrongKey,
)
from petition_core.signing import SigningKey
from petition_desktop.store.shelf import CampaignShelf, SetAside
from tests.support.campaigns import ROOT_KEY, make_campaign, signed


@pytest.fixture
def shelf(tmp_path):
    """An empty shelf."""
    return CampaignShelf(tmp_path / "campaigns")


def river(version=1, **changes):
    return signed(make_campaign(version=version, **changes))


def with_new_key(version):
    """A version signed by a new key, which the root key vouches for."""
    return packed(make_campaign(version=version), {}, SigningKey.generate(), ROOT_KEY)


def test_a_campaign_that_was_added_is_found_again(shelf):
    added = shelf.add(river())
    assert shelf.newest("river-path") == added
    assert shelf.version("river-path", 1) == added
    assert shelf.list() == (added,)
    assert added.raw == river()


def test_a_file_on_the_shelf_is_named_by_version_and_private(tmp_path, shelf):
    shelf.add(river(3))
    path = tmp_path / "campaigns" / "river-path" / "3.campaign"
    assert path.read_bytes() == river(3)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["3.campaign"]


def test_an_empty_shelf_has_nothing(shelf):
    assert (shelf.list(), shelf.unconfirmed(), shelf.set_aside()) == ((), (), ())
    with pytest.raises(CampaignMissing, match="Add its file first"):
        shelf.newest("river-path")


@pytest.mark.parametrize("name", ["", "..", "../river-path", "River", "a/b", "river-path\0"])
def test_a_name_that_is_no_id_finds_nothing(shelf, name):
    shelf.add(river())
    with pytest.raises(CampaignMissing):
        shelf.newest(name)
    with pytest.raises(CampaignMissing):
        shelf.version(name, 1)


def test_the_newest_version_counts_and_the_older_one_stays(shelf):
    for version in (2, 9, 10):
        shelf.add(river(version))
    assert shelf.newest("river-path").campaign.version == 10
    assert shelf.version("river-path", 2).campaign.version == 2
    assert [one.campaign.version for one in shelf.list()] == [10]


def test_campaigns_are_listed_by_id(shelf):
    for name in ("park", "bridge", "river-path"):
        shelf.add(river(id=name))
    assert [one.campaign.id for one in shelf.list()] == ["bridge", "park", "river-path"]


def test_the_same_file_again_changes_nothing(shelf):
    assert shelf.add(river()) == shelf.add(river())


def test_an_older_version_is_refused_and_not_kept(shelf):
    shelf.add(river(2))
    with pytest.raises(CampaignOlder, match="The newer one stays"):
        shelf.add(river(1))
    with pytest.raises(CampaignMissing):
        shelf.version("river-path", 1)


def test_the_same_version_with_other_content_is_refused(shelf):
    shelf.add(river())
    with pytest.raises(CampaignChanged):
        shelf.add(river(grace_days=3))
    assert shelf.newest("river-path").raw == river()


def test_a_version_signed_by_a_strangers_key_is_refused(shelf):
    shelf.add(river())
    with pytest.raises(CampaignWrongKey):
        shelf.add(packed(make_campaign(version=2), {}, SigningKey.generate()))
    assert shelf.newest("river-path").campaign.version == 1


def test_bytes_that_are_no_campaign_are_refused_and_leave_nothing(tmp_path, shelf):
    with pytest.raises(CampaignFileRefused):
        shelf.add(river()[:-1])
    assert not (tmp_path / "campaigns").exists()


def test_new_keys_need_a_persons_yes(shelf):
    shelf.add(river())
    changed = with_new_key(2)
    with pytest.raises(CampaignKeysChange):
        shelf.add(changed)
    assert shelf.newest("river-path").campaign.version == 1
    assert shelf.add(changed, confirmed=True).campaign.version == 2
    assert shelf.newest("river-path").raw == changed


def test_an_unconfirmed_version_waits_beside_the_shelf_until_it_is_confirmed(shelf):
    shelf.add(river())
    changed = with_new_key(2)
    shelf.keep_unconfirmed(changed)
    assert [one.raw for one in shelf.unconfirmed()] == [changed]
    assert shelf.newest("river-path").campaign.version == 1
    shelf.add(shelf.unconfirmed()[0].raw, confirmed=True)
    assert shelf.newest("river-path").raw == changed
    assert shelf.unconfirmed() == ()


@pytest.mark.parametrize("damage", ["flipped", "cut", "empty", "another"])
def test_a_damaged_file_is_set_aside_told_and_the_version_before_is_used(tmp_path, shelf, damage):
    shelf.add(river(1))
    shelf.add(river(2))
    path = tmp_path / "campaigns" / "river-path" / "2.campaign"
    good = path.read_bytes()
    bad = {"flipped": good[:-1] + bytes([good[-1] ^ 1]), "cut": good[:-9], "empty": b"", "another": river(7)}[damage]
    path.write_bytes(bad)
    assert shelf.newest("river-path").campaign.version == 1
    aside = path.with_name("2.campaign.damaged")
    assert shelf.set_aside() == (SetAside("river-path", 2, aside),)
    assert aside.read_bytes() == bad


def test_a_file_damaged_twice_is_kept_twice(tmp_path, shelf):
    path = tmp_path / "campaigns" / "river-path" / "1.campaign"
    for content in (b"first", b"second"):
        shelf.add(river())
        path.write_bytes(content)
        assert shelf.list() == ()
    assert [one.path.read_bytes() for one in shelf.set_aside()] == [b"first", b"second"]


def test_a_file_of_a_newer_program_is_left_where_it_is(tmp_path, shelf):
    shelf.add(river())
    newer = tmp_path / "campaigns" / "river-path" / "2.campaign"
    newer.write_bytes(b"petition-campaign/2\nsomething we do not understand yet")
    assert shelf.newest("river-path").campaign.version == 1
    assert newer.exists()
    assert shelf.set_aside() == ()


def test_what_a_person_put_beside_the_files_is_passed_over(tmp_path, shelf):
    shelf.add(river())
    folder = tmp_path / "campaigns"
    (folder / "notes.txt").write_text("mine")
    (folder / "river-path" / "copy of 1.campaign").write_bytes(river())
    (folder / "Old stuff").mkdir()
    assert [one.campaign.version for one in shelf.list()] == [1]


def test_a_campaign_read_from_the_shelf_is_checked_again(shelf):
    shelf.add(river())
    assert read_campaign_file(shelf.newest("river-path").raw).digest == shelf.newest("river-path").digest
