"""Time that passes in the demo: stored instants become older, alarms are announced, and nothing else changes."""

from inbox import consistency, timers
from inbox.clock import HOUR, MINUTE
from inbox.dialogs import sla
from tests.conftest import Cast
from tests.inbox.test_sla import announced, target, waits_with
from web.demo.time_scenes import make_older


async def test_an_hour_later_the_target_of_every_waiting_client_is_missed_once(cast: Cast) -> None:
    await waits_with(cast, target(60))
    await waits_with(cast, target(60), who="oleg")
    await cast.store.write(lambda tx: make_older(tx, HOUR))
    await timers.run_due(cast.store, sla.TIMERS)
    await timers.run_due(cast.store, sla.TIMERS)
    assert [stage for stage, _ in await announced(cast)] == [100, 100]
    assert await consistency.find_differences(cast.store) == []


async def test_one_dialog_can_become_older_alone(cast: Cast) -> None:
    older = await waits_with(cast, target(60))
    await waits_with(cast, target(60), who="oleg")
    await cast.store.write(lambda tx: make_older(tx, 59 * MINUTE, dialog_id=older))
    await timers.run_due(cast.store, sla.TIMERS)
    assert [stage for stage, _ in await announced(cast)] == [80]
    order = await cast.store.rows("select id from dialog where open = 1 order by urgency, id")
    assert order[0][0] == older
    assert await consistency.find_differences(cast.store) == []


async def test_browsers_load_everything_again(cast: Cast) -> None:
    await waits_with(cast, target(60))
    before = (await cast.store.rows("select max(id) from event"))[0][0]
    await cast.store.write(lambda tx: make_older(tx, HOUR))
    told = await cast.store.rows(
        "select only_operator from event where id > :id and kind = 'grants.changed' order by 1", id=before
    )
    people = await cast.store.rows("select id from operator order by 1")
    assert [row[0] for row in told] == [row[0] for row in people]
