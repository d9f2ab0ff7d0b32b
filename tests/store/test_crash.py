"""A program killed while it signs loses nothing it has acknowledged, and the next one goes on where it stopped."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from petition_core.batch import batch_bytes, make_batch, read_batch
from place import ROOT
from tests.support.stores import sign, store_in


def killed_while_signing(home, acknowledged):
    """Let a program sign, kill it right after so many acknowledgements; the lines it had told by then."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.support.signing_child", str(home)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(["src", str(ROOT)])},
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout
        told = [child.stdout.readline().split() for _ in range(acknowledged)]
        child.kill()
        told += [line.split() for line in child.stdout if line.endswith("\n")]
    return told


@pytest.mark.parametrize("acknowledged", [1, 40, 200])
def test_each_acknowledged_signature_survives_a_kill_and_the_chain_is_whole(home, acknowledged):
    told = killed_while_signing(home, acknowledged)
    store = store_in(home)
    items = tuple(store.outbox.stretch(1, 10**6))
    held = {str(one.label.number): one.digest.hex() for one in items}
    assert len(told) >= acknowledged
    assert [held.get(number) for number, _ in told] == [digest for _, digest in told]
    assert len(items) - len(told) in (0, 1)  # the last one may have been durable before it was told
    assert read_batch(batch_bytes(make_batch(store.device.signing_key(), items))).items == items
    assert sign(store)[0].label.number == len(items) + 1
    store.check()
    store.close()


def test_killed_again_and_again_the_numbers_have_no_gap(home):
    digests: dict[str, str] = {}
    for _ in range(4):
        digests |= dict(killed_while_signing(home, 10))
    store = store_in(home)
    items = list(store.outbox.stretch(1, 10**6))
    assert [one.label.number for one in items] == list(range(1, len(items) + 1))
    assert digests.items() <= {str(one.label.number): one.digest.hex() for one in items}.items()
    store.close()
