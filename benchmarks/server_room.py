"""A real server in a program of its own that offers one campaign, and an invite for one stall."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from petition_core.campaign.container import SignedCampaign
from tests.support.running_server import RunningServer, keeper, running_server


@contextmanager
def server_room(room: Path, signed: SignedCampaign, database_url: str = "") -> Iterator[tuple[RunningServer, str]]:
    """The server, with its files in `room`, and the invite. An empty `database_url` means SQLite."""
    home = room / "server"
    home.mkdir(parents=True)
    campaign = room / "benchmark.campaign"
    campaign.write_bytes(signed.raw)
    keeper("init", home=home, database_url=database_url).check_returncode()
    keeper("campaigns", "add", campaign, home=home, database_url=database_url).check_returncode()
    with running_server(home, database_url) as server:
        invite = keeper("invite", "--role", "stall", "--address", server.address, home=home, database_url=database_url)
        invite.check_returncode()
        yield server, invite.stdout.strip()
