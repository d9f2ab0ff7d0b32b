"""`batch`: the stick. Whole batches are taken, twice is as good as once, anything else is refused whole."""

from __future__ import annotations

import pytest

from petition_core.batch import read_batch
from petition_core.office_key.opening import open_sealed
from petition_desktop.office.keys import open_key
from tests.cli.conftest import PASSPHRASE


def test_what_waits_is_written_and_taken_in_once(stall, office, tmp_path):
    stall.sign(names=["Ada", "Bo"])
    batch = tmp_path / "a.batch"
    told = stall.ask("batch", "export", batch)
    device = stall.ask("status")["device"]
    assert told == {"device": device, "first": 1, "last": 2, "count": 2, "with_ciphertext": 2, "withdrawals": 0}
    assert office.ask("batch", "verify", batch) == told
    assert office.ask("batch", "import", batch) == {"new": 2, "had": 0, "withdrawn": 0}
    assert office.ask("batch", "import", batch) == {"new": 0, "had": 2, "withdrawn": 0}
    # It waits on: a stick can be lost.
    assert stall.ask("status")["waiting"] == 2


def test_with_nothing_to_write_no_file_is_made(stall, tmp_path):
    assert stall.ask("batch", "export", tmp_path / "a.batch")["count"] == 0
    assert "Nothing waits" in stall.run("batch", "export", tmp_path / "a.batch").stdout
    assert not (tmp_path / "a.batch").exists()


def test_labels_are_shown_and_ciphertexts_written_as_plain_age_files(stall, papers, tmp_path):
    kept = stall.sign(names=["Ada", "Bo"])
    batch = tmp_path / "a.batch"
    stall.ask("batch", "export", batch)
    shown = stall.lines("batch", "show", batch, "--extract", tmp_path / "out")
    assert [(one["number"], one["id"], one["campaign"]) for one in shown] == [
        (number, one["id"], "parks") for number, one in enumerate(kept, start=1)
    ]
    identity = open_key(papers.key, PASSPHRASE)
    for one, item in zip(kept, read_batch(batch.read_bytes()).items, strict=True):
        (file,) = (tmp_path / "out").glob(f"*{one['id']}.age")
        assert file.read_bytes() == item.ciphertext
        assert open_sealed(item.label, file.read_bytes(), [identity]).answers["name"] in ("Ada", "Bo")


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda raw: raw[:-1], "cut off"),
        (lambda raw: raw + b"x", "something follows its end"),
        (lambda raw: raw[:-80] + bytes([raw[-80] ^ 1]) + raw[-79:], "not right"),
        (lambda _raw: b"a shopping list, and a long one", "does not begin like one"),
        (lambda _raw: b"", "not a whole batch"),
    ],
    ids=["cut", "longer", "one bit", "other", "empty"],
)
def test_a_damaged_batch_is_refused_whole(stall, office, tmp_path, damage, sentence):
    stall.sign(names=["Ada", "Bo"])
    batch = tmp_path / "a.batch"
    stall.ask("batch", "export", batch)
    batch.write_bytes(damage(batch.read_bytes()))
    for command in ("verify", "import", "show"):
        assert sentence in office.refused("batch", command, batch)
    assert office.ask("office", "stats")["inbox"] == {}


def test_a_file_that_is_not_there_is_named(office):
    assert "nowhere.batch" in office.refused("batch", "import", "nowhere.batch")


def test_an_export_to_nowhere_fails_in_a_sentence(stall, tmp_path):
    stall.sign()
    assert "half-written" in stall.refused("batch", "export", tmp_path / "no" / "a.batch")
