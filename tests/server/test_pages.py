"""What holds for every page: who may see it, its headers, no script and nothing from elsewhere, strict forms."""

from __future__ import annotations

import re
import subprocess
import sys

import msgspec
import pytest
import segno
from sqlalchemy import text
from starlette.requests import Request

from petition_core.errors import DatabaseBusy
from petition_server.pages.doors import DOORS
from petition_server.pages.forms import read_form
from petition_server.pages.frame import HEADERS
from petition_server.pages.markup import el, joined
from petition_server.pages.parts import qr
from petition_server.pages.visitor import Visitor
from petition_server.pages.words import given, say
from petition_server.web.journal import SECURITY_HEADERS
from petition_server.web.problems import Problem
from tests.support.staff import Person

NO_DEVICE = "0" * 32
EACH = [(door.method, door.path.replace("{device}", NO_DEVICE), door.who) for door in DOORS]
OF_STAFF = [(method, path) for method, path, who in EACH if who == "staff"]


def ask(browser: Person, method: str, path: str):
    """A page, or a form with the right token and nothing else."""
    if method == "GET":
        return browser.get(path)
    token = browser.token
    if path == "/staff/campaigns":
        return browser.http.post(path, data={"form_token": token}, files={"campaign": ("x", b"nothing")})
    return browser.http.post(path, data={"form_token": token})


@pytest.fixture
def waiting(person):
    """Somebody who has shown a password and no code."""
    made = person()
    made.give_password("ada")
    made.get("/staff/code")
    return made


@pytest.fixture
def stranger(person):
    """Somebody with a form's token and no account."""
    made = person()
    made.get("/withdraw")
    return made


def test_every_page_of_staff_is_closed_to_whoever_is_not_logged_in(stranger, waiting, ada, clock):
    ada.get("/staff")
    clock.forward(hours=1)
    assert OF_STAFF
    for method, path in OF_STAFF:
        for browser in (stranger, waiting, ada):
            answer = ask(browser, method, path)
            assert (answer.status_code, answer.headers["location"], answer.text) == (303, "/staff/log-in", ""), path


def test_not_a_byte_of_a_file_is_read_from_whoever_may_not_publish_it(stranger):
    stranger.http.headers["Content-Type"] = "multipart/form-data; boundary=b"
    large = b"x" * (17 * 1024 * 1024)
    answer = stranger.http.post("/staff/campaigns", content=large)
    assert (answer.status_code, answer.headers["location"]) == (303, "/staff/log-in")


def test_every_page_of_staff_opens_for_staff(ada):
    for method, path in OF_STAFF:
        ada.get("/staff/invites")
        answer = ask(ada, method, path)
        assert answer.status_code in ((404,) if NO_DEVICE in path else (200, 400)), path


def test_the_page_for_the_code_is_for_those_who_wait_for_it_only(stranger, waiting, ada):
    for browser in (stranger, ada):
        for method in ("GET", "POST"):
            assert ask(browser, method, "/staff/code").headers["location"] == "/staff/log-in"
    assert waiting.get("/staff/code").status_code == 200


def test_a_laptop_that_signs_its_requests_is_nobody_here(stall, office, stranger):
    for laptop in (stall, office):
        for path in ("/staff", "/staff/devices"):
            answer = stranger.http.get(path, headers=laptop.headers("GET", path))
            assert (answer.status_code, answer.headers["location"]) == (303, "/staff/log-in")


def test_each_form_of_staff_is_refused_without_its_token(ada):
    posts = [path for method, path in OF_STAFF if method == "POST"]
    assert len(posts) == 5
    for path in posts:
        for token in ({}, {"form_token": "0" * 64}):
            data, files = {"label": "x", **token}, {"campaign": ("x", b"x")} if path == "/staff/campaigns" else None
            answer = ada.http.post(path, data=data, files=files)
            assert (answer.status_code, "This form has ended" in answer.text) == (403, True), path


def test_every_answer_has_the_headers_and_is_no_page_of_scripts(ada, stranger):
    answers = [stranger.get(path) for path in ("/withdraw", "/staff", "/staff/log-in", "/staff/nowhere", "/withdraw/x")]
    for method, path, _who in EACH:
        ada.get("/staff/invites")
        answers.append(ask(ada, method, path))
    ada.get("/staff/invites")
    answers += [ada.send("/staff/log-out"), ada.http.put("/staff"), ada.http.post("/withdraw", content=b"%")]
    for answer in answers:
        expected = SECURITY_HEADERS | HEADERS
        assert {name: answer.headers.get(name) for name in expected} == expected
        assert not re.search(r"<script|<style|<iframe| style=| on[a-z]+=|javascript:", answer.text), answer.url
        elsewhere = re.findall(r"(?:src|href|action)=\"(?!/|#|petition-invite:)[^\"]*", answer.text)
        assert elsewhere == []


def test_over_an_encrypted_line_the_browser_is_told_to_stay_there(person):
    browser = person()
    address = "http://server.test/staff/log-in"
    assert "strict-transport-security" not in browser.get(address).headers
    for place, headers in ((address, {"X-Forwarded-Proto": "https"}), (address.replace("http:", "https:"), {})):
        told = browser.http.get(place, headers=headers).headers["strict-transport-security"]
        assert told == "max-age=31536000"


def test_only_our_own_proxy_is_believed(server):
    far = Visitor(asked_from("203.0.113.9"), server.settings)
    near = Visitor(asked_from("127.0.0.1"), server.settings)
    ours = Visitor(asked_from("10.1.2.3"), msgspec.structs.replace(server.settings, proxies=("10.0.0.0/8",)))
    sixth = Visitor(asked_from("::1", "2001:db8:1:2:3:4:5:6"), server.settings)
    assert [one.address for one in (far, near, ours, sixth)] == [
        "203.0.113.9",
        "198.51.100.7",
        "198.51.100.7",
        "2001:db8:1:2::/64",
    ]
    assert [one.encrypted for one in (far, near, ours)] == [False, True, True]


def asked_from(address, forwarded="198.51.100.7"):
    """A request over an open line that says who sent it on, and that the line was encrypted."""
    headers = [(b"host", b"localhost"), (b"x-forwarded-for", forwarded.encode()), (b"x-forwarded-proto", b"https")]
    return Request({"type": "http", "scheme": "http", "path": "/", "client": (address, 1), "headers": headers})


@pytest.mark.parametrize(
    "path", ["/staff/", "/staff/nowhere", "/withdraw/", "/staff/devices/x", f"/staff/devices/{'g' * 32}"]
)
def test_an_address_without_a_page_is_told_in_words(ada, path):
    answer = ada.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "Nothing is at this address" in answer.text


@pytest.mark.parametrize("path", ["/staffx", "/withdrawal", "/Staff"])
def test_only_these_addresses_are_pages(ada, path):
    assert ada.get(path).headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(("method", "path"), [("PUT", "/staff"), ("POST", "/staff"), ("GET", "/staff/log-out")])
def test_a_method_a_page_does_not_take_is_refused(ada, method, path):
    answer = ada.http.request(method, path)
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST" if path.endswith("out") else "GET")


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("application/json", b"{}", 415),
        ("text/plain", b"form_token=x", 415),
        ("application/x-www-form-urlencoded", b"name=%ff", 422),
        ("application/x-www-form-urlencoded", b"name=a&name=b", 422),
        ("application/x-www-form-urlencoded", b"nothing", 422),
        ("application/x-www-form-urlencoded", "name=ü".encode(), 422),
        ("application/x-www-form-urlencoded", b"&".join(b"a%d=1" % n for n in range(30)), 422),
        ("application/x-www-form-urlencoded", b"x" * 16_385, 413),
    ],
)
def test_a_body_that_is_no_form_is_refused_in_words(person, kind, body, status):
    answer = person().http.post("/staff/log-in", content=body, headers={"Content-Type": kind})
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")


def test_a_compressed_form_is_refused(person):
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Content-Encoding": "gzip"}
    assert person().http.post("/staff/log-in", content=b"x", headers=headers).status_code == 415


BOUNDARY = "multipart/form-data; boundary=b"
WHOLE = b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\none\r\n'
FILE = b'--b\r\nContent-Disposition: form-data; name="f"; filename="x/y"\r\nContent-Type: a/b\r\n\r\n\x00\r\n--\xff\r\n'


def test_fields_and_files_are_read_byte_by_byte():
    form = read_form(BOUNDARY, WHOLE + FILE + b"--b--\r\n")
    assert (form.fields, form.files) == ({"a": "one"}, {"f": b"\x00\r\n--\xff"})


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", WHOLE + b"--b--"),
        (BOUNDARY, WHOLE),
        (BOUNDARY, b"before" + WHOLE + b"--b--"),
        (BOUNDARY, WHOLE + b"--b--after"),
        (BOUNDARY, WHOLE + WHOLE + b"--b--"),
        (BOUNDARY, b"--b\r\n\r\none\r\n--b--"),
        (BOUNDARY, b'--b\r\nContent-Disposition: form-data; name="a"\r\none\r\n--b--'),
        (BOUNDARY, b'--b\r\nContent-Disposition: form-data; name="A b"\r\n\r\none\r\n--b--'),
        (BOUNDARY, b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\xff\r\n--b--'),
        (BOUNDARY, b"".join(WHOLE.replace(b'"a"', b'"%s"' % (b"a" * n)) for n in range(1, 25)) + b"--b--"),
        (BOUNDARY, b""),
    ],
)
def test_a_form_with_a_file_that_is_not_whole_is_refused(kind, body):
    with pytest.raises(Problem) as refused:
        read_form(kind, body)
    assert refused.value.code == "malformed"


def test_what_is_given_is_never_read_as_html():
    told = el("p", given("<b>&\"'"), title='"><script>')
    assert told.text == '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&quot;&#x27;</p>'
    assert joined([given("<"), None, el("br")]).text == "&lt;<br>"


def test_the_picture_of_a_code_has_every_dark_square_and_a_quiet_border():
    drawn = qr("petition-invite:abc", say("A code")).text
    dark = {(int(x), int(y)) for x, y in re.findall(r"M(\d+) (\d+)h1v1h-1z", drawn)}
    rows = list(segno.make("petition-invite:abc", error="l", micro=False).matrix)
    assert dark == {(x + 4, y + 4) for y, row in enumerate(rows) for x, bit in enumerate(row) if bit}
    assert f'viewBox="0 0 {len(rows) + 8} {len(rows) + 8}"' in drawn


def test_a_label_with_html_in_it_is_shown_as_it_was_typed(ada, joining):
    joining.device("stall", "<script>alert(1)</script>")
    for path in ("/staff", "/staff/devices", "/staff/invites"):
        page = ada.get(path).text
        assert "<script" not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_a_database_that_is_busy_is_told_in_words(ada, server, monkeypatch):
    def busy(*_arguments):
        raise DatabaseBusy

    monkeypatch.setattr("petition_server.pages.app.find_session", busy)
    answer = ada.get("/staff")
    assert (answer.status_code, "The server is busy" in answer.text) == (503, True)


def test_a_fault_of_ours_tells_nothing(ada, server, expect_log):
    with server.database.writing() as connection:
        connection.execute(text("ALTER TABLE sealed RENAME TO somewhere_else"))
    expect_log("fault", logger="petition_server.journal")
    answer = ada.get("/staff")
    assert answer.status_code == 500
    assert "somewhere" not in answer.text


def test_the_pages_are_loaded_when_first_asked_for_and_no_sooner():
    code = (
        "import sys, petition_server.web.app, petition_server.serving;"
        "print([name for name in sys.modules if name.startswith('petition_server.pages') or name == 'segno'])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
