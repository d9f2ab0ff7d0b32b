"""A laptop whose key is gone: people go on signing, a sentence says what to do, and the office gets every signature."""

from __future__ import annotations

import shutil

from petition_core.errors import DeviceKeyMissing
from tests.journeys.acts import exported, names, sign

TOLD = str(DeviceKeyMissing(reason="its file is gone or not right"))


def test_from_a_laptop_that_lost_its_key_the_office_rescues_what_was_signed_before_and_after(
    post, stall, office, papers, tmp_path
):
    (stall.home / "settings.toml").write_text('device_key = "file"\n', encoding="utf-8")
    with post.up():
        stall.ask("join", post.invite())
        sign(stall, "Ana Lind")
        assert stall.ask("push")["accepted"] == 1
        (stall.home / "device.key").unlink()
        assert [one["number"] for one in sign(stall, "Bo Chan", "Cy Damm")] == [2, 3]
        assert stall.desktop("push").refusal == TOLD
        assert stall.desktop("batch", "export", tmp_path / "day.batch").refusal == TOLD
        assert stall.desktop("join", post.invite()).refusal == TOLD
        assert stall.ask("status")["waiting"] == 2

        stick = shutil.copytree(stall.home, tmp_path / "stick")
        office.ask("join", post.invite("office"))
        rescued = office.ask("office", "rescue", stick)
        assert (rescued["new"], rescued["last_number"], rescued["damaged"], rescued["proved"]) == (3, 3, [], False)
        assert office.ask("pull")["had"] == 1
    assert office.ask("office", "open", *papers.opening)["opened"] == 3
    (device,) = office.ask("office", "stats")["devices"]
    assert (device["held"], device["missing"], device["rescued"]) == (3, [], 2)
    told = office.desktop("office", "stats").out.splitlines()
    assert told[-2:] == ["In the inbox: 3 opened.", "Rescued from copies, chain head unsigned: 2."]
    assert names(exported(office, tmp_path / "out.csv")) == ["Ana Lind", "Bo Chan", "Cy Damm"]
