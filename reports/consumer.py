"""The consumer of the log that keeps facts: makes the facts of the episode, reply or task that an event names.

The facts of an episode are made once in a transaction, however many of its events are in it.
"""

from __future__ import annotations

from inbox import failpoints
from inbox.consumers import Consumer
from inbox.events import Event, EventKind
from inbox.store import Store, Tx
from reports import episode_facts, rebuild, reply_facts, task_facts
from reports.progress import NAME, WANTED
from reports.wait_facts import delete_gone

_REPLY = frozenset({EventKind.message_sent, EventKind.delivery_changed})
_WAIT = frozenset(
    {
        EventKind.wait_opened,
        EventKind.wait_ended,
        EventKind.wait_reopened,
        EventKind.wait_targeted,
        EventKind.wait_late,
    }
)
# Events after which a wait may have been joined with another one.
_JOINING = frozenset({EventKind.wait_ended, EventKind.wait_reopened})


def consumer(store: Store) -> Consumer:
    """Return the consumer; it begins with a rebuild where facts of the past are missing."""
    return Consumer(store, NAME, step, wants=WANTED, began=rebuild.begin_if_needed)


def step(tx: Tx, event: Event) -> None:
    """Make the facts that an event may have changed."""
    failpoints.hit("facts.step")
    if event.object_kind == "task":
        task_facts.make(tx, event.object_id)
    elif event.kind == EventKind.company_changed:
        rebuild.begin_after_zone_change(tx)
    elif event.kind in _REPLY:
        if reply_facts.of_message(tx, event.object_id):
            _make_again(tx, _episode_of_message(tx, event.object_id))
    elif event.dialog_id is not None:
        _make_dialog(tx, event, event.dialog_id)


def _make_dialog(tx: Tx, event: Event, dialog_id: int) -> None:
    if event.kind == EventKind.dialog_tagged and event.actor_kind == "system":
        rebuild.make_dialog(tx, dialog_id)  # a merged tag replaced another one, in former episodes too
        return
    episodes = [int(row[0]) for row in tx.sql(_PRESENT, dialog=dialog_id) if row[0] is not None]
    if event.kind == EventKind.episode_opened:
        # Events about the former episode that did not name it may have been read after it was over.
        episodes += [int(row[0]) for row in tx.sql(_FORMER, dialog=dialog_id, episode=event.data["episode_id"])]
    if event.kind in _WAIT:
        episodes += [int(row[0]) for row in tx.sql(_OF_WAIT, wait=event.data["wait_id"])]
        if event.kind in _JOINING:
            for episode_id in delete_gone(tx, dialog_id):
                _make_again(tx, episode_id)
    for episode_id in dict.fromkeys(episodes):
        _make_once(tx, episode_id)


# The newest episode, and that of the open wait: a failed reply may continue a wait of a former one.
_PRESENT = (
    "select episode_id from dialog where id = :dialog"
    " union select episode_id from wait where dialog_id = :dialog and ended_at is null"
)
_FORMER = "select id from episode where dialog_id = :dialog and id < :episode order by id desc limit 1"
_OF_WAIT = "select episode_id from wait where id = :wait"


def _make_once(tx: Tx, episode_id: int) -> None:
    """Make the facts of an episode, unless this transaction has made them: its rows cannot have changed since."""
    tx.once(f"facts/{episode_id}", lambda: episode_facts.make(tx, episode_id))


def _make_again(tx: Tx, episode_id: int) -> None:
    tx.once(f"facts/{episode_id}", lambda: None)
    episode_facts.make(tx, episode_id)


def _episode_of_message(tx: Tx, message_id: int) -> int:
    return int(tx.sql("select episode_id from message where id = :id", id=message_id)[0][0])
