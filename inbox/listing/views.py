"""Defines the views of the list: the dialogs of each view and their order, as SQL over `dialog d`.

A page first finds its ids over an index and then builds their rows, so that little is sorted. The browser has a copy of
these rules in web/static/js/state/list_order.js.
"""

import re
from dataclasses import dataclass

from inbox.access import Actor, visible
from inbox.clock import DAY
from inbox.dialogs.locked import REST
from inbox.errors import Invalid
from inbox.store.sql import in_list

VIEWS = (
    "mine",
    "unassigned",
    "all",
    "waiting",
    "unread",
    "mentions",
    "following",
    "snoozed",
    "untagged",
    "closed",
    "failed",
)  # and team-<id>
SORTS = ("urgent", "newest", "oldest", "longest", "priority", "client", "assignee")
SEEN_MENTIONS_MS = 30 * DAY

ACTIVE = "d.open = 1 and d.snoozed_at is null"
STUCK = "('failed', 'uncertain')"
# A message of the present episode did not reach the client; closing the episode removes it from this view.
# Automatic messages are left out.
FAILED = (
    f"exists (select 1 from delivery f join message g on g.id = f.message_id where f.dialog_id = d.id"
    f" and f.state in {STUCK} and f.automatic = 0 and g.episode_id = d.episode_id)"
)
FOLLOWED = "d.id in (select f.dialog_id from follow f where f.operator_id = :me)"
# The urgency of a waiting dialog is an instant, that of any other is far above it (dialogs.locked): one index tells
# them apart. The longest wait has an index of its own, for urgency follows the SLA targets.
_IS_WAITING = f"d.urgency < {REST // 2}"

# Uses the index of the counters, in which read dialogs are skipped without reading their rows.
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
    "untagged": f"{ACTIVE} and d.tagged = 0",
    "closed": "d.open = 0",
    "failed": f"+d.open = 1 and d.id in (select s.dialog_id from delivery s where s.state in {STUCK}) and {FAILED}",
}
# Dialogs with a mention of the operator: unseen mentions first, seen ones for a month.
_MENTIONED = (
    "(select x.dialog_id as dialog_id, max(case when x.seen_at is null then x.at + {rest} else x.at end) as at"
    " from mention x where x.operator_id = :me and (x.seen_at is null or x.at > :month) group by x.dialog_id) w, "
)

# Only a view that holds nearly all dialogs is read in the order of time. For the others the dialogs are found first and
# sorted then: a plus before a column keeps SQLite from reading that column's index to find few ids.
_WALKED = ("all", "untagged", "closed")

Key = int | str


@dataclass(frozen=True)
class Piece:
    """A stretch of an order: its column, what is added to make the key, and a further condition."""

    column: str
    plus: int = 0
    further: str = "1 = 1"


@dataclass(frozen=True)
class Order:
    """Stretches that follow one another, each found over an index. Equal keys are ordered by id."""

    pieces: tuple["Piece", ...]
    descending: bool = False
    beside: str = ""
    text: bool = False  # whether the keys are text; otherwise numbers


_ORDERS = {
    "urgent": Order((Piece("d.urgency"),)),
    "newest": Order((Piece("d.last_at"),), descending=True),
    "oldest": Order((Piece("d.last_at"),)),
    "longest": Order(
        (
            Piece("d.waiting_since", 0, "d.waiting_since is not null"),
            Piece("d.last_at", REST, "+d.waiting_since is null"),
        )
    ),
    # High ones first, low ones last, each part in the order of urgency; an urgency is below 2 * REST.
    "priority": Order(
        (
            Piece("d.urgency", 0, "d.priority = 1"),
            Piece("d.urgency", 2 * REST, "d.priority = 0"),
            Piece("d.urgency", 4 * REST, "d.priority = -1"),
        )
    ),
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


@dataclass(frozen=True)
class View:
    """A view and what narrows it: dialogs with one of the tags, or of one of the priorities."""

    name: str
    tags: tuple[int, ...] = ()
    priorities: tuple[int, ...] = ()


PRIORITIES = {"high": 1, "medium": 0, "low": -1}
# The name of a view with its filters: "mine", "team-3", "all.tag-5-7", "waiting.tag-5.priority-high-low"
PATTERN = (
    rf"^({'|'.join(VIEWS)}|team-[1-9]\d{{0,17}})"
    rf"(\.tag((?:-[1-9]\d{{0,17}}){{1,20}}))?(\.priority((?:-(?:{'|'.join(PRIORITIES)})){{1,3}}))?$"
)


def read_view(text: str) -> View:
    """Parse the name of a view with its filters. Raises Invalid for an unknown one."""
    match = re.fullmatch(PATTERN[1:-1], text, re.ASCII)
    if not match:
        raise Invalid("Unknown view.", field="view", allowed=VIEWS)
    tags = tuple(int(part) for part in (match[3] or "").split("-") if part)
    return View(match[1], tags, tuple(PRIORITIES[part] for part in (match[5] or "").split("-") if part))


def view_condition(view: str) -> str:
    """Return the SQL condition of a view with its filters. Raises Invalid for an unknown one."""
    chosen = read_view(view)
    parts = [_condition(chosen.name)]
    if chosen.tags:
        parts.append(f"d.id in (select y.dialog_id from dialog_tag y where y.tag_id in ({in_list(chosen.tags)}))")
    if chosen.priorities:
        parts.append(f"+d.priority in ({', '.join(map(str, chosen.priorities))})")
    return " and ".join(parts)


def _condition(name: str) -> str:
    if name.startswith("team-"):
        return f"{ACTIVE} and d.team_id = {int(name[5:])}"
    return _HOLDS[name]


def order_of(view: str, sort: str) -> Order:
    """Return the order of a view for a requested `sort`. Raises Invalid for an unknown one."""
    if sort not in SORTS:
        raise Invalid("Unknown order.", field="sort", allowed=SORTS)
    name = read_view(view).name
    if name == "closed" and sort != "oldest":  # holds all closed dialogs, so only the index of time is used
        return _ORDERS["newest"]
    return _ORDERS[_FIXED.get(name, sort)]


def select_ids(dialect: str, actor: Actor, view: str, sort: str, *, read_no: str, continued: bool) -> str:
    """Return SQL of (id, key) of a view's dialogs in its order, `:limit` of them.

    continued: only dialogs after a position (:after_key, :after_id). Other parameters: me, month (mentions). read_no:
    SQL of the number of client messages that `:me` has read; r is the read mark.
    """
    where, order, name = view_condition(view), order_of(view, sort), read_view(view).name
    tables = "dialog d" + order.beside
    if name == "mentions":
        tables = _MENTIONED.format(rest=REST) + tables
    if name == "unread":
        where = where.format(read=read_no)
    # Otherwise SQLite would read all dialogs of a channel to find a few ids.
    scope = visible(actor, "d", unindexed=dialect == "sqlite")
    direction, sign = ("desc", "<") if order.descending else ("asc", ">")
    # PostgreSQL reads the index of unassigned dialogs in order only if its first column is named.
    first = "d.assignee_id, " if name == "unassigned" else ""
    pieces = []
    for number, piece in enumerate(order.pieces):
        column = piece.column.format(name=_NAME[dialect])
        if name not in _WALKED and column == "d.last_at":
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
