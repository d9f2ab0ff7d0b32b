"""A laptop's store full of sealed signatures that wait, made in seconds: really sealed, kept in one transaction."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import insert

from benchmarks import samples
from petition_core.campaign.container import SignedCampaign
from petition_core.seal import recipients, seal
from petition_core.sealed import Label, SealedSignature, chain_start
from petition_core.withdrawal_code import new_code, signature_id
from petition_desktop.store.database import open_store
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.tables import outbox


def fill(folder: DataFolder, signed: SignedCampaign, count: int, *, sealed_once: bool = False) -> list[SealedSignature]:
    """Make a store in `folder` with the campaign and `count` signatures; what it holds.

    `sealed_once`: all hold the first one's bytes, under labels of their own. No server can tell, and it is done sooner.
    """
    store = open_store(folder, "file")
    store.shelf.add(signed.raw)
    made = _chain(store.device.device_id, signed, count, sealed_once=sealed_once)
    with store.connections.writing() as connection:
        connection.execute(insert(outbox), [_row(one) for one in made])
    store.close()
    return made


def _chain(device_id: bytes, signed: SignedCampaign, count: int, *, sealed_once: bool) -> list[SealedSignature]:
    campaign, signature = signed.campaign, samples.signature()
    keys, day, previous = recipients(campaign.sealing.recipients), datetime.now(UTC).date().isoformat(), b""
    made: list[SealedSignature] = []
    for number in range(1, count + 1):
        previous = made[-1].entry if made else chain_start(device_id)
        identity = signature_id(campaign.id, new_code())
        label = Label(identity, campaign.id, campaign.version, device_id, number, day, previous)
        again = sealed_once and made
        made.append(SealedSignature(label, made[0].ciphertext) if again else seal(signature, label, keys))
    return made


def _row(one: SealedSignature) -> dict[str, object]:
    label = one.label
    return {
        "number": label.number,
        "id": label.id,
        "campaign_id": label.campaign_id,
        "campaign_version": label.campaign_version,
        "day": label.day,
        "label": label.to_bytes(),
        "digest": one.digest,
        "entry": one.entry,
        "ciphertext": one.ciphertext,
    }
