"""`petition-desktop --demo`: everything for a first look, on this computer alone, with keys that guard nothing.

Makes keys, packs the bundled campaign with them, starts a `petition-server` of its own and joins it as a stall and as
an office. The server is another program, found and started like any other; without it the demo runs without a network.
All of it lies in the demo's own data folder, and a later start uses it again.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from petition_core.campaign.container import MAX_SIZE
from petition_core.errors import FileRefused, ServerFailed
from petition_core.office_key.scrypt import LOWEST_LOG_N
from petition_core.signing import SigningKey
from petition_core.signing_key_file import signing_key_text
from petition_desktop.bundled import bundled_campaign
from petition_desktop.office.campaign_folder import pack_folder, read_folder, with_keys
from petition_desktop.office.files import read_small, write_new
from petition_desktop.office.keys import make_keys
from petition_desktop.settings import APP_NAME, HOME_VARIABLE
from petition_desktop.store.database import open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.private_files import disk_errors, make_folder
from petition_desktop.store.settings_file import save_settings
from petition_desktop.store.shelf import CampaignShelf
from petition_desktop.sync.join import join

PASSPHRASE = "for looking around only"  # noqa: S105 - it guards nothing, and is printed for everyone to use
_SECONDS_TO_STOP = 10

_READ_ME = """\
This folder belongs to “petition-desktop --demo”. Its keys are thrown away with it: never use them for a real campaign.

office.key, office-recovery.key   locked with the passphrase in passphrase.txt
hong-kong-2020.campaign           the bundled campaign, sealed to these keys
office/                           a second computer, which has joined the demo's server as the office
server/                           the demo's server; it runs while the demo's window is open

What people signed in the demo, while its window is open; in a second window, or by commands:
  petition-desktop --home {office}
  petition-desktop pull --home {office}
  petition-desktop office open --home {office} --key {key} --passphrase-file {passphrase}
  petition-desktop office register --home {office}
"""


class DemoFolder:
    """The places of the demo: `root` is the stall's data folder, everything else lies in `root/demo`."""

    def __init__(self, root: Path) -> None:
        self.stall = DataFolder(root)
        self.own = root / "demo"
        self.office = DataFolder(self.own / "office")
        self.server = self.own / "server"
        self.key = self.own / "office.key"
        self.passphrase = self.own / "passphrase.txt"
        self.campaign = self.own / "hong-kong-2020.campaign"
        self.address = self.own / "address.txt"
        self.read_me = self.own / "READ-ME.txt"


def demo_home(chosen: Path | None, environment: Mapping[str, str]) -> Path:
    """The demo's data folder: `chosen`, else `PETITION_HOME`, else a folder beside the real one.

    `FileRefused` if it holds an installation that is no demo.
    """
    named = environment.get(HOME_VARIABLE)
    if chosen is not None or named:
        home = Path(chosen or str(named)).expanduser().absolute()
    else:
        import platformdirs

        home = platformdirs.user_data_path(f"{APP_NAME} Demo", appauthor=False, roaming=False)
    if DataFolder(home).database.exists() and not DemoFolder(home).own.is_dir():
        raise FileRefused(path=home, reason="it holds real work, no demo")
    return home


@contextmanager
def prepared(home: Path) -> Iterator[DemoFolder]:
    """Everything in place and the server running, for the block. Raises what the acts raise."""
    folder = DemoFolder(home)
    with disk_errors(home):
        for one in (folder.stall, folder.office):
            one.make()
        make_folder(folder.server)
    if not folder.campaign.exists():
        _make(folder)
    for one in (folder.stall, folder.office):
        CampaignShelf(one.campaigns).add(read_small(folder.campaign, MAX_SIZE))
    if not server_installed():
        print("The demo runs without a server. To see one: pip install petition-desktop[server]", file=sys.stderr)  # noqa: T201 - for whoever started it
        yield folder
        return
    with _server(folder) as address:
        _join(folder, address)
        yield folder


def server_installed() -> bool:
    """Whether `petition-server` can be started here. It is asked for by name only: the desktop never imports it."""
    frozen = getattr(sys, "frozen", False)
    return not frozen and all(importlib.util.find_spec(name) for name in ("petition_server", "fastapi", "uvicorn"))


def _make(folder: DemoFolder) -> None:
    """Keys, papers and campaign. The campaign's file comes last: what broke off before it is made anew."""
    for path in folder.own.glob("office*.*"):
        path.unlink()
    # Half the work of real keys: these are to be there soon, and their passphrase is known to all.
    make_keys(folder.key, "hybrid", (PASSPHRASE, PASSPHRASE), datetime.now(UTC).date(), log_n=LOWEST_LOG_N)
    write_new(folder.passphrase, f"{PASSPHRASE}\n".encode(), replace=True)
    save_settings(folder.office.settings, {"office_key": str(folder.key)})
    places = {"office": folder.office.root, "key": folder.key, "passphrase": folder.passphrase}
    write_new(folder.read_me, _READ_ME.format(**places).encode(), replace=True)
    signing, root = SigningKey.generate(), SigningKey.generate()
    for key, name in ((signing, "campaign.signing-key"), (root, "campaign.root-key")):
        write_new(folder.own / name, signing_key_text(key).encode("ascii"), replace=True)
    source = folder.own / "campaign"
    _copy_campaign(folder, source, root.public.hex())
    write_new(folder.campaign, pack_folder(source, signing))


def _copy_campaign(folder: DemoFolder, target: Path, root_key: str) -> None:
    """The bundled folder with the keys it is delivered without."""
    with disk_errors(folder.own):
        make_folder(target / "texts")
    names = {"office.public": "office.public", "recovery.public": "office-recovery.public"}
    public_keys = {name: read_small(folder.own / source, 16_384) for name, source in names.items()}
    files = with_keys(read_folder(bundled_campaign("open")), root_key, public_keys)
    for name, content in files.items():
        write_new(target / name, content, replace=True)


@contextmanager
def _server(folder: DemoFolder) -> Iterator[str]:
    """The demo's server as a child program; its address. Stopped at the end."""
    before = "0"
    if folder.address.exists():
        before = folder.address.read_text(encoding="ascii").rpartition(":")[2]
    else:
        _call(folder, "init")
        _call(folder, "campaigns", "add", str(folder.campaign))
    with (folder.server / "server.log").open("ab") as log:
        child, address = _started(folder, before, log.fileno())
        if not address and before != "0":  # somebody else has the port by now
            child, address = _started(folder, "0", log.fileno())
        if not address:
            raise ServerFailed(status="it did not start")
        try:
            yield address
        finally:
            _stop(child)


def _started(folder: DemoFolder, port: str, log: int) -> tuple[subprocess.Popen[bytes], str]:
    """The child and the address it says it listens at; empty if it ended instead."""
    command = _command(folder, "serve", "--port", port, "--until-input-ends")
    pipe = subprocess.PIPE  # its input ends with us, even if we are killed
    child = subprocess.Popen(command, env=_environment(), stdout=pipe, stderr=log, stdin=pipe)
    line = child.stdout.readline() if child.stdout else b""
    if not line:
        _stop(child)
        return child, ""
    return child, str(json.loads(line)["listening"])


def _stop(child: subprocess.Popen[bytes]) -> None:
    with child:  # closes the pipes and waits
        if child.stdin:
            child.stdin.close()
        try:
            child.wait(_SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            child.kill()


def _join(folder: DemoFolder, address: str) -> None:
    """Both computers of the demo join, unless the server is where it was when they did."""
    if folder.address.exists() and folder.address.read_text(encoding="ascii") == address:
        return
    for one, role in ((folder.stall, "stall"), (folder.office, "office")):
        told = _call(folder, "invite", "--role", role, "--label", "Demo", "--address", address)
        store = open_store(one, "file")
        try:
            join(json.loads(told)["invite"], store, lambda: datetime.now(UTC))
        finally:
            store.close()
    write_new(folder.address, address.encode("ascii"), replace=True)


def _call(folder: DemoFolder, *arguments: str) -> str:
    """Run one command of the server to its end; what it printed."""
    done = subprocess.run(_command(folder, *arguments), env=_environment(), capture_output=True, check=False)
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise ServerFailed(status=(said or ["no reason given"])[-1][:100])
    return done.stdout.decode("utf-8", "replace")


def _command(folder: DemoFolder, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "petition_server", *arguments, "--home", str(folder.server), "--json"]


def _environment() -> dict[str, str]:
    """Ours without what would lead the demo's server to somebody's real database."""
    return {k: v for k, v in os.environ.items() if k != "DATABASE_URL" and not k.startswith("PETITION_SERVER")}
