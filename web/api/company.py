"""The company's profile: name, time zone and language."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

from pydantic import Field

from inbox.company import profile, zones
from web.api.schemas import Company, Locale, Out, ZoneName
from web.http.router import Api, Call, Keyed

api = Api()
CompanyName = Annotated[
    str, Field(min_length=1, max_length=profile.NAME_LIMIT, pattern=r"^[^\u0000]*[^\s\u0000][^\u0000]*$")
]


class CompanyChange(Keyed):
    name: CompanyName
    zone: ZoneName
    language: Locale


class CompanyAnswer(Out):
    company: Company
    zones: list[str]


@api.route("GET", "/api/company", access="company.read", answers=CompanyAnswer)
async def read_company(call: Call) -> dict[str, Any]:
    """Return the company's profile, and the time zones that can be chosen."""
    return shown(await profile.read(call.okno.store))


@api.route("PUT", "/api/company", access="company.change", answers=CompanyAnswer)
async def change_company(call: Call, body: CompanyChange) -> dict[str, Any]:
    """Change the company's name, time zone and language."""
    await call.command(
        body,
        lambda tx: asdict(profile.change(tx, call.actor, name=body.name, zone=body.zone, language=body.language)),
    )
    return shown(await profile.read(call.okno.store))


def shown(company: profile.Profile) -> dict[str, Any]:
    return {"company": {"id": profile.ROW_ID, **asdict(company)}, "zones": zones.names()}
