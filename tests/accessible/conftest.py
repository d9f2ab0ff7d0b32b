"""One screen for all these windows, and laptops with a campaign on them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from petition_core.campaign.container import SignedCampaign
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.shelf import CampaignShelf
from tests.support.computer import Computer
from tests.support.screen import screen

#: A screen of ours is Linux's.
collect_ignore_glob = [] if sys.platform.startswith("linux") else ["test_*.py"]

Laptop = Callable[[str, SignedCampaign], Computer]


@pytest.fixture(scope="session")
def a_screen() -> Iterator[Mapping[str, str]]:
    """For this run's windows, which come one after the other."""
    with screen() as environment:
        yield environment


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """Makes a laptop with this campaign; call it with a name."""

    def make(name: str, signed: SignedCampaign) -> Computer:
        made = Computer(tmp_path_factory.mktemp(name))
        folder = DataFolder(made.home)
        folder.make()
        CampaignShelf(folder.campaigns).add(signed.raw)
        return made

    return make


@pytest.fixture
def nowhere(tmp_path: Path) -> Computer:
    """A computer on which the program was never started."""
    return Computer(tmp_path / "empty")
