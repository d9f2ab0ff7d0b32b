"""The device has a key of its own before any server knows it; the key rests in the keyring or in a private file."""

from __future__ import annotations

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError

from petition_core.device_id import device_id
from petition_core.errors import DeviceKeyMissing, NotJoined
from petition_core.signing import SigningKey
from petition_desktop.store.database import open_store
from petition_desktop.store.device import Membership
from petition_desktop.store.folder import DataFolder
from tests.support.stores import sign, store_in


class Drawer(KeyringBackend):
    """A keyring in memory, as good as a system's unless it is told to be out of order."""

    priority = 5

    def __init__(self, trouble: str = "") -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble = trouble

    def get_password(self, service, username):
        if self.trouble == "locked":
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        if self.trouble == "refuses":
            raise PasswordSetError
        if self.trouble == "out of order":
            raise RuntimeError
        if self.trouble != "forgets":
            self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def drawer():
    """Stands in for the system's keyring, so that no test touches a real one."""
    before = keyring.get_keyring()
    drawer = Drawer()
    keyring.set_keyring(drawer)
    yield drawer
    keyring.set_keyring(before)


def with_keyring(home):
    return open_store(DataFolder(home), "auto")


def test_the_device_exists_without_a_server_and_can_sign(store):
    assert store.device.device_id == device_id(store.device.public_key)
    assert store.device.signing_key().public == store.device.public_key
    assert sign(store)[0].label.device_id == store.device.device_id


def test_where_there_is_a_keyring_the_key_is_in_it_and_nowhere_in_the_folder(home, drawer):
    store = with_keyring(home)
    seed = store.device.signing_key().seed
    ((service, entry),) = drawer.kept
    store.close()
    assert service == "Petition Desktop"
    assert len(entry) == 16
    content = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert seed not in content
    assert seed.hex().encode() not in content
    assert not (home / "device.key").exists()


def test_the_setting_file_keeps_the_key_out_of_the_keyring(home, drawer):
    store = store_in(home)
    assert (drawer.kept, store.device.signing_key().public) == ({}, store.device.public_key)
    store.close()


@pytest.mark.parametrize("trouble", ["refuses", "locked", "forgets", "out of order"])
def test_a_keyring_that_does_not_keep_the_key_leaves_it_to_the_file(home, drawer, trouble):
    drawer.trouble = trouble
    store = with_keyring(home)
    assert (home / "device.key").exists()
    assert store.device.signing_key().public == store.device.public_key
    store.close()


def test_a_stand_in_for_a_keyring_is_not_trusted_with_the_key(home, drawer):
    drawer.__class__ = type("PlainTextFile", (Drawer,), {"priority": 0.5})
    store = with_keyring(home)
    assert drawer.kept == {}
    assert (home / "device.key").exists()
    store.close()


def test_two_folders_of_one_user_have_two_entries(tmp_path, drawer):
    for name in ("one", "two"):
        with_keyring(tmp_path / name).close()
    assert len(drawer.kept) == 2


@pytest.mark.parametrize("how", ["gone", "locked"])
def test_a_folder_copied_to_another_computer_has_no_key_and_says_so(home, drawer, how):
    with_keyring(home).close()
    drawer.kept.clear() if how == "gone" else setattr(drawer, "trouble", "locked")
    store = with_keyring(home)
    assert sign(store)[0].label.number == 1
    with pytest.raises(DeviceKeyMissing, match=r"the keyring does not give it.*Nothing is lost.*to your office"):
        store.device.signing_key()
    store.close()


@pytest.mark.parametrize("content", [None, "", "zz", "ab" * 31, "ab" * 32, SigningKey(bytes(32)).seed.hex()])
def test_a_key_file_that_is_gone_broken_or_another_is_told(home, store, content):
    if content is None:
        (home / "device.key").unlink()
    else:
        (home / "device.key").write_text(content)
    with pytest.raises(DeviceKeyMissing, match=r"its file is gone or not right"):
        store.device.signing_key()


def test_without_a_server_the_store_says_so(store):
    with pytest.raises(NotJoined):
        store.device.membership()


def test_a_server_joined_is_remembered_and_replaced_by_the_next(home, store):
    first = Membership("https://one.example", b"1" * 32, "stall", "Stall 1", "2026-03-01T12:00:00.000Z")
    second = Membership("https://two.example", b"2" * 32, "office", "Office", "2026-03-02T12:00:00.000Z")
    store.device.join(first)
    again = store_in(home)
    assert again.device.membership() == first
    again.close()
    store.device.join(second)
    assert store.device.membership() == second


def test_an_invite_waits_until_a_server_was_joined(store):
    assert store.device.pending_invite() == ""
    store.device.keep_invite("petition-invite:abc")
    assert store.device.pending_invite() == "petition-invite:abc"
    store.device.join(Membership("https://one.example", b"1" * 32, "stall", "", ""))
    assert store.device.pending_invite() == ""


def test_the_offset_of_the_clock_is_remembered(home, store):
    assert store.device.clock_offset() == 0
    store.device.set_clock_offset(-3600)
    again = store_in(home)
    assert again.device.clock_offset() == -3600
    again.close()
