"""Circuit breakers of automation: what has stopped by itself and waits for a person, and how much may be sent."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from inbox import automation_switch
from inbox.messages import automatic
from inbox.store import Reader
from web.api.schemas import Id, Out
from web.http.router import Api, Call, Keyed

api = Api()


class Breaker(Out):
    """A tripped breaker. why: the code of the budget that was exceeded."""

    breaker: Literal["rule", "channel"]
    id: int
    at: int
    why: str


class Automation(Out):
    """channel_per_hour: how many automatic messages a channel may send in an hour."""

    paused: bool
    breakers: list[Breaker]
    channel_per_hour: int


class Resumption(Keyed):
    breaker: Literal["rule", "channel"]
    id: Id


class Budget(Keyed):
    channel_per_hour: Annotated[int, Field(ge=1, le=automatic.MOST_PER_HOUR)]


@api.route("GET", "/api/automation", access="automation.read", answers=Automation)
async def show(call: Call) -> dict[str, Any]:
    """Say whether automation is paused, which breakers have tripped, and what a channel may send in an hour."""
    return await _state(call)


@api.route("POST", "/api/automation/resume", access="automation.change", answers=Automation)
async def resume(call: Call, body: Resumption) -> dict[str, Any]:
    """Resume a rule, or the automatic messages of a channel, after its breaker tripped."""
    await call.command(body, lambda tx: automation_switch.resume(tx, call.actor, body.breaker, body.id))
    return await _state(call)


@api.route("POST", "/api/automation/budget", access="automation.change", answers=Automation)
async def change_budget(call: Call, body: Budget) -> dict[str, Any]:
    """Change how many automatic messages a channel may send in an hour."""
    await call.command(body, lambda tx: automatic.set_channel_budget(tx, call.actor, body.channel_per_hour))
    return await _state(call)


async def _state(call: Call) -> dict[str, Any]:
    async def ask(reader: Reader) -> dict[str, Any]:
        return {
            "paused": await automation_switch.read_paused(reader),
            "breakers": await automation_switch.list_tripped(reader),
            "channel_per_hour": (await automatic.read_budgets(reader)).channel,
        }

    return await call.okno.store.read(ask)
