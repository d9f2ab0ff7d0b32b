"""The volunteer's PIN: right opens, wrong waits longer and longer, and neither a restart nor a clock shortens that."""

from __future__ import annotations

import pytest

from petition_core.errors import PinMustWait, PinRefused, PinWrong
from petition_desktop.stall.pin import PinLock, wait_after
from petition_desktop.stall.shift import end_shift, hand_over, start_shift
from tests.stall.conftest import at
from tests.support.stores import every_byte_under, store_in


class Seconds:
    """A clock nobody can set, moved by the test."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def lock(store, seconds):
    return PinLock(store.kiosk_pin, seconds)


def wrong(lock, times):
    """So many wrong tries; what the last one said."""
    error = None
    for _ in range(times):
        with pytest.raises((PinWrong, PinMustWait)) as caught:
            lock.enter("9999")
        error = caught.value
    return error


def test_the_right_pin_opens_and_another_does_not(lock):
    lock.set("2468")
    assert lock.is_set()
    lock.enter("2468")
    with pytest.raises(PinWrong) as caught:
        lock.enter("2469")
    assert caught.value.facts == {"left": 4}


def test_without_a_pin_nothing_is_asked(lock):
    assert not lock.is_set()
    lock.enter("anything")
    assert lock.seconds_to_wait() == 0


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "12 34", "-1234", "½234", "²²²²", "1" * 5000])
def test_what_is_no_pin_is_refused(lock, pin):
    with pytest.raises(PinRefused):
        lock.set(pin)
    assert not lock.is_set()


@pytest.mark.parametrize("pin", ["1234", "12345678", "１２３４", "١٢٣٤", " 4321 "])
def test_digits_of_any_script_are_digits(lock, pin):
    lock.set(pin)
    lock.enter(pin.strip())


def test_a_pin_is_the_same_on_another_keyboard(lock):
    lock.set("١٢٣٤")
    lock.enter("1234")


@pytest.mark.parametrize("typed", ["", "abcd", "²²²²", "123456789", "x" * 10_000])
def test_what_cannot_be_the_pin_is_a_wrong_try(lock, typed):
    lock.set("1234")
    with pytest.raises(PinWrong):
        lock.enter(typed)


def test_the_waits_double_up_to_a_quarter_of_an_hour():
    assert [wait_after(tries) for tries in range(12)] == [0] * 5 + [30, 60, 120, 240, 480, 900, 900]
    assert wait_after(10_000) == 900


def test_five_wrong_tries_wait_and_the_right_one_is_not_even_looked_at(lock, seconds):
    lock.set("2468")
    assert wrong(lock, 5).facts == {"seconds": 30}
    seconds.now += 29.5
    assert lock.seconds_to_wait() == 1
    with pytest.raises(PinMustWait):
        lock.enter("2468")
    seconds.now += 0.5
    assert lock.seconds_to_wait() == 0
    lock.enter("2468")


def test_each_further_wrong_try_waits_longer(lock, seconds):
    lock.set("2468")
    wrong(lock, 5)
    for wait in (60, 120, 240):
        seconds.now += 900
        assert wrong(lock, 1).facts == {"seconds": wait}


def test_the_right_pin_makes_all_tries_free_again(lock):
    lock.set("2468")
    wrong(lock, 4)
    lock.enter("2468")
    assert wrong(lock, 4).facts == {"left": 1}


def test_the_pin_and_its_wait_outlive_the_program(lock, home):
    lock.set("2468")
    wrong(lock, 6 - 1)
    store = store_in(home)
    later = Seconds()
    again = PinLock(store.kiosk_pin, later)
    assert again.seconds_to_wait() == 30
    later.now += 30
    again.enter("2468")
    store.close()


def test_a_try_counts_even_if_the_program_ends_while_it_is_looked_at(lock, store, monkeypatch):
    def killed(*_args, **_more):
        raise KeyboardInterrupt

    lock.set("2468")
    monkeypatch.setattr("petition_desktop.stall.pin._hash", killed)
    with pytest.raises(KeyboardInterrupt):
        lock.enter("1111")
    assert store.kiosk_pin.read().wrong_tries == 1


def test_a_new_pin_replaces_the_old_one_and_its_tries(lock):
    lock.set("2468")
    wrong(lock, 4)
    lock.set("1357")
    with pytest.raises(PinWrong) as caught:
        lock.enter("2468")
    assert caught.value.facts == {"left": 4}
    lock.enter("1357")


def test_ending_the_shift_forgets_the_pin_and_handing_over_does_not(lock, store):
    start_shift(store, "ML", "Market", 0, at(10))
    lock.set("2468")
    hand_over(store, "KW", at(12))
    assert lock.is_set()
    end_shift(store, at(18))
    assert not lock.is_set()


def test_the_pin_itself_is_nowhere_on_the_disk(lock, store, home):
    lock.set("48261937")
    lock.enter("48261937")
    kept = store.kiosk_pin.read()
    assert b"48261937" not in every_byte_under(home)
    lock.set("48261937")
    assert store.kiosk_pin.read().hash != kept.hash
