"""The weekly e-mail with the numbers of reports: who gets it, and when."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from inbox.store import Tx
from reports import weekly_email
from web.api.schemas import Id, Out
from web.http.router import Api, Call, Keyed

api = Api()
MOST = 500


class LetterReader(Out):
    """sent_at: when the last e-mail went; error: why the present one could not be sent yet."""

    operator_id: int
    sent_at: int | None
    error: str


class ReportLetters(Out):
    """weekday: 0 for Monday; hour: of the company's zone."""

    weekday: int
    hour: int
    people: list[LetterReader]


class ReportLettersChange(Keyed):
    weekday: Annotated[int, Field(ge=0, le=6)]
    hour: Annotated[int, Field(ge=0, le=23)]
    people: Annotated[list[Id], Field(max_length=MOST)]


@api.route("GET", "/api/report-letters", access="letters.change", answers=ReportLetters)
async def weekly(call: Call) -> dict[str, Any]:
    """Say who gets the weekly e-mail, and when."""
    return await weekly_email.read(call.okno.store)


@api.route("PUT", "/api/report-letters", access="letters.change", answers=ReportLetters)
async def change_weekly(call: Call, body: ReportLettersChange) -> dict[str, Any]:
    """Set who gets the weekly e-mail, and when."""

    def change(tx: Tx) -> None:
        weekly_email.change(tx, call.actor, people=body.people, weekday=body.weekday, hour=body.hour)

    await call.command(body, change)
    return await weekly_email.read(call.okno.store)
