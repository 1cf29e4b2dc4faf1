"""Preferences of operators: typed, stored without defaults, private."""

from typing import Any

import orjson
import pytest

from inbox import eventlog
from inbox.errors import Invalid
from inbox.events import EventKind
from inbox.people import preferences
from tests.conftest import Cast


async def test_preference_overrides_the_default_and_only_its_owner_gets_the_event(cast: Cast) -> None:
    before = await eventlog.last_id(cast.store)
    wanted = {"send": {"telegram": "command"}, "notices": {"message": {"sound": False}}}
    first = await cast.store.write(lambda tx: preferences.change(tx, cast.anna, wanted))
    assert first["send"] == {"telegram": "command", "vk": "enter", "email": "command"}
    assert first["notices"]["message"] == {"app": True, "sound": False, "desktop": True, "mail": False}
    second = await cast.store.write(lambda tx: preferences.change(tx, cast.anna, {"quiet": {"on": True}}))
    assert second["send"]["telegram"] == "command" and second["quiet"]["on"]
    assert orjson.loads(await preferences.load_json(cast.store, cast.anna.id or 0)) == second
    assert (
        orjson.loads(await preferences.load_json(cast.store, cast.boris.id or 0))
        == preferences.Preferences().model_dump()
    )
    told = await eventlog.after(cast.store, before)
    assert [(one.kind, one.only_operator) for one in told] == [(EventKind.preferences_changed, cast.anna.id)] * 2
    back = {"send": {"telegram": "enter"}, "quiet": {"on": False}, "notices": {"message": {"sound": True}}}
    await cast.store.write(lambda tx: preferences.change(tx, cast.anna, back))
    kept = await cast.store.rows("select choices from operator where id = :id", id=cast.anna.id)
    assert kept[0][0] == "{}", "what is as usual follows the usual"


async def test_own_key_is_kept_until_it_is_reset(cast: Cast) -> None:
    def change(wanted: dict[str, Any]) -> Any:
        return cast.store.write(lambda tx: preferences.change(tx, cast.anna, wanted))

    assert (await change({"keys": {"close": "Ctrl+KeyE", "snooze": "KeyQ"}}))["keys"] == {
        "close": "Ctrl+KeyE",
        "snooze": "KeyQ",
    }
    assert (await change({"keys": {"close": ""}}))["keys"] == {"snooze": "KeyQ"}
    assert orjson.loads(await preferences.load_json(cast.store, cast.anna.id or 0))["keys"] == {"snooze": "KeyQ"}
    for wrong in ({"close": "Alt+KeyE"}, {"../x": "KeyE"}, {"close": 5}):
        with pytest.raises(Invalid):
            await change({"keys": wrong})


@pytest.mark.parametrize(
    "wanted",
    [
        {"colour": "red"},
        {"send": {"telegram": "shift"}},
        {"undo": {"email": 600}},
        {"quiet": {"since": "25:00"}},
        {"notices": {"message": {"pigeon": True}}},
        {"send": "enter"},
        {"sounds": None},
    ],
)
async def test_unknown_preference_is_refused_and_changes_nothing(cast: Cast, wanted: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: preferences.change(tx, cast.anna, wanted))
    assert (
        orjson.loads(await preferences.load_json(cast.store, cast.anna.id or 0))
        == preferences.Preferences().model_dump()
    )


def test_unknown_value_of_another_version_becomes_the_default() -> None:
    held = '{"send":{"telegram":"command","fax":"enter"},"undo":{"email":"never"},"quiet":7,"gone":1,"shortcuts":false}'
    read = preferences.parse(held)
    assert (
        read.send.telegram == "command"
        and read.undo.email == 10
        and read.quiet.since == "21:00"
        and read.shortcuts is False
    )
