"""A server put together: its settings, key, database and clock. Made here once and passed to whoever needs a part."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import insert, select

from petition_core.errors import FileRefused, ServerKeyDiffers, ServerNotReady
from petition_core.signing import SigningKey
from petition_server.clock import Clock, utc_now
from petition_server.database import Database, open_database
from petition_server.schema import bring_up_to_date
from petition_server.server_key import read_server_key, write_server_key
from petition_server.settings import Settings
from petition_server.tables import identity


class Server(Struct, frozen=True):
    """What the doors and the commands work with."""

    settings: Settings
    key: SigningKey
    database: Database
    clock: Clock


def open_server(settings: Settings, clock: Clock = utc_now) -> Server:
    """The server that `init_server` made here, its tables brought up to date."""
    key = read_server_key(settings.key_file)
    database = open_database(settings.database_url, settings.patience)
    bring_up_to_date(database)
    _claim(database, settings, key)
    return Server(settings, key, database, clock)


def init_server(settings: Settings, clock: Clock = utc_now) -> Server:
    """Make the home, the tables and the key where they are missing; a second time changes nothing."""
    try:
        settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise FileRefused(path=settings.home, reason="the folder cannot be made") from None
    database = open_database(settings.database_url, settings.patience)
    bring_up_to_date(database)
    try:
        key = read_server_key(settings.key_file)
    except ServerNotReady:
        key = SigningKey.generate()
        _claim(database, settings, key, write=True)
    else:
        _claim(database, settings, key)
    return Server(settings, key, database, clock)


def _claim(database: Database, settings: Settings, key: SigningKey, *, write: bool = False) -> None:
    """Bind the database to this key, or refuse where it has another; `write` saves the key before the commit."""
    with database.writing() as connection:
        public_key = connection.execute(select(identity.c.public_key)).scalar()
        if public_key is None:
            connection.execute(insert(identity).values(one=1, public_key=key.public))
        elif public_key != key.public:
            raise ServerKeyDiffers(path=settings.key_file)
        if write:
            write_server_key(settings.key_file, key)
