"""The clock behind an SLA chip: what counts of a wait, and which policy set its target."""

from __future__ import annotations

from typing import Any, Literal

from inbox.listing.sla_strip import read_clock
from web.api.schemas import Id, Out
from web.http.router import Api, Call, In

api = Api()


class FirstReply(Out):
    """The first reply of the episode: the working time that the client waited, and whether it missed its target."""

    waited: int
    late: bool


class Clock(Out):
    """The present wait of a dialog, else its last one. parts: (from, to, what); those `waited` make up `waited`."""

    wait_id: int | None
    started_at: int | None
    ended_at: int | None
    ended_by: Literal["reply", "outside", "closed", "no-answer"] | None
    norm: int | None
    due_at: int | None
    late: int | None
    waited: int | None
    hours_id: int | None
    rule_id: int | None
    rule_version: int | None
    parts: list[tuple[int, int, Literal["waited", "closed", "holiday", "client", "answer"]]]
    first: FirstReply | None


class ClockQuery(In):
    """wait: the wait to look at, where it is not the present or last one."""

    wait: Id | None = None


@api.route("GET", "/api/dialogs/{dialog_id:int}/clock", access="dialog.read", answers=Clock)
async def clock(call: Call, dialog_id: int, query: ClockQuery) -> dict[str, Any]:
    """Return how long the client has been waiting, stretch by stretch, and why the reply is due when it is."""
    return await read_clock(call.okno.store, call.actor, dialog_id, wait_id=query.wait)
