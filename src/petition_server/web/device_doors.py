"""The doors for every device: join, ask how one stands, hand in batches and withdrawals, fetch campaigns."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from petition_core.batch import CONTENT_TYPE as BATCH
from petition_core.campaign.container import CONTENT_TYPE as CAMPAIGN
from petition_core.receipt import CONTENT_TYPE as RECEIPTS
from petition_core.wire import Enrolment, OfferedCampaigns
from petition_core.withdrawal import CONTENT_TYPE as WITHDRAWALS
from petition_server.campaign_shelf import campaign_file, offered_campaigns
from petition_server.devices import Device, standing
from petition_server.enrolment import enrol
from petition_server.intake import take_in
from petition_server.server import Server
from petition_server.web.asked import BOTH, answer, document, room_of, server_of
from petition_server.web.body import Accepts
from petition_server.web.described import ALWAYS, SIGNED, answers, binary, json_body, signed_request
from petition_server.web.documents import (
    EnrolledDocument,
    EnrolmentDocument,
    OfferedCampaignsDocument,
    StandingDocument,
)
from petition_server.web.numbers import Digits, places
from petition_server.web.problems import Problem
from petition_server.withdrawing import withdraw

router = APIRouter()
CampaignId = Annotated[str, Path(pattern="^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$")]
Version = Annotated[Digits, Path(ge=1, le=0x7FFFFFFF)]


@router.post(
    "/v1/devices",
    status_code=201,
    summary="Join with an invite",
    responses=answers(
        201,
        {"model": EnrolledDocument, "description": "The device is known now."},
        *("bad-signature", "invite-unknown", "invite-used", "invite-expired", "malformed", "wrong-content-type"),
        *ALWAYS,
    ),
    openapi_extra=json_body(EnrolmentDocument),
)
async def join(request: Request) -> Response:
    """The only door for a device that the server does not know yet; the invite's secret and the proof let it in."""
    server = server_of(request)
    accepts = Accepts("application/json", server.settings.max_json_body)
    async with room_of(request).body(request, accepts) as untrusted:
        enrolled = await run_in_threadpool(lambda: enrol(server, _read_enrolment(untrusted)))
    return document(enrolled, 201)


@router.get(
    "/v1/me",
    summary="What the server holds of the asking device",
    responses=answers(200, {"model": StandingDocument}, *SIGNED),
    openapi_extra=signed_request(),
)
async def me(request: Request) -> Response:
    """For a device that wants to compare."""

    def act(server: Server, device: Device, _body: bytes) -> Response:
        return document(standing(server, device))

    return await answer(request, BOTH, act)


@router.post(
    "/v1/batches",
    status_code=201,
    summary="Hand in a batch",
    responses=answers(
        201,
        binary(RECEIPTS, "Signed receipts, one for each signature of the batch."),
        *("batch-refused", "chain-broken", "sender-unknown", "wrong-content-type", *SIGNED),
    ),
    openapi_extra=signed_request(binary(BATCH, "A batch of one device, which need not be the one that brings it.")),
    response_class=Response,
)
async def hand_in(request: Request) -> Response:
    """Stored when the receipts say so. Sending the same again is harmless and gets the same word."""

    def act(server: Server, _device: Device, untrusted: bytes) -> Response:
        return Response(take_in(server, untrusted), 201, media_type=RECEIPTS)

    return await answer(request, BOTH, act, Accepts(BATCH, server_of(request).settings.max_batch_body))


@router.post(
    "/v1/withdrawals",
    status_code=201,
    summary="Take signatures back by their codes",
    responses=answers(
        201,
        binary(RECEIPTS, "Signed receipts, one for each withdrawal."),
        *("malformed", "wrong-content-type", *SIGNED),
    ),
    openapi_extra=signed_request(binary(WITHDRAWALS, "Withdrawals, each with its signer's code.")),
    response_class=Response,
)
async def take_back(request: Request) -> Response:
    """The code is the proof, so any device may bring it, before the signature or after, once or often."""

    def act(server: Server, device: Device, untrusted: bytes) -> Response:
        return Response(withdraw(server, device.device_id, untrusted), 201, media_type=RECEIPTS)

    return await answer(request, BOTH, act, Accepts(WITHDRAWALS, server_of(request).settings.max_json_body))


@router.get(
    "/v1/campaigns",
    summary="The newest version of each campaign",
    responses=answers(200, {"model": OfferedCampaignsDocument}, *SIGNED),
    openapi_extra=signed_request(),
)
async def campaigns(request: Request) -> Response:
    """What there is to fetch."""

    def act(server: Server, _device: Device, _body: bytes) -> Response:
        return document(OfferedCampaigns(tuple(offered_campaigns(server.database))))

    return await answer(request, BOTH, act)


@router.get(
    "/v1/campaigns/{campaign_id}/{version}",
    summary="A campaign's signed file",
    responses=answers(200, binary(CAMPAIGN, "The signed file."), "campaign-missing", "malformed", *SIGNED),
    openapi_extra=signed_request(),
    response_class=Response,
)
async def campaign(request: Request, campaign_id: CampaignId, version: Version) -> Response:
    """Any version that was ever published here, not only the newest."""

    def act(server: Server, _device: Device, _body: bytes) -> Response:
        return Response(campaign_file(server.database, campaign_id, version), media_type=CAMPAIGN)

    return await answer(request, BOTH, act)


def _read_enrolment(untrusted: bytes) -> Enrolment:
    try:
        read = EnrolmentDocument.model_validate_json(untrusted)
    except ValidationError as error:
        raise Problem("malformed", places(error.errors(include_input=False))) from None
    return Enrolment(read.secret, read.public_key, read.proof, read.app_version)
