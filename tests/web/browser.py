"""A browser without a screen for tests: requests with a session, a live socket, and a small model of reduce.js."""

from __future__ import annotations

import asyncio
import json
import ssl
import uuid
from collections.abc import Awaitable, Callable
from typing import Any

import httpx2
import websockets

Json = dict[str, Any]
NO_TLS = ssl.create_default_context()  # made once: a context for each client takes longer than most tests
KINDS = (
    "operator",
    "channel",
    "me",
    "counts",
    "dialog",
    "mark",
    "message",
    "contact",
    "draft",
    "team",
    "status",
    "hours",
    "tag",
    "company",
    "taskstatus",
    "tasktype",
    "task",
    "automation",
    "follow",
    "mention",
    "preferences",
    "notice",
)


def key() -> str:
    return str(uuid.uuid4())


class Browser:
    """Plays one operator at one screen."""

    def __init__(self, base: str, cookie: str = "") -> None:
        self.base = base
        self.http = httpx2.AsyncClient(base_url=base, headers={"Origin": base}, timeout=20, verify=NO_TLS)
        self.cookie = cookie

    @property
    def cookie(self) -> str:
        return self.http.headers.get("Cookie", "")

    @cookie.setter
    def cookie(self, value: str) -> None:
        """Set without a cookie jar, which keeps Secure cookies from http, even on this machine."""
        self.http.headers.pop("Cookie", None)
        if value:
            self.http.headers["Cookie"] = value

    async def sign_in(self, email: str, password: str, remember: bool = False) -> httpx2.Response:
        answer = await self.post("/api/session", email=email, password=password, remember=remember)
        if answer.status_code == 200:
            self.cookie = answer.headers["set-cookie"].partition(";")[0]
        return answer

    async def get(self, path: str, **query: Any) -> Json:
        answer = await self.http.get(path, params={k: v for k, v in query.items() if v is not None})
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def post(self, path: str, **body: Any) -> httpx2.Response:
        return await self.http.post(path, json=body)

    async def do(self, path: str, **body: Any) -> Json:
        """Run a command that must succeed, under a fresh client key."""
        answer = await self.post(path, **{"key": key()} | body)
        assert answer.status_code in (200, 201), answer.text
        return dict(answer.json())

    def live(self, **more: Any) -> websockets.connect:
        headers = {"Cookie": self.cookie} if self.cookie else {}
        options: dict[str, Any] = {"origin": self.base, "additional_headers": headers, "compression": None} | more
        return websockets.connect(self.base.replace("http", "ws") + "/api/live", **options)

    async def close(self) -> None:
        await self.http.aclose()


def greeting(start: Json) -> str:
    """Return the first message of a page that was loaded with this snapshot."""
    return json.dumps({"t": "hello", "cursor": start["cursor"], "build": start["build"]})


class Screen:
    """State of a signed-in page: a snapshot, kept current by the socket. The same rules as reduce.js.

    `script` records all input in the form of reduce.js, so that it can be replayed there (tests/js/replay.js).
    """

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.state: dict[str, dict[str, Any]] = {}
        self.revs: dict[tuple[str, str], int] = {}
        self.cursor = ""
        self.build = ""
        self.task: asyncio.Task[None] | None = None
        self.closed_with: int | None = None
        self.resyncs = 0
        self.frames = 0
        self.script: list[Json] = []
        self.others: dict[str, dict[str, Any]] = {}  # live rows that /api/start shows otherwise

    async def load(self) -> None:
        """Load a fresh snapshot of everything this operator may see."""
        self.state = {name: {} for name in KINDS}
        self.revs = {}
        start = await self.browser.get("/api/start")
        self.script.append({"t": "start", "data": start, "reset": True})
        self.cursor, self.build = start["cursor"], start["build"]
        for kind, rows in (("operator", start["operators"]), ("channel", start["channels"]), ("me", [start["me"]])):
            for row in rows:
                self.put(kind, row["id"], rev(start), row)
        for row in start["teams"]:
            self.put("team", row["id"], rev(start), row)
        for row in start["statuses"]:
            self.put("status", row["id"], rev(start), row)
        for row in start["hours"]:
            self.put("hours", row["id"], rev(start), row)
        for row in start["tags"]:
            self.put("tag", row["id"], rev(start), row)
        for kind, rows in (("taskstatus", start["taskstatuses"]), ("tasktype", start["tasktypes"])):
            for row in rows:
                self.put(kind, row["id"], rev(start), row)
        self.put("company", 1, rev(start), start["company"])
        self.put("automation", 1, rev(start), start["automation"])
        for dialog_id in start["follows"]:
            self.put("follow", dialog_id, rev(start), {"on": True})
        for dialog_id, row in start["mentions"].items():
            self.put("mention", dialog_id, rev(start), row)
        self.put("counts", 0, rev(start), start["counts"])
        self.put("preferences", 0, rev(start), start["preferences"])
        for dialog_id, row in start["drafts"].items():
            self.put("draft", dialog_id, rev(start), row)
        page = await self.browser.get("/api/notifications", limit=100)
        self.script.append({"t": "bell", "data": page})
        for row in page["items"]:
            self.put("notice", row["id"], rev(page), row)
        for view in ("all", "snoozed", "closed"):
            await self.load_list(view)
        for dialog_id in list(self.state["dialog"]):
            await self.load_dialog(int(dialog_id))
        await self.load_tasks()

    async def load_tasks(self) -> None:
        after: str | None = ""
        while after is not None:
            page = await self.browser.get("/api/tasks", view="all", after=after or None, limit=20)
            for row in page["items"]:
                self.put("task", row["id"], rev(page), row)
            after = page["next"]

    async def load_list(self, view: str) -> None:
        after = None
        while True:
            page = await self.browser.get("/api/dialogs", view=view, after=after, limit=20)
            self.script.append({"t": "page", "view": view, "sort": "urgent", "data": page})
            for row in page["items"]:
                self.put("dialog", row["id"], rev(page), row)
            for dialog_id, number in page["marks"].items():
                self.put("mark", dialog_id, rev(page), {"read_no": number})
            after = page["next"]
            if after is None:
                return

    async def load_dialog(self, dialog_id: int) -> None:
        page = await self.browser.get(f"/api/dialogs/{dialog_id}")
        self.script += [{"t": "opened", "id": dialog_id}, {"t": "dialog", "data": page}]
        self.put("contact", page["contact"]["id"], rev(page), page["contact"])
        while True:
            for row in page["messages"]:
                self.put("message", row["id"], rev(page), row)
            if not page["more"]:
                return
            page = await self.browser.get(
                f"/api/dialogs/{dialog_id}/messages", before=page["messages"][0]["no"], limit=7
            )
            self.script.append({"t": "log", "id": dialog_id, "side": "before", "data": page})

    def put(self, kind: str, row_id: Any, at: int, row: Any) -> None:
        place = (kind, str(row_id))
        if at >= self.revs.get(place, 0):
            self.revs[place] = at
            self.state[kind][str(row_id)] = row

    def apply(self, frame: Json) -> None:
        self.frames += 1
        self.script.append({"t": "rows", "cursor": frame["cursor"], "rows": frame["rows"]})
        for row in frame["rows"]:
            if row["k"] not in KINDS and row["k"] != "gone":
                self.others.setdefault(row["k"], {})[str(row["id"])] = row["row"]
            elif row["k"] == "gone":
                self.forget(row["of"], row["id"], row["rev"])
            else:
                self.put(row["k"], row["id"], row["rev"], row["row"])
        self.cursor = frame["cursor"]

    def forget(self, kind: str, row_id: int, at: int) -> None:
        if at < self.revs.get((kind, str(row_id)), 0):
            return
        self.revs[kind, str(row_id)] = at
        self.state[kind].pop(str(row_id), None)

    # --- the socket ---

    async def follow(self) -> Screen:
        """Connect, say hello from the snapshot's position, and apply what comes."""
        welcomed = asyncio.Event()
        self.task = asyncio.create_task(self._listen(welcomed))
        async with asyncio.timeout(20):
            await welcomed.wait()
        return self

    async def _listen(self, welcomed: asyncio.Event) -> None:
        try:
            async with self.browser.live() as socket:
                await socket.send(greeting({"cursor": self.cursor, "build": self.build}))
                async for text in socket:
                    frame = json.loads(text)
                    if frame["t"] == "events":
                        self.apply(frame)
                    elif frame["t"] == "resync":
                        self.resyncs += 1
                        await self.load()
                        await socket.send(greeting({"cursor": self.cursor, "build": self.build}))
                    elif frame["t"] == "ping":
                        await socket.send('{"t":"pong"}')
                    else:
                        welcomed.set()
        except websockets.ConnectionClosed:
            pass
        finally:
            self.closed_with = socket.close_code
            welcomed.set()

    async def leave(self) -> None:
        if self.task:
            self.task.cancel()
            await asyncio.gather(self.task, return_exceptions=True)
            self.task = None

    async def equals_fresh(self, seconds: float = 20) -> None:
        """Wait until events have made the old snapshot equal to a fresh one; show the difference if they do not."""
        fresh = Screen(self.browser)

        async def same() -> bool:
            """Events arrive a moment later: no fresh snapshot is needed while they come."""
            await fresh.load()
            for _ in range(40):
                if self.comparable() == fresh.comparable():
                    return True
                await asyncio.sleep(0.005)
            return False

        try:
            await until(same, seconds)
        except TimeoutError:
            assert self.comparable() == fresh.comparable()

    def comparable(self) -> dict[str, dict[str, Any]]:
        shown = {kind: dict(rows) for kind, rows in self.state.items()}
        # The bell is reloaded when it is opened: its names and texts are those of the moment of the notification.
        shown["notice"] = {
            notice_id: row | {"name": "", "text": "", "task": None} for notice_id, row in shown["notice"].items() if row
        }
        shown["draft"] = {
            dialog_id: row for dialog_id, row in shown["draft"].items() if row
        }  # a deleted draft is sent as {}
        shown["follow"] = {dialog_id: row for dialog_id, row in shown["follow"].items() if row["on"]}
        # a fresh snapshot holds unseen mentions only
        shown["mention"] = {dialog_id: row for dialog_id, row in shown["mention"].items() if row["no"]}
        # A dialog that came by an event has no read mark yet.
        shown["mark"] = {dialog_id: shown["mark"].get(dialog_id, {"read_no": 0}) for dialog_id in shown["dialog"]}
        shown["message"] = {
            message_id: row for message_id, row in shown["message"].items() if str(row["dialog_id"]) in shown["dialog"]
        }
        shown["contact"] = {
            contact_id: row | {"dialogs": sorted(row["dialogs"], key=lambda dialog: dialog["id"])}
            for contact_id, row in shown["contact"].items()
        }
        return shown


def rev(page: Json) -> int:
    return int(page["cursor"].partition(":")[2])


async def until(condition: Callable[[], Awaitable[bool] | bool], seconds: float = 20, pause: float = 0.01) -> None:
    """Wait for a condition, never for a time."""
    async with asyncio.timeout(seconds):
        while True:
            result = condition()
            if await result if isinstance(result, Awaitable) else result:
                return
            await asyncio.sleep(pause)
