"""Errors of commands, in terms that HTTP, the WebSocket and the command line can all pass on.

The interface translates `code`, a stable word; `title` is for logs and for users of the API.
"""

from typing import Any


class Problem(Exception):
    """A refused command: an HTTP status, a code for programs, and details that JSON can hold (RFC 9457)."""

    status = 400
    code = "problem"
    title = "The request could not be carried out."

    def __init__(self, title: str | None = None, *, code: str | None = None, **detail: Any) -> None:
        self.title = title or self.title
        self.code = code or self.code
        self.detail = detail
        super().__init__(self.title)


class NotFound(Problem):
    """The object does not exist, or the actor must not learn that it does."""

    status, code, title = 404, "not-found", "There is nothing here, or it is not yours to see."


class Forbidden(Problem):
    """The actor may see the object but may not do this to it."""

    status, code, title = 403, "forbidden", "Your role does not allow this."


class Invalid(Problem):
    """A parameter of the command is wrong; details name the field."""

    status, code, title = 422, "invalid", "The request is not valid."


class Conflict(Problem):
    """The present state of the object does not allow the command."""

    status, code, title = 409, "conflict", "The state of this changed meanwhile."


class KeyReused(Conflict):
    """An idempotency key was used again for a different command (decisions 2.8)."""

    code, title = "key-reused", "This client key was already used for another command."


class CameBetween(Conflict):
    """A message was added after the last one that the operator saw.

    detail: ids of the new ones, last_no (decisions 2.11).
    """

    code, title = "conversation-changed", "The conversation changed while you were writing."


class NoSpace(Problem):
    """The disk is full. Nothing was saved; the command may be repeated when there is space."""

    status, code, title = 507, "no-space", "The server's disk is full: nothing can be saved until there is room."
