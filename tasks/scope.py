"""Says which tasks an actor may see: those of the channels of its dialogs, and those without a channel."""

from inbox.access import Actor, visible_channels


def visible_tasks(actor: Actor, task: str) -> str:
    """Return an SQL condition that holds for tasks which the actor may see; every query over tasks uses it."""
    if actor.scope is None:
        return "1 = 1"
    return f"({task}.channel_id is null or {visible_channels(actor, f'{task}.channel_id')})"
