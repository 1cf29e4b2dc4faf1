"""Tables of working hours. A version never changes, so what was counted by one stays as it was counted."""

from sqlalchemy import UniqueConstraint
from sqlmodel import SQLModel

from inbox.models.columns import LOGGED, bigint, reference, row_id, string


class Hours(SQLModel, table=True):
    """Working hours under a name. Id 1 is the company's; its name is empty until an administrator names it."""

    id: int | None = row_id()
    name: str = string()
    removed_at: int | None = bigint(null=True)
    __table_args__ = (LOGGED,)


class HoursVersion(SQLModel, table=True):
    """A schedule of working hours; the one with the highest version counts now (inbox.company.schedules).

    week: JSON, seven lists of [from, to] in minutes. days: JSON, {date: {"spans": [...], "name": "..."}}.
    by_id: the operator who made it, null for the installation.
    """

    __tablename__ = "hours_version"
    id: int | None = row_id()
    hours_id: int = reference("hours.id")
    version: int = bigint()
    zone: str = string()
    week: str = string()
    days: str = string()
    since: int = bigint()
    by_id: int | None = bigint(null=True)
    __table_args__ = (UniqueConstraint("hours_id", "version"), LOGGED)
