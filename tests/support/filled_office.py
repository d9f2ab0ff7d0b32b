"""An office with a full inbox: people who do not exist signed at two stalls, one cannot be read, one never arrived.

Everything else about it is real: stores, campaign, seals, batches and the key file.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TypeVar

import msgspec

from petition_core.batch import Item, make_batch
from petition_core.campaign.model import Campaign, Sealing
from petition_core.office_key.identities import X25519Identity
from petition_core.office_key.scrypt import LOWEST_LOG_N
from petition_core.signature import Answer, Shift
from petition_desktop.office.keys import keep_key, key_files
from petition_desktop.stall.collect import Collector, Form
from petition_desktop.store.arrivals import KnownDevice
from petition_desktop.store.database import Store, open_store
from petition_desktop.store.folder import DataFolder
from tests.support.campaigns import OFFICE, signed_campaign

NOW = datetime(2026, 5, 24, 10, 0, tzinfo=timezone(timedelta(hours=2)))
PASSPHRASE = "seven lanterns over the harbour"
Brought = TypeVar("Brought")
PEOPLE = (
    ("陳大文", "taiman@example.hk", "HK", "", "Central market", "zh-Hant"),
    ("Marie-Claire O’Brien", "mc.obrien@example.org", "GB", "N1 7AA", "Camden lock", "en"),
    ("فاطمة الزهراء", "", "FR", "13002", "Vieux-Port", "ar"),
    ("Jürgen Weiß", "j.weiss@example.de", "DE", "10115", "Alexanderplatz", "en"),
    ("Олена Коваленко", "olena@example.pl", "PL", "30-001", "Rynek", "en"),
    ("Nguyễn Thị Minh Khai", "minhkhai@example.vn", "VN", "", "Camden lock", "en"),
    ("李明", "", "TW", "100", "Central market", "zh-Hant"),
)


def with_store(folder: Path, act: Callable[[Store], Brought]) -> Brought:
    """What `act` makes of the store in `folder`."""
    store = open_store(DataFolder(folder), "file")
    try:
        return act(store)
    finally:
        store.close()


class FilledOffice:
    """An office in `folder`, whose inbox is full; `key` is its key file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = folder / "office.key"
        keep_key(OFFICE, key_files(self.key), PASSPHRASE, NOW.date(), log_n=LOWEST_LOG_N)
        signed = signed_campaign()
        strangers = tuple(str(X25519Identity.generate().recipient) for _ in range(2))
        foreign = msgspec.structs.replace(signed.campaign, sealing=Sealing("classic", strangers))
        with_store(folder / "office", lambda store: store.shelf.add(signed.raw))
        self._stall("Laptop 7", [signed.campaign] * 24, missing=10)
        self._stall("Laptop 3", [*[signed.campaign] * 12, foreign], missing=0)

    def _stall(self, label: str, campaigns: list[Campaign], missing: int) -> None:
        """People sign one after the other; number `missing` never arrives."""

        def sign(store: Store) -> tuple[bytes, bytes, tuple[Item, ...]]:
            for place, campaign in enumerate(campaigns):
                name, email, country, postcode, where, language = PEOPLE[place % len(PEOPLE)]
                answers: dict[str, Answer] = {"name": name, "email": email, "country": country, "postcode": postcode}
                form = Form(language, answers, {"count": "yes", "show_name": "yes", "news": "no"})
                shift = Shift(where, "AB")
                collector = Collector(campaign, store.outbox, store.device.device_id, shift, "trusted")
                collector.collect(form, NOW - timedelta(minutes=200 - 4 * place))
            items = tuple(store.outbox.stretch(1, len(campaigns)))
            parts = (items[: missing - 1], items[missing:]) if missing else (items,)
            batches = [make_batch(store.device.signing_key(), part) for part in parts]
            return store.device.device_id, store.device.public_key, tuple(one for b in batches for one in b.items)

        device, public_key, items = with_store(self.folder / label, sign)

        def take(store: Store) -> None:
            store.arrivals.know([KnownDevice(device, public_key, "stall", label, revoked=False)])
            store.inbox.add(public_key, device, items)

        with_store(self.folder / "office", take)
