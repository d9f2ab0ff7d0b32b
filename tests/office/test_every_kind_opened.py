"""Answers of every kind, all the way: signed at a stall, opened at the office, exported for people and machines."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from itertools import product

import msgspec

from petition_core.batch import make_batch
from petition_core.campaign.model import Question
from petition_core.signature import Shift
from petition_desktop.office.export.columns import columns
from petition_desktop.office.export.csv_export import Order
from petition_desktop.office.export.register_export import export_register
from petition_desktop.office.judging import Judge
from petition_desktop.office.opening import open_new
from petition_desktop.office.register.entry import Asked
from petition_desktop.stall.collect import Collector, Form
from tests.support.campaigns import OFFICE
from tests.support.every_kind import KEPT, TYPED, every_kind

NOW = datetime(2026, 5, 24, 10, 0, tzinfo=UTC)
SIGNED = every_kind()
PATH = "M1000 5000L2500 2000L4000 7000L9000 4800 M9500 7000h0"
ADDRESS = ("street", "sublocality", "locality", "region", "postcode", "country")


def signed_and_opened(stall, office, register, *answers):
    office.shelf.add(SIGNED.raw)
    store = stall.store
    collector = Collector(SIGNED.campaign, store.outbox, store.device.device_id, Shift("Quay", "AB"), "trusted")
    for one in answers:
        collector.collect(Form("en", one, {"count": "yes", "pass_on": "yes"}), NOW)
    batch = make_batch(store.device.signing_key(), tuple(store.outbox.stretch(1, len(answers))))
    office.inbox.add(batch.public_key, batch.device_id, batch.items)
    open_new(office.inbox, register, [OFFICE], office.shelf)
    return list(register.entries("every-kind"))


def exported(tmp_path, register, profile, purpose="office") -> list[dict[str, str]]:
    path = tmp_path / "export.csv"
    export_register(path, register, [SIGNED.campaign], Order("every-kind", profile, purpose, NOW))
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_every_answer_arrives_as_it_was_kept(stall, office, register):
    (entry,) = signed_and_opened(stall, office, register, TYPED)
    assert (entry.state, entry.signature.answers) == ("counted", KEPT)


def test_a_part_of_an_address_is_found_by_a_search(stall, office, register):
    signed_and_opened(stall, office, register, TYPED, {"name": "Bo"})
    assert [entry.label.number for entry in register.entries("every-kind", "nathan ROAD")] == [1]
    assert [entry.label.number for entry in register.entries("every-kind", "+8529123")] == [1]


def test_machines_get_each_part_in_its_column_and_nothing_changed(stall, office, register, tmp_path):
    signed_and_opened(stall, office, register, TYPED, {"name": "Bo", "mark": True})
    first, second = exported(tmp_path, register, "raw")
    assert first["phone"] == "+85291234567"
    assert [first[f"home.{part}"] for part in ADDRESS] == ["Flat 3\n12 Nathan Road", "", "", "Kowloon", "", "HK"]
    assert (first["mark"], first["mark.svg_path"]) == ("drawn", PATH)
    assert (first["born_on"], first["born_in"], first["bank"]) == ("1950-07-01", "1950", "island")
    assert (first["work"], first["dni"], first["lived_there"]) == ("=nurse+midwife", "54362315K", "yes")
    assert first["reason"] == "For my children.\n\nAnd for theirs."
    assert (second["mark"], second["mark.svg_path"], second["home.street"]) == ("confirmed", "", "")


def test_a_spreadsheet_gets_nothing_it_would_run(stall, office, register, tmp_path):
    home = {"country": "HK", "street": "=1+1\n+2\n@3", "region": "-4"}
    signed_and_opened(stall, office, register, TYPED | {"home": home, "reason": "Because\n=HYPERLINK(1)"})
    (row,) = exported(tmp_path, register, "excel")
    assert (row["phone"], row["work"]) == ("'+85291234567", "'=nurse+midwife")
    assert (row["home.street"], row["home.region"]) == ("'=1+1\n'+2\n'@3", "'-4")
    assert row["reason"] == "Because\n'=HYPERLINK(1)"
    assert row["mark.svg_path"] == PATH


def test_the_target_gets_nothing_to_reach_people_by(stall, office, register, tmp_path):
    signed_and_opened(stall, office, register, TYPED)
    (row,) = exported(tmp_path, register, "raw", "target")
    assert "name" in row
    assert {"email", "phone"}.isdisjoint(row)
    assert "+85291234567" not in row.values()


def test_an_answer_of_another_shape_than_its_question_is_exported_as_it_is(stall, office, register):
    (entry,) = signed_and_opened(stall, office, register, TYPED)
    shapes = ("text", True, False, {"street": "A 1", "planet": "Earth"}, ((1, 2, 3, 4), (5,), ()), ())
    for question, shape in product(SIGNED.campaign.questions, shapes):
        odd = msgspec.structs.replace(entry.signature, answers={question.id: shape})
        line = msgspec.structs.replace(entry, signature=odd)
        found = columns([SIGNED.campaign], Asked((question.id,)), "office")
        cells = {column.heading: column.cell(line) for column in found}
        assert all(isinstance(cell, str) for cell in cells.values())
        assert shape != "text" or "text" in cells.values()


def test_a_question_of_a_version_that_is_not_at_hand_has_one_column(stall, office, register):
    (entry,) = signed_and_opened(stall, office, register, TYPED)
    found = {column.heading: column.cell(entry) for column in columns([], Asked(tuple(KEPT)), "office")}
    assert found["home"] == '{"country":"HK","region":"Kowloon","street":"Flat 3\\n12 Nathan Road"}'
    assert found["mark"] == PATH


def test_who_was_too_young_on_the_day_is_set_aside_by_the_office_too(stall, office, register):
    (entry,) = signed_and_opened(stall, office, register, TYPED)
    judge = Judge(SIGNED.campaign)
    assert judge.judge(entry.signature).code == ""
    for born in ({"born_on": "2010-05-25"}, {"born_in": "2011"}):
        young = msgspec.structs.replace(entry.signature, answers={"name": "Ana", **born})
        assert judge.judge(young).code == "breaks-rules"
        later = msgspec.structs.replace(young, time="2027-05-25T10:00:00+00:00")
        assert judge.judge(later).code == ""


def test_an_answer_that_is_only_odd_loses_nobody_a_signature(stall, office, register):
    (entry,) = signed_and_opened(stall, office, register, TYPED)
    odd = {
        "phone": "12",
        "dni": "0",
        "bank": "west",
        "born_on": "1950-02-30",
        "mark": ((1, 1),),
        "home": {"street": "A"},
    }
    assert (
        Judge(SIGNED.campaign).judge(msgspec.structs.replace(entry.signature, answers={"name": "Ana", **odd})).code
        == ""
    )


def test_questions_keep_their_columns_in_the_order_of_the_form():
    headings = [column.heading for column in columns([SIGNED.campaign], Asked(), "office")]
    first, last = headings.index("phone"), headings.index("postcode")
    assert headings[first : last + 1] == ["phone", *(f"home.{part}" for part in ADDRESS), "postcode"]
    older = msgspec.structs.replace(SIGNED.campaign, questions=(Question("home", "short_text"),))
    both = [column.heading for column in columns([SIGNED.campaign, older], Asked(), "office")]
    assert ("home.street" in both, "home" in both) == (True, False)
