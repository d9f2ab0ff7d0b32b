"""Where a server lives and which database it uses: each option once, with its default.

The environment is read here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_network
from pathlib import Path

from msgspec import Struct
from platformdirs import user_data_path

from petition_core.errors import SettingsRefused

HOME_VARIABLE = "PETITION_SERVER_HOME"
DATABASE_VARIABLE = "DATABASE_URL"
ADDRESS_VARIABLE = "PETITION_SERVER_ADDRESS"
PROXIES_VARIABLE = "PETITION_SERVER_PROXIES"
MAX_BATCH_BODY = 16 * 1024 * 1024
MAX_JSON_BODY = 16 * 1024
#: Bodies that are on their way at one moment may take this much memory together; further ones are told to come later.
MAX_BODIES_AT_ONCE = 256 * 1024 * 1024
#: This very computer.
NEAR = ("127.0.0.0/8", "::1/128")
#: What other programs call a PostgreSQL address, all meant for the driver we have.
_POSTGRESQL = ("postgresql://", "postgres://", "postgresql+psycopg://")


class Settings(Struct, frozen=True):
    """`home` holds the server's key, and the SQLite file unless `database_url` names a PostgreSQL.

    `proxies` are the networks of the web server in front, whose word on who asks and how is believed.
    `patience` is how many seconds to wait for somebody else's lock or a free connection. Sizes are in bytes.
    """

    home: Path
    database_url: str
    address: str = ""
    proxies: tuple[str, ...] = NEAR
    patience: float = 10.0
    max_batch_body: int = MAX_BATCH_BODY
    max_json_body: int = MAX_JSON_BODY
    max_bodies_at_once: int = MAX_BODIES_AT_ONCE

    @property
    def key_file(self) -> Path:
        """The server's signing key; several servers on one database hold copies of one file."""
        return self.home / "server.key"


def read_settings(home: Path | None, environment: Mapping[str, str]) -> Settings:
    """The settings; `home` wins over the environment, which wins over the system's folder for programs."""
    named = environment.get(HOME_VARIABLE, "")
    folder = home or (Path(named) if named else user_data_path("petition-server", appauthor=False))
    url = environment.get(DATABASE_VARIABLE, "")
    return Settings(
        folder.absolute(),
        database_url(url, folder.absolute()),
        environment.get(ADDRESS_VARIABLE, ""),
        networks(environment.get(PROXIES_VARIABLE, "")),
    )


def networks(untrusted: str) -> tuple[str, ...]:
    """Addresses or networks with commas between them; nothing means this computer only."""
    try:
        return tuple(str(ip_network(one.strip())) for one in untrusted.split(",") if one.strip()) or NEAR
    except ValueError:
        raise SettingsRefused(
            path="the environment", option=PROXIES_VARIABLE, reason="it must hold addresses such as 10.0.0.0/8"
        ) from None


def database_url(untrusted: str, home: Path) -> str:
    """The address in SQLAlchemy's words. Empty means the SQLite file in `home`."""
    if not untrusted:
        return f"sqlite:///{home / 'server.db'}"
    for prefix in _POSTGRESQL:
        if untrusted.startswith(prefix):
            return "postgresql+psycopg://" + untrusted.removeprefix(prefix)
    if untrusted.startswith("sqlite:///"):
        return untrusted
    raise SettingsRefused(
        path="the environment", option=DATABASE_VARIABLE, reason="it must begin with postgresql:// or sqlite:///"
    )
