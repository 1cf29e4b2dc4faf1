"""The API decorator: a typed function becomes a route, its schema, its errors and its place in the access matrix.

    @api.route("POST", "/api/dialogs/{dialog_id:int}/close", access="dialog.close", answers=DialogAnswer)
    async def close(call: Call, dialog_id: int, body: Keyed) -> dict: ...

`body` and `query` are pydantic models that refuse unknown fields; a handler returns a dict, ready JSON text, a
Response, or None for 204. Everything it raises leaves as problem+json.
"""

from __future__ import annotations

import inspect
import re
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeVar, get_type_hints

import orjson
import structlog
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from inbox.access import Actor, lowest_role, may_somewhere
from inbox.errors import Forbidden, Invalid, NotFound, Problem
from inbox.idempotency import idempotent
from inbox.people.sessions import Session
from inbox.store import Tx, trouble_of

if TYPE_CHECKING:
    from web.app import Okno

ANYONE = "anyone"  # the access of a route that needs no session; every other route names an action of inbox.access
Handler = TypeVar("Handler", bound=Callable[..., Awaitable[Any]])
LARGEST_ID = 2**63 - 1
NOBODY = Actor("operator")  # without a role: the policy allows it nothing
SECRET_PATHS = ("/calendar/", "/api/wall/", "/wall/")  # their last part is a secret, which no log may hold
log = structlog.get_logger("web")


class In(BaseModel):
    """Input from outside: an unknown field is an error, never ignored (design rule 15 of the threat model)."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=False)


Key = Annotated[str, Field(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]


class Keyed(In):
    """A command: its client key makes it idempotent."""

    key: Key
    # Fields in which a repeat may differ: "send anyway" names a newer number under the same key (decisions 2.11).
    NOT_COMPARED: ClassVar[frozenset[str]] = frozenset({"key"})

    def compared(self) -> str:
        """Return the fields that tell a repeat from another command, as JSON."""
        return self.model_dump_json(exclude=set(self.NOT_COMPARED))


@dataclass(slots=True)
class Call:
    """Hands one authenticated request to its handler."""

    okno: Okno
    request: Request
    actor: Actor
    session: Session | None

    async def command(self, body: Keyed, act: Callable[[Tx], Any]) -> Any:
        """Run a command in one transaction, once for its client key: a repeat gets the first result (design rule 6).

        Raises KeyReused when the key was used for another request.
        """
        what = (self.request.method, self.request.url.path, body.compared())

        def work(tx: Tx) -> Any:
            return idempotent(tx, self.actor, body.key, what, lambda: act(tx))

        return await self.okno.store.write(work)


@dataclass(frozen=True)
class Endpoint:
    method: str
    path: str
    handler: Callable[..., Awaitable[Any]]
    access: str
    answers: type[BaseModel] | None
    status: int
    errors: tuple[int, ...]
    media_type: str
    body: type[BaseModel] | None
    query: type[BaseModel] | None
    takes: str  # the media type of a body that the handler reads by itself, in pieces

    async def __call__(self, okno: Okno, request: Request) -> Response:
        session = await okno.auth.session_of(request)
        if self.access != ANYONE and session is None:
            raise SignedOut
        actor = session.actor if session else NOBODY
        if session:
            okno.auth.seen(session)
        if self.access != ANYONE and not may_somewhere(actor, self.access):
            raise Forbidden
        given: dict[str, Any] = dict(request.path_params)
        if any(isinstance(value, int) and value > LARGEST_ID for value in given.values()):
            raise NotFound
        if self.query:
            given["query"] = self.query.model_validate(query_values(request))
        if self.body:
            given["body"] = self.body.model_validate_json(await json_body(request))
        return self.answer(await self.handler(Call(okno, request, actor, session), **given))

    def answer(self, result: Any) -> Response:
        if isinstance(result, Response):
            return result
        if result is None:
            return Response(status_code=204)
        content = result if isinstance(result, str | bytes) else orjson.dumps(result)
        return Response(content, self.status, media_type="application/json")


class SignedOut(Problem):
    status, code, title = 401, "signed-out", "Sign in first."


def query_values(request: Request) -> dict[str, str]:
    """Return the query as plain values: a parameter given twice is an error; none of the two is picked."""
    pairs = request.query_params.multi_items()
    if len({name for name, _ in pairs}) != len(pairs):
        raise Invalid("A query parameter is given twice.")
    return dict(pairs)


async def json_body(request: Request) -> bytes:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise NotJson
    return await request.body()


class NotJson(Problem):
    status, code, title = 415, "not-json", "The body must be application/json."


@dataclass
class Api:
    """The declared endpoints of the application."""

    endpoints: list[Endpoint] = field(default_factory=list)

    def route(
        self,
        method: str,
        path: str,
        *,
        access: str,
        answers: type[BaseModel] | None = None,
        status: int = 200,
        errors: Sequence[int] = (),
        media_type: str = "application/json",
        takes: str = "",
    ) -> Callable[[Handler], Handler]:
        """Declare a route. access: the action that it serves; the verb asks for the action on its object as well.

        Raises KeyError for an action that no package has registered.
        """
        if access != ANYONE:
            lowest_role(access)

        def declare(handler: Handler) -> Handler:
            hints = get_type_hints(handler, localns={"Call": Call})
            parameters = set(inspect.signature(handler).parameters)
            self.endpoints.append(
                Endpoint(
                    method,
                    path,
                    handler,
                    access,
                    answers,
                    status if answers or media_type != "application/json" else 204,
                    tuple(errors),
                    media_type,
                    hints["body"] if "body" in parameters else None,
                    hints["query"] if "query" in parameters else None,
                    takes,
                )
            )
            return handler

        return declare

    def routes(self, okno: Okno) -> list[Route]:
        """Return one Route per path with all its methods, so that the Allow header of a 405 is right."""
        by_path: dict[str, dict[str, Endpoint]] = {}
        for endpoint in self.endpoints:
            by_path.setdefault(endpoint.path, {})[endpoint.method] = endpoint
        return [Route(path, dispatcher(okno, methods), methods=list(methods)) for path, methods in by_path.items()]

    def named(self, method: str, path: str) -> Endpoint:
        return next(endpoint for endpoint in self.endpoints if (endpoint.method, endpoint.path) == (method, path))


def dispatcher(okno: Okno, methods: dict[str, Endpoint]) -> Callable[[Request], Awaitable[Response]]:
    async def dispatch(request: Request) -> Response:
        endpoint = methods["GET" if request.method == "HEAD" else request.method]
        try:
            return await endpoint(okno, request)
        except Problem as refusal:
            return problem_response(refusal.status, refusal.code, refusal.title, **refusal.detail)
        except ValidationError as error:
            return problem_response(422, "invalid", Invalid.title, errors=field_errors(error))
        except (OSError, sqlite3.Error) as error:  # a full or broken disk, with the store's text for it
            if (trouble := trouble_of(error)) is None:
                raise
            return problem_response(trouble.status, trouble.code, trouble.title)
        except ClientDisconnect:  # no client reads this answer; it keeps the log and the error count clean
            return problem_response(400, "incomplete-body", "The request was cut off.")

    return dispatch


def field_errors(error: ValidationError) -> list[dict[str, str]]:
    problems = error.errors(include_url=False, include_input=False, include_context=False)
    return [{"field": ".".join(map(str, problem["loc"])), "message": problem["msg"]} for problem in problems[:20]]


def problem_response(status: int, code: str, title: str, **detail: Any) -> Response:
    body = {"type": "about:blank", "title": title, "status": status, "code": code, **detail}
    headers = {"Retry-After": str(detail["retry_after"])} if "retry_after" in detail else None
    return Response(orjson.dumps(body), status, headers, media_type="application/problem+json")


async def http_error(request: Request, error: Exception) -> Response:
    """Answer refusals of Starlette itself (404, 405) in the same shape as our own."""
    assert isinstance(error, HTTPException)
    code = {404: "not-found", 405: "method-not-allowed"}.get(error.status_code, "problem")
    answer = problem_response(error.status_code, code, error.detail)
    answer.headers.update(error.headers or {})
    return answer


async def internal_error(request: Request, error: Exception) -> Response:
    """Answer an internal error: the details go to the log only."""
    log.error("unexpected", path=shown_path(request.url.path), method=request.method, exc_info=error)
    return problem_response(500, "unexpected", "Something went wrong on the server. It has been logged.")


def shown_path(path: str) -> str:
    """Return a path as logs may hold it: without the secret of a private link."""
    return path[: path.rindex("/") + 1] if path.startswith(SECRET_PATHS) else path


def plain(path: str) -> str:
    """Return Starlette's "{id:int}" as OpenAPI writes it."""
    return re.sub(r":\w+}", "}", path)
