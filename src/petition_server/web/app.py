"""Puts the doors together into one application. Made by `make_app`, never at import."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from petition_core import __version__
from petition_core.errors import PetitionError
from petition_server.server import Server
from petition_server.web import device_doors, health, office_doors
from petition_server.web.body import BodyRoom
from petition_server.web.described import NAMED
from petition_server.web.journal import Journal
from petition_server.web.numbers import places
from petition_server.web.pages_door import PagesDoor
from petition_server.web.problems import Problem, problem_of, problem_response

_CODES = {404: "not-found", 405: "method-not-allowed"}


def make_app(server: Server) -> FastAPI:
    """The application that serves `server`."""
    app = _Application(
        title="Petition server",
        version=__version__,
        summary="Keeps sealed signatures and cannot open them.",
        # The interactive pages load their code from elsewhere.
        docs_url=None,
        redoc_url=None,
        # No answer is a redirect.
        redirect_slashes=False,
        # Nothing about requests leaves this machine by itself, whatever the environment says.
        exception_handlers={
            Problem: _refused,
            PetitionError: _expected,
            RequestValidationError: _malformed,
            HTTPException: _no_such_door,
        },
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
    )
    app.state.server = server
    app.state.room = room = BodyRoom(server.settings.max_bodies_at_once)
    for doors in (health, device_doors, office_doors):
        app.include_router(doors.router)
    app.add_middleware(PagesDoor, server=server, room=room)
    app.add_middleware(Journal)
    return app


class _Application(FastAPI):
    """Adds the documents that only our own descriptions name."""

    def openapi(self) -> dict[str, Any]:
        """The OpenAPI document."""
        document = super().openapi()
        document["components"]["schemas"] |= {model.__name__: model.model_json_schema() for model in NAMED}
        return document


async def _refused(_request: Request, error: Problem) -> Response:
    return problem_response(error)


async def _expected(_request: Request, error: PetitionError) -> Response:
    return problem_response(problem_of(error))


async def _malformed(_request: Request, error: RequestValidationError) -> Response:
    return problem_response(Problem("malformed", places(error.errors())))


async def _no_such_door(_request: Request, error: HTTPException) -> Response:
    response = problem_response(Problem(_CODES.get(error.status_code, "fault")))
    response.headers.update(error.headers or {})
    return response
