"""The OpenAPI document: it names every code a door can answer with, and its members are those the clients read."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import pytest
from pydantic import BaseModel

from petition_core import wire
from petition_server.web import documents
from petition_server.web.app import make_app
from petition_server.web.problems import KINDS
from place import ROOT

SAME = [
    (documents.EnrolmentDocument, wire.Enrolment),
    (documents.EnrolledDocument, wire.Enrolled),
    (documents.StandingDocument, wire.Standing),
    (documents.OfferedCampaignDocument, wire.OfferedCampaign),
    (documents.OfferedCampaignsDocument, wire.OfferedCampaigns),
    (documents.ListedDeviceDocument, wire.ListedDevice),
    (documents.ListedDevicesDocument, wire.ListedDevices),
    (documents.TroubleDocument, wire.Trouble),
]
HTTP_API = (ROOT / "docs" / "http-api.md").read_text(encoding="utf-8")


@pytest.fixture
def document(server: Any) -> dict[str, Any]:
    """The document as a client fetches it."""
    found: dict[str, Any] = make_app(server).openapi()
    return found


@pytest.mark.parametrize(("model", "struct"), SAME, ids=[struct.__name__ for _model, struct in SAME])
def test_a_document_has_the_members_and_types_that_both_sides_read(
    model: type[BaseModel], struct: type[msgspec.Struct]
) -> None:
    ours = model.model_json_schema()
    (_theirs,), components = msgspec.json.schema_components([struct])
    theirs = components[struct.__name__]
    assert list(ours["properties"]) == list(theirs["properties"])
    for name, schema in theirs["properties"].items():
        # A choice of words is text, though one of the two does not say so.
        assert ours["properties"][name].get("type") == schema.get("type", "string"), name
        assert set(ours["properties"][name].get("enum", [])) == set(schema.get("enum", [])), name


def test_every_answer_names_its_codes_and_is_a_problem_document(document):
    for item in document["paths"].values():
        for operation in item.values():
            for status, answer in operation["responses"].items():
                if int(status) < 400:
                    continue
                codes = re.findall(r"`([a-z-]+)`", answer["description"])
                assert codes
                assert {KINDS[code].status for code in codes} == {int(status)}
                assert list(answer["content"]) == ["application/problem+json"]


def test_every_code_is_in_the_description_of_the_interface_with_its_status():
    told = dict(re.findall(r"`([a-z-]+)` (\d{3})", HTTP_API))
    assert told == {code: str(kind.status) for code, kind in KINDS.items()}


def test_every_door_is_in_the_description_of_the_interface(document):
    told = set(re.findall(r"^\| `(GET|POST) ([^`?]+)", HTTP_API, flags=re.MULTILINE))
    doors = {(method.upper(), path) for path, item in document["paths"].items() for method in item}
    assert {(method, path.replace("{id}", "{campaign_id}")) for method, path in told} == doors


def test_bodies_of_bytes_are_documented_with_their_type(document):
    batch = document["paths"]["/v1/batches"]["post"]
    assert list(batch["requestBody"]["content"]) == ["application/vnd.petition.batch"]
    assert list(batch["responses"]["201"]["content"]) == ["application/vnd.petition.receipts"]
    fetched = document["paths"]["/v1/devices/{device_id}/batches"]["get"]["responses"]
    assert list(fetched["200"]["content"]) == ["application/vnd.petition.batch"]
    assert "Petition-Arrival" in fetched["200"]["headers"]
    campaign = document["paths"]["/v1/campaigns/{campaign_id}/{version}"]["get"]["responses"]["200"]
    assert list(campaign["content"]) == ["application/vnd.petition.campaign"]


def test_every_reference_leads_somewhere(document):
    named = set(re.findall(r"#/components/schemas/(\w+)", msgspec.json.encode(document).decode()))
    assert named <= set(document["components"]["schemas"])
    assert "HTTPValidationError" not in named


def test_anyone_may_fetch_the_document_and_no_page_loads_code_from_elsewhere(http):
    assert http.get("/openapi.json").status_code == 200
    assert [http.get(path).status_code for path in ("/docs", "/redoc", "/docs/oauth2-redirect")] == [404] * 3
