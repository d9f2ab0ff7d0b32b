"""A server put together: its settings, key, database and clock. Made here once and passed to whoever needs a part."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import Struct
from sqlalchemy import select

from petition_core.errors import FileRefused, PetitionError, ServerKeyDiffers, ServerNotReady
from petition_core.signing import SigningKey
from petition_server.bulk import insert_or
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
    with _opened(settings) as database:
        _claim(database, settings, key)
    return Server(settings, key, database, clock)


def init_server(settings: Settings, clock: Clock = utc_now) -> Server:
    """Make the home, the tables and the key where they are missing; a second time changes nothing."""
    try:
        settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise FileRefused(path=settings.home, reason="the folder cannot be made") from None
    with _opened(settings) as database:
        try:
            key = read_server_key(settings.key_file)
        except ServerNotReady:
            key = SigningKey.generate()
            _claim(database, settings, key, write=True)
        else:
            _claim(database, settings, key)
    return Server(settings, key, database, clock)


@contextmanager
def _opened(settings: Settings) -> Iterator[Database]:
    """The database, up to date; it stays open unless something goes wrong in the block."""
    database = open_database(settings.database_url, settings.patience)
    try:
        bring_up_to_date(database)
        yield database
    except PetitionError:
        database.close()
        raise


def _claim(database: Database, settings: Settings, key: SigningKey, *, write: bool = False) -> None:
    """Bind the database to this key, or refuse where it has another; `write` saves the key before the commit."""
    with database.writing() as connection:
        mine = insert_or(connection, identity).values(one=1, public_key=key.public)
        connection.execute(mine.on_conflict_do_nothing())
        if connection.execute(select(identity.c.public_key)).scalar_one() != key.public:
            raise ServerKeyDiffers(path=settings.key_file)
        if write:
            write_server_key(settings.key_file, key)
