"""What can be wrong with a command, in terms that every edge (HTTP, WebSocket, CLI) can pass on.

`code` is a stable machine word; the interface translates it, so `title` is for logs and for people with curl.
"""

from typing import Any


class Problem(Exception):
    """A refusal with an HTTP-like status, a machine code and JSON-able details (RFC 9457)."""

    status = 400
    code = "problem"
    title = "The request could not be carried out."

    def __init__(self, title: str | None = None, *, code: str | None = None, **detail: Any) -> None:
        self.title = title or self.title
        self.code = code or self.code
        self.detail = detail
        super().__init__(self.title)


class NotFound(Problem):
    """There is no such thing, or the actor must not learn that there is."""

    status, code, title = 404, "not-found", "There is nothing here, or it is not yours to see."


class Forbidden(Problem):
    """The actor may see the thing but not do this to it."""

    status, code, title = 403, "forbidden", "Your role does not allow this."


class Invalid(Problem):
    """The command itself makes no sense; details name the field."""

    status, code, title = 422, "invalid", "The request is not valid."


class Conflict(Problem):
    """The thing is in a state in which this cannot be done."""

    status, code, title = 409, "conflict", "The state of this changed meanwhile."


class KeyReused(Conflict):
    """A client key came back with a different command (decisions 2.8)."""

    code, title = "key-reused", "This client key was already used for another command."


class CameBetween(Conflict):
    """Something was written after what the operator saw; detail: ids of it and last_no (decisions 2.11)."""

    code, title = "conversation-changed", "The conversation changed while you were writing."


class NoSpace(Problem):
    """The disk is full; nothing was saved, and the same may be tried again when there is room."""

    status, code, title = 507, "no-space", "The server's disk is full: nothing can be saved until there is room."
