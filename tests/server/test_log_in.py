"""Logging in at the web pages: password and code, limits, sessions that end, forms that are only ours."""

from __future__ import annotations

import logging
import re

import httpx
import pytest
from sqlalchemy import select

from petition_server.server import open_server
from petition_server.staff.accounts import add_account, remove_account, reset_account
from petition_server.staff.attempts import may_try
from petition_server.staff.log_in import BY_ADDRESS, BY_CODE, BY_NAME, FROM_THERE
from petition_server.staff.passwords import NOBODYS, check_password
from petition_server.tables import attempts, staff, staff_sessions
from petition_server.web.app import make_app
from tests.server.test_at_once import at_once
from tests.support.staff import PASSWORD, SITE, Person


def rows(server, table):
    """All rows of a table."""
    with server.database.reading() as connection:
        return connection.execute(select(table)).all()


def test_a_password_alone_opens_nothing(person):
    browser = person()
    assert browser.give_password("ada").headers["location"] == "/staff/code"
    assert not browser.is_in()
    assert browser.page.headers["location"] == "/staff/log-in"


def test_the_second_factor_is_shown_until_it_was_used_once(person, clock):
    browser = person()
    browser.give_password("ADA")
    for _ in range(2):
        assert "Scan this with an authenticator app" in browser.get("/staff/code").text
    assert browser.give_code("ada").headers["location"] == "/staff"
    clock.forward(minutes=1)
    again = person()
    again.give_password("ada")
    page = again.get("/staff/code").text
    assert "Six digits" in page
    assert "Scan" not in page
    assert "<svg" not in page
    again.give_code("ada")
    assert again.is_in()


def test_an_unknown_name_and_a_wrong_password_get_the_same_page(person):
    pages = []
    for name, password in (("ada", "wrong"), ("nobody", "wrong"), ("nobody", PASSWORD), ("two words", "x"), ("", "")):
        answer = person().give_password(name, password)
        pages.append((answer.status_code, re.sub(r'"[0-9a-f]{64}"', "", answer.text), "set-cookie" in answer.headers))
    assert pages == [pages[0]] * 5
    assert pages[0][0] == 403
    assert pages[0][2] is False


def test_an_unknown_name_costs_the_same_work_as_a_wrong_password(person, monkeypatch):
    # Told by the work and not by a clock: the same function runs, with the numbers of a real account.
    seen: list[str | None] = []

    def counting(untrusted: str, kept: str | None) -> bool:
        seen.append(kept)
        return check_password(untrusted, kept)

    monkeypatch.setattr("petition_server.staff.log_in.check_password", counting)
    for name in ("ada", "nobody", "two words"):
        person().give_password(name, "wrong")
    assert seen[1:] == [None, None]
    assert str(seen[0]).split("$")[:4] == NOBODYS.split("$")[:4]
    assert [len(part) for part in str(seen[0]).split("$")] == [len(part) for part in NOBODYS.split("$")]


def test_digits_work_once(person):
    browser, other = person(), person()
    browser.log_in()
    other.give_password("ada")
    answer = other.give_code("ada")
    assert answer.status_code == 403
    assert not other.is_in()


def test_wrong_digits_open_nothing_and_the_fifth_is_the_last(person, clock):
    browser = person()
    browser.give_password("ada")
    told = [browser.give_code("ada", "000000").status_code for _ in range(6)]
    assert told == [403] * 5 + [429]
    assert browser.give_code("ada").status_code == 429
    assert not browser.is_in()
    clock.forward(hours=1)
    again = person()
    again.log_in()
    assert again.is_in()


def use_up(server, limit, subject, but=0):
    """All tries of this limit but so many."""
    for _ in range(limit.most - but):
        assert may_try(server, limit, subject)


@pytest.mark.parametrize("name", ["ada", "nobody"])
@pytest.mark.parametrize(("limit", "subject"), [(FROM_THERE, "{name} 127.0.0.1"), (BY_NAME, "{name}")])
def test_a_name_can_be_tried_so_often_whether_it_exists_or_not(person, server, clock, name, limit, subject):
    use_up(server, limit, subject.format(name=name), but=1)
    told = [person().give_password(name, "wrong").status_code for _ in range(2)]
    assert told == [403, 429]
    refused = person().give_password(name)
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "900")
    clock.forward(minutes=15)
    assert person().give_password(name).status_code == (303 if name == "ada" else 403)


def test_the_right_password_gives_a_name_its_tries_back(person, server):
    use_up(server, FROM_THERE, "ada 127.0.0.1", but=1)
    use_up(server, BY_NAME, "ada", but=1)
    person().give_password("ada")
    use_up(server, FROM_THERE, "ada 127.0.0.1")
    use_up(server, BY_NAME, "ada")


def test_whoever_guesses_elsewhere_does_not_keep_the_person_out(person, server):
    use_up(server, FROM_THERE, "ada 203.0.113.9")
    assert person().give_password("ada").status_code == 303


def test_the_limit_holds_across_two_servers_on_one_database(person, server):
    use_up(server, BY_NAME, "ada")
    second = open_server(server.settings, server.clock)
    browser = Person(make_app(second), second)
    assert browser.give_password("ada").status_code == 429
    browser.http.close()
    second.database.close()


def test_who_logs_in_at_one_server_is_in_at_the_other(person, server):
    browser = person()
    browser.give_password("ada")
    second = open_server(server.settings, server.clock)
    other = Person(make_app(second), second)
    other.http.cookies = browser.http.cookies
    assert other.give_code("ada").headers["location"] == "/staff"
    browser.http.cookies = other.http.cookies
    assert browser.is_in()
    browser.send("/staff/log-out")
    assert "__Host-petition-staff" in other.http.cookies
    assert not other.is_in()
    other.http.close()
    second.database.close()


def test_tries_at_the_same_moment_are_all_counted(server):
    allowed = at_once(*[lambda: may_try(server, BY_CODE, "ada")] * 8)
    assert sorted(allowed) == [False] * 3 + [True] * 5


def test_an_address_can_try_thirty_times_and_is_not_found_in_the_database(person, server):
    def give(name, address):
        browser = person()
        browser.http.headers["X-Forwarded-For"] = f"198.51.100.1, {address}"
        return browser.give_password(name, "wrong").status_code

    use_up(server, BY_ADDRESS, "203.0.113.9", but=1)
    assert [give("one", "203.0.113.9"), give("two", "203.0.113.9"), give("two", "203.0.113.10")] == [403, 429, 403]
    assert all(len(row.who) == 32 for row in rows(server, attempts))
    assert "203.0.113" not in repr(rows(server, attempts))


def test_tries_are_forgotten_when_their_time_is_over(person, server, clock):
    person().give_password("ada", "wrong")
    clock.forward(minutes=16)
    person().give_password("somebody", "wrong")
    assert len(rows(server, attempts)) == 3


def test_who_is_logged_in_is_not_asked_again(ada):
    assert ada.get("/staff/log-in").headers["location"] == "/staff"


def person_cookies(http: httpx.Client) -> dict[str, str]:
    """The browser's cookies by name."""
    return {one.name: one.value or "" for one in http.cookies.jar}


@pytest.mark.parametrize(
    ("host", "name", "secure"),
    [
        ("https://server.test", "__Host-petition-staff", True),
        ("http://127.0.0.1:8400", "petition-staff", False),
        ("http://abc.onion", "petition-staff", False),
    ],
)
def test_each_attribute_of_the_cookie(person, host, name, secure):
    browser = person()
    browser.http.base_url = host
    told = browser.give_password("ada").headers["set-cookie"]
    attributes = {part.strip().lower() for part in told.split(";")[1:]}
    assert told.startswith(f"{name}=")
    assert attributes == {"httponly", "samesite=strict", "path=/"} | ({"secure"} if secure else set())


def test_a_session_has_a_new_token_at_each_step_and_only_hashes_are_kept(person, server):
    browser = person()
    seen = []
    browser.give_password("ada")
    seen.append(person_cookies(browser.http)["__Host-petition-staff"])
    browser.give_code("ada")
    seen.append(person_cookies(browser.http)["__Host-petition-staff"])
    assert len(set(seen)) == 2
    kept = rows(server, staff_sessions)
    assert len(kept) == 1
    assert not any(token in repr(kept) for token in seen)


def test_logging_out_ends_the_session_here_too(ada):
    token = person_cookies(ada.http)["__Host-petition-staff"]
    ada.get("/staff")
    answer = ada.send("/staff/log-out")
    assert answer.headers["location"] == "/staff/log-in"
    ada.http.cookies.set("__Host-petition-staff", token, domain="server.test")
    assert not ada.is_in()


def test_half_an_hour_without_a_page_ends_it(ada, clock):
    for _ in range(3):
        clock.forward(minutes=29)
        assert ada.is_in()
    clock.forward(minutes=30)
    assert not ada.is_in()
    clock.forward(minutes=-1)
    assert not ada.is_in()


def test_twelve_hours_end_it_however_busy(ada, clock):
    for _ in range(35):
        clock.forward(minutes=20)
        assert ada.is_in()
    clock.forward(minutes=20)
    assert not ada.is_in()


def test_ten_minutes_are_enough_for_the_code(person, clock):
    browser = person()
    browser.give_password("ada")
    clock.forward(minutes=10)
    assert browser.get("/staff/code").headers["location"] == "/staff/log-in"


@pytest.mark.parametrize("act", [remove_account, lambda server, name: reset_account(server, name, PASSWORD)])
def test_a_removed_or_reset_account_is_logged_out(ada, server, act):
    act(server, "ada")
    assert not ada.is_in()


def test_a_reset_account_sets_up_a_new_second_factor(ada, person, server):
    before = ada.digits("ada")
    reset_account(server, "ada", PASSWORD)
    browser = person()
    browser.give_password("ada")
    assert "Scan this" in browser.get("/staff/code").text
    assert browser.digits("ada") != before


def test_a_made_up_cookie_is_nobody(person):
    browser = person()
    for token in ("x", "x" * 5000, "ada", "%00", "é"):
        browser.http.cookies.clear()
        browser.http.headers["Cookie"] = f"__Host-petition-staff={token}"
        assert not browser.is_in()


@pytest.mark.parametrize("token", ["", "0" * 64, "\N{SNOWMAN}"])
def test_a_form_without_the_right_token_changes_nothing(person, token):
    browser = person()
    browser.get("/staff/log-in")
    answer = browser.http.post("/staff/log-in", data={"form_token": token, "name": "ada", "password": PASSWORD})
    assert answer.status_code == 403
    assert "This form has ended" in answer.text
    assert "set-cookie" not in answer.headers


def test_the_token_of_one_browser_is_of_no_use_to_another(person):
    one, other = person(), person()
    one.get("/staff/log-in")
    other.get("/staff/log-in")
    fields = {"form_token": one.token, "name": "ada", "password": PASSWORD}
    assert other.http.post("/staff/log-in", data=fields).status_code == 403
    assert one.http.post("/staff/log-in", data=fields).status_code == 303


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "none"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "same-origin", "Origin": SITE}, 303),
        ({"Origin": SITE}, 303),
        ({}, 303),
    ],
)
def test_a_form_that_another_site_sent_changes_nothing(person, headers, status):
    browser = person()
    browser.get("/staff/log-in")
    browser.http.headers.update(headers)
    assert browser.send("/staff/log-in", name="ada", password=PASSWORD).status_code == status


def test_the_log_tells_neither_names_nor_tokens_nor_addresses(person, caplog):
    caplog.set_level(logging.DEBUG)
    browser = person()
    browser.http.headers["X-Forwarded-For"] = "203.0.113.9"
    browser.give_password("ada", "wrong-wrong-wrong")
    browser.log_in()
    browser.get("/staff")
    token = person_cookies(browser.http)["__Host-petition-staff"]
    own = [record for record in caplog.records if record.name.startswith("petition_server")]
    written = " ".join(f"{record.getMessage()} {record.__dict__.get('facts')}" for record in own)
    assert "/staff/log-in" in written
    assert [word for word in ("ada", "wrong-", PASSWORD, token, "203.0.113") if word in written] == []


def test_every_account_has_its_own_secret(person, server):
    add_account(server, "bob", PASSWORD)
    assert len({row.totp for row in rows(server, staff)}) == 2
    browser = person()
    browser.give_password("bob")
    assert browser.give_code("bob", browser.digits("ada")).status_code == 403
