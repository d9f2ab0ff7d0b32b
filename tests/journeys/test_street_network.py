"""The stall's window in a street network that answers instead of the server: the line tells it, and nothing is lost."""

from __future__ import annotations

from tests.journeys.acts import log_in_page, sign_in
from tests.support.accessible_window import open_window
from tests.support.deadline import wait_until
from tests.support.fault_proxy import fault_proxy


def test_the_window_tells_of_a_log_in_page_and_sends_when_somebody_has_logged_in(a_screen, post, stall):
    with post.up(), fault_proxy(post.port) as network:
        stall.ask("join", post.invite(address=network.address))
        network.spoil("GET /v1/campaigns", log_in_page())
        network.spoil("POST /v1/batches", *[log_in_page()] * 2)
        with open_window(stall, a_screen, "--home", stall.home) as opened:
            window = opened.window
            sign_in(window, "Ana Lind")
            window.wait_for_words("this network wants a log-in")
            window.press("Send now")
            wait_until("the network was asked again", lambda: len(network.requests("POST /v1/batches")) == 2)
            window.wait_for_words("this network wants a log-in")
            assert post.count() == 0
            window.press("Send now")
            window.wait_for_words("1 sent")
            assert post.count() == 1
            assert opened.close() == (0, "")
