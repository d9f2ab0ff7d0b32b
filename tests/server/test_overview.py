"""What staff see at a glance: the counts are those of the database, today by the hour, what came after a shut-out."""

from __future__ import annotations

import csv
import re

import pytest

from petition_server.devices import revoke_device
from petition_server.overview import Stall, overview
from petition_server.pages.charts import columns
from petition_server.pages.words import say


def test_today_is_counted_by_the_hour_and_yesterday_is_not(server, stall, clock):
    stall.sign(6)
    clock.forward(days=-1)
    stall.send(stall.batch(1, 2))
    clock.forward(days=1)
    stall.send(stall.batch(3, 5))
    clock.forward(hours=2)
    stall.send(stall.batch(6, 6))
    seen = overview(server)
    assert (seen.today, seen.signatures_today, seen.totals.signatures) == ("2026-03-01", 4, 6)
    assert {hour: count for hour, count in enumerate(seen.hours) if count} == {12: 3, 14: 1}


def test_devices_with_one_label_are_one_stall_and_the_office_is_none(server, joining):
    one, two, other, _desk = (
        joining.device(role, label) for role, label in (("stall", "A"), ("stall", "A"), ("stall", "B"), ("office", "A"))
    )
    for laptop, count in ((one, 1), (two, 2), (other, 5)):
        laptop.sign(count)
        laptop.send(laptop.batch())
    seen = [Stall(each.label, each.devices, each.signatures, "") for each in overview(server).stalls]
    assert seen == [Stall("B", 1, 5, ""), Stall("A", 2, 3, "")]


def test_what_a_device_signed_comes_by_a_stick_after_it_was_shut_out_and_is_told(server, stall, office, clock, ada):
    stall.sign(3)
    stall.send(stall.batch(1, 1))
    clock.forward(minutes=1)
    revoke_device(server, stall.name)
    assert overview(server).after_revoked == {}
    clock.forward(minutes=1)
    assert office.words(stall.batch(2, 3), of=stall) == ["stored", "stored"]
    assert overview(server).after_revoked == {stall.name: 2}
    assert "A device that is shut out sent signatures later" in ada.get("/staff").text
    assert "2 came later" in ada.get(f"/staff/devices/{stall.name}").text


def test_the_page_tells_every_number_and_what_to_do(ada, stall):
    stall.sign(9)
    stall.send(stall.batch(1, 3))
    stall.send(stall.batch(6, 9))
    twin = stall.copied()
    twin.items = twin.items[:8]
    twin.sign(1)
    ada.get("/staff")
    assert "used twice: a laptop" not in ada.page.text
    twin.send(twin.batch(9, 9))
    ada.get("/staff")
    told = dict(re.findall(r"<dt>([^<]*)</dt><dd>([^<]*)</dd>", ada.page.text))
    assert told == {
        "today": "8",
        "devices": "1",
        "missing numbers": "2",
        "numbers used twice": "1",
        "refused and kept": "0",
        "came after shut out": "0",
    }
    for sentence in ("8 signatures", "Numbers are missing", "A number was used twice", "Market square"):
        assert sentence in ada.page.text
    page = ada.get(f"/staff/devices/{stall.name}").text
    assert "4–5" in page
    assert "2 numbers missing" in page


def test_nothing_to_look_at_is_no_warning(ada, stall):
    stall.sign(1)
    stall.send(stall.batch())
    page = ada.get("/staff").text
    assert "1 signature<" in page
    assert "notice" not in page
    assert "in order" in ada.get("/staff/devices").text


def test_the_counts_are_saved_as_a_table(ada, stall, joining):
    joining.device("stall", '=HYPERLINK("x")')
    joining.device("stall", " ＝1+1")
    stall.sign(3)
    stall.send(stall.batch(1, 1))
    stall.send(stall.batch(3, 3))
    answer = ada.get("/staff/counts")
    assert answer.headers["content-disposition"] == 'attachment; filename="counts-2026-03-01.csv"'
    lines = list(csv.reader(answer.content.decode("utf-8-sig").splitlines()))
    assert lines[0] == ["what", "name", "version", "signatures", "missing", "state"]
    assert ["day", "2026-03-01", "", "2", "", ""] in lines
    assert ["campaign", "hong-kong", "1", "2", "", ""] in lines
    assert ["stall", "Market square", "", "2", "", ""] in lines
    assert ["device", "Market square", "0.1.0", "2", "1", "stall"] in lines
    assert ["device", '\'=HYPERLINK("x")', "0.1.0", "0", "0", "stall"] in lines
    assert not [cell for line in lines for cell in line if cell.lstrip().startswith(("=", "＝"))]
    assert lines[-1] == ["all", "", "", "2", "1", ""]


@pytest.mark.parametrize("counts", [[], [("a", 0)], [("a", 1), ("b", 1_000_000)]])
def test_a_chart_shows_each_number_and_even_one_signature_is_to_be_seen(counts):
    drawn = columns(say("Title"), say("Day"), counts, ["a", "b"]).text
    bars = [float(high) for high in re.findall(r'height="([\d.]+)"><title>', drawn)]
    assert len(bars) == len(counts)
    assert [bar > 0 for bar in bars] == [count > 0 for _name, count in counts]
    assert ("1,000,000" in drawn) == (len(counts) == 2)
