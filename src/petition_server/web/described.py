"""What the OpenAPI document says of each door: every status it can answer with, headers, binary bodies."""

from __future__ import annotations

from typing import Any

from petition_server.web.documents import Document, EnrolmentDocument, TroubleDocument
from petition_server.web.problems import CONTENT_TYPE, KINDS

Responses = dict[int | str, dict[str, Any]]

#: What any door can answer.
ALWAYS = ("too-large", "content-encoding", "busy", "fault")
#: What a door for signed requests can answer besides.
SIGNED = ("bad-signature", "clock-wrong", "not-enrolled", "device-revoked", *ALWAYS)


#: Documents that FastAPI does not find by itself, because they are named by `$ref` only.
NAMED: tuple[type[Document], ...] = (TroubleDocument, EnrolmentDocument)


def answers(status: int, good: dict[str, Any], *codes: str) -> Responses:
    """The answer when all went well, and the problem documents of `codes`, by status."""
    described: Responses = {status: good}
    for code in codes:
        kind = KINDS[code]
        entry = described.setdefault(
            kind.status, {"description": "", "content": {CONTENT_TYPE: _schema(TroubleDocument)}}
        )
        entry["description"] = f"{entry['description']} `{code}`: {kind.title}".strip()
    return described


def binary(media_type: str, description: str) -> dict[str, Any]:
    """A response or request body of bytes."""
    return {"description": description, "content": {media_type: {"schema": {"type": "string", "format": "binary"}}}}


def signed_request(body: dict[str, Any] | None = None) -> dict[str, Any]:
    """The headers of a signed request (RFC 9421, RFC 9530), and its body if it has one."""
    names = ("Signature-Input", "Signature", "Content-Digest")
    headers = [{"name": name, "in": "header", "required": True, "schema": {"type": "string"}} for name in names]
    return {"parameters": headers} | ({"requestBody": {"required": True, **body}} if body else {})


def json_body(model: type[Document]) -> dict[str, Any]:
    """A JSON request body that the door reads itself, in the order of its own checks."""
    return {"requestBody": {"required": True, "content": {"application/json": _schema(model)}}}


def _schema(model: type[Document]) -> dict[str, Any]:
    return {"schema": {"$ref": f"#/components/schemas/{model.__name__}"}}
