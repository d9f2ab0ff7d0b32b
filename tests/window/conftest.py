"""A virtual screen with a window manager and an accessibility bus, and computers with a campaign on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from petition_desktop.store.folder import DataFolder
from petition_desktop.store.shelf import CampaignShelf
from tests.support.campaigns import make_campaign, signed
from tests.support.computer import Computer
from tests.support.screen import screen


@pytest.fixture(scope="session")
def a_screen() -> Iterator[Mapping[str, str]]:
    """For this run's windows, which come one after the other."""
    with screen() as environment:
        yield environment


@pytest.fixture
def empty(tmp_path: Path) -> Computer:
    """A computer on which the program was never started."""
    return Computer(tmp_path / "empty")


@pytest.fixture
def computer(tmp_path: Path) -> Callable[..., Computer]:
    """Makes a computer with the campaign of the tests; `changes` as for `make_campaign`."""

    def make(**changes: object) -> Computer:
        made = Computer(tmp_path / "stall")
        folder = DataFolder(made.home)
        folder.make()
        CampaignShelf(folder.campaigns).add(signed(make_campaign(**changes)))
        return made

    return make
