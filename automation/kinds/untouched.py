"""Untouched: a new request that no operator has touched for some minutes is announced."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from automation import recipients
from automation.recipients import Recipients
from automation.registry import Body, Kind

LONGEST_MINUTES = 30 * 24 * 60


class Untouched(Body):
    """Minutes after which people are notified, and whom. email: also at once by e-mail."""

    minutes: Annotated[int, Field(ge=1, le=LONGEST_MINUTES)] = 30
    whom: Recipients = Recipients()
    email: bool = False


KIND = Kind(
    name="untouched",
    group="deadlines",
    body=Untouched,
    default=Untouched(),
    refers=lambda body: recipients.refers(body.whom),
)
