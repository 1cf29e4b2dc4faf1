"""Types of tasks: help and support, paid service, warranty, and the company's own."""

from inbox.name_lists import NameList
from tasks.events import TaskEvent

TYPES = NameList("task_type", TaskEvent.type_changed, "tasktype", "task_lists.change", ("builtin", "place"))
