"""The part of the access matrix about tasks: the routes, the task that each request is about, and the bodies."""

from __future__ import annotations

from typing import Any

from inbox.files import uploads
from inbox.inbound import File
from inbox.store import Tx
from tasks import attachments, checklist, creation, repeats, statuses, templates
from tasks.templates import TemplateStep
from tasks.types import TYPES
from tests.conftest import Cast
from tests.web.browser import key

THEIRS = (401, 200, 404, 200, 200)
MADE = (401, 201, 404, 201, 201)
GONE = (401, 204, 404, 204, 204)
STAFF = (401, 200, 200, 200, 200)
BOSSES = (401, 403, 403, 403, 200)
NEW_ENTRY = (401, 403, 403, 403, 201)
CSV = {"file": "VGl0bGUKeAo=", "zone": "UTC"}
WEEKLY: dict[str, Any] = {
    "template": {"title": "x"},
    "every": "week",
    "start": "2026-01-05",
    "minute": 540,
    "zone": "Europe/Moscow",
}
MATRIX: dict[tuple[str, str], tuple[int, ...]] = {
    ("GET", "/api/tasks"): STAFF,
    ("GET", "/api/tasks/ids"): STAFF,
    ("GET", "/api/tasks/board"): STAFF,
    ("GET", "/api/tasks/export"): STAFF,
    ("POST", "/api/tasks/import/preview"): STAFF,
    ("POST", "/api/tasks/import"): (401, 201, 201, 201, 201),
    ("GET", "/api/tasks/counts"): STAFF,
    ("GET", "/api/dialogs/{dialog_id:int}/tasks"): THEIRS,
    ("GET", "/api/dialogs/open-tasks"): STAFF,
    ("POST", "/api/tasks"): MADE,  # from the dialog of the Shop bot
    ("POST", "/api/tasks/bulk"): STAFF,  # the policy is asked for each task
    ("GET", "/api/tasks/{task_id:int}"): THEIRS,
    ("PATCH", "/api/tasks/{task_id:int}"): THEIRS,
    ("DELETE", "/api/tasks/{task_id:int}"): (401, 403, 404, 204, 204),
    ("POST", "/api/tasks/{task_id:int}/removed"): (401, 403, 404, 204, 204),
    ("POST", "/api/tasks/{task_id:int}/status"): THEIRS,
    ("GET", "/api/tasks/{task_id:int}/lines"): THEIRS,
    ("POST", "/api/tasks/{task_id:int}/lines"): MADE,
    ("POST", "/api/tasks/{task_id:int}/checks"): MADE,
    ("PATCH", "/api/tasks/{task_id:int}/checks/{check_id:int}"): THEIRS,
    ("DELETE", "/api/tasks/{task_id:int}/checks/{check_id:int}"): GONE,
    ("POST", "/api/tasks/{task_id:int}/sources"): THEIRS,
    ("DELETE", "/api/tasks/{task_id:int}/sources/{message_id:int}"): GONE,
    ("POST", "/api/tasks/{task_id:int}/files"): (401, 422, 404, 422, 422),  # no such upload
    ("DELETE", "/api/tasks/{task_id:int}/files/{file_id:int}"): GONE,
    ("POST", "/api/tasks/{task_id:int}/follow"): THEIRS,
    ("POST", "/api/tasks/{task_id:int}/seen"): GONE,
    ("GET", "/api/tasks/{task_id:int}/dialogs"): THEIRS,
    ("POST", "/api/tasks/{task_id:int}/dialogs"): THEIRS,
    ("POST", "/api/tasks/{task_id:int}/replies"): THEIRS,
    ("POST", "/api/tasks/{task_id:int}/replies/cancel"): THEIRS,
    ("GET", "/api/task-statuses"): STAFF,
    ("POST", "/api/task-statuses"): NEW_ENTRY,
    ("PATCH", "/api/task-statuses/{entry_id:int}"): BOSSES,
    ("POST", "/api/task-statuses/{entry_id:int}/place"): BOSSES,
    ("POST", "/api/task-statuses/{entry_id:int}/removed"): BOSSES,
    ("GET", "/api/task-types"): STAFF,
    ("POST", "/api/task-types"): NEW_ENTRY,
    ("PATCH", "/api/task-types/{entry_id:int}"): BOSSES,
    ("POST", "/api/task-types/{entry_id:int}/place"): BOSSES,
    ("POST", "/api/task-types/{entry_id:int}/removed"): BOSSES,
    ("GET", "/api/task-templates"): STAFF,
    ("POST", "/api/task-templates"): NEW_ENTRY,
    ("PATCH", "/api/task-templates/{template_id:int}"): BOSSES,
    ("POST", "/api/task-templates/{entry_id:int}/place"): BOSSES,
    ("POST", "/api/task-templates/{entry_id:int}/removed"): BOSSES,
    ("POST", "/api/task-templates/{template_id:int}/tasks"): MADE,
    ("GET", "/api/task-repeats"): STAFF,
    ("POST", "/api/task-repeats"): (401, 201, 201, 201, 201),
    ("POST", "/api/task-repeats/preview"): STAFF,
    # of Anna: other operators may not, supervisors may
    ("PATCH", "/api/task-repeats/{repeat_id:int}"): (401, 403, 403, 200, 200),
    ("POST", "/api/task-repeats/{repeat_id:int}/removed"): (401, 403, 403, 204, 204),
    ("GET", "/api/task-settings"): STAFF,
    ("PUT", "/api/task-settings"): BOSSES,
}


async def filled_path(cast: Cast, path: str, dialog: int) -> str:
    """Return a path with a fresh task of the Shop bot's dialog, made by Anna, or a fresh entry of a list."""

    def make(tx: Tx) -> dict[str, int]:
        if "task-statuses" in path:
            return {"entry_id": statuses.create(tx, cast.anna, name=key(), base="active")["id"]}
        if "task-types" in path:
            return {"entry_id": TYPES.create(tx, cast.anna, name=key())}
        if "task-templates" in path:
            template = templates.create(tx, cast.anna, name=key(), steps=[TemplateStep(title="x")])
            return {"template_id": template, "entry_id": template}
        if "task-repeats" in path:
            return {"repeat_id": repeats.create(tx, cast.anna, **WEEKLY)["repeat_id"]}
        message = tx.sql("select min(id) from message where dialog_id = :id and kind = 'in'", id=dialog)[0][0]
        task = creation.make(tx, cast.anna, title="x", message_ids=[message])["task_id"]
        check = checklist.add(tx, cast.anna, task, ["x"])["ids"][0]
        upload = uploads.record_upload(tx, cast.anna, File("document", name="a.txt", size=1, digest="c" * 64))
        attachments.add(tx, cast.anna, task, [upload["token"]])
        return {"task_id": task, "check_id": check, "message_id": message, "file_id": upload["id"]}

    if path == "/api/dialogs/open-tasks":
        return f"{path}?dialogs={dialog}"
    if not any(name in path for name in ("{task_id", "{entry_id", "{template_id", "{repeat_id")):
        return path
    for name, number in (await cast.store.write(make)).items():
        path = path.replace(f"{{{name}:int}}", str(number))
    return path


def body_for(method: str, path: str, dialog: int) -> dict[str, Any]:
    """Return a valid body of a request about tasks."""
    bodies: dict[str, dict[str, Any]] = {
        "/seen": {"no": 1},
        "/bulk": {"key": key(), "steps": [{"ids": [1], "change": {"priority": 1}}]},
        "/status": {"key": key(), "status_id": 2},
        "/lines": {"key": key(), "text": "x"},
        "/checks": {"key": key(), "texts": ["x"]},
        "/sources": {"key": key(), "dialog_id": dialog},
        "/dialogs": {"key": key(), "dialog_ids": [dialog]},
        "/replies": {"key": key(), "text": "x", "dialogs": [{"id": dialog, "seen": 1}]},
        "/replies/cancel": {"key": key(), "message_ids": [1]},
        "/files": {"key": key(), "files": ["x" * 22]},
        "/follow": {"key": key(), "on": True},
        "/removed": {"key": key(), "removed": True},
        "/place": {"key": key(), "before": None},
        "/api/task-statuses": {"key": key(), "name": key(), "base": "new"},
        "/api/task-templates": {"key": key(), "name": key(), "steps": [{"title": "x"}]},
        "/api/task-repeats": {"key": key(), **WEEKLY},
        "/task-repeats/preview": {name: value for name, value in WEEKLY.items() if name != "template"},
        "/import/preview": CSV,
        "/tasks/import": {"key": key(), **CSV},
        "/api/tasks": {"key": key(), "title": "x", "dialog_id": dialog},
        "/tasks": {"key": key(), "dialog_id": dialog},
        "/api/task-types": {"key": key(), "name": key()},
    }
    if method == "PATCH":
        if "/task-templates/" in path:
            return bodies["/api/task-templates"]
        named: dict[str, Any] = {"name": key()}
        if "repeats" in path:
            named = {"active": False}
        elif "/task-" not in path:
            named = {"done": True} if "/checks" in path else {"title": "y"}
        return {"key": key()} | named
    return next((body for end, body in bodies.items() if path.endswith(end)), {"key": key()})
