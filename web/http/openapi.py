"""Builds the OpenAPI 3.1 description from the same endpoints and models that answer the requests."""

from __future__ import annotations

import asyncio
import hashlib
import re
from typing import Any

import orjson
from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema
from starlette.requests import Request
from starlette.responses import Response

from inbox.access import lowest_role
from web.http.router import ANYONE, LARGEST_ID, Api, Endpoint, plain

ERRORS = {
    400: "The request cannot be read",
    401: "Signed out, or wrong password",
    403: "Not from our own page, or not allowed for this role",
    404: "Absent, or not yours to see",
    409: "Came between, key reused, or the state changed",
    413: "The body is too large",
    415: "The body is not application/json",
    422: "A field is unknown or wrong",
    503: "Not possible just now, or ended because it took too long",
    507: "No room on the server",
    429: "Too many tries; Retry-After says when to come back",
}
PROBLEM = {
    "type": "object",
    "required": ["type", "title", "status", "code"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "code": {"type": "string"},
    },
}


class Document:
    """The description as it is served: built once, off the loop, and not sent again to clients that have it."""

    def __init__(self, api: Api, version: str) -> None:
        self._api = api
        self._version = version
        self._made: asyncio.Task[tuple[bytes, str]] | None = None

    async def serve(self, request: Request) -> Response:
        if self._made is None:
            self._made = asyncio.create_task(asyncio.to_thread(self._make))
        body, tag = await asyncio.shield(self._made)
        headers = {"ETag": tag, "Cache-Control": "no-cache"}
        if tag in (
            candidate.strip().removeprefix("W/") for candidate in request.headers.get("if-none-match", "").split(",")
        ):
            return Response(status_code=304, headers=headers)
        return Response(body, headers=headers, media_type="application/json")

    def _make(self) -> tuple[bytes, str]:
        body = orjson.dumps(describe(self._api, self._version))
        return body, f'"{hashlib.sha256(body).hexdigest()[:32]}"'


def describe(api: Api, version: str) -> dict[str, Any]:
    wanted = {(model, mode) for endpoint in api.endpoints for model, mode in models_of(endpoint)}
    ordered = sorted(wanted, key=lambda pair: (pair[0].__name__, pair[1]))
    refs, schemas = models_json_schema(ordered, ref_template="#/components/schemas/{model}")
    paths: dict[str, Any] = {}
    for endpoint in api.endpoints:
        paths.setdefault(plain(endpoint.path), {})[endpoint.method.lower()] = operation(endpoint, refs)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Okno", "version": version, "license": {"name": "AGPL-3.0-or-later"}},
        "paths": paths,
        "components": {
            "schemas": {**schemas.get("$defs", {}), "Problem": PROBLEM},
            "securitySchemes": {"session": {"type": "apiKey", "in": "cookie", "name": "okno session"}},
        },
    }


def models_of(endpoint: Endpoint) -> list[tuple[type[BaseModel], JsonSchemaMode]]:
    models: list[tuple[type[BaseModel], JsonSchemaMode]] = [
        (model, "validation") for model in (endpoint.body, endpoint.query) if model
    ]
    return [*models, (endpoint.answers, "serialization")] if endpoint.answers else models


def operation(endpoint: Endpoint, refs: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "operationId": endpoint.handler.__name__,
        "summary": (endpoint.handler.__doc__ or "").strip().split("\n")[0],
        "parameters": parameters(endpoint),
        "responses": responses(endpoint, refs),
    }
    if endpoint.access != ANYONE:
        made["security"] = [{"session": []}]
    if endpoint.body:
        schema = refs[endpoint.body, "validation"]
        made["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema}}}
    if endpoint.takes:
        made["requestBody"] = {"required": True, "content": {endpoint.takes: {}}}
    return made


def parameters(endpoint: Endpoint) -> list[dict[str, Any]]:
    number = {"type": "integer", "minimum": 0, "maximum": LARGEST_ID}
    listed: list[dict[str, Any]] = [
        {"name": name, "in": "path", "required": True, "schema": number if kind == "int" else {"type": "string"}}
        for name, _, kind in re.findall(r"{(\w+)(:(\w+))?}", endpoint.path)
    ]
    if endpoint.query:
        schema = endpoint.query.model_json_schema()
        for name, field in schema["properties"].items():
            required = name in schema.get("required", [])
            listed.append({"name": name, "in": "query", "required": required, "schema": field})
            if field.get("type") == "array":  # the values stand between commas
                listed[-1] |= {"style": "form", "explode": False}
    return listed


def responses(endpoint: Endpoint, refs: Any) -> dict[str, Any]:
    good: dict[str, Any] = {"description": "Done"}
    if endpoint.answers:
        good["content"] = {"application/json": {"schema": refs[endpoint.answers, "serialization"]}}
    elif endpoint.status != 204:
        good["content"] = {media_type: {} for media_type in endpoint.media_type.split(", ")}
    codes = set(endpoint.errors)
    codes |= {401} if endpoint.access != ANYONE else set()
    restricted = endpoint.access != ANYONE and lowest_role(endpoint.access) != "operator"
    codes |= {403} if endpoint.method != "GET" or restricted else set()
    codes |= {413, 415, 422} if endpoint.body else set()
    # the key was used for another command
    codes |= {409} if endpoint.body and "key" in endpoint.body.model_fields else set()
    codes |= {413, 422} if endpoint.takes else set()
    codes |= {422} if endpoint.query else set()
    codes |= {404} if "{" in endpoint.path else set()
    codes |= {507} if endpoint.method != "GET" else set()  # every write needs disk space
    problem = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    bad = {str(code): {"description": ERRORS[code], "content": problem} for code in sorted(codes)}
    return {str(endpoint.status): good, **bad}
