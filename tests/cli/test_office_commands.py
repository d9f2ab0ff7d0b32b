"""`office open | register | stats | export`: what is bad is told in its line, what is good is not held up by it."""

from __future__ import annotations

import csv
import json

import pytest

from petition_core.batch import Item, batch_bytes, make_batch, read_batch
from petition_core.sealed import SealedSignature
from petition_core.signing import SigningKey
from petition_desktop.office.keys import make_keys
from tests.cli.conftest import form


@pytest.fixture
def bring(stall, office, tmp_path):
    """Takes what the stall holds to the office on a stick."""

    def to_office() -> None:
        stall.ask("batch", "export", tmp_path / "stick.batch", "--first", 1)
        office.ask("batch", "import", tmp_path / "stick.batch")

    return to_office


def tampered(stall, path) -> None:
    """The stall's own key signs a batch whose second ciphertext was changed: the road cannot notice."""
    stall.ask("batch", "export", path, "--first", 1)
    items = list(read_batch(path.read_bytes()).items)
    key = SigningKey(bytes.fromhex((stall.home / "device.key").read_text(encoding="ascii").strip()))
    whole = items[1].ciphertext
    assert whole
    changed = whole[:-1] + bytes([whole[-1] ^ 1])
    items[1] = Item(items[1].label, SealedSignature(items[1].label, changed).digest, changed)
    path.write_bytes(batch_bytes(make_batch(key, items[:2])))


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(stall, office, papers, bring, tmp_path):
    stall.sign()
    bring()
    (tmp_path / "wrong").write_text("five old boats sink slowly", encoding="utf-8")
    sentence = office.refused("office", "open", "--key", papers.key, "--passphrase-file", tmp_path / "wrong")
    assert sentence.startswith("That passphrase does not open")
    assert office.ask("office", "stats")["inbox"] == {"new": 1}
    assert office.ask("office", "open", *papers.opening()) == {"opened": 1, "unreadable": 0, "set_aside": 0}


def test_a_tampered_record_is_one_line_with_its_reason(stall, office, papers, tmp_path):
    stall.sign(names=["Ada", "Bo"])
    tampered(stall, tmp_path / "bad.batch")
    office.ask("batch", "import", tmp_path / "bad.batch")
    assert office.ask("office", "open", *papers.opening()) == {"opened": 1, "unreadable": 1, "set_aside": 0}
    good, bad = office.lines("office", "register")
    assert (good["state"], good["signature"]["answers"]) == ("counted", {"name": "Ada"})
    assert (bad["state"], bad["code"], bad["signature"]) == ("unreadable", "payload-refused", None)
    assert office.ask("office", "export", "-o", tmp_path / "x.csv")["count"] == 1


def test_a_foreign_campaign_is_kept_and_named(stall, office, papers, bring):
    stall.ask("campaign", "add", papers.packed("rivers"))
    stall.sign("rivers")
    stall.sign("parks")
    bring()
    assert office.ask("office", "open", *papers.opening()) == {"opened": 1, "unreadable": 1, "set_aside": 0}
    (foreign,) = office.lines("office", "register", "--campaign", "rivers")
    assert (foreign["code"], "rivers" in foreign["reason"]) == ("campaign-missing", True)
    assert "“rivers”" in office.run("office", "register").stdout
    office.ask("campaign", "add", papers.packed("rivers"))
    assert office.ask("office", "open", *papers.opening())["opened"] == 1


def test_the_key_of_another_office_opens_nothing_but_says_so(stall, office, papers, bring, tmp_path):
    from datetime import date

    make_keys(tmp_path / "other.key", "classic", ("five old boats sail slowly",) * 2, date(2020, 5, 1), log_n=17)
    stall.sign()
    bring()
    assert office.ask("office", "open", *papers.opening(tmp_path / "other.key"))["unreadable"] == 1
    assert office.lines("office", "register")[0]["code"] == "no-matching-key"
    both = ["--key", tmp_path / "other.key", *papers.opening(papers.recovery_key)]
    assert office.ask("office", "open", *both)["opened"] == 1


def test_the_register_is_searched_and_counted(stall, office, papers, bring):
    kept = stall.sign(names=["Ada Example", "李明", "Zoë"])
    bring()
    office.ask("office", "open", *papers.opening())
    assert [one["number"] for one in office.lines("office", "register", "--search", "李")] == [2]
    assert [one["number"] for one in office.lines("office", "register", "--search", kept[2]["id"])] == [3]
    assert office.lines("office", "register", "--search", "nobody") == []
    assert office.lines("office", "register", "--campaign", "rivers") == []
    assert "Zoë" in office.run("office", "register", "--search", "zoë").stdout
    stats = office.ask("office", "stats")
    counted = {"campaign": "parks", "counted": 3, "unreadable": 0, "set_aside": 0, "conflicts": 0, "withdrawn": 0}
    assert stats["campaigns"] == [counted]
    assert stats["devices"] == [
        {
            "device": stall.ask("status")["device"],
            "last_number": 3,
            "held": 3,
            "missing": [],
            "doubled": [],
            "rescued": 0,
            "withdrawn": [],
        }
    ]
    told = office.run("office", "stats").stdout.splitlines()
    assert (told[1].split(), told[-1]) == (["parks", "3", "0", "0", "0", "0"], "In the inbox: 3 opened.")


def test_missing_numbers_are_told(stall, office, tmp_path):
    stall.sign(names=["Ada", "Bo", "Cy"])
    stall.ask("batch", "export", tmp_path / "x.batch", "--first", 3)
    office.ask("batch", "import", tmp_path / "x.batch")
    assert office.ask("office", "stats")["devices"][0]["missing"] == [[1, 2]]


def test_a_name_cannot_move_the_cursor_of_a_terminal(office):
    from petition_desktop.cli.answer import table

    assert table([{"name": "Ada\x1b[2J\u202e"}]) == "name\nAda\ufffd[2J\ufffd"


def test_an_export_needs_to_know_which_campaign(stall, office, papers, bring, tmp_path):
    done = office.run("office", "export", "-o", tmp_path / "x.csv")
    assert (done.exit_code, "--campaign" in done.stderr) == (2, True)
    for name in ("rivers", "parks"):
        for one in (stall, office):
            one.ask("campaign", "add", papers.packed(name))
        stall.sign(name)
    bring()
    office.ask("office", "open", *papers.opening())
    done = office.run("office", "export", "-o", tmp_path / "x.csv")
    assert (done.exit_code, "parks, rivers" in done.stderr) == (2, True)
    assert office.ask("office", "export", "--campaign", "rivers", "-o", tmp_path / "x.csv")["count"] == 1
    assert "moon" in office.refused("office", "export", "--campaign", "moon", "-o", tmp_path / "x.csv")


def test_the_export_for_the_target_holds_who_agreed(stall, office, papers, bring, tmp_path):
    agreed = json.loads(form("Ada", email="ada@example.org"))
    agreed["consents"]["pass_on"] = "yes"
    stall.lines("sign", "--campaign", "parks", typed=json.dumps(agreed) + "\n" + form("Bo"))
    bring()
    office.ask("office", "open", *papers.opening())
    manifest = office.ask("office", "export", "--for", "target", "--profile", "raw", "-o", tmp_path / "x.csv")
    assert (manifest["count"], manifest["left_out"]) == (1, 1)
    with (tmp_path / "x.csv").open(encoding="utf-8", newline="") as lines:
        assert [row["name"] for row in csv.DictReader(lines)] == ["Ada"]


def test_an_export_that_cannot_be_written_says_so_and_leaves_nothing(stall, office, papers, bring, tmp_path):
    stall.sign()
    bring()
    office.ask("office", "open", *papers.opening())
    assert "half-written" in office.refused("office", "export", "-o", tmp_path / "no" / "x.csv")
    assert not (tmp_path / "no").exists()


def test_while_the_window_is_open_nothing_is_opened_beside_it_but_read(office, papers):
    from petition_desktop.instance_lock import instance_lock

    with instance_lock(office.home / "in-use.lock"):
        assert "already open" in office.refused("office", "open", *papers.opening())
        assert office.lines("office", "register") == []
        assert office.ask("office", "stats")["campaigns"] == []
