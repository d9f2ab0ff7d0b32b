"""The CSV files: right for spreadsheets, untouched for machines, whole or not there."""

from __future__ import annotations

import csv
import errno
import hashlib
import io
import json
import os
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from petition_core.errors import ExportFailed
from petition_core.sealed import Label
from petition_core.signature import FORMAT, ConsentAnswer, Shift, Signature
from petition_desktop.office.export.csv_export import Order
from petition_desktop.office.export.register_export import export_register
from petition_desktop.office.export.spreadsheet_text import spreadsheet_text
from petition_desktop.office.register.entry import Entry
from tests.support.small_campaign import small_campaign

CAMPAIGN = small_campaign().campaign
WHEN = datetime(2020, 7, 2, 9, 0, tzinfo=UTC)
FOR_PEOPLE = Order("parks", "excel", "office", WHEN)
FOR_MACHINES = Order("parks", "raw", "office", WHEN)
FOR_TARGET = Order("parks", "raw", "target", WHEN)


def line(number=1, answers=None, pass_on="no", state="counted", **changes) -> Entry:
    label = Label(bytes([number]) * 16, "parks", 1, b"\xdd" * 16, number, "2020-06-01", b"p" * 32)
    consents = {"count": ConsentAnswer("yes", "00" * 32), "pass_on": ConsentAnswer(pass_on, "00" * 32)}
    signature = Signature(
        FORMAT, "parks", 1, "en", "ab", answers or {"name": f"Person {number}"}, consents, "by the signer",
        "2020-06-01T12:30:00+02:00", "trusted", Shift("Market", "AB"),
    )  # fmt: skip
    return Entry(label, b"g" * 32, state, None if state == "unreadable" else replace(signature, **changes))


def rows_of(path, encoding="utf-8-sig") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode(encoding), newline="")))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ('=HYPERLINK("http://x.example","click")', '\'=HYPERLINK("http://x.example","click")'),
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("+852 2123 4567", "'+852 2123 4567"),
        ("-1+1", "'-1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1+1", "'\t'=1+1"),
        ("\r=1+1", "'\r'=1+1"),
        ("\n=1+1", "'\n'=1+1"),
        ("\tplain", "'\tplain"),
        ("  =1+1", "'  =1+1"),
        ("\u3000=1+1", "'\u3000=1+1"),
        ("\u200b=1+1", "'\u200b=1+1"),
        ("\u200d =1+1", "'\u200d =1+1"),
        ("＝1+1", "'＝1+1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠SUM(A1)", "'＠SUM(A1)"),
        ('";=1+1', "\";'=1+1"),
        ("a;=1+1", "a;'=1+1"),
        ("'=1+1", "''=1+1"),
        ('"=1+1', "'\"=1+1"),
        ("Ada\x00Example", "Ada\ufffdExample"),
        ("Ada\u202eelpmaxE", "Ada\ufffdelpmaxE"),
        ("O’Brien", "O’Brien"),
        ("Anne-Marie", "Anne-Marie"),
        ("a=b", "a=b"),
        ("01234", "01234"),
        ("%0A=1", "%0A=1"),
        ("Null", "Null"),
        ("Robert'); DROP TABLE", "Robert'); DROP TABLE"),
        ("می‌خواهم", "می‌خواهم"),
        ("", ""),
    ],
)
def test_nothing_typed_is_a_formula_for_a_spreadsheet(typed, shown):
    assert spreadsheet_text(typed) == shown


def test_the_file_for_spreadsheets_has_a_mark_quotes_and_dos_lines(register, tmp_path):
    register.keep([line(1, {"name": '=1+1"x', "email": "ada@example.org"})])
    export_register(tmp_path / "a.csv", register, [CAMPAIGN], FOR_PEOPLE)
    raw = (tmp_path / "a.csv").read_bytes()
    assert raw.startswith(b'\xef\xbb\xbf"number","device","time","language","name","email","country","count",')
    assert raw.count(b"\r\n") == raw.count(b"\n") == 2
    assert b'"\'=1+1""x","ada@example.org","",' in raw


def test_every_column_holds_what_its_heading_says(register, tmp_path):
    register.keep([line(7, {"name": "李明", "country": "HK"}, pass_on="yes")])
    export_register(tmp_path / "a.csv", register, [CAMPAIGN], FOR_PEOPLE)
    assert rows_of(tmp_path / "a.csv") == [
        {
            "number": "7",
            "device": "dd" * 16,
            "time": "2020-06-01T12:30:00+02:00",
            "language": "en",
            "name": "李明",
            "email": "",
            "country": "HK",
            "count": "yes",
            "pass_on": "yes",
            "news": "",
            "place": "Market",
            "volunteer": "AB",
            "given": "by the signer",
            "clock": "trusted",
            "campaign_version": "1",
            "texts": "ab",
            "id": "07" * 16,
            "state": "counted",
        }
    ]


def test_the_file_for_machines_has_no_mark_and_changes_nothing(register, tmp_path):
    typed = "=1+1\u202e\x00"
    register.keep([line(1, {"name": typed, "email": "+852 2123"})])
    export_register(tmp_path / "a.csv", register, [CAMPAIGN], FOR_MACHINES)
    assert (tmp_path / "a.csv").read_bytes().startswith(b'"number"')
    (row,) = rows_of(tmp_path / "a.csv", "utf-8")
    assert (row["name"], row["email"]) == (typed, "+852 2123")


def test_only_what_counts_is_written_unless_everything_is_asked_for(register, tmp_path):
    register.keep([line(1), line(2, state="unreadable"), line(3, state="set aside")])
    assert export_register(tmp_path / "a.csv", register, [CAMPAIGN], FOR_MACHINES).count == 1
    whole = export_register(tmp_path / "b.csv", register, [CAMPAIGN], FOR_MACHINES, everything=True)
    assert (whole.count, whole.left_out) == (3, 0)
    assert [row["state"] for row in rows_of(tmp_path / "b.csv")] == ["counted", "unreadable", "set aside"]


def test_the_target_gets_only_who_agreed_and_no_address_or_stall(register, tmp_path):
    answers = {"name": "Ada", "email": "ada@example.org", "country": "HK"}
    register.keep([line(1, answers, "yes"), line(2, answers, "no"), line(3, answers, "yes", state="set aside")])
    manifest = export_register(tmp_path / "a.csv", register, [CAMPAIGN], FOR_TARGET, everything=True)
    assert (manifest.count, manifest.left_out) == (1, 2)
    (row,) = rows_of(tmp_path / "a.csv")
    assert list(row) == ["time", "language", "name", "country", "campaign_version", "texts", "id"]
    assert b"ada@" not in (tmp_path / "a.csv").read_bytes()


def test_a_question_of_a_version_not_at_hand_is_not_lost_but_not_handed_over(register, tmp_path):
    register.keep([line(1, {"name": "Ada", "phone": "+852"}, "yes")])
    export_register(tmp_path / "a.csv", register, [CAMPAIGN], FOR_MACHINES)
    assert rows_of(tmp_path / "a.csv")[0]["phone"] == "+852"
    export_register(tmp_path / "b.csv", register, [CAMPAIGN], FOR_TARGET)
    assert "phone" not in rows_of(tmp_path / "b.csv")[0]


def test_a_question_named_like_a_column_gets_a_heading_of_its_own(register, tmp_path):
    register.keep([line(1, {"name": "Ada", "number": "12", "count": "3"}, state="counted")])
    export_register(tmp_path / "a.csv", register, [CAMPAIGN], FOR_MACHINES)
    (row,) = rows_of(tmp_path / "a.csv")
    assert (row["number"], row["question.number"], row["count"], row["consent.count"]) == ("1", "12", "3", "yes")


def test_the_manifest_vouches_for_the_file(register, tmp_path):
    register.keep([line(1), line(2), line(3, state="set aside")])
    path = tmp_path / "a.csv"
    export_register(path, register, [CAMPAIGN], FOR_PEOPLE)
    told = json.loads((tmp_path / "a.csv.manifest.json").read_text())
    assert told["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert told["size"] == path.stat().st_size
    assert (told["count"], told["left_out"], told["campaign"], told["file"]) == (2, 1, "parks", "a.csv")
    assert (told["profile"], told["purpose"], told["written"]) == ("excel", "office", "2020-07-02T09:00:00+00:00")


def test_an_export_is_for_its_owner_alone(register, tmp_path):
    export_register(tmp_path / "a.csv", register, [CAMPAIGN], FOR_PEOPLE)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.glob("a.csv*")} == {0o600}


def test_an_export_to_a_folder_that_is_not_there_fails_in_a_sentence(register, tmp_path):
    with pytest.raises(ExportFailed):
        export_register(tmp_path / "no" / "a.csv", register, [CAMPAIGN], FOR_PEOPLE)


def test_a_full_disk_leaves_the_older_export_whole(register, tmp_path, monkeypatch):
    register.keep([line(1)])
    path = tmp_path / "a.csv"
    export_register(path, register, [CAMPAIGN], FOR_PEOPLE)
    before = {one.name: one.read_bytes() for one in tmp_path.glob("a.csv*")}
    register.keep([line(2)])

    def full(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportFailed):
        export_register(path, register, [CAMPAIGN], FOR_PEOPLE)
    assert {one.name: one.read_bytes() for one in tmp_path.glob("*a.csv*")} == before


def test_without_its_manifest_no_file_stays(register, tmp_path):
    (tmp_path / "a.csv.manifest.json").mkdir()
    with pytest.raises(ExportFailed):
        export_register(tmp_path / "a.csv", register, [CAMPAIGN], FOR_PEOPLE)
    assert [one.name for one in tmp_path.glob("*.csv")] == []
