"""How this device joins a server, and the way to the server it has joined.

An invite is kept the moment it is taken in, so that it may be given where there is no network; it is shown to the
server as soon as there is one. Signing does not wait for any of this.
"""

from __future__ import annotations

import contextlib

from petition_core.errors import (
    AddressRefused,
    InviteExpired,
    InviteRefused,
    InviteUnknown,
    InviteUsed,
    NotJoined,
    PetitionError,
    ServerError,
)
from petition_core.invite import read_invite
from petition_desktop import log
from petition_desktop.store.database import Store
from petition_desktop.store.device import Membership
from petition_desktop.sync.client import Clock, ServerClient

#: An invite that meets one of these will not become better by waiting.
_USELESS = (InviteUsed, InviteExpired, InviteUnknown, InviteRefused, AddressRefused)


def join(untrusted_invite: str, store: Store, clock: Clock, proxy: str = "") -> Membership:
    """Take in an invite and show it to its server.

    If the server cannot be reached now, that is raised, and the invite is kept: `connect` shows it later.
    """
    read_invite(untrusted_invite)
    store.device.keep_invite(untrusted_invite)
    return _finish(store, clock, proxy)


def connect(store: Store, clock: Clock, proxy: str = "") -> ServerClient:
    """The way to the server this device has joined, or is invited to. Close it when done.

    `NotJoined` without either; `DeviceKeyMissing` if the device's key is gone.
    """
    membership = _shown(store, clock, proxy) if store.device.pending_invite() else store.device.membership()
    key, offset = store.device.signing_key(), store.device.clock_offset()
    return ServerClient(membership.server, membership.server_key, key, clock, proxy, offset=offset)


def _shown(store: Store, clock: Clock, proxy: str) -> Membership:
    """The membership a waiting invite gives; or the one before it, where that invite's server cannot be reached."""
    try:
        return _finish(store, clock, proxy)
    except ServerError:
        with contextlib.suppress(NotJoined):
            return store.device.membership()
        raise


def _finish(store: Store, clock: Clock, proxy: str) -> Membership:
    try:
        invite = read_invite(store.device.pending_invite())
        key, offset = store.device.signing_key(), store.device.clock_offset()
        server_key = bytes.fromhex(invite.server_key)
        with ServerClient(invite.server, server_key, key, clock, proxy, offset=offset) as client:
            answer = client.enrol(invite)
    except PetitionError as error:
        if isinstance(error, _USELESS):
            store.device.keep_invite("")
        log.note("join-failed", code=error.code)
        raise
    membership = Membership(invite.server, server_key, answer.role, answer.label, answer.server_time)
    store.device.join(membership)
    log.note("joined", mode=answer.role)
    return membership
