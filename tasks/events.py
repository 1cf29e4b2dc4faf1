"""Registers the events and actions of tasks."""

from enum import StrEnum

from inbox import access, events


class TaskEvent(StrEnum):
    """Kinds of events about tasks."""

    made = "task.made"
    changed = "task.changed"
    line = "task.line"
    linked = "task.linked"
    status_changed = "taskstatus.changed"
    type_changed = "tasktype.changed"
    template_changed = "tasktemplate.changed"
    repeat_changed = "taskrepeat.changed"


class TaskChanged(events.Data):
    """The names of the changed fields."""

    fields: list[str]


class TaskLineAdded(events.Data):
    """The number and the kind of a new line in the history."""

    no: int
    line: str


# Data of TaskEvent.linked: none. It is about a message whose chips changed, so that browsers get its row again.
events.register(
    TaskEvent,
    {TaskEvent.changed: TaskChanged, TaskEvent.line: TaskLineAdded},
    objects=["task", "taskstatus", "tasktype", "tasktemplate", "taskrepeat"],
)
# Verbs ask about the task's own channel: a task without a dialog is everybody's.
access.register_actions(
    {
        "task.read": ("operator", False),
        "task.change": ("operator", False),
        "task.remove": ("supervisor", False),
        "task_repeats.change_others": ("supervisor", False),
        "task_lists.read": ("operator", False),
        "task_lists.change": ("administrator", False),
    },
    rules=["task.read", "task.change"],
)
