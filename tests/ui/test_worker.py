"""The one thread beside the window: answers come back on the UI thread, in order, and no ticket stays open."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread

from petition_core.errors import StoreBusy
from petition_desktop.ui.worker import Worker


@pytest.fixture
def worker(qapp):
    made = Worker()
    yield made
    made.stop()


def test_a_job_runs_elsewhere_and_its_answer_comes_back_here(worker, qtbot):
    threads: list[int] = []
    worker.run(threading.get_ident, lambda ident: threads.extend((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] != threading.get_ident()
    assert threads[1] == threading.get_ident()


def test_an_expected_error_comes_back_here_too(worker, qtbot):
    seen = []

    def fail():
        raise StoreBusy

    worker.run(fail, failed=lambda error: seen.append((error, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0][0], StoreBusy)
    assert seen[0][1] is QThread.currentThread()


def test_an_expected_error_nobody_asked_about_is_noted(worker, qtbot, expect_log, caplog):
    expect_log("job-failed", logger="petition_desktop")

    def fail():
        raise StoreBusy

    worker.run(fail)
    qtbot.waitUntil(lambda: "job-failed" in caplog.text)


def test_an_unexpected_error_is_raised_on_the_ui_thread(worker, qtbot):
    def bug():
        raise ZeroDivisionError

    done: list[object] = []
    with qtbot.captureExceptions() as caught:
        worker.run(bug, done=done.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert done == []
    assert worker._waiting == {}


def test_answers_come_in_the_order_of_the_jobs(worker, qtbot):
    seen: list[int] = []
    for number in range(20):
        worker.run(lambda number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_after_a_failure_the_next_job_runs(worker, qtbot):
    seen = []

    def fail():
        raise StoreBusy

    worker.run(fail, failed=lambda _error: seen.append("failed"))
    worker.run(lambda: "done", seen.append)
    qtbot.waitUntil(lambda: seen == ["failed", "done"])


def test_stopping_waits_for_the_job_at_work_and_begins_no_other(qapp):
    worker = Worker()
    begun, may_end, seen = threading.Event(), threading.Event(), []

    def long_job():
        begun.set()
        may_end.wait(10)
        seen.append("ended")

    worker.run(long_job)
    begun.wait(10)
    threading.Timer(0.01, may_end.set).start()
    worker.stop()
    assert seen == ["ended"]
    assert worker._thread.isFinished()
