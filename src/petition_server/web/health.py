"""Whether the server can do its work, for those who watch it: the database answers, or it does not."""

from __future__ import annotations

from fastapi import APIRouter, Request
from sqlalchemy import text
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from petition_server.web.asked import server_of
from petition_server.web.described import answers
from petition_server.web.documents import HealthDocument

router = APIRouter()


@router.get(
    "/healthz",
    summary="Is the server well?",
    responses=answers(200, {"model": HealthDocument}, "busy", "fault"),
)
async def healthz(request: Request) -> Response:
    """Anyone may ask; the answer tells nothing else."""

    def ask() -> None:
        with server_of(request).database.reading() as connection:
            connection.execute(text("SELECT 1"))

    await run_in_threadpool(ask)
    return Response(b'{"status":"ok"}', media_type="application/json")
