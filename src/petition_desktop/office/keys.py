"""The office's two keys: made together, each locked under a passphrase, each drilled before it may seal.

The office key opens every day; the recovery key lies in a safe for the day on which the first is lost. A key that
was written is read back from the disk and unlocked for its drill, so that the file itself is proved, not our memory.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec import Struct

from petition_core.campaign.model import Suite
from petition_core.errors import FileRefused, KeyTextRefused
from petition_core.office_key.drill import run_drill
from petition_core.office_key.identities import HybridIdentity, OfficeIdentity, X25519Identity, parse_identity
from petition_core.office_key.keyfile import check_new_passphrase, lock, unlock
from petition_core.office_key.scrypt import WRITTEN_LOG_N
from petition_desktop import log
from petition_desktop.office.files import read_small, write_new

MAX_KEY_FILE = 64 * 1024
_KINDS: dict[Suite, type[HybridIdentity | X25519Identity]] = {"hybrid": HybridIdentity, "classic": X25519Identity}


class KeyFiles(Struct, frozen=True):
    """Where one key lies: `locked` holds the private half under its passphrase, `public` goes into campaigns."""

    locked: Path
    public: Path


def key_files(locked: Path) -> KeyFiles:
    """`office.key` has its public half in `office.public`."""
    return KeyFiles(locked, locked.with_name(locked.stem + ".public"))


def recovery_files(locked: Path) -> KeyFiles:
    """The recovery key beside the office key `locked`: `office.key` goes with `office-recovery.key`."""
    return key_files(locked.with_name(f"{locked.stem}-recovery{locked.suffix}"))


def make_keys(
    locked: Path, suite: Suite, passphrases: tuple[str, str], today: date, *, log_n: int = WRITTEN_LOG_N
) -> tuple[KeyFiles, KeyFiles]:
    """Make the office key at `locked` and the recovery key beside it, each under its passphrase, both drilled.

    Raises `WeakPassphrase`, and `FileRefused` if one of the four files exists; then none was written.
    """
    both = key_files(locked), recovery_files(locked)
    make_keys_at(both, suite, passphrases, today, log_n=log_n)
    return both


def make_keys_at(
    both: tuple[KeyFiles, KeyFiles],
    suite: Suite,
    passphrases: tuple[str, str],
    today: date,
    *,
    log_n: int = WRITTEN_LOG_N,
) -> None:
    """`make_keys` with a place of its own for each, such as a stick for the recovery key."""
    for files, passphrase in zip(both, passphrases, strict=True):
        check_new_passphrase(passphrase)
        _check_new(files)
    for files, passphrase in zip(both, passphrases, strict=True):
        keep_key(_KINDS[suite].generate(), files, passphrase, today, log_n=log_n)


def keep_key(
    identity: OfficeIdentity, files: KeyFiles, passphrase: str, today: date, *, log_n: int = WRITTEN_LOG_N
) -> None:
    """Lock `identity` into a new file and drill it from there. Takes about two seconds.

    Raises `WeakPassphrase`, and `FileRefused` if one of the files exists: a key is never written over.
    """
    check_new_passphrase(passphrase)
    _check_new(files)
    write_new(files.locked, lock(identity, passphrase, log_n=log_n))
    log.note("key-made")
    drill(files, passphrase, today)


def keep_from_sheet(
    untrusted: str, suite: Suite, files: KeyFiles, passphrase: str, today: date, *, log_n: int = WRITTEN_LOG_N
) -> None:
    """`keep_key` for a key from its recovery sheet: the 24 words, or what the sheet's QR code says.

    Raises `SheetWordsRefused` or `KeyTextRefused` where it is not one.
    """
    if untrusted.strip().upper().startswith("AGE-SECRET-KEY-"):
        identity = parse_identity(untrusted.strip())
    else:
        from petition_core.office_key.sheet_words import identity_from_words  # needs the extra “office”

        identity = identity_from_words(untrusted, _KINDS[suite])
    keep_key(identity, files, passphrase, today, log_n=log_n)


def drill(files: KeyFiles, passphrase: str, today: date) -> str:
    """Open a test record with the key in its file; then write the public file anew and return its text."""
    text = run_drill(open_key(files.locked, passphrase), today)
    write_new(files.public, text.encode("ascii"), replace=True)
    return text


def open_key(locked: Path, passphrase: str) -> OfficeIdentity:
    """The key in the file `locked`. Raises what `keyfile.unlock` raises, `FileRefused` if the file cannot be read."""
    content = read_small(locked, MAX_KEY_FILE)
    if content.startswith(b"petition-public-key"):
        raise KeyTextRefused(what="locked key file (this is the public half)")
    return unlock(content, passphrase)


def _check_new(files: KeyFiles) -> None:
    for path in (files.locked, files.public):
        if path.exists():
            raise FileRefused(path=path, reason="it exists, and a key is never written over")
