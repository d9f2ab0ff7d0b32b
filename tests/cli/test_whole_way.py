"""From the first key to the export by commands alone; each step gets what the one before wrote."""

from __future__ import annotations

import csv
import io
import json

PASSPHRASE = "three quiet lamps by the door"


def test_what_three_people_signed_is_what_the_office_exports(computer, tmp_path):
    writer, stall, office = computer("writer"), computer("stall"), computer("office")
    (tmp_path / "pass").write_text(PASSPHRASE, encoding="utf-8")
    locked = ["--passphrase-file", tmp_path / "pass"]
    keys = writer.ask("office", "keygen", tmp_path / "hk.key", *locked)
    public = ["--office-key", keys["office"]["public"], "--recovery-key", keys["recovery"]["public"]]
    made = writer.ask("campaign", "new", tmp_path / "trees", *public)
    assert writer.ask("campaign", "check", made["folder"])["faults"] == []
    file = tmp_path / "trees.campaign"
    writer.ask("campaign", "pack", made["folder"], "--key", made["signing_key"], "-o", file)
    for one in (stall, office):
        assert one.ask("campaign", "add", file)["id"] == "trees"

    names = ["Ada Example", "李小明", '=HYPERLINK("x")']
    kept = stall.sign("trees", names)
    assert [one["number"] for one in kept] == [1, 2, 3]
    assert len({one["code"] for one in kept}) == 3
    batch = tmp_path / "stick.batch"
    assert stall.ask("batch", "export", batch)["count"] == 3
    assert office.ask("batch", "import", batch) == {"new": 3, "had": 0, "withdrawn": 0}
    opened = office.ask("office", "open", "--key", keys["recovery"]["key"], *locked)
    assert opened == {"opened": 3, "unreadable": 0, "set_aside": 0}
    lines = office.lines("office", "register")
    assert [line["signature"]["answers"]["name"] for line in lines] == names
    assert [line["id"] for line in lines] == [one["id"] for one in kept]

    export = tmp_path / "trees.csv"
    manifest = office.ask("office", "export", "-o", export)
    rows = list(csv.DictReader(io.StringIO(export.read_text(encoding="utf-8-sig"), newline="")))
    assert [row["name"] for row in rows] == [*names[:2], "'" + names[2]]
    assert manifest["count"] == 3
    assert json.loads((tmp_path / "trees.csv.manifest.json").read_text(encoding="utf-8")) == manifest
    # The stall's folder holds nothing that was typed.
    for path in stall.home.rglob("*"):
        if path.is_file():
            assert all(name.encode() not in path.read_bytes() for name in names)
