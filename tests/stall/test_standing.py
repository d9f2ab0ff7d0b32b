"""A shift begins and ends with its PIN and its kiosk, whole or not at all; the next start knows of it."""

from __future__ import annotations

import pytest

from petition_core.errors import PinRefused, PinWrong, ShiftRefused, ShiftRunning
from petition_desktop.stall.pin import PinLock
from petition_desktop.stall.shift import current_shift, end_shift, start_shift
from petition_desktop.stall.standing import ShiftWish, begin, finish, note_collecting, set_paused, stand_now
from petition_desktop.store.stall_state import StallState, keep_stall_state, read_stall_state
from tests.stall.conftest import at

WISH = ShiftWish("M. L.", "Market", 100, "2468", kiosk=True)


def wish(**changes):
    values = {name: getattr(WISH, name) for name in WISH.__struct_fields__}
    return ShiftWish(**{**values, **changes})


@pytest.fixture
def lock(store):
    return PinLock(store.kiosk_pin)


def state(store):
    return read_stall_state(store.folder.stall_state)


class TestBeginning:
    def test_shift_pin_and_kiosk_hold_from_then_on(self, store, lock):
        begun = begin(store, lock, WISH, at(9))
        assert (begun.volunteer, begun.place, begun.goal) == ("M. L.", "Market", 100)
        lock.enter("2468")
        with pytest.raises(PinWrong):
            lock.enter("1111")
        assert state(store) == StallState("running", kiosk=True, collects=True)

    def test_without_a_pin_none_is_asked_for_and_an_old_one_is_gone(self, store, lock):
        lock.set("9999")
        begin(store, lock, wish(untrusted_pin="", kiosk=False), at(9))
        assert not lock.is_set()
        assert not state(store).kiosk

    @pytest.mark.parametrize("pin", ["", "12", "letters"])
    def test_a_kiosk_without_a_good_pin_is_refused_and_nothing_began(self, store, lock, pin):
        with pytest.raises(PinRefused):
            begin(store, lock, wish(untrusted_pin=pin), at(9))
        assert current_shift(store) is None
        assert state(store) == StallState()

    def test_a_refused_shift_leaves_no_pin_behind(self, store, lock):
        with pytest.raises(ShiftRefused):
            begin(store, lock, wish(place=""), at(9))
        assert not lock.is_set()
        assert state(store) == StallState()

    def test_a_second_shift_does_not_take_the_first_ones_pin(self, store, lock):
        begin(store, lock, WISH, at(9))
        with pytest.raises(ShiftRunning):
            begin(store, lock, wish(untrusted_pin="1357"), at(10))
        assert lock.is_set()


class TestPausing:
    def test_a_pause_outlives_the_program_and_ends(self, store, lock):
        begin(store, lock, WISH, at(9))
        assert set_paused(store, paused=True) == state(store) == StallState("paused", kiosk=True, collects=True)
        assert state(store).is_held
        assert set_paused(store, paused=False).standing == "running"

    def test_without_a_shift_there_is_nothing_to_write_down(self, store):
        assert set_paused(store, paused=True) == StallState()
        assert not store.folder.stall_state.exists()


class TestEnding:
    def test_the_pin_is_gone_and_the_window_is_nobodys_kiosk(self, store, lock):
        begin(store, lock, WISH, at(9))
        assert finish(store, at(12)).volunteer == "M. L."
        assert not lock.is_set()
        assert state(store) == StallState("ended", kiosk=True, collects=True)
        assert not state(store).is_held


class TestStarting:
    def test_the_shift_goes_on_with_its_pin(self, store, lock):
        begun = begin(store, lock, WISH, at(9))
        found = stand_now(store, lock)
        assert (found.shift, found.has_pin) == (begun, True)
        assert found.state.standing == "running"

    def test_a_shift_that_was_started_without_the_window_is_found(self, store, lock):
        start_shift(store, "A. B.", "Square", 0, at(9))
        assert stand_now(store, lock).state.standing == state(store).standing == "running"

    def test_so_is_one_that_was_ended_without_it(self, store, lock):
        begin(store, lock, WISH, at(9))
        end_shift(store, at(10))
        assert stand_now(store, lock).state.standing == state(store).standing == "ended"

    def test_a_stall_without_shifts_stays_one(self, store, lock):
        found = stand_now(store, lock)
        assert (found.shift, found.has_pin, found.state) == (None, False, StallState())

    def test_that_signatures_are_collected_here_is_remembered(self, store):
        note_collecting(store)
        assert state(store) == StallState(collects=True)


class TestFile:
    @pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"standing": "asleep"}', b"\xff", b"[" * 9000], ids=str)
    def test_one_that_cannot_be_read_is_as_if_there_was_none(self, tmp_path, content):
        path = tmp_path / "stall.json"
        path.write_bytes(content)
        assert read_stall_state(path) == StallState()

    def test_it_holds_no_word_of_anybody(self, store, lock):
        begin(store, lock, WISH, at(9))
        content = store.folder.stall_state.read_bytes()
        assert b"2468" not in content
        assert b"Market" not in content

    def test_what_is_kept_is_read_again(self, tmp_path):
        path = tmp_path / "stall.json"
        keep_stall_state(path, StallState("paused", kiosk=True))
        assert read_stall_state(path) == StallState("paused", kiosk=True)
