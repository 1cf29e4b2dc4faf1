"""Views of the list: the dialogs that each holds and their order, as SQL over `dialog d`.

The browser's copy is web/static/js/state/list_order.js.

A page first finds its ids over an index and only then builds rows, so that what is sorted is small.
"""

import re
from dataclasses import dataclass

from inbox.access import Actor, visible
from inbox.clock import DAY
from inbox.dialogs.locked import REST
from inbox.errors import Invalid

VIEWS = (
    "mine",
    "unassigned",
    "all",
    "waiting",
    "unread",
    "mentions",
    "following",
    "snoozed",
    "closed",
    "failed",
)  # and team-<id>
SORTS = ("urgent", "newest", "oldest", "longest", "client", "assignee")
SEEN_MENTIONS_MS = 30 * DAY

ACTIVE = "d.open = 1 and d.snoozed_at is null"
STUCK = "('failed', 'uncertain')"
# Something of the present episode did not reach the client; closing the episode settles it.
FAILED = (
    f"exists (select 1 from delivery f join message g on g.id = f.message_id where f.dialog_id = d.id"
    f" and f.state in {STUCK} and g.episode_id = d.episode_id)"
)
FOLLOWED = "d.id in (select f.dialog_id from follow f where f.operator_id = :me)"
# A waiting dialog's urgency is an instant, any other's is far above (dialogs.locked): one index tells them apart.
_IS_WAITING = f"d.urgency < {REST // 2}"

# Found over the index that counters are counted with: read dialogs are passed over without being looked at.
_UNREAD = " union all ".join(
    "select d.id from dialog d left join read_mark r on r.dialog_id = d.id and r.operator_id = :me"
    f" where {whose} and d.client_count > {{read}}"
    for whose in (
        f"{ACTIVE} and d.assignee_id = :me",
        f"{ACTIVE} and d.assignee_id is null",
        f"+d.open = 1 and +d.snoozed_at is null and {FOLLOWED}",
    )
)

_HOLDS = {
    "mine": f"{ACTIVE} and d.assignee_id = :me",
    "unassigned": f"{ACTIVE} and d.assignee_id is null",
    "all": ACTIVE,
    "waiting": f"{ACTIVE} and {_IS_WAITING}",
    "unread": f"+d.open = 1 and d.id in ({_UNREAD})",
    "mentions": "d.id = w.dialog_id",
    "following": f"+d.open = 1 and {FOLLOWED}",
    "snoozed": "+d.open = 1 and d.snoozed_at is not null",
    "closed": "d.open = 0",
    "failed": f"+d.open = 1 and d.id in (select s.dialog_id from delivery s where s.state in {STUCK}) and {FAILED}",
}
# Where I was called by name: what I have not seen stands first, what I saw stays a month.
_MENTIONED = (
    "(select x.dialog_id as dialog_id, max(case when x.seen_at is null then x.at + {rest} else x.at end) as at"
    " from mention x where x.operator_id = :me and (x.seen_at is null or x.at > :month) group by x.dialog_id) w, "
)

# Only what holds nearly all there is gets walked through in the order of time. Others are found first and sorted then:
# a plus before a column keeps SQLite from walking that column's index to find them one by one.
_WALKED = ("all", "closed")

Key = int | str


@dataclass(frozen=True)
class Piece:
    """A stretch of an order: its column, what is added to make the key, a further condition."""

    column: str
    plus: int = 0
    further: str = "1 = 1"


@dataclass(frozen=True)
class Order:
    """Pieces that follow one another, each found over an index. Ties go by id."""

    pieces: tuple["Piece", ...]
    descending: bool = False
    beside: str = ""
    text: bool = False  # what its keys are: text or a number


_ORDERS = {
    "urgent": Order((Piece("d.urgency"),)),
    "newest": Order((Piece("d.last_at"),), descending=True),
    "oldest": Order((Piece("d.last_at"),)),
    "longest": Order((Piece("d.urgency", 0, _IS_WAITING), Piece("d.last_at", REST, f"+d.urgency > {REST // 2}"))),
    "client": Order((Piece("{name}"),), beside=" join contact k on k.id = d.contact_id", text=True),
    "assignee": Order((Piece("{name}"),), beside=" left join operator k on k.id = d.assignee_id", text=True),
    "wake": Order((Piece(f"coalesce(d.snooze_until, {REST})"),)),
    "called": Order((Piece("w.at"),), descending=True),
}
_FIXED = {"snoozed": "wake", "mentions": "called"}
_NAME = {
    "sqlite": "coalesce(substr(k.name, 1, 40), '')",
    "postgresql": "coalesce(substr(k.name, 1, 40), '') collate \"C\"",
}


def holds(view: str) -> str:
    """The condition of a view. Raises Invalid for one that does not exist."""
    team = re.fullmatch(r"team-([1-9]\d{0,17})", view)
    if team:
        return f"{ACTIVE} and d.team_id = {int(team.group(1))}"
    if view not in _HOLDS:
        raise Invalid("There is no such view.", field="view", allowed=VIEWS)
    return _HOLDS[view]


def order_of(view: str, sort: str) -> Order:
    """The order in which a view is shown when somebody asks for `sort`. Raises Invalid for an unknown one."""
    if sort not in SORTS:
        raise Invalid("There is no such order.", field="sort", allowed=SORTS)
    if view == "closed" and sort != "oldest":  # all there ever was: only the index of time is walked
        return _ORDERS["newest"]
    return _ORDERS[_FIXED.get(view, sort)]


def found(dialect: str, actor: Actor, view: str, sort: str, *, read_no: str, continued: bool) -> str:
    """SQL of (id, key) of a view's dialogs in its order, `:limit` of them.

    continued: only those after a place (:after_key, :after_id). Other parameters: me, month (mentions).
    read_no: SQL of how far `:me` has read, r being the mark.
    """
    where, order = holds(view), order_of(view, sort)
    tables = "dialog d" + order.beside
    if view == "mentions":
        tables = _MENTIONED.format(rest=REST) + tables
    if view == "unread":
        where = where.format(read=read_no)
    # SQLite would else find a few ids by walking all dialogs of a channel.
    scope = visible(actor, "d", unindexed=dialect == "sqlite")
    direction, sign = ("desc", "<") if order.descending else ("asc", ">")
    # PostgreSQL walks the index of nobody's dialogs in order only when its first column is named.
    first = "d.assignee_id, " if view == "unassigned" else ""
    pieces = []
    for number, piece in enumerate(order.pieces):
        column = piece.column.format(name=_NAME[dialect])
        if view not in _WALKED and column == "d.last_at":
            column = "+d.last_at"
        key = f"{column} + {piece.plus}" if piece.plus else column
        conditions = [scope, where, piece.further]
        if continued:
            place = f":after_key - {piece.plus}" if piece.plus else ":after_key"
            conditions.append(f"({column}, d.id) {sign} ({place}, :after_id)")
        pieces.append(
            f"select * from (select d.id as id, {key} as key from {tables} where {' and '.join(conditions)}"
            f" order by {first}{column} {direction}, d.id {direction} limit :limit) piece{number}"
        )
    if len(pieces) == 1:
        return pieces[0]
    return f"select * from ({' union all '.join(pieces)}) whole order by key {direction}, id {direction} limit :limit"
