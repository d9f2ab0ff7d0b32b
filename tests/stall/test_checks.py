"""The check-list says what it found of campaign, clock, disk, power, sync and stick, and how well that stands."""

from __future__ import annotations

import plistlib
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from petition_core.receipt import Receipts
from petition_desktop.stall.battery import Battery, of_files, of_pmset, of_windows
from petition_desktop.stall.checks import (
    campaign_check,
    check_list,
    clock_check,
    disk_check,
    power_check,
    stick_check,
    sync_check,
)
from petition_desktop.stall.clock_state import clock_state
from petition_desktop.stall.sticks import Stick, mounted, of_diskutil
from petition_desktop.stall.tally import note_hour
from petition_desktop.store.device import Membership
from petition_desktop.sync.status import SyncStatus, sync_status
from tests.stall.conftest import at
from tests.support.campaigns import make_campaign, signed_campaign
from tests.support.stores import receipts_for, sign

NOW = at(12, day=5)
QUIET = SyncStatus(0, 0, 0, 0, 0, None, None, "", joined=True)


def told(found):
    return found.state, found.code


def answered(store, server_time):
    """A server has answered at this time of its own."""
    store.sync_state.sent(NOW, server_time)


class TestCampaign:
    def test_open_with_an_end_says_until_when(self, store):
        found = campaign_check(store, make_campaign(closes=NOW + timedelta(days=9)), NOW)
        assert told(found) == ("good", "open-until")
        assert datetime.fromisoformat(str(found.facts["closes"])) == (NOW + timedelta(days=9)).replace(second=0)

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({}, ("good", "open")),
            ({"state": "closing"}, ("good", "open")),
            ({"closes": NOW + timedelta(hours=23)}, ("careful", "closes-soon")),
            ({"opens": NOW + timedelta(days=1)}, ("bad", "not-open-yet")),
            ({"closes": NOW}, ("bad", "closed")),
            ({"state": "closed"}, ("bad", "closed")),
        ],
    )
    def test_each_state_is_told_apart(self, store, changes, expected):
        assert told(campaign_check(store, make_campaign(**changes), NOW)) == expected

    def test_none_is_bad_and_a_damaged_file_is_named_as_such(self, store):
        assert told(campaign_check(store, None, NOW)) == ("bad", "none")
        raw = signed_campaign().raw
        campaign = store.shelf.add(raw).campaign
        path = store.folder.campaigns / campaign.id / f"{campaign.version}.campaign"
        path.write_bytes(raw[:-5])
        assert store.shelf.list() == ()
        assert told(campaign_check(store, None, NOW)) == ("bad", "damaged")


class TestClock:
    def test_nobody_can_say_before_a_server_has_answered(self, store):
        found = clock_check(store, make_campaign(), NOW)
        assert told(found) == ("unknown", "not-compared")
        assert found.facts["time"] == "2026-12-05T12:00+08:00"
        assert clock_state(store, NOW) == "not checked"

    def test_a_server_that_agrees_makes_it_believable(self, store):
        answered(store, NOW.astimezone(UTC).isoformat())
        assert told(clock_check(store, make_campaign(), NOW)) == ("good", "believable")
        assert clock_state(store, NOW + timedelta(days=30)) == "trusted"

    def test_years_before_this_program_was_made(self, store):
        assert told(clock_check(store, None, NOW.replace(year=2016))) == ("bad", "before-program")
        assert clock_state(store, NOW.replace(year=2016)) == "wrong"

    def test_before_what_the_server_said_last(self, store):
        answered(store, (NOW + timedelta(minutes=6)).astimezone(UTC).isoformat())
        assert told(clock_check(store, None, NOW)) == ("bad", "behind-server")
        assert clock_state(store, NOW) == "wrong"
        assert told(clock_check(store, None, NOW + timedelta(minutes=2))) == ("good", "believable")

    def test_what_the_server_objected_to(self, store):
        answered(store, NOW.astimezone(UTC).isoformat())
        store.device.set_clock_offset(-3600)
        found = clock_check(store, None, NOW)
        assert told(found) == ("bad", "differs-from-server")
        assert found.facts["seconds"] == -3600
        store.device.set_clock_offset(1)
        assert told(clock_check(store, None, NOW)) == ("good", "believable")
        assert clock_state(store, NOW) == "trusted"

    def test_a_jump_back_since_the_last_signature(self, store):
        answered(store, at(9, day=1).astimezone(UTC).isoformat())
        (made,) = sign(store, 1, day=NOW.date().isoformat())
        note_hour(store, made.label.number, NOW)
        assert told(clock_check(store, None, NOW - timedelta(days=1))) == ("bad", "before-last-signature")
        assert told(clock_check(store, None, NOW - timedelta(hours=4))) == ("bad", "before-last-signature")
        assert told(clock_check(store, None, NOW - timedelta(hours=1))) == ("good", "believable")
        assert clock_state(store, NOW - timedelta(days=1)) == "not checked"

    def test_before_the_campaign_begins(self, store):
        campaign = make_campaign(opens=NOW + timedelta(days=3))
        assert told(clock_check(store, campaign, NOW)) == ("careful", "outside-campaign")


class Usage(NamedTuple):
    """As `shutil.disk_usage` answers."""

    total: int
    used: int
    free: int


@pytest.mark.parametrize(
    ("free", "expected"),
    [
        (10**10, ("good", "room")),
        (40 * 2**20, ("careful", "little-room")),
        (4 * 2**20, ("bad", "hardly-any-room")),
    ],
)
def test_the_disk_is_told_in_signatures(store, monkeypatch, free, expected):
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(0, 0, free))
    found = disk_check(store)
    assert told(found) == expected
    assert found.facts == {"free": free, "signatures": free // 24 // 1024}


def test_the_disk_of_this_computer_has_an_answer(store):
    assert int(disk_check(store).facts["free"]) > 0


def test_a_disk_that_says_nothing_is_unknown(store, monkeypatch):
    def refuses(_path):
        raise OSError

    monkeypatch.setattr(shutil, "disk_usage", refuses)
    assert told(disk_check(store)) == ("unknown", "not-told")


class TestPower:
    @pytest.mark.parametrize(
        ("found", "expected"),
        [
            (None, ("unknown", "not-told")),
            (Battery(4, on_mains=True, minutes=None), ("good", "on-mains")),
            (Battery(90, on_mains=False, minutes=300), ("good", "enough")),
            (Battery(90, on_mains=False, minutes=None), ("good", "enough")),
            (Battery(31, on_mains=False, minutes=70), ("careful", "low")),
            (Battery(60, on_mains=False, minutes=70), ("careful", "low")),
            (Battery(60, on_mains=False, minutes=20), ("bad", "almost-empty")),
            (Battery(9, on_mains=False, minutes=None), ("bad", "almost-empty")),
        ],
    )
    def test_what_is_left_is_judged(self, found, expected):
        assert told(power_check(found)) == expected

    def test_the_minutes_are_told_where_they_are_known(self):
        assert power_check(Battery(31, on_mains=False, minutes=70)).facts == {"percent": 31, "minutes": 70}
        assert power_check(Battery(31, on_mains=False, minutes=None)).facts == {"percent": 31}

    def supply(self, folder, name, **members):
        (folder / name).mkdir()
        for member, text in members.items():
            (folder / name / member).write_text(f"{text}\n", encoding="ascii")

    def test_linux_tells_it_in_files(self, tmp_path):
        assert of_files(tmp_path) is None
        self.supply(tmp_path, "AC", type="Mains", online=0)
        self.supply(tmp_path, "A-mouse", type="Battery", scope="Device", capacity=80, status="Discharging")
        assert of_files(tmp_path) is None
        self.supply(
            tmp_path, "BAT0", type="Battery", capacity=31, status="Discharging", energy_now=21_000, power_now=18_000
        )
        assert of_files(tmp_path) == Battery(31, on_mains=False, minutes=70)

    def test_linux_may_count_in_charge_and_say_nothing_of_time(self, tmp_path):
        self.supply(
            tmp_path, "BAT0", type="Battery", capacity=50, status="Discharging", charge_now=2_000, current_now=1_000
        )
        assert of_files(tmp_path) == Battery(50, on_mains=False, minutes=120)
        (tmp_path / "BAT0" / "current_now").write_text("0\n", encoding="ascii")
        assert of_files(tmp_path) == Battery(50, on_mains=False, minutes=None)
        (tmp_path / "BAT0" / "status").write_text("Charging\n", encoding="ascii")
        assert of_files(tmp_path) == Battery(50, on_mains=True, minutes=None)

    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            (
                "Now drawing from 'Battery Power'\n -InternalBattery-0\t31%; discharging; 1:10 remaining present",
                Battery(31, on_mains=False, minutes=70),
            ),
            (
                "Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t88%; charging; 0:40 remaining present: true",
                Battery(88, on_mains=True, minutes=None),
            ),
            (
                "Now drawing from 'Battery Power'\n -InternalBattery-0\t99%; discharging; (no estimate) present: true",
                Battery(99, on_mains=False, minutes=None),
            ),
            ("Now drawing from 'AC Power'\n", None),
            ("", None),
        ],
    )
    def test_macos_tells_it_in_words(self, words, expected):
        assert of_pmset(words) == expected

    @pytest.mark.parametrize(
        ("members", "expected"),
        [
            ((0, 0, 31, 4200), Battery(31, on_mains=False, minutes=70)),
            ((0, 0, 31, 2**32 - 1), Battery(31, on_mains=False, minutes=None)),
            ((1, 8, 80, 2**32 - 1), Battery(80, on_mains=True, minutes=None)),
            ((1, 128, 255, 2**32 - 1), None),
            ((255, 255, 255, 2**32 - 1), None),
        ],
    )
    def test_windows_tells_it_in_numbers(self, members, expected):
        assert of_windows(*members) == expected


class TestSync:
    def test_a_laptop_that_joined_nothing(self, store):
        sign(store, 2)
        found = sync_check(sync_status(store), NOW)
        assert told(found) == ("careful", "not-joined")
        assert found.facts["waiting"] == 2

    def test_all_sent(self, store):
        store.device.join(Membership("http://127.0.0.1:9", b"k" * 32, "stall", "Stall 1", ""))
        made = sign(store, 2)
        settled: Receipts = receipts_for(store, made)
        store.outbox.settle(settled)
        assert told(sync_check(sync_status(store), NOW)) == ("good", "all-sent")

    @pytest.mark.parametrize(
        ("waiting", "hours", "trouble", "expected"),
        [
            (3, 1, "", ("good", "waiting")),
            (3, 25, "", ("careful", "waiting-long")),
            (3, None, "", ("careful", "waiting-long")),
            (0, 99, "", ("good", "all-sent")),
            (3, 1, "unreachable", ("careful", "trouble")),
        ],
    )
    def test_what_waits_is_judged_by_how_long(self, waiting, hours, trouble, expected):
        last = None if hours is None else NOW - timedelta(hours=hours)
        status = SyncStatus(9, waiting, 9 - waiting, 0, 9, last, None, trouble, joined=True)
        assert told(sync_check(status, NOW)) == expected


class TestStick:
    def stick(self, name="KINGSTON", free=10**9, writable=True):
        return Stick(name, Path("/media") / name, free, writable)

    def test_one_that_can_be_written_is_good_and_named(self):
        found = stick_check((self.stick("OLD", writable=False), self.stick()), QUIET, NOW)
        assert told(found) == ("good", "plugged-in")
        assert found.facts == {"stick": "KINGSTON", "free": 10**9, "count": 2}

    @pytest.mark.parametrize(("changes", "code"), [({"writable": False}, "write-protected"), ({"free": 1000}, "full")])
    def test_one_that_is_no_use_is_told(self, changes, code):
        assert told(stick_check((self.stick(**changes),), QUIET, NOW)) == ("careful", code)

    def test_none_matters_only_without_a_network(self):
        assert told(stick_check((), QUIET, NOW)) == ("careful", "none")
        fresh = SyncStatus(0, 0, 0, 0, 0, NOW - timedelta(minutes=20), None, "", joined=True)
        assert told(stick_check((), fresh, NOW)) == ("good", "not-needed")

    def test_linux_tells_what_can_be_taken_out(self, tmp_path):
        blocks, devices = tmp_path / "block", tmp_path / "devices"
        blocks.mkdir()
        for place, removable in (("pci/nvme0n1/nvme0n1p1", 0), ("pci/usb2/sdb/sdb1", 0), ("pci/mmc/mmcblk0", 1)):
            (devices / place).mkdir(parents=True)
            disk = devices / place if place.endswith("mmcblk0") else (devices / place).parent
            (disk / "removable").write_text(f"{removable}\n", encoding="ascii")
            (blocks / Path(place).name).symlink_to(devices / place)
        mounts = (
            "/dev/nvme0n1p1 / ext4 rw 0 0\n/dev/sdb1 /media/me/MY\\040STICK vfat rw 0 0\n"
            "/dev/mmcblk0 /media/card vfat ro 0 0\nproc /proc proc rw 0 0\nbroken\n/dev/gone /x ext4 rw 0 0\n"
        )
        assert list(mounted(mounts, blocks)) == [Path("/media/me/MY STICK"), Path("/media/card")]

    @pytest.mark.parametrize(
        ("members", "expected"),
        [
            ({"RemovableMediaOrExternalDevice": True, "BusProtocol": "USB"}, True),
            ({"RemovableMediaOrExternalDevice": True, "BusProtocol": "Disk Image"}, False),
            ({"RemovableMediaOrExternalDevice": False, "BusProtocol": "PCI-Express"}, False),
            ({}, False),
        ],
    )
    def test_macos_tells_it_in_a_list(self, members, expected):
        assert of_diskutil(plistlib.dumps(members)) is expected

    def test_an_answer_that_is_no_list_counts_as_none(self):
        assert not of_diskutil(b"Could not find disk")


def test_the_whole_list_comes_in_one_order(store):
    found = check_list(store, make_campaign(), NOW, lambda: None, lambda: ())
    assert [one.name for one in found] == ["campaign", "clock", "disk", "power", "sync", "stick"]


def test_this_computer_answers_all_of_it_without_a_fault(store):
    assert len(check_list(store, None, NOW)) == 6
