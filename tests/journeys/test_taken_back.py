"""What a signer takes back leaves the office too, by the real commands: by the server, by a stick, or typed in there.

The whole folder of the office is searched afterwards, in all ways in which programs write text down.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from petition_core.withdrawal_code import grouped, new_code
from tests.journeys.acts import exported, fetch_and_open, line, names
from tests.support.office_papers import CAMPAIGN
from tests.support.postgres import Postgres, running_postgres
from tests.support.running_server import keeper, running_server
from tests.support.traces import traces

NAME = "Xanthippe Quillfeather-Żółć 鱷魚眼淚"
EMAIL = "quillfeather.canary@gmail.com"
CANARIES = ("Xanthippe", "Quillfeather", "Żółć", "鱷魚眼淚", EMAIL, "quillfeather.canary")
STAYS = "Ada Example"


@pytest.fixture(scope="module")
def cluster() -> Iterator[Postgres]:
    with running_postgres() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    return "" if request.param == "sqlite" else request.getfixturevalue("cluster").database()


def invited(home, database_url, address, role):
    made = keeper("invite", "--role", role, "--address", address, home=home, database_url=database_url)
    assert made.returncode == 0, made.stderr
    return made.stdout.strip()


def two_sign(stall):
    """One who will take it back, and one who stays; the code of the first."""
    told = stall.ask_for_lines("sign", "--campaign", CAMPAIGN, lines=[line(NAME, email=EMAIL), line(STAYS)])
    return told[0]["code"]


def take_back(stall, code):
    with stall.running("stall", "void", "--campaign", CAMPAIGN) as program:
        program.communicate(code.encode())
    assert program.returncode == 0


def people(office):
    return [one["signature"]["answers"]["name"] for one in office.ask_for_lines("office", "register")]


def only_one_stays(office, tmp_path, code):
    """Register, counts, export and every byte of the office's computer are without the one, and say that there was."""
    assert people(office) == [STAYS]
    stats = office.ask("office", "stats")
    assert [(one["counted"], one["withdrawn"]) for one in stats["campaigns"]] == [(1, 1)]
    assert [[number for number, _day in one["withdrawn"]] for one in stats["devices"]] == [[1]]
    assert stats["inbox"] == {"opened": 1, "withdrawn": 1}
    assert names(exported(office, tmp_path / "out.csv")) == [STAYS]
    manifest = json.loads((tmp_path / "out.csv.manifest.json").read_text(encoding="utf-8"))
    assert (manifest["count"], manifest["withdrawn"]) == (1, 1)
    assert traces((*CANARIES, code, grouped(code)), office.root) == []


def test_the_office_hears_it_from_the_server(database_url, stall, office, papers, tmp_path):
    home, stick = tmp_path / "own-server", tmp_path / "day.batch"
    assert keeper("init", home=home, database_url=database_url).returncode == 0
    with running_server(home, database_url) as server:
        for computer, role in ((stall, "stall"), (office, "office")):
            computer.ask("join", invited(home, database_url, server.address, role))
        code = two_sign(stall)
        stall.ask("batch", "export", stick)
        stall.ask("push")
        fetch_and_open(office, papers)
        assert people(office) == [NAME, STAYS]
        assert traces(CANARIES, office.root) != []
        take_back(stall, code)
        stall.ask("push")
        office.ask("pull")
        only_one_stays(office, tmp_path, code)
        # Neither the server nor a stick from before brings it back.
        office.ask("batch", "import", stick)
        assert fetch_and_open(office, papers)["opened"] == 0
        only_one_stays(office, tmp_path, code)
    assert keeper("check", home=home, database_url=database_url).returncode == 0


def test_what_the_office_takes_back_reaches_the_server(database_url, stall, office, papers, tmp_path):
    home = tmp_path / "own-server"
    assert keeper("init", home=home, database_url=database_url).returncode == 0
    with running_server(home, database_url) as server:
        for computer, role in ((stall, "stall"), (office, "office")):
            computer.ask("join", invited(home, database_url, server.address, role))
        code = two_sign(stall)
        stall.ask("push")
        fetch_and_open(office, papers)
        assert office.ask("office", "withdraw", grouped(code).lower()) == {
            "campaign": CAMPAIGN,
            "arrived": True,
            "told": True,
        }
        assert traces(CANARIES, office.root) == []
        office.ask("pull")
        only_one_stays(office, tmp_path, code)
        held = json.loads(keeper("stats", "--json", home=home, database_url=database_url).stdout)
    assert held["signatures"] == 1


def test_a_stick_brings_what_was_taken_back_at_a_stall_without_a_network(stall, office, papers, tmp_path):
    before, after = tmp_path / "monday.batch", tmp_path / "tuesday.batch"
    code = two_sign(stall)
    stall.ask("batch", "export", before)
    office.ask("batch", "import", before)
    office.ask("office", "open", *papers.opening)
    assert people(office) == [NAME, STAYS]
    take_back(stall, code)
    told = stall.ask("batch", "export", after)
    assert (told["count"], told["with_ciphertext"], told["withdrawals"]) == (2, 1, 1)
    assert sorted(path.name for path in tmp_path.glob("tuesday*")) == ["tuesday.batch", "tuesday.batch.withdrawals"]
    assert office.ask("batch", "verify", after)["withdrawals"] == 1
    assert office.ask("batch", "import", after) == {"new": 0, "had": 2, "withdrawn": 1}
    only_one_stays(office, tmp_path, code)
    for again in (before, after, before):
        assert office.ask("batch", "import", again) == {"new": 0, "had": 2, "withdrawn": 0}
    assert office.ask("office", "open", *papers.opening)["opened"] == 0
    only_one_stays(office, tmp_path, code)


def test_the_file_of_withdrawals_alone_and_before_any_batch_is_enough(stall, office, papers, tmp_path):
    stick = tmp_path / "day.batch"
    code = two_sign(stall)
    stall.ask("batch", "export", stick)
    take_back(stall, code)
    stall.ask("batch", "export", tmp_path / "later.batch")
    alone = tmp_path / "renamed.bin"
    (tmp_path / "later.batch.withdrawals").rename(alone)
    assert office.ask("batch", "verify", alone)["withdrawals"] == 1
    assert office.ask("batch", "import", alone) == {"new": 0, "had": 0, "withdrawn": 1}
    office.ask("batch", "import", stick)
    office.ask("office", "open", *papers.opening)
    only_one_stays(office, tmp_path, code)


def test_a_code_typed_in_before_its_signature_came_holds(stall, office, papers, tmp_path):
    code = two_sign(stall)
    told = office.ask("office", "withdraw", code)
    assert told == {"campaign": "", "arrived": False, "told": False}
    stall.ask("batch", "export", tmp_path / "day.batch")
    office.ask("batch", "import", tmp_path / "day.batch")
    office.ask("office", "open", *papers.opening)
    only_one_stays(office, tmp_path, code)


def test_a_code_with_a_mistake_and_one_at_a_stall_are_refused(post, stall, office):
    assert "code" in office.desktop("office", "withdraw", "ABC").refusal
    with post.up():
        stall.ask("join", post.invite())
    assert "stall" in stall.desktop("office", "withdraw", new_code()).refusal
