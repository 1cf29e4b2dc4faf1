"""Operators' preferences: keys, sounds, notifications, the look of lists; unknown names and values are refused.

Stored as JSON in the operator's row, which holds only values that differ from the defaults here. So a better default
reaches all operators who never chose. Language, theme and density are columns of their own.
"""

from collections.abc import Collection
from typing import Annotated, Any, Literal

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from inbox.access import Actor, require
from inbox.errors import Invalid
from inbox.events import EventKind
from inbox.models import Operator
from inbox.store import Reader, Tx

KINDS = (
    "message",
    "unassigned",
    "assigned",
    "mention",
    "unsnoozed",
    "handover",
    "failed",
    "sla_warning",
    "sla_breach",
    "nobody",
    "untouched",
    "followed",
    "channel",
    "fault",
    "breaker",
    "rule",
    "task",
    "taskdue",
)
Clock = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
# Command of the interface -> physical key that the operator chose; an empty key restores the default (WCAG 2.1.4).
CommandId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
OwnKey = Annotated[str, Field(pattern=r"^$|^(Ctrl\+)?(Shift\+)?[A-Z][A-Za-z0-9]{0,19}$")]
# Text below e-mails; newlines are allowed, other control characters are not.
Signature = Annotated[str, Field(max_length=2_000, pattern=r"^[^\x00-\x08\x0b-\x1f\x7f]*$")]
SendKey = Literal["enter", "command"]
Way = Literal["app", "sound", "desktop", "mail"]
WAYS: tuple[Way, ...] = ("app", "sound", "desktop", "mail")


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Send(Part):
    """The key that sends, per kind of channel; "command" is Ctrl or ⌘ with Enter. Notes always use that."""

    telegram: SendKey = "enter"
    vk: SendKey = "enter"
    email: SendKey = "command"


class UndoTimes(Part):
    """Seconds in which a sent reply can be undone; 0 sends at once."""

    messenger: Annotated[int, Field(ge=0, le=30)] = 4
    email: Annotated[int, Field(ge=0, le=60)] = 10


class Lists(Part):
    """The look of the list of dialogs."""

    mode: Literal["cards", "rows", "table"] = "cards"


class Letters(Part):
    """The view in which e-mails open: those whose layout carries meaning, and plain text that came as HTML."""

    rich: Literal["html", "text"] = "html"
    prose: Literal["html", "text"] = "text"


class Sounds(Part):
    """Sounds of notifications; volume: 0 to 100."""

    volume: Annotated[int, Field(ge=0, le=100)] = 60


class Quiet(Part):
    """Quiet hours without sound and desktop notifications, in the device's time zone; they may pass midnight."""

    on: bool = False
    since: Clock = "21:00"
    until: Clock = "09:00"


class NoticeWays(Part):
    """The delivery methods of one kind of notification. Without `app` it is in the bell as read and shows no toast."""

    app: bool = True
    sound: bool = False
    desktop: bool = False
    mail: bool = False


class Notifications(Part):
    """The delivery methods of each kind. mail_after: minutes that an operator must be away before an e-mail is sent."""

    message: NoticeWays = NoticeWays(sound=True, desktop=True)
    unassigned: NoticeWays = NoticeWays(sound=True)
    assigned: NoticeWays = NoticeWays(sound=True, desktop=True)
    mention: NoticeWays = NoticeWays(sound=True, desktop=True, mail=True)
    unsnoozed: NoticeWays = NoticeWays(desktop=True)
    handover: NoticeWays = NoticeWays(sound=True, desktop=True)
    failed: NoticeWays = NoticeWays(sound=True, desktop=True, mail=True)
    sla_warning: NoticeWays = NoticeWays(sound=True, desktop=True)
    sla_breach: NoticeWays = NoticeWays(sound=True, desktop=True, mail=True)
    nobody: NoticeWays = NoticeWays(sound=True, desktop=True)
    untouched: NoticeWays = NoticeWays(sound=True, desktop=True)
    followed: NoticeWays = NoticeWays()
    channel: NoticeWays = NoticeWays(sound=True, desktop=True, mail=True)
    fault: NoticeWays = NoticeWays(mail=True)
    breaker: NoticeWays = NoticeWays(sound=True, desktop=True, mail=True)
    rule: NoticeWays = NoticeWays(sound=True, desktop=True, mail=True)
    task: NoticeWays = NoticeWays(sound=True, desktop=True)
    taskdue: NoticeWays = NoticeWays(sound=True, desktop=True, mail=True)
    mail_after: Annotated[int, Field(ge=1, le=240)] = 10


class Preferences(Part):
    """All preferences.

    after_close: what opens after closing a dialog. signature: the operator's own one below e-mails, in place of the
    mailbox's.
    """

    send: Send = Send()
    undo: UndoTimes = UndoTimes()
    after_close: Literal["next", "stay", "list"] = "next"
    signature: Signature = ""
    list: Lists = Lists()
    letters: Letters = Letters()
    shortcuts: bool = True
    keys: Annotated[dict[CommandId, OwnKey], Field(max_length=60)] = {}
    motion: Literal["system", "less"] = "system"
    text: Literal["small", "normal", "large", "largest"] = "normal"
    sounds: Sounds = Sounds()
    quiet: Quiet = Quiet()
    notices: Notifications = Notifications()


DEFAULTS = Preferences().model_dump()


def change(tx: Tx, actor: Actor, wanted: dict[str, Any]) -> dict[str, Any]:
    """Merge the given preferences into the stored ones, at any depth; return all preferences. Raises Invalid.

    Only the operator's own browsers get the event.
    """
    require(actor, "own.change")
    tx.lock(Operator, actor.id or 0)
    held = tx.sql("select choices from operator where id = :id", id=actor.id)[0][0]
    try:
        chosen = Preferences.model_validate(_merge(parse(held).model_dump(), wanted)).model_dump()
        chosen["keys"] = {command: key for command, key in chosen["keys"].items() if key}
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise Invalid("Unknown preference, or a value that it cannot have.", field=place) from None
    kept = orjson.dumps(_differences(DEFAULTS, chosen)).decode()
    tx.sql("update operator set choices = :choices where id = :id", choices=kept, id=actor.id)
    tx.emit(EventKind.preferences_changed, actor, object_kind="operator", object_id=0, only_operator=actor.id)
    return chosen


def _merge(under: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """Return `under` with the wanted values merged into it."""
    both = dict(under)
    for name, value in wanted.items():
        held = both.get(name)
        both[name] = _merge(held, value) if isinstance(held, dict) and isinstance(value, dict) else value
    return both


def _differences(usual: dict[str, Any], chosen: dict[str, Any]) -> dict[str, Any]:
    """Return the chosen values that differ from the defaults."""
    different: dict[str, Any] = {}
    for name, value in chosen.items():
        if isinstance(value, dict):
            value = _differences(usual.get(name, {}), value)
            if value:
                different[name] = value
        elif name not in usual or value != usual[name]:
            different[name] = value
    return different


def parse(text: str) -> Preferences:
    """Parse stored preferences and add the defaults; names that this version does not know are ignored."""
    whole = _merge(DEFAULTS, orjson.loads(text or "{}"))
    while True:
        try:
            return Preferences.model_validate(whole)
        except ValidationError as error:
            *above, last = error.errors()[0]["loc"]
            inner, usual = whole, DEFAULTS
            for name in above:
                inner, usual = inner[str(name)], usual[str(name)]
            if last in usual:
                inner[str(last)] = usual[str(last)]
            else:
                del inner[str(last)]


async def rows(reader: Reader, operator_id: int, ids: Collection[int] | None = None) -> dict[int, str]:
    """Return the preferences as a live row; there is one, with id 0."""
    return {0: await load_json(reader, operator_id)}


async def load_json(reader: Reader, operator_id: int) -> str:
    """Return an operator's preferences as JSON text."""
    stored = await reader.rows("select choices from operator where id = :id", id=operator_id)
    return parse(stored[0][0] if stored else "{}").model_dump_json()
