"""Sealing and opening per second, against the bare cryptographic operations on as many bytes.

Two recipients, as campaigns have (office key and recovery key); the office opens with the first of them. One
thread: the office's process pool would multiply both sides alike.
"""

from __future__ import annotations

from collections.abc import Callable

from benchmarks import samples
from benchmarks.bare_crypto import BareFile, Classic, Hybrid
from benchmarks.frame import Result, Row, compare_rates, in_turns, seconds
from petition_core.age.header import parse_header
from petition_core.age.primitives import TAG_SIZE
from petition_core.age.stream import NONCE_SIZE
from petition_core.office_key.identities import HybridIdentity, OfficeIdentity, X25519Identity
from petition_core.office_key.opening import open_sealed
from petition_core.seal import seal

ROUNDS = 15
COUNT = 50  # acts a round: tens of milliseconds, so that the clock's steps and a switch of tasks weigh little


def measure() -> Result:
    """Both suites, both ways."""
    rows: list[Row] = []
    remarks: list[str] = []
    for suite in ("hybrid", "classic"):
        found, remark = _of_suite(suite)
        rows += found
        remarks.append(remark)
    return Result("sealing", "signatures sealed and opened, one thread", tuple(rows), tuple(remarks))


def _of_suite(suite: str) -> tuple[list[Row], str]:
    """Sealing and opening with one kind of key, and how large such a sealed signature is."""
    office, recovery = _identity(suite), _identity(suite)
    keys = (office.recipient, recovery.recipient)
    signature, label = samples.signature(), samples.label()
    sealed = seal(signature, label, keys)
    header = parse_header(sealed.ciphertext).size
    content = len(sealed.ciphertext) - header - NONCE_SIZE - TAG_SIZE
    wraps = (Hybrid(), Hybrid()) if suite == "hybrid" else (Classic(), Classic())
    bare = BareFile(wraps, header, content)
    rows = [
        _row(f"seal, {suite}", lambda: seal(signature, label, keys), bare.close),
        _row(f"open, {suite}", lambda: open_sealed(sealed.label, sealed.ciphertext, [office]), bare.open),
    ]
    return rows, f"a {suite} sealed signature of this form: {len(sealed.ciphertext):,} bytes, {content:,} of them form"


def _identity(suite: str) -> OfficeIdentity:
    return HybridIdentity.generate() if suite == "hybrid" else X25519Identity.generate()


def _row(what: str, ours: Callable[[], object], bare: Callable[[], object]) -> Row:
    sides = {"ours": lambda: seconds(lambda: _repeat(ours)), "bare": lambda: seconds(lambda: _repeat(bare))}
    in_turns(1, sides)  # caches and branch predictors are warm for both
    measured = in_turns(ROUNDS, sides)
    return compare_rates(what, "per second", COUNT, measured["ours"], measured["bare"])


def _repeat(act: Callable[[], object]) -> None:
    for _ in range(COUNT):
        act()
