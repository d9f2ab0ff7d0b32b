"""The checks without a window, in the order in which a signature travels. Each says in a few words what worked."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from petition_core.campaign.container import SignedCampaign, packed, read_campaign_file
from petition_core.campaign.source import read_source
from petition_core.characters import clean
from petition_core.errors import ExtraMissing, Unreachable
from petition_core.office_key.scrypt import LOWEST_LOG_N
from petition_core.signature import Shift
from petition_core.signing import SigningKey
from petition_desktop.store.folder import DataFolder

NAMES = ("Ada Example", "李小明", "زهرة O’Brien")
PASSPHRASE = "checking itself only"  # noqa: S105 - it guards a key that lives for a minute
CAMPAIGN = "self-check"


def settings(root: Path) -> str:
    """A settings file is written and read."""
    from petition_desktop.settings import read_settings
    from petition_desktop.store.settings_file import save_settings

    path = root / "settings.toml"
    save_settings(path, {"place": "Self-check"})
    _expect(read_settings(path).place, "Self-check")
    return "written and read back"


def store(root: Path) -> str:
    """Two stores are made and brought to the newest version: one for a stall, one for an office."""
    from petition_desktop.store.database import open_store

    for name in ("stall", "office"):
        with closing(open_store(DataFolder(root / name), "file")) as opened:
            opened.check()
            _expect(opened.outbox.counts().signatures, 0)
    return "made, migrated and whole"


def keys(root: Path) -> str:
    """The office's two keys, with the real cost of a passphrase."""
    from petition_desktop.office.keys import make_keys

    # Half the work of real keys: enough to show that it can be done.
    make_keys(root / "office.key", "hybrid", (PASSPHRASE, PASSPHRASE), _now().date(), log_n=LOWEST_LOG_N)
    return "locked, unlocked and drilled"


def recovery_sheet(root: Path) -> str:
    """The word list and the QR code, which are files of libraries."""
    from petition_desktop.office.keys import open_key
    from petition_desktop.office.sheet import sheet_of, sheet_text

    try:
        sheet = sheet_of(open_key(root / "office.key", PASSPHRASE))
    except ExtraMissing:
        return "left out: the office's parts are not installed"
    _expect(len(sheet.words), 24)
    _expect("█" in sheet_text(sheet), True)
    return "24 words and a QR code"


def campaign(root: Path) -> str:
    """A folder made, checked, packed and put on both shelves."""
    from petition_desktop.office.campaign_folder import new_folder, open_signing_key, pack_folder
    from petition_desktop.store.shelf import CampaignShelf

    public = {"office.public": "office.public", "recovery.public": "office-recovery.public"}
    found = {target: (root / name).read_bytes() for target, name in public.items()}
    made = new_folder(root / "campaign", CAMPAIGN, found, "hybrid", _now())
    raw = pack_folder(root / "campaign", open_signing_key(made.signing))
    for name in ("stall", "office"):
        CampaignShelf(DataFolder(root / name).campaigns).add(raw)
    return f"packed, signed and kept, {len(raw)} bytes"


def sealing(root: Path) -> str:
    """What the stall does for three signers."""
    from petition_desktop.stall.collect import Collector, Form
    from petition_desktop.store.database import open_store

    with closing(open_store(DataFolder(root / "stall"), "file")) as opened:
        found = opened.shelf.newest(CAMPAIGN).campaign
        collector = Collector(found, opened.outbox, opened.device.device_id, Shift("Self-check", "SC"), "not checked")
        for name in NAMES:
            collector.collect(Form("en", {"name": name}, {"count": "yes"}), _now())
        _expect(opened.outbox.counts().waiting, len(NAMES))
    return f"{len(NAMES)} signatures sealed and durable"


def batch(root: Path) -> str:
    """The stick: out of the stall, into the office."""
    from petition_desktop.store.database import open_store
    from petition_desktop.sync.batch_file import export_batch, import_batch, verify_batch

    path = root / "self-check.batch"
    with closing(open_store(DataFolder(root / "stall"), "file")) as opened:
        _expect(export_batch(opened, path).count, len(NAMES))
    _expect(verify_batch(path).with_ciphertext, len(NAMES))
    with closing(open_store(DataFolder(root / "office"), "file")) as opened:
        _expect(import_batch(opened, path).new, len(NAMES))
    return "written, verified and taken in"


def opening(root: Path) -> str:
    """The office reads what three signers wrote, letter for letter."""
    from petition_desktop.office.keys import open_key
    from petition_desktop.office.opening import Opened, open_new
    from petition_desktop.office.register.register import open_register
    from petition_desktop.store.database import open_store

    identity = open_key(root / "office-recovery.key", PASSPHRASE)
    folder = DataFolder(root / "office")
    with closing(open_store(folder, "file")) as opened, closing(open_register(folder)) as register:
        _expect(open_new(opened.inbox, register, [identity], opened.shelf), Opened(len(NAMES), 0, 0))
        found = [entry.signature.answers["name"] for entry in register.entries() if entry.signature]
    _expect(found, [clean(name) for name in NAMES])
    return f"{len(NAMES)} signatures opened with the recovery key"


def export(root: Path) -> str:
    """A file for a spreadsheet."""
    from petition_desktop.office.export.csv_export import Order
    from petition_desktop.office.export.register_export import export_register
    from petition_desktop.office.register.register import open_register
    from petition_desktop.store.shelf import CampaignShelf

    folder = DataFolder(root / "office")
    found = CampaignShelf(folder.campaigns).newest(CAMPAIGN).campaign
    with closing(open_register(folder)) as register:
        order = Order(CAMPAIGN, "excel", "office", _now())
        _expect(export_register(root / "export.csv", register, [found], order).count, len(NAMES))
    return "CSV and manifest written"


def rules(root: Path) -> str:
    """The libraries behind the rules are there."""
    from petition_core.address_form import address_form
    from petition_core.national_numbers import DOCUMENTS, compact_number
    from petition_core.rules import problems
    from petition_core.rules.phone import e164
    from petition_desktop.store.shelf import CampaignShelf

    found = CampaignShelf(DataFolder(root / "stall").campaigns).newest(CAMPAIGN).campaign
    for email, kinds in (("ada@example.org", []), ("ada at home", ["not an e-mail"])):
        told = problems(found, {"name": NAMES[0], "email": email}, {"count": "yes"}, _now().date())
        _expect([one.kind for one in told], kinds)
    _expect(e164("00852 9123 4567", ("HK",)), "+85291234567")
    _expect([bool(compact_number(document, "1")) for document in DOCUMENTS], [False] * len(DOCUMENTS))
    _expect([bool(address_form(country).parts) for country in ("HK", "DE", "XK")], [True] * 3)
    _expect(address_form("HK").regions[0].key, "Kowloon")
    return "right answers pass, wrong ones are told"


def network(_root: Path) -> str:
    """Port 9 of this computer answers nobody; all that is needed to ask it must be there."""
    from petition_desktop.sync.client import ServerClient

    with ServerClient("https://127.0.0.1:9", bytes(32), SigningKey.generate(), _now) as client:
        try:
            client.standing()
        except Unreachable:
            return "ready to reach a server"
    raise AssertionError("something answered")


def bundled(root: Path) -> str:
    """Version 1 is open, version 2 closed; both come without keys and with nothing else to mend."""
    found = [_bundled(root, state).campaign for state in ("open", "closed")]
    _expect([(one.version, one.state) for one in found], [(1, "open"), (2, "closed")])
    return f"“{found[0].id}” in {' and '.join(found[0].languages)}, open and closed"


def pages(root: Path) -> str:
    """Every page, with the pictures and languages of the bundled campaign."""
    from petition_desktop.self_check.pages import paint_all

    return paint_all(_bundled(root, "closed"))


def _bundled(root: Path, state: str) -> SignedCampaign:
    from petition_desktop.bundled import bundled_campaign
    from petition_desktop.office.campaign_folder import read_folder, with_keys

    public = {"office.public": "office.public", "recovery.public": "office-recovery.public"}
    keys = {target: (root / name).read_bytes() for target, name in public.items()}
    signing = SigningKey.generate()
    campaign, pictures = read_source(with_keys(read_folder(bundled_campaign(state)), signing.public.hex(), keys))
    return read_campaign_file(packed(campaign, pictures, signing))


def _expect(found: object, wanted: object) -> None:
    if found != wanted:
        raise AssertionError(f"{found!r} instead of {wanted!r}")


def _now() -> datetime:
    return datetime.now(UTC)
