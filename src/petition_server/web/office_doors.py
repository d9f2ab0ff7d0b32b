"""The doors for the office: which devices there are, what has arrived from each since last time, what was withdrawn."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from petition_core.batch import CONTENT_TYPE as BATCH
from petition_core.wire import ListedDevices
from petition_core.withdrawal import CONTENT_TYPE as WITHDRAWALS
from petition_server.devices import Device, all_devices, find_device, listed
from petition_server.server import Server
from petition_server.stretches import next_arrival
from petition_server.web.asked import OFFICE, answer, document
from petition_server.web.described import SIGNED, answers, binary, signed_request
from petition_server.web.documents import ListedDevicesDocument
from petition_server.web.numbers import Digits
from petition_server.web.problems import Problem
from petition_server.withdrawal_places import withdrawals_after

router = APIRouter()
DeviceId = Annotated[str, Path(pattern="^[0-9a-f]{32}$")]
_ARRIVAL = {"Petition-Arrival": {"description": "The number of this arrival.", "schema": {"type": "integer"}}}


_PLACE = {"Petition-Arrival": {"description": "The number of the last one in it.", "schema": {"type": "integer"}}}


class Cursor(BaseModel):
    """How far the office has read: the last arrival or withdrawal it has, 0 at the beginning."""

    model_config = ConfigDict(extra="forbid")
    after: Annotated[Digits, Field(ge=0, le=2**63 - 1)]


@router.get(
    "/v1/devices",
    summary="All devices",
    responses=answers(200, {"model": ListedDevicesDocument}, "not-allowed", *SIGNED),
    openapi_extra=signed_request(),
)
async def devices(request: Request) -> Response:
    """Revoked ones too: what they sent before is still to be read."""

    def act(server: Server, _device: Device, _body: bytes) -> Response:
        return document(ListedDevices(tuple(listed(one) for one in all_devices(server.database))))

    return await answer(request, OFFICE, act)


@router.get(
    "/v1/devices/{device_id}/batches",
    summary="The next batch of a device",
    responses={
        204: {"description": "Nothing has arrived since."},
        **answers(
            200,
            {**binary(BATCH, "The first batch that arrived after the one named."), "headers": _ARRIVAL},
            *("not-allowed", "not-found", "malformed", *SIGNED),
        ),
    },
    openapi_extra=signed_request(),
    response_class=Response,
)
async def batches(request: Request, device_id: DeviceId, cursor: Annotated[Cursor, Query()]) -> Response:
    """Asked again and again with the number of the last arrival, it gives everything a device ever sent, once."""

    def act(server: Server, _device: Device, _body: bytes) -> Response:
        asked_for = bytes.fromhex(device_id)
        arrived = next_arrival(server.database, asked_for, cursor.after)
        if arrived is not None:
            headers = {"Petition-Arrival": str(arrived.arrival)}
            return Response(arrived.batch, headers=headers, media_type=BATCH)
        if find_device(server.database, asked_for) is None:
            raise Problem("not-found")
        return Response(status_code=204)

    return await answer(request, OFFICE, act)


@router.get(
    "/v1/withdrawals",
    summary="What signers took back",
    responses={
        204: {"description": "Nothing was withdrawn since."},
        **answers(
            200,
            {**binary(WITHDRAWALS, "The withdrawals after the one named, each with its code."), "headers": _PLACE},
            *("not-allowed", "malformed", *SIGNED),
        ),
    },
    openapi_extra=signed_request(),
    response_class=Response,
)
async def withdrawals(request: Request, cursor: Annotated[Cursor, Query()]) -> Response:
    """Asked again and again with the number of the last one, it gives each withdrawal once, with its proof."""

    def act(server: Server, _device: Device, _body: bytes) -> Response:
        page = withdrawals_after(server.database, cursor.after)
        if page is None:
            return Response(status_code=204)
        return Response(page.withdrawals, headers={"Petition-Arrival": str(page.last)}, media_type=WITHDRAWALS)

    return await answer(request, OFFICE, act)
