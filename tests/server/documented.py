"""Holds every answer of the server against its own OpenAPI document: status, media type, and the members of JSON."""

from __future__ import annotations

import re
from typing import Any

import httpx
import msgspec


class Documented:
    """`check` goes into the client's hooks, so that no test can forget it."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._paths = {re.compile(re.sub(r"\{\w+\}", "[^/]+", path)): path for path in document["paths"]}

    def check(self, response: httpx.Response) -> None:
        """Fail unless the document names this answer."""
        operation = self._operation(response.request)
        if operation is None:
            # No such door: nothing to document.
            assert response.status_code in (404, 405, 200), response.status_code
            return
        described = operation["responses"].get(str(response.status_code))
        assert described is not None, f"{response.status_code} of {response.request.url.path} is not documented"
        response.read()
        content = described.get("content", {})
        media_type = response.headers.get("content-type", "")
        assert media_type in content if response.content else not content, media_type
        if media_type.endswith("json"):
            self._check_members(msgspec.json.decode(response.content), content[media_type]["schema"])

    def _operation(self, request: httpx.Request) -> dict[str, Any] | None:
        for pattern, path in self._paths.items():
            if pattern.fullmatch(request.url.path):
                found: dict[str, Any] | None = self._document["paths"][path].get(request.method.lower())
                return found
        return None

    def _check_members(self, value: Any, schema: dict[str, Any]) -> None:
        if "$ref" in schema:
            schema = self._document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
        if schema.get("type") == "array":
            for each in value:
                self._check_members(each, schema["items"])
        if schema.get("type") == "object":
            assert set(value) == set(schema["properties"])
            for name, each in value.items():
                self._check_members(each, schema["properties"][name])
        if "pattern" in schema:
            assert re.fullmatch(schema["pattern"], value)
        expected = {"string": str, "integer": int, "boolean": bool, "array": list, "object": dict}
        if "type" in schema:
            assert type(value) is expected[schema["type"]]
