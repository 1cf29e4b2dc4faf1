"""Defines how often a rule may act in one dialog."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

MOST_HOURS = 24 * 365


class Frequency(BaseModel):
    """The frequency of a rule: for every message, once a wait, once an episode, or once in a number of hours."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    every: Literal["message", "wait", "episode", "hours"] = "episode"
    hours: Annotated[int, Field(ge=1, le=MOST_HOURS)] = 24
