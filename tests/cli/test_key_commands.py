"""`office keygen | drill | sheet | restore`: a key is never written over, never shown, and comes back from paper."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from petition_core.errors import ExtraMissing, WorkFactorRefused
from petition_core.office_key.keyfile import unlock
from petition_core.public_key_file import read_public_key
from petition_desktop.office.keys import open_key
from petition_desktop.office.sheet import sheet_of, sheet_text
from tests.cli.conftest import PASSPHRASE


@pytest.fixture
def office(computer):
    return computer("office")


def test_both_keys_are_locked_drilled_and_for_their_owner_alone(office, papers):
    for key in (papers.key, papers.recovery_key):
        recipient = read_public_key(key.with_suffix(".public").read_text(encoding="ascii"))
        assert str(unlock(key.read_bytes(), PASSPHRASE).recipient) == recipient
        office.ask("office", "drill", key, "--passphrase-file", papers.passphrase)
        assert key.with_suffix(".public").stat().st_mode & 0o777 == 0o600 or os.name == "nt"
        assert b"AGE-SECRET-KEY" not in key.read_bytes()


@pytest.mark.parametrize("taken", ["new.key", "new.public", "new-recovery.key", "new-recovery.public"])
def test_a_key_is_never_written_over(office, papers, tmp_path, taken):
    (tmp_path / taken).write_text("mine", encoding="utf-8")
    sentence = office.refused("office", "keygen", tmp_path / "new.key", "--passphrase-file", papers.passphrase)
    assert taken in sentence
    assert [path.name for path in tmp_path.glob("new*")] == [taken]
    assert (tmp_path / taken).read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("content", ["short", "", "\n" + "x" * 30], ids=["short", "empty", "first line empty"])
def test_a_weak_passphrase_makes_no_key(office, tmp_path, content):
    (tmp_path / "weak").write_text(content, encoding="utf-8")
    sentence = office.refused("office", "keygen", tmp_path / "new.key", "--passphrase-file", tmp_path / "weak")
    assert "cannot protect a key" in sentence
    assert list(tmp_path.glob("new*")) == []


def test_a_wrong_passphrase_is_told_and_nothing_else_is(office, papers, tmp_path):
    (tmp_path / "wrong").write_text("five old boats sink slowly", encoding="utf-8")
    for command in ("drill", "sheet"):
        sentence = office.refused("office", command, papers.key, "--passphrase-file", tmp_path / "wrong")
        assert sentence.startswith("That passphrase does not open this key file.")


def test_a_passphrase_file_of_windows_opens_too(office, papers, tmp_path):
    (tmp_path / "dos").write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\nsecond line\r\n")
    office.ask("office", "drill", papers.key, "--passphrase-file", tmp_path / "dos")


def test_files_that_are_no_key_are_told_apart(office, papers, tmp_path):
    secret = ["--passphrase-file", papers.passphrase]
    assert "public half" in office.refused("office", "drill", papers.key.with_suffix(".public"), *secret)
    (tmp_path / "noise").write_bytes(os.urandom(300))
    assert "not a whole locked key file" in office.refused("office", "drill", tmp_path / "noise", *secret)
    (tmp_path / "cut.key").write_bytes(papers.key.read_bytes()[:-1])
    assert "key file" in office.refused("office", "drill", tmp_path / "cut.key", *secret)
    assert "nowhere.key" in office.refused("office", "drill", tmp_path / "nowhere.key", *secret)
    (tmp_path / "latin").write_bytes(b"\xe4" * 20)
    assert "UTF-8" in office.refused("office", "drill", papers.key, "--passphrase-file", tmp_path / "latin")


def test_a_key_file_that_asks_for_too_much_work_is_refused_before_it_is_done(office, papers, tmp_path):
    header, _, rest = papers.key.read_bytes().partition(b" 17\n")
    (tmp_path / "heavy.key").write_bytes(header + b" 30\n" + rest)
    sentence = office.refused("office", "drill", tmp_path / "heavy.key", "--passphrase-file", papers.passphrase)
    assert sentence == str(WorkFactorRefused())


def test_without_a_terminal_and_without_a_file_nobody_is_asked(office, papers):
    done = office.run("office", "drill", papers.key, typed=PASSPHRASE)
    assert (done.exit_code, "--passphrase-file" in done.stderr) == (2, True)


def test_at_a_terminal_the_passphrase_is_asked_for_and_not_shown(office, papers):
    """The command runs in a terminal of its own, as under somebody's hands."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "petition_desktop", "office", "drill", papers.key, "--home", office.home]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True) as program:
        os.close(theirs)
        seen = _read_until(ours, b":")
        os.write(ours, PASSPHRASE.encode() + b"\n")
        seen += _read_until(ours, b"")
        assert program.wait() == 0
    os.close(ours)
    assert b"Passphrase" in seen
    assert b"opened its test record" in seen
    assert PASSPHRASE.encode() not in seen


def test_the_sheet_brings_the_key_back_by_its_words_and_by_its_code(office, papers, tmp_path):
    secret = ["--passphrase-file", papers.passphrase]
    sheet = office.ask("office", "sheet", papers.recovery_key, *secret)
    before = open_key(papers.recovery_key, PASSPHRASE)
    for name, text in (("words", " ".join(sheet["words"]).upper()), ("code", sheet["qr"])):
        (tmp_path / name).write_text(text, encoding="ascii")
        file = tmp_path / f"{name}.key"
        done = office.ask("office", "restore", file, "--words", tmp_path / name, "--suite", "classic", *secret)
        assert open_key(file, PASSPHRASE) == before
        public = Path(done["public"]).read_text(encoding="ascii").splitlines()
        assert public[1] == sheet["recipient"] == str(before.recipient)


def test_words_that_do_not_fit_make_no_key(office, papers, tmp_path):
    secret = ["--passphrase-file", papers.passphrase]
    words = office.ask("office", "sheet", papers.key, *secret)["words"]
    for text in (" ".join(words[:-1]), " ".join([*words[1:], words[0]]), " ".join(["zaphod", *words[1:]])):
        (tmp_path / "words").write_text(text, encoding="ascii")
        sentence = office.refused("office", "restore", tmp_path / "x.key", "--words", tmp_path / "words", *secret)
        assert "not a recovery key" in sentence
        assert "zaphod" not in sentence
    assert list(tmp_path.glob("x.*")) == []


def test_the_sheet_as_text_has_all_words_in_order_and_a_code(papers):
    sheet = sheet_of(open_key(papers.key, PASSPHRASE))
    text = sheet_text(sheet)
    numbered = dict(re.findall(r"(\d+) ([a-z]+)", text))
    assert [numbered[str(place)] for place in range(1, 25)] == list(sheet.words)
    assert "█" in text
    assert "--suite classic" in text
    assert sheet.secret not in repr(sheet)


def test_the_sheet_is_printed_on_one_page_nobody_else_may_read(office, papers, tmp_path, qapp):
    secret = ["--passphrase-file", papers.passphrase]
    office.ask("office", "sheet", papers.key, "--pdf", tmp_path / "sheet.pdf", *secret)
    content = (tmp_path / "sheet.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
    assert (tmp_path / "sheet.pdf").stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    assert "exists" in office.refused("office", "sheet", papers.key, "--pdf", tmp_path / "sheet.pdf", *secret)


def test_without_the_offices_parts_the_sheet_says_what_to_install(papers, monkeypatch):
    monkeypatch.setitem(sys.modules, "petition_core.office_key.sheet_words", None)
    with pytest.raises(ExtraMissing) as caught:
        sheet_of(open_key(papers.key, PASSPHRASE))
    assert "petition-desktop[office]" in str(caught.value)


def _read_until(terminal: int, mark: bytes) -> bytes:
    """What a terminal shows up to `mark`; all of it for an empty one."""
    seen = io.BytesIO()
    while not mark or mark not in seen.getvalue():
        try:
            chunk = os.read(terminal, 1024)
        except OSError:  # Linux ends a terminal nobody holds with an error
            break
        if not chunk:
            break
        seen.write(chunk)
    return seen.getvalue()
