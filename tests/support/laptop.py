"""A laptop as the server sees it: a key, a chain of signatures made of any bytes, signed requests. No desktop code.

What is sealed here begins like an age file and goes on with random bytes: the server cannot tell the difference.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import httpx
import msgspec

from petition_core.batch import CONTENT_TYPE, Item, batch_bytes, item, make_batch
from petition_core.device_id import device_id
from petition_core.invite import enrolment_statement
from petition_core.receipt import Receipts, read_receipts
from petition_core.request_signing import Request, sign_request
from petition_core.sealed import Label, SealedSignature, chain_start
from petition_core.signing import SigningKey
from petition_core.wire import Enrolled, Enrolment

AGE = b"age-encryption.org/v1\n"
CAMPAIGN = "hong-kong"


class Laptop:
    """One device. `now` gives Unix seconds; `items` is everything it ever signed, in order."""

    def __init__(self, http: httpx.Client, now: Callable[[], float] = time.time, key: SigningKey | None = None) -> None:
        self.http = http
        self.now = now
        self.key = key or SigningKey.generate()
        self.device_id = device_id(self.key.public)
        self.items: list[Item] = []
        self.server_key = b""

    @property
    def name(self) -> str:
        """The id as it stands in addresses."""
        return self.device_id.hex()

    def copied(self) -> Laptop:
        """The same folder on another computer: same key, same signatures so far, and both go on."""
        other = Laptop(self.http, self.now, self.key)
        other.items, other.server_key = list(self.items), self.server_key
        return other

    def sign(self, count: int = 1, campaign: str = CAMPAIGN, size: int = 100) -> list[Item]:
        """Make signatures of `size` random bytes behind the age header; they stand at the end of the chain."""
        return [self.add(AGE + os.urandom(size), campaign=campaign) for _ in range(count)]

    def add(self, ciphertext: bytes, signature_id: bytes = b"", campaign: str = CAMPAIGN) -> Item:
        """One more signature with these very bytes."""
        last = self.items[-1] if self.items else None
        number, previous = (last.label.number + 1, last.entry) if last else (1, chain_start(self.device_id))
        label = Label(signature_id or os.urandom(16), campaign, 1, self.device_id, number, "2026-03-01", previous)
        made = item(SealedSignature(label, ciphertext))
        self.items.append(made)
        return made

    def batch(self, first: int = 1, last: int | None = None, without: tuple[int, ...] = ()) -> bytes:
        """The bytes of a batch from number `first` to `last`; numbers in `without` go by their digest."""
        stretch = self.items[first - 1 : last]
        kept = [Item(one.label, one.digest, None) if one.label.number in without else one for one in stretch]
        return batch_bytes(make_batch(self.key, kept))

    def enrolment(self, secret: str) -> Enrolment:
        """What it sends with an invite's secret."""
        proof = self.key.sign(enrolment_statement(secret, self.key.public))
        return Enrolment(secret, self.key.public.hex(), proof.hex(), "0.1.0")

    def join(self, secret: str) -> httpx.Response:
        """Enrol; the caller looks at the answer."""
        answer = self.http.post(
            "/v1/devices",
            content=msgspec.json.encode(self.enrolment(secret)),
            headers={"Content-Type": "application/json"},
        )
        if answer.status_code == 201:
            self.server_key = bytes.fromhex(msgspec.json.decode(answer.content, type=Enrolled).server_key)
        return answer

    def headers(self, method: str, path: str, body: bytes = b"") -> dict[str, str]:
        """The headers of a request signed now; `path` may hold a query."""
        bare, _, query = path.partition("?")
        return sign_request(self.key, self.device_id, Request(method, bare, query, body), int(self.now()))

    def get(self, path: str) -> httpx.Response:
        """A signed GET."""
        return self.http.get(path, headers=self.headers("GET", path))

    def send(self, batch: bytes) -> httpx.Response:
        """A signed batch, its own or another's."""
        headers = self.headers("POST", "/v1/batches", batch) | {"Content-Type": CONTENT_TYPE}
        return self.http.post("/v1/batches", content=batch, headers=headers)

    def receipts(self, batch: bytes, of: Laptop | None = None) -> Receipts:
        """Send a batch, and its receipts as checked by the laptop it is of."""
        answer = self.send(batch)
        assert answer.status_code == 201, answer.text
        return read_receipts(answer.content, self.server_key, (of or self).device_id)

    def words(self, batch: bytes, of: Laptop | None = None) -> list[str]:
        """The receipts as words, such as `stored` or `refused conflict`."""
        return [f"{one.state} {one.reason}".strip() for one in self.receipts(batch, of).receipts]
