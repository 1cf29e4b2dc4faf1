"""Says whom a rule notifies: the assignee, the leads of the team, named operators."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from automation.registry import Reference


class Recipients(BaseModel):
    """The operators whom a rule notifies. leads: those of the dialog's team."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    assignee: bool = True
    leads: bool = True
    operators: Annotated[tuple[int, ...], Field(max_length=100)] = ()


def refers(whom: Recipients) -> list[Reference]:
    """Return the operators who are named."""
    return [Reference("operator", operator_id) for operator_id in whom.operators]
