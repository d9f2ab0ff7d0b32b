"""`paper …`: sheets are written as a PDF and listed until they come back."""

from __future__ import annotations

import re

import pytest


def printed(stall, tmp_path, *more, sheets=3, name="sheets.pdf"):
    out = tmp_path / name
    how = ("--campaign", "parks", "--language", "en", "--sheets", sheets, "--out", out)
    return stall.ask("paper", "print", *how, *more)


def pages(path):
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def boxes(path):
    """The size of each page, in whole points."""
    found = re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)", path.read_bytes())
    return {(round(float(wide)), round(float(high))) for wide, high in found}


@pytest.mark.parametrize(("size", "points"), [("A4", (842, 595)), ("Letter", (792, 612))])
def test_the_pdf_has_a_page_for_each_sheet_in_the_size_that_was_asked_for(stall, tmp_path, size, points):
    done = printed(stall, tmp_path, "--size", size)
    path = tmp_path / "sheets.pdf"
    assert (done["file"], done["size"], len(done["sheets"])) == (str(path), size, 3)
    assert path.read_bytes().startswith(b"%PDF-")
    assert pages(path) == 3
    assert boxes(path) == {points}


def test_the_sheets_are_listed_until_they_come_back(stall, tmp_path):
    names = printed(stall, tmp_path, "--size", "A4")["sheets"]
    rows = stall.lines("paper", "list", "--not-returned")
    assert [row["sheet"] for row in rows] == names
    assert {(row["state"], row["written"], row["typed"], row["language"]) for row in rows} == {
        ("not returned", None, 0, "en")
    }
    assert 8 <= rows[0]["lines"] <= 10
    shown = stall.run("paper", "list").stdout
    assert names[2] in shown
    assert "not returned" in shown


def test_the_numbers_go_on_in_the_next_file(stall, tmp_path):
    first = printed(stall, tmp_path, sheets=2)["sheets"]
    second = printed(stall, tmp_path, sheets=1, name="more.pdf")["sheets"]
    assert [name.split("-")[1] for name in first + second] == ["1", "2", "3"]


def test_a_file_that_is_there_stays_and_no_number_is_used(stall, tmp_path):
    (tmp_path / "sheets.pdf").write_bytes(b"mine")
    how = ("--campaign", "parks", "--language", "en", "--out", tmp_path / "sheets.pdf")
    assert "it exists already" in stall.refused("paper", "print", *how)
    assert (tmp_path / "sheets.pdf").read_bytes() == b"mine"
    assert stall.run("paper", "list").stdout.strip() == "No sheet was printed here."


def test_a_folder_that_is_not_there_is_said_and_no_number_is_used(stall, tmp_path):
    how = ("--campaign", "parks", "--language", "en", "--out", tmp_path / "nowhere" / "sheets.pdf")
    assert "could not be used" in stall.refused("paper", "print", *how)
    assert stall.run("paper", "list", "--not-returned").stdout.strip() == "No sheet waits to come back."


def test_what_cannot_be_printed_is_refused_in_a_sentence(stall, tmp_path):
    how = ("--out", tmp_path / "sheets.pdf")
    assert "not offered in this language" in stall.refused(
        "paper", "print", "--campaign", "parks", "--language", "xx", *how
    )
    assert "not on this computer" in stall.refused("paper", "print", "--campaign", "packs", "--language", "en", *how)
    for wrong in (["--sheets", "0"], ["--sheets", "501"], ["--size", "A5"]):
        assert stall.run("paper", "print", "--campaign", "parks", "--language", "en", *how, *wrong).exit_code == 2
    assert not (tmp_path / "sheets.pdf").exists()
