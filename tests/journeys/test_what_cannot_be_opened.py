"""What cannot be opened is told and kept, and never holds up the rest: wrong passphrase, changed bytes, odd papers."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import httpx

from petition_core.errors import (
    BadSignature,
    CampaignMissing,
    ChainBroken,
    HeaderRefused,
    LabelMismatch,
    NoMatchingKey,
    WrongPassphrase,
)
from petition_core.invite import read_invite
from petition_core.sealed import Label, entry, read_label
from petition_core.signing import SigningKey
from tests.journeys.acts import exported, fetch_and_open, line, names, sign
from tests.support.laptop import AGE, Laptop
from tests.support.office_papers import CAMPAIGN
from tests.support.small_campaign import small_campaign

PEOPLE = ["Ana Lind", "Bo Chan", "陳大文"]


def test_a_wrong_passphrase_opens_nothing_and_loses_nothing(stall, office, papers, tmp_path):
    sign(stall, *PEOPLE)
    stick, wrong = tmp_path / "stick.batch", tmp_path / "wrong"
    stall.ask("batch", "export", stick)
    office.ask("batch", "import", stick)
    wrong.write_text(papers.passphrase.read_text(encoding="utf-8").upper(), encoding="utf-8")
    refused = office.desktop("office", "open", "--key", papers.key, "--passphrase-file", wrong)
    assert (refused.refusal, refused.out) == (str(WrongPassphrase()), "")
    counted = office.ask("office", "stats")
    assert (counted["campaigns"], counted["inbox"]) == ([], {"new": 3})
    assert office.ask_for_lines("office", "register") == []
    assert office.ask("office", "open", *papers.opening)["opened"] == 3
    assert names(exported(office, tmp_path / "all.csv")) == PEOPLE


def test_foreign_papers_and_forged_bytes_are_told_and_kept_and_not_exported(
    post, stall, new_computer, office, papers, tmp_path
):
    """A campaign nobody at this office knows; one that calls itself like ours but is sealed to other keys; bytes that
    are sealed to nobody; and a real ciphertext under another label, signed by the device that brings it."""
    stranger = new_computer("stranger")
    (stranger.home / "campaigns" / CAMPAIGN / "1.campaign").unlink()
    for campaign_id in (CAMPAIGN, "parks"):
        file = tmp_path / f"{campaign_id}.campaign"
        file.write_bytes(small_campaign(campaign_id, signing_key=SigningKey(os.urandom(32))).raw)
        stranger.ask("campaign", "add", file)
        stranger.ask_for_lines("sign", "--campaign", campaign_id, lines=[line(f"Signer of {campaign_id}")])
    sign(stall, *PEOPLE)
    with post.up() as server:
        for one in (stall, stranger):
            one.ask("join", post.invite())
            assert one.ask("push")["waiting"] == 0
        with httpx.Client(base_url=server.address) as http:
            forger = Laptop(http)
            assert forger.join(read_invite(post.invite()).secret).status_code == 201
            forger.add(AGE + os.urandom(500), campaign=CAMPAIGN)
            forger.add(ciphertext_of(post.database, stall.ask("status")["device"]), campaign=CAMPAIGN)
            assert forger.words(forger.batch()) == ["stored", "stored"]
        office.ask("join", post.invite("office"))
        assert fetch_and_open(office, papers) == {"opened": 3, "unreadable": 4, "set_aside": 0}
    told = [one for one in office.ask_for_lines("office", "register") if one["state"] == "unreadable"]
    assert sorted((one["campaign"], one["reason"]) for one in told) == sorted(
        [
            ("parks", str(CampaignMissing(campaign="parks"))),
            (CAMPAIGN, str(NoMatchingKey())),
            (CAMPAIGN, str(HeaderRefused())),
            (CAMPAIGN, str(LabelMismatch())),
        ]
    )
    assert [one["signature"] for one in told] == [None] * 4
    assert names(exported(office, tmp_path / "all.csv")) == PEOPLE
    assert office.ask("office", "stats")["inbox"] == {"opened": 3, "unreadable": 4}


def test_bytes_changed_at_the_server_are_found_out_and_come_when_they_are_right_again(
    post, stall, new_computer, office, papers, tmp_path
):
    """Whoever holds the server's database can change a record and all that it says of it, but cannot sign it."""
    other = new_computer("other")
    sign(stall, *PEOPLE)
    sign(other, "Dina Okafor")
    with post.up():
        stall.ask("join", post.invite())
        device = stall.ask("status")["device"]
        other.ask("join", post.invite())
        for one in (stall, other):
            one.ask("push")
        office.ask("join", post.invite("office"))

        whole = Tampering(post.database, bytes.fromhex(device))
        news = []
        for spoil in (whole.ciphertext, whole.digest_too, whole.whole_chain_too):
            spoil(number=2)
            pulled = office.ask("pull")
            (trouble,) = pulled["troubles"]
            assert (trouble["device_id"], trouble["arrival"]) == (device, 1)
            news.append((pulled["new"], trouble["code"]))
        assert news == [(1, ChainBroken.code), (0, ChainBroken.code), (0, BadSignature.code)]
        assert office.ask("office", "open", *papers.opening) == {"opened": 1, "unreadable": 0, "set_aside": 0}
        assert names(exported(office, tmp_path / "some.csv")) == ["Dina Okafor"]

        whole.restore()
        assert office.ask("pull") == {"new": 3, "had": 0, "troubles": [], "campaigns": []}
        assert office.ask("office", "open", *papers.opening)["opened"] == 3
    assert sorted(names(exported(office, tmp_path / "all.csv"))) == sorted([*PEOPLE, "Dina Okafor"])


def ciphertext_of(database: Path, device: str) -> bytes:
    """What the server holds as the first signature of this device."""
    with closing(sqlite3.connect(database)) as connection:
        wanted = "SELECT ciphertext FROM sealed WHERE number = 1 AND device_id = ?"
        (found,) = connection.execute(wanted, (bytes.fromhex(device),)).fetchone()
        return bytes(found)


def flipped(content: bytes) -> bytes:
    """The same with one bit of its last byte turned over."""
    return content[:-1] + bytes([content[-1] ^ 1])


class Tampering:
    """Changes what the server's database holds of one device, more and more cleverly."""

    def __init__(self, database: Path, device: bytes) -> None:
        self._database, self._device = database, device
        with closing(sqlite3.connect(database)) as connection:
            rows = "SELECT number, label, ciphertext, digest, entry FROM sealed WHERE device_id = ? ORDER BY number"
            self._sealed = connection.execute(rows, (device,)).fetchall()
            (self._last,) = connection.execute(
                "SELECT last_entry FROM batches WHERE device_id = ?", (device,)
            ).fetchone()

    def ciphertext(self, number: int) -> None:
        """One bit of it."""
        self._write([(n, label, flipped(c) if n == number else c, d, e) for n, label, c, d, e in self._sealed])

    def digest_too(self, number: int) -> None:
        """And what the database says of these bytes."""
        rows = []
        for n, label, c, d, e in self._sealed:
            changed = flipped(c)
            rows.append((n, label, changed, _sha256(changed), e) if n == number else (n, label, c, d, e))
        self._write(rows)

    def whole_chain_too(self, number: int) -> None:
        """And every entry and label behind it, so that the chain is whole again; only the device's signature is not."""
        rows: list[tuple[int, bytes, bytes, bytes, bytes]] = []
        for n, raw, c, _, _ in self._sealed:
            bytes_now = flipped(c) if n == number else c
            label = read_label(raw)
            if rows:
                label = Label(
                    label.id, label.campaign_id, label.campaign_version, label.device_id, n, label.day, rows[-1][4]
                )
            digest = _sha256(bytes_now)
            rows.append((n, label.to_bytes(), bytes_now, digest, entry(label, digest)))
        self._write(rows, rows[-1][4])

    def restore(self) -> None:
        """As it was."""
        self._write(self._sealed)

    def _write(self, rows: list[tuple[int, bytes, bytes, bytes, bytes]], last: bytes = b"") -> None:
        with closing(sqlite3.connect(self._database)) as connection, connection:
            for number, *values in rows:
                change = "UPDATE sealed SET label = ?, ciphertext = ?, digest = ?, entry = ?"
                connection.execute(f"{change} WHERE device_id = ? AND number = ?", (*values, self._device, number))
            changed = (last or self._last, self._device)
            connection.execute("UPDATE batches SET last_entry = ? WHERE device_id = ?", changed)


def _sha256(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()
