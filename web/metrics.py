"""Numbers for Prometheus, and whether the server is alive and ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from inbox import events
from inbox.events import Event, EventKind
from web.security import is_loopback

if TYPE_CHECKING:
    from web.app import Okno


# What is done is not counted: the index over states keeps this small however old the database is.
OPEN_DELIVERIES = (
    "select state, count(*) from delivery where state in ('queued', 'sending', 'failed', 'uncertain') group by state"
)
MESSAGES = {EventKind.message_received: "in", EventKind.message_sent: "out", EventKind.note_added: "note"}


class Metrics:
    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.commits = Histogram(
            "okno_commit_seconds",
            "From the start of a transaction to its durable end",
            buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5),
            registry=self.registry,
        )
        self.requests = Counter("okno_requests", "HTTP requests", ["status"], registry=self.registry)
        self.messages = Counter(
            "okno_messages", "Messages seen in the log since start", ["kind"], registry=self.registry
        )
        self.sockets = Gauge("okno_sockets", "Connected browsers", registry=self.registry)
        self.queued = Gauge("okno_socket_queue_frames", "Frames waiting for slow browsers", registry=self.registry)
        self.frames = Gauge("okno_frames_sent", "Frames handed to browsers since start", registry=self.registry)
        self.cut_off = Gauge("okno_sockets_cut_off", "Browsers cut off as too slow since start", registry=self.registry)
        self.outbox = Gauge("okno_outbox", "Deliveries by state", ["state"], registry=self.registry)
        self.channels = Gauge(
            "okno_channel_up", "1 when a channel works", ["channel", "kind", "health"], registry=self.registry
        )
        self.lag = Gauge("okno_log_lag_events", "Events not yet shown to browsers", registry=self.registry)

    def saw(self, found: list[Event]) -> None:
        """The hub reads every event anyway."""
        for one in found:
            if one.kind in MESSAGES:
                self.messages.labels(MESSAGES[one.kind]).inc()

    async def render(self, okno: Okno) -> bytes:
        """Counted when asked: what nobody looks at costs nothing."""
        async with okno.store.snapshot() as reader:
            newest = await events.last_id(reader)
            self.outbox.clear()
            for state, count in await reader.rows(OPEN_DELIVERIES):
                self.outbox.labels(state).set(count)
            self.channels.clear()
            found = await reader.rows("select name, kind, health from channel where removed_at is null")
            for name, kind, health in found:
                self.channels.labels(name, kind, health).set(int(health == "working"))
        self.sockets.set(len(okno.hub.lines))
        self.queued.set(sum(line.waiting for line in okno.hub.lines))
        self.frames.set(okno.hub.sent)
        self.cut_off.set(okno.hub.cut_off)
        self.lag.set(max(0, newest - okno.hub.position))
        return generate_latest(self.registry)


async def healthz(request: Request) -> Response:
    """The process answers."""
    return PlainTextResponse("ok\n")


async def readyz(request: Request) -> Response:
    """The database answers; channels may still be starting (decisions 2.17)."""
    okno: Okno = request.app.state.okno
    try:
        await okno.store.rows("select 1")
    except Exception:
        return PlainTextResponse("the database does not answer\n", 503)
    return PlainTextResponse("ready\n")


async def metrics(request: Request) -> Response:
    okno: Okno = request.app.state.okno
    allowed = okno.settings.server.metrics
    local = request.client is not None and is_loopback(request.client.host)
    if allowed == "off" or (allowed == "loopback" and not local):
        return PlainTextResponse("not found\n", 404)
    return Response(await okno.metrics.render(okno), media_type="text/plain; version=0.0.4; charset=utf-8")
