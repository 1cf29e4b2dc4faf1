"""Metrics for Prometheus, and whether the server is alive and ready."""

from __future__ import annotations

import hmac
from collections import Counter as Counted
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from inbox import eventlog
from inbox.events import Event, EventKind
from web.addresses import Networks
from web.http.connections import Phase
from web.http.hosts import host_of, is_address, is_forwarded
from web.http.origins import is_loopback

if TYPE_CHECKING:
    from web.app import Okno


# Finished work is not counted: the index over states keeps this query small however old the database is.
OPEN_DELIVERIES = (
    "select state, count(*) from delivery where state in ('queued', 'sending', 'failed', 'uncertain') group by state"
)
MESSAGES: dict[str, str] = {
    EventKind.message_received: "in",
    EventKind.message_sent: "out",
    EventKind.note_added: "note",
}


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
        self.connections = Gauge(
            "okno_connections", "Open connections by what they wait for", ["phase"], registry=self.registry
        )
        self.most_connections = Gauge(
            "okno_connections_of_one_address", "The most connections of one address", registry=self.registry
        )
        self.most_sockets = Gauge(
            "okno_sockets_of_one_address",
            "The most browsers of one address, as the proxy names it",
            registry=self.registry,
        )
        self.refused = Gauge(
            "okno_connections_refused", "Connections refused or cut since start", ["reason"], registry=self.registry
        )
        self.bodies = Gauge("okno_bodies_bytes", "Memory held by requests on their way in", registry=self.registry)
        self.lag = Gauge("okno_log_lag_events", "Events not yet shown to browsers", registry=self.registry)

    def saw(self, events: list[Event]) -> None:
        """Count an event. Called by the hub, which reads every event anyway."""
        for event in events:
            if event.kind in MESSAGES:
                self.messages.labels(MESSAGES[event.kind]).inc()

    async def render(self, okno: Okno) -> bytes:
        """Render the metrics, counted on request, so that unread metrics cost nothing."""
        async with okno.store.snapshot() as reader:
            newest = await eventlog.last_id(reader)
            self.outbox.clear()
            for state, count in await reader.rows(OPEN_DELIVERIES):
                self.outbox.labels(state).set(count)
            self.channels.clear()
            channels = await reader.rows("select name, kind, health from channel where removed_at is null")
            for name, kind, health in channels:
                self.channels.labels(name, kind, health).set(int(health == "working"))
        self.sockets.set(len(okno.hub.lines))
        self.queued.set(sum(line.waiting for line in okno.hub.lines))
        self.frames.set(okno.hub.sent)
        self.cut_off.set(okno.hub.cut_off)
        phases = okno.connections.phases()
        for phase in Phase:
            self.connections.labels(phase.value).set(phases[phase.value])
        self.most_connections.set(okno.connections.most_from_one_address)
        addresses = Counted(line.address for line in okno.hub.lines)
        self.most_sockets.set(max(addresses.values(), default=0))
        for reason, count in okno.connections.refused.items():
            self.refused.labels(reason).set(count)
        self.bodies.set(okno.bodies.held)
        self.lag.set(max(0, newest - okno.hub.position))
        return generate_latest(self.registry)


async def healthz(request: Request) -> Response:
    """Answer that the process is alive."""
    return PlainTextResponse("ok\n")


def may_read(request: Request, okno: Okno) -> bool:
    """Return whether this request may read /metrics: by its token, by its network, or from this machine itself.

    A forwarded request and a foreign host name are never local: a proxy on this machine forwards anyone's requests, and
    a browser can be led here under a rebound name.
    """
    server, host = okno.settings.server, host_of(request.headers)
    peer = request.client.host if request.client else ""
    token = server.metrics_token.get_secret_value()
    if server.metrics == "off":
        return False
    given = request.headers.get("authorization", "").removeprefix("Bearer ")
    if token and hmac.compare_digest(given.encode(), token.encode()):
        return True
    if not is_address(host) and host not in okno.hosts:
        return False
    if server.metrics == "everyone" or peer in Networks(server.metrics_networks):
        return True
    return is_loopback(peer) and is_loopback(host) and not is_forwarded(request.headers)


async def metrics(request: Request) -> Response:
    okno: Okno = request.app.state.okno
    if not may_read(request, okno):
        return PlainTextResponse("not found\n", 404)
    return Response(await okno.metrics.render(okno), media_type="text/plain; version=0.0.4; charset=utf-8")
