"""Campaigns by command: made, checked line by line, packed, shown, kept; and each refusal in a sentence."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

import pytest

from petition_core.errors import StoreReadOnly
from petition_core.signing import SigningKey
from petition_core.signing_key_file import read_signing_key, signing_key_text
from petition_desktop.bundled import bundled_campaign
from tests.cli.conftest import Computer
from tests.support.small_campaign import SIGNING_KEY
from tests.support.unprivileged import as_nobody


def test_a_new_campaign_has_its_keys_beside_it_for_its_owner_alone(computer, tmp_path):
    made = computer("office").ask("campaign", "new", tmp_path / "Clean Air")
    assert made["id"] == "clean-air"
    for name in ("signing-key", "root-key"):
        path = tmp_path / f"Clean Air.{name}"
        assert path.stat().st_mode & 0o777 == 0o600 or os.name == "nt"
        assert len(read_signing_key(path.read_text(encoding="ascii")).seed) == 32
    assert sorted(path.name for path in (tmp_path / "Clean Air").rglob("*.*")) == ["campaign.toml", "en.md"]
    assert "key" not in [path.suffix for path in (tmp_path / "Clean Air").rglob("*")]


def test_a_new_campaign_lacks_nothing_but_the_offices_keys(computer, tmp_path):
    computer("office").ask("campaign", "new", tmp_path / "air")
    done = computer("office").run("campaign", "check", tmp_path / "air", "--json")
    assert done.exit_code == 3
    faults = json.loads(done.stdout)["faults"]
    assert {fault["file"] for fault in faults} == {"campaign.toml"}
    assert all(".public" in fault["sentence"] and fault["line"] > 0 for fault in faults)


@pytest.mark.parametrize("taken", ["air", "air.signing-key", "air.root-key"])
def test_nothing_is_ever_written_over_by_a_new_campaign(computer, tmp_path, taken):
    (tmp_path / taken).write_text("mine", encoding="utf-8")
    assert str(tmp_path / taken) in computer("office").refused("campaign", "new", tmp_path / "air")
    assert [path.name for path in tmp_path.glob("air*")] == [taken]


def test_a_folder_name_that_can_be_no_id_needs_one(computer, tmp_path):
    done = computer("office").run("campaign", "new", tmp_path / "港")
    assert (done.exit_code, "--id" in done.stderr) == (2, True)
    assert computer("office").ask("campaign", "new", tmp_path / "港", "--id", "harbour")["id"] == "harbour"


def test_each_fault_is_named_with_file_and_line(computer, papers):
    papers.change("parks", ('state = "open"', 'state = "ajar"'))
    papers.change("parks", ("# Consent: news\n", "# Consent: newz\n"), file="texts/en.md")
    line_of_news = (papers.folder / "parks/texts/en.md").read_text(encoding="utf-8").split("\n").index(
        "# Consent: newz"
    ) + 1
    done = computer("office").run("campaign", "check", papers.campaign())
    assert done.exit_code == 3
    assert "campaign.toml:8: " in done.stderr
    papers.change("parks", ('state = "ajar"', 'state = "open"'))
    done = computer("office").run("campaign", "check", papers.campaign())
    assert f"texts/en.md:{line_of_news}: " in done.stderr


def test_a_consent_without_words_in_a_language_is_a_fault_there(computer, papers):
    papers.change("parks", ('languages = ["en"]', 'languages = ["en", "zh-Hant"]'))
    whole = (papers.campaign() / "texts/en.md").read_text(encoding="utf-8")
    (papers.campaign() / "texts/zh-Hant.md").write_text(whole.split("# Consent: news")[0], encoding="utf-8")
    done = computer("office").run("campaign", "check", papers.campaign())
    assert done.exit_code == 3
    assert "texts/zh-Hant.md" in done.stderr
    assert "cannot be offered" in done.stderr
    done = computer("office").run(
        "campaign", "pack", papers.campaign(), "--key", papers.folder / "parks.signing-key", "-o", papers.folder / "x"
    )
    assert (done.exit_code, (papers.folder / "x").exists()) == (3, False)


def test_the_bundled_campaign_can_be_checked_as_it_lies_there(computer):
    done = computer("office").run("campaign", "check", bundled_campaign("open"))
    assert done.exit_code == 3
    assert "office.public" in done.stderr


def test_an_accent_that_cannot_be_read_is_no_fault_and_is_told_with_what_is_shown(computer, papers):
    toml = papers.campaign("pale") / "campaign.toml"
    plain = toml.read_text(encoding="utf-8")
    for accent, notes in (("#7A1F5C", 0), ("#FFE680", 1)):
        toml.write_text(f'{plain}\n[look]\naccent = "{accent}"\n', encoding="utf-8")
        told = computer("office").ask("campaign", "check", toml.parent)["notes"]
        assert len(told) == notes
        assert all(accent in one for one in told)


def test_a_packed_campaign_can_be_checked_and_shown(computer, papers):
    file = papers.packed()
    assert computer("office").ask("campaign", "check", file) == {
        "faults": [],
        "notes": [],
        "id": "parks",
        "version": 1,
    }
    page = computer("office").run("campaign", "show", file).stdout
    assert "I sign, and I agree" in page
    assert "Full name (needed)" in page
    shown = computer("office").ask("campaign", "show", file, "--language", "en")
    assert shown["campaign"]["id"] == "parks"
    key = read_signing_key((papers.folder / "parks.signing-key").read_text(encoding="ascii"))
    assert shown["signing_key"] == key.public.hex()
    done = computer("office").run("campaign", "show", file, "--language", "fr")
    assert (done.exit_code, "en" in done.stderr) == (2, True)


def test_the_shelf_lists_what_was_added(stall, papers):
    assert [(one["id"], one["version"], one["confirmed"]) for one in stall.lines("campaign", "list")] == [
        ("parks", 1, True)
    ]
    stall.ask("campaign", "add", papers.packed())
    assert len(stall.lines("campaign", "list")) == 1
    assert "parks" in stall.run("campaign", "list").stdout


def test_an_empty_shelf_says_what_to_do(computer):
    assert "campaign add" in computer("new").run("campaign", "list").stdout


def test_a_higher_version_takes_the_place_of_a_lower_one_and_never_the_other_way(stall, papers):
    first = papers.packed()
    papers.change("parks", ("version = 1", "version = 2"))
    second = papers.packed(to="second.campaign")
    assert stall.ask("campaign", "add", second)["version"] == 2
    assert "older" in stall.refused("campaign", "add", first)
    assert stall.lines("campaign", "list")[0]["version"] == 2


def test_the_same_version_with_other_words_is_refused(stall, papers):
    papers.change("parks", ("# Thanks\n", "# Thanks\n\nNew words."), file="texts/en.md")
    assert "content differs" in stall.refused("campaign", "add", papers.packed(to="changed.campaign"))


def test_a_campaign_signed_by_another_key_is_refused(stall, papers):
    (papers.folder / "parks.signing-key").write_text(signing_key_text(SIGNING_KEY), encoding="ascii")
    papers.change("parks", ("version = 1", "version = 2"))
    assert "another key" in stall.refused("campaign", "add", papers.packed(to="foreign.campaign"))
    assert stall.lines("campaign", "list")[0]["version"] == 1


def test_new_keys_need_the_root_key_and_a_persons_yes(stall, papers):
    (papers.folder / "parks.signing-key").write_text(signing_key_text(SIGNING_KEY), encoding="ascii")
    papers.change("parks", ("version = 1", "version = 2"))
    signed = papers.packed("parks", "--root-key", papers.folder / "parks.root-key", to="new-keys.campaign")
    assert "confirm" in stall.refused("campaign", "add", signed)
    assert stall.ask("campaign", "add", signed, "--confirm-keys")["version"] == 2


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw[:-1],
        lambda raw: raw[:40],
        lambda raw: raw + b"x",
        lambda raw: raw[:-9] + bytes([raw[-9] ^ 1]) + raw[-8:],
        lambda raw: b"PK\x03\x04" + raw,
        lambda _raw: b"",
    ],
    ids=["cut", "cut early", "longer", "one bit", "a zip", "empty"],
)
def test_a_damaged_file_is_refused_and_the_shelf_stays(stall, papers, damage):
    broken = papers.folder / "broken.campaign"
    broken.write_bytes(damage(papers.packed().read_bytes()))
    assert "not a whole campaign file" in stall.refused("campaign", "add", broken)
    assert len(stall.lines("campaign", "list")) == 1


def test_a_file_that_is_not_there_is_named(stall):
    assert "nowhere.campaign" in stall.refused("campaign", "add", "nowhere.campaign")
    assert "nowhere" in stall.refused("campaign", "check", "nowhere")


@pytest.mark.parametrize(
    "content", ["", "petition-signing-key 1\nabc\n", "petition-signing-key 1\n" + "G" * 64, "age1…"], ids=repr
)
def test_what_is_no_signing_key_is_refused(computer, papers, content):
    (papers.folder / "bad.key").write_text(content, encoding="utf-8")
    sentence = computer("office").refused(
        "campaign", "pack", papers.campaign(), "--key", papers.folder / "bad.key", "-o", papers.folder / "x.campaign"
    )
    assert "not the signing key" in sentence


def test_a_signing_key_of_a_newer_program_is_told_apart(computer, papers):
    later = signing_key_text(SigningKey.generate()).replace("key 1", "key 2")
    (papers.folder / "later.key").write_text(later, encoding="ascii")
    sentence = computer("office").refused(
        "campaign", "pack", papers.campaign(), "--key", papers.folder / "later.key", "-o", papers.folder / "x.campaign"
    )
    assert "newer version" in sentence


def test_a_folder_that_cannot_be_written_to_is_named(papers):
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        file = Path(name) / "parks.campaign"
        file.write_bytes(papers.packed().read_bytes())
        file.chmod(0o644)
        stall = Computer(Path(name) / "home")
        stall.home.chmod(0o555)

        def add() -> str:
            done = stall.run("campaign", "add", file)
            return f"{done.exit_code} {done.stderr}"

        told = as_nobody(add, stall.home)
        assert told == f"3 {StoreReadOnly(folder=stall.home)}\n"
