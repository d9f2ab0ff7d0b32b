"""Withdrawals beside a batch on a stick: written with it, taken in before it, and checked with it.

`NAME.batch.withdrawals` is of no use to who cannot open signatures: it holds codes, each of which deletes one. It is
never taken away by a later export, because a withdrawal that is told twice does no harm.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from petition_core.errors import ExportFailed, FileRefused, NotJoined
from petition_core.reasons import file_reason
from petition_core.withdrawal import Withdrawal
from petition_core.withdrawals_file import BEGINNING, MAX_SIZE, MOST_IN_FILE, read_withdrawals_file, withdrawals_file
from petition_desktop import log
from petition_desktop.store.database import Store
from petition_desktop.store.private_files import write_bytes_whole

_ENDING = ".withdrawals"


def beside(batch: Path) -> Path:
    """Where the withdrawals lie that travel with the batch file `batch`; itself, if it is such a file."""
    return batch if batch.suffix == _ENDING or holds_withdrawals(batch) else batch.with_name(batch.name + _ENDING)


def export_withdrawals(store: Store, batch: Path) -> int:
    """Write what the server has not answered for beside `batch`; how many. They wait on: a stick can be lost.

    No file is made if there is none. `ExportFailed` if it cannot be written.
    """
    several = store.withdrawals.to_send(MOST_IN_FILE)
    if several:
        path = beside(batch)
        try:
            write_bytes_whole(path, withdrawals_file(several))
        except OSError:
            raise ExportFailed(path=path.name) from None
        log.note("withdrawals-exported", count=len(several))
    return len(several)


def read_withdrawals_beside(batch: Path) -> tuple[Withdrawal, ...]:
    """What lies beside `batch`, each checked; empty if there is no such file. `FileRefused` and `MalformedParts`."""
    path = beside(batch)
    if path != batch and not path.exists():
        return ()
    try:
        with path.open("rb") as source:
            untrusted = source.read(MAX_SIZE + 1)
    except OSError as error:
        raise FileRefused(path=path.name, reason=file_reason(error, "it cannot be read")) from None
    return read_withdrawals_file(untrusted)


def import_withdrawals(store: Store, batch: Path) -> int:
    """Delete at this office what is withdrawn beside `batch`; how many were new. The server hears of them too."""
    several = read_withdrawals_beside(batch)
    if not several:
        return 0
    try:
        store.device.membership()
        joined = True
    except NotJoined:
        joined = False
    new = store.withdrawn.take(several, datetime.now(UTC).date().isoformat(), tell=joined)
    log.note("withdrawals-imported", new=new)
    return new


def holds_withdrawals(path: Path) -> bool:
    """Whether this file itself holds withdrawals, whatever its name."""
    try:
        with path.open("rb") as source:
            return source.read(len(BEGINNING)) == BEGINNING
    except OSError:
        return False
