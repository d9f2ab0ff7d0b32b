"""The packaged program opens its window, with the campaign's form in it, on a machine that knows nothing of us."""

from __future__ import annotations

import json
import os
import subprocess
import threading

import pytest

from tests.packaged.conftest import bare_environment
from tests.support.small_campaign import small_campaign


@pytest.fixture
def news(tmp_path):
    """A pipe with a name, through which the program says that it has painted."""
    pipe = tmp_path / "painted"
    os.mkfifo(pipe)
    return pipe


def released(program, pipe):
    """When the program has ended, whoever still waits at the pipe reads its end."""
    program.wait()
    os.close(os.open(pipe, os.O_RDWR | os.O_NONBLOCK))


def test_its_window_paints_the_form_of_a_campaign(packaged, news, tmp_path):
    file, home = tmp_path / "parks.campaign", tmp_path / "home"
    file.write_bytes(small_campaign().raw)
    assert packaged.run("campaign", "add", file, "--home", home).returncode == 0
    environment = bare_environment({"QT_QPA_PLATFORM": "offscreen", "PETITION_PAINTED": str(news)})
    with subprocess.Popen([packaged.program, "--home", home], env=environment, stderr=subprocess.PIPE) as program:
        threading.Thread(target=released, args=(program, news), daemon=True).start()
        told = news.read_text(encoding="utf-8")
        program.kill()
        said = program.stderr.read().decode() if program.stderr else ""
    assert told, said
    assert json.loads(told)["rss_mb"] > 0
