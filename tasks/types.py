"""Types of tasks: help and support, paid service, warranty, and the company's own."""

from tasks.events import TaskEvent
from tasks.name_lists import NameList

TYPES = NameList("task_type", TaskEvent.type_changed, "tasktype")
