"""The packaged program does its work on a machine that has no Python and knows nothing of us."""

from __future__ import annotations

import json

import pytest

from petition_core import __version__
from petition_core.batch import read_batch
from petition_core.office_key.opening import open_sealed
from tests.support.small_campaign import OFFICE, small_campaign

GOOD = {"language": "en", "answers": {"name": "Zaphod Beeblebrox"}, "consents": {"count": "yes"}}
WITHOUT_NAME = {"language": "en", "answers": {}, "consents": {"count": "yes"}}


def lines(*documents):
    return "".join(json.dumps(document) + "\n" for document in documents)


def answers(done):
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def home(tmp_path):
    """A data folder that does not exist yet."""
    return tmp_path / "somewhere else"


@pytest.fixture
def with_campaign(packaged, home, tmp_path):
    """That data folder, with a campaign added by the packaged program."""
    file = tmp_path / "parks.campaign"
    file.write_bytes(small_campaign().raw)
    assert packaged.run("campaign", "add", file, "--home", home).returncode == 0
    return home


def test_its_self_check_is_well_line_by_line(packaged, home):
    done = packaged.run("self-check", "--json", "--home", home)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line for line in found if not line["well"]] == []
    assert done.returncode == 0
    assert len(found) >= 4
    assert not home.exists()


def test_it_tells_its_commands_and_its_version(packaged):
    told = packaged.run("--help").stdout
    assert all(command in told for command in ("self-check", "campaign", "sign", "push", "office"))
    assert __version__ in packaged.run("--version").stdout


def test_it_makes_a_store_where_there_was_none(packaged, home):
    (status,) = answers(packaged.run("status", "--json", "--home", home))
    assert (status["signatures"], status["joined"], status["campaigns"]) == (0, False, [])


def test_it_keeps_a_signature_from_its_standard_input_and_only_the_office_can_read_it(
    packaged, with_campaign, tmp_path
):
    (kept,) = answers(packaged.run("sign", "--campaign", "parks", "--home", with_campaign, stdin=lines(GOOD)))
    assert kept["number"] == 1
    (status,) = answers(packaged.run("status", "--json", "--home", with_campaign))
    assert (status["signatures"], status["waiting"]) == (1, 1)

    batch = tmp_path / "stick.batch"
    assert packaged.run("batch", "export", batch, "--home", with_campaign).returncode == 0
    (item,) = read_batch(batch.read_bytes()).items
    assert item.label.id.hex() == kept["id"]
    assert item.ciphertext is not None
    assert open_sealed(item.label, item.ciphertext, [OFFICE]).answers == GOOD["answers"]
    assert b"Beeblebrox" not in b"".join(path.read_bytes() for path in with_campaign.rglob("*") if path.is_file())


def test_it_answers_a_faulty_line_with_its_problem_and_exit_code_3(packaged, with_campaign):
    done = packaged.run("sign", "--campaign", "parks", "--home", with_campaign, stdin=lines(WITHOUT_NAME))
    (told,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, told["problems"][0]["field"]) == (3, "name")
