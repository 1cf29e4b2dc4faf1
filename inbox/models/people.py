"""Tables of operators, their teams, channels, presence and sessions."""

from sqlalchemy import Column, ForeignKey, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from inbox.models.columns import LOGGED, Id, bigint, integer, reference, row_id, string


class Operator(SQLModel, table=True):
    """A person who works in Okno. scope: "all" channels, or "listed" ones in operator_channel (decisions 1.13)."""

    id: int | None = row_id()
    email: str = string()
    name: str = string()
    role: str = string()
    scope: str = string(default="all")
    password_hash: str = string()
    locale: str = string(default="")
    theme: str = string(default="system")
    density: str = string(default="normal")
    presence: str = string(default="online")  # the base of the chosen status: online, away, off
    status_id: int = bigint(default=1)  # the chosen status; 1 is the built-in "online"
    status_since: int = bigint(default=0)  # since when its presence holds; 0: unknown
    hours_id: int | None = bigint(null=True)  # the operator's own working hours; None: always
    capacity: int = integer(0)  # number of active dialogs that is enough for the operator; 0: no limit
    choices: str = string(default="{}")  # the preferences as JSON (inbox.people.preferences)
    created_at: int = bigint()
    disabled_at: int | None = bigint(null=True)
    __table_args__ = (UniqueConstraint("email"), LOGGED)


class OperatorStatus(SQLModel, table=True):
    """A status that operators choose. base: its presence (online, away, off); takes_new: new dialogs come (E12).

    builtin: the name of a built-in status; while `name` is empty, the interface shows that name translated.
    """

    __tablename__ = "operator_status"
    id: int | None = row_id()
    builtin: str | None = string(null=True)
    name: str = string(default="")
    base: str = string()
    takes_new: int = integer(0)
    place: int = integer(0)
    removed_at: int | None = bigint(null=True)
    __table_args__ = (LOGGED,)


class PresenceSpan(SQLModel, table=True):
    """A stretch in which an operator had one presence (online, away, off) and one status.

    Its end is extended each minute. status_id: None in spans recorded before statuses existed.
    """

    __tablename__ = "presence_span"
    id: int | None = row_id()
    operator_id: int = bigint()
    state: str = string()
    status_id: int | None = bigint(null=True)
    from_at: int = bigint()
    until_at: int = bigint()
    __table_args__ = (Index(None, "operator_id", "from_at"),)


class Team(SQLModel, table=True):
    """A group of operators that dialogs can be given to."""

    id: int | None = row_id()
    name: str = string()
    created_at: int = bigint()
    removed_at: int | None = bigint(null=True)
    __table_args__ = (LOGGED,)


class TeamMember(SQLModel, table=True):
    """The membership of an operator in a team. leads: 1 for those who are told of the team's missed SLA targets."""

    __tablename__ = "team_member"
    team_id: int = Field(sa_column=Column(Id, ForeignKey("team.id"), primary_key=True))
    operator_id: int = Field(sa_column=Column(Id, ForeignKey("operator.id"), primary_key=True, index=True))
    leads: int = integer(0)
    __table_args__ = (LOGGED,)


class OperatorChannel(SQLModel, table=True):
    """A grant: the operator sees the dialogs of the channel."""

    __tablename__ = "operator_channel"
    operator_id: int = Field(sa_column=Column(Id, ForeignKey("operator.id"), primary_key=True))
    channel_id: int = Field(sa_column=Column(Id, ForeignKey("channel.id"), primary_key=True))
    __table_args__ = (LOGGED,)


class SignIn(SQLModel, table=True):
    """A session of a signed-in operator; only the hash of its token is stored (ASVS 7.2)."""

    __tablename__ = "session"
    id: int | None = row_id()
    token_hash: str = string()
    operator_id: int = reference("operator.id", index=True)
    created_at: int = bigint()
    seen_at: int = bigint()
    remember: int = integer(0)
    agent: str = string(default="")
    address: str = string(default="")
    __table_args__ = (UniqueConstraint("token_hash"),)


class SignInTry(SQLModel, table=True):
    """Records one failed sign-in, counted per typed name and per network (decisions 1.21)."""

    __tablename__ = "sign_in_try"
    id: int | None = row_id()
    key: str = string()
    at: int = bigint()
    __table_args__ = (Index(None, "key", "at"),)
