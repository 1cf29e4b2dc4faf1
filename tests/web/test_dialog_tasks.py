"""Open tasks of conversations that are about to be closed, through the API."""

from inbox import clock
from inbox.clock import HOUR
from tests.conftest import Cast, key
from tests.web.conftest import Running


async def test_open_tasks_of_several_open_conversations_come_with_one_request(server: Running, cast: Cast) -> None:
    """Closed conversations, closed tasks and hidden channels have none; rules and the API close without a question."""
    anna = await server.seat(cast.anna)
    first, second, third = [await cast.writes("Сломалось", who=name) for name in ("kate", "john", "dina")]

    async def make(title: str, dialog: int, **fields: object) -> int:
        return int((await anna.do("/api/tasks", title=title, dialog_id=dialog, **fields))["task"]["id"])

    later = await make("потом", first)
    late = await make("просрочена", second, due_at=clock.now() - HOUR)
    await make("чужая", third)
    done = await make("готова", first)
    await anna.do(f"/api/tasks/{done}/status", status_id=5)
    removed = await make("удалена", second)
    await anna.post(f"/api/tasks/{removed}/removed", key=key(), removed=True)
    both = f"{first},{second}"
    items = (await anna.get("/api/dialogs/open-tasks", dialogs=both))["items"]
    assert [item["id"] for item in items] == [late, later]
    outsider = await server.seat(cast.olga)
    assert (await outsider.get("/api/dialogs/open-tasks", dialogs=both))["items"] == []
    closed = await anna.do(f"/api/dialogs/{second}/close")
    assert closed["dialog"]["state"] == "closed" and closed["dialog"]["tasks"]["open"] == 1
    items = (await anna.get("/api/dialogs/open-tasks", dialogs=both))["items"]
    assert [item["id"] for item in items] == [later]
    for wrong in ("", "?dialogs=", "?dialogs=0", "?dialogs=1,", "?dialogs=x", "?dialogs=" + ",".join(["1"] * 201)):
        assert (await anna.http.get(f"/api/dialogs/open-tasks{wrong}")).status_code == 422, wrong
