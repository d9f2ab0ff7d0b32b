"""Staff at a real browser: log in, invite, a real laptop joins and signs, its signature is counted, it is shut out."""

from __future__ import annotations

import base64
import re
import subprocess
import time
from pathlib import Path

import pytest

from petition_server.staff import totp
from tests.journeys.acts import sign
from tests.support.chromium import Chromium, chromium
from tests.support.office_papers import CAMPAIGN
from tests.support.running_server import COMMAND, environment
from tests.support.staff import PASSWORD


@pytest.fixture
def browser(tmp_path):
    """A browser nobody has used."""
    with chromium(tmp_path / "browser") as made:
        made.be(1280)
        yield made


def make_account(home: Path, name: str) -> None:
    """With the keeper's command; the password comes by the standard input."""
    command = [*COMMAND, "staff", "add", name]
    subprocess.run(command, env=environment(home), input=f"{PASSWORD}\n", text=True, check=True, capture_output=True)


def log_in(browser: Chromium, address: str, *, by_keyboard: bool = False) -> None:
    """The first log-in, with the secret the page shows typed into an authenticator app."""
    browser.open(f"{address}/staff")
    browser.type("ada")  # the first entry has the keyboard
    browser.press("Tab")
    browser.type(PASSWORD)
    if by_keyboard:
        browser.press_to_load("Enter")
    else:
        browser.follow("Go on")
    typed = re.search(r"([A-Z2-7]{4} ){7}[A-Z2-7]{4}", browser.text())
    assert typed
    secret = base64.b32decode(typed[0].replace(" ", ""))
    browser.type(totp.code_at(secret, int(time.time()) // totp.SECONDS))
    browser.press_to_load("Enter")


def test_a_laptop_is_invited_counted_and_shut_out(browser, post, stall, tmp_path):
    make_account(post.home, "ada")
    with post.up() as server:
        log_in(browser, server.address)
        assert browser.text().count("0 signatures") == 1

        browser.follow("Invites")
        browser.fill("Label", "Harbour gate")
        browser.follow("Make the invite")
        assert "This is shown once" in browser.text()
        browser.downloads_to(tmp_path)
        browser.click("Save as a file")
        browser.wait_for_download()
        invite = tmp_path / "stall.invite"
        assert (
            browser.read("document.querySelector('a[href^=\"petition-invite:\"]').href") == invite.read_text().strip()
        )

        stall.ask("join", invite)
        (signed,) = sign(stall, "Ana Lind")
        stall.ask("push")
        browser.follow("Overview")
        assert "1 signature\n" in browser.text()
        assert "Harbour gate\t1\t1" in browser.text()

        browser.follow("Devices")
        browser.follow("Harbour gate")
        browser.follow("Shut out")
        assert "Nothing was changed" in browser.text()
        browser.click("Yes, shut “Harbour gate” out")
        browser.follow("Shut out")
        assert "This device is shut out" in browser.text()
        sign(stall, "Bo Chan")
        assert "shut this computer out" in stall.desktop("push").refusal
        assert post.count() == 1

        browser.open(f"{server.address}/withdraw")
        browser.fill("Your code", signed["code"].lower())
        browser.follow("Take it back")
        assert "It is done" in browser.text()
        browser.open(f"{server.address}/staff")
        assert "0 signatures" in browser.text()
        browser.follow("Log out")
        assert browser.read("location.pathname") == "/staff/log-in"
        log = server.log.read_text(encoding="utf-8")

    assert [one for one in browser.requests if not one.startswith((server.address, "data:"))] == []
    assert [one for one in browser.complaints if "40" not in one] == []
    secrets = ("Harbour", "ada", signed["code"], PASSWORD, "127.0.0.1:5", "petition-invite")
    assert [word for word in secrets if word in log.split("\n", 1)[1]] == []


def test_the_pages_work_by_keyboard_and_keep_their_cookies_to_themselves(browser, post):
    make_account(post.home, "ada")
    with post.up() as server:
        log_in(browser, server.address, by_keyboard=True)
        cookies = browser.cookies()
        assert {one["name"] for one in cookies} == {"petition-staff", "petition-form"}
        assert {(one["httpOnly"], one["sameSite"], one["session"]) for one in cookies} == {(True, "Strict", True)}
        assert browser.read("document.cookie") == ""

        browser.press("Tab")
        assert browser.read("document.activeElement.innerText") == "Skip to the page"
        for _ in range(2):
            browser.press("Tab")
        browser.press_to_load("Enter")
        assert browser.read("document.title") == "Invites · Petition server"


def test_a_campaign_is_published_and_a_laptop_gets_it(browser, post, papers, new_computer):
    make_account(post.home, "ada")
    with post.up() as server:
        log_in(browser, server.address)
        browser.follow("Campaigns")
        assert "No campaign is offered yet" in browser.text()
        browser.choose_file("campaign", papers.campaign)
        browser.follow("Publish")
        assert f"“{CAMPAIGN}” version 1 is offered to all laptops now." in browser.text()
        assert [one["id"] for one in post.says("campaigns", "list")["campaigns"]] == [CAMPAIGN]


@pytest.mark.parametrize("dark", [False, True])
def test_no_page_is_wider_than_a_phone_and_every_control_is_as_high_as_a_finger(browser, post, dark):
    make_account(post.home, "ada")
    browser.be(390, 844, dark=dark)
    with post.up() as server:
        log_in(browser, server.address)
        for path in ("/staff", "/staff/invites", "/staff/devices", "/staff/campaigns", "/withdraw"):
            browser.open(server.address + path)
            assert browser.read("document.documentElement.scrollWidth") == 390, path
            low = browser.read(
                "[...document.querySelectorAll('button, input:not([type=hidden]), nav a, .tick')]"
                ".filter((e) => !e.closest('.tick') || e.matches('.tick'))"
                ".filter((e) => e.getBoundingClientRect().height < 40).map((e) => e.outerHTML)"
            )
            assert low == [], path
        ground = browser.read("getComputedStyle(document.body).backgroundColor")
        assert ground == ("rgb(22, 23, 24)" if dark else "rgb(250, 248, 244)")
