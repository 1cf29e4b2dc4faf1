"""The routes of rules: cards, changes and the journal, and live rows for every screen."""

from __future__ import annotations

from automation import journal, kinds
from automation.registry import ActiveRule
from inbox.store import Tx
from tests.conftest import Cast
from tests.web.browser import key, until
from tests.web.conftest import SQLITE, Running


@SQLITE
async def test_rule_is_created_changed_and_listed(server: Running, cast: Cast) -> None:
    anna, boris = await server.seat(cast.anna), await server.seat(cast.boris)
    made = (await anna.post("/api/rules", key=key(), kind="sla", body={"first_minutes": 30})).json()["rule"]
    assert (made["active"], made["body"]["first_minutes"], made["changed_by"]) == (False, 30, cast.anna.id)
    on = (await anna.post(f"/api/rules/{made['id']}/active", key=key(), active=True)).json()["rule"]
    assert (on["active"], on["version"]) == (True, 2)
    listed = await boris.get("/api/rules")
    assert made["id"] in [rule["id"] for rule in listed["rules"]]
    assert {kind["kind"] for kind in listed["kinds"]} == set(kinds.registered())
    assert {"id": made["id"], "kind": "sla", "active": True} in (await boris.get("/api/start"))["rules"]
    stale = await anna.http.patch(f"/api/rules/{made['id']}", json={"key": key(), "version": 1, "body": {}})
    assert (stale.status_code, stale.json()["code"], stale.json()["by"]) == (409, "changed-meanwhile", cast.anna.id)
    versions = await boris.get(f"/api/rules/{made['id']}/versions")
    assert [one["by"] for one in versions["versions"]] == [cast.anna.id, cast.anna.id]


@SQLITE
async def test_wrong_body_names_its_field(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    refused = await anna.post("/api/rules", key=key(), kind="sla", body={"first_minutes": 0})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "first_minutes")
    assert (await anna.post("/api/rules", key=key(), kind="comet", body={})).json()["code"] == "unknown-kind"


@SQLITE
async def test_log_of_all_rules_is_paged_by_outcome_and_keeps_runs_of_removed_rules(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("Здравствуйте!")
    anna, olga = await server.seat(cast.anna), await server.seat(cast.olga)
    first, second = [
        (await anna.post("/api/rules", key=key(), kind=kind, body={})).json()["rule"]["id"]
        for kind in ("sla", "untouched")
    ]

    def run(tx: Tx) -> list[int]:
        ids = []
        for number in range(60):
            rule = ActiveRule((first, second)[number % 2], 1, kinds.registered()["sla"], None)
            ids.append(journal.begin(tx, rule, f"e.x.{number}", dialog_id=dialog) or 0)
            if number % 20 == 0:
                journal.end(tx, ids[-1], "failed", error="ZeroDivisionError")
        return ids

    ids = await cast.store.write(run)
    await anna.post(f"/api/rules/{second}/removed", key=key(), removed=True)
    page = await anna.get("/api/runs")
    assert ([one["id"] for one in page["runs"]], page["more"]) == (ids[:9:-1], True)
    assert {(one["rule_id"], one["kind"]) for one in page["runs"]} == {(first, "sla"), (second, "untouched")}
    rest = await anna.get("/api/runs", before=page["runs"][-1]["id"])
    assert ([one["id"] for one in rest["runs"]], rest["more"]) == (ids[9::-1], False)
    failed = await anna.get("/api/runs", outcome="failed")
    assert ([one["id"] for one in failed["runs"]], failed["more"]) == ([ids[40], ids[20], ids[0]], False)
    assert (await olga.get("/api/runs"))["runs"] == []
    assert (await anna.http.get("/api/runs", params={"outcome": "guessed"})).status_code == 422


@SQLITE
async def test_journal_hides_runs_in_dialogs_of_other_channels(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте!")
    anna, olga = await server.seat(cast.anna), await server.seat(cast.olga)
    rule_id = (await anna.post("/api/rules", key=key(), kind="sla", body={})).json()["rule"]["id"]

    def run(tx: Tx) -> list[int | None]:
        rule = ActiveRule(rule_id, 1, kinds.registered()["sla"], None)
        return [journal.begin(tx, rule, f"e.x.{number}", dialog_id=dialog) for number in range(60)]

    ids = await cast.store.write(run)
    page = await anna.get(f"/api/rules/{rule_id}/runs")
    assert ([one["id"] for one in page["runs"]], page["more"]) == (ids[:9:-1], True)
    rest = await anna.get(f"/api/rules/{rule_id}/runs", before=page["runs"][-1]["id"])
    assert ([one["id"] for one in rest["runs"]], rest["more"]) == (ids[9::-1], False)
    assert page["runs"][0]["client"] == "Kate"
    assert (await olga.get(f"/api/rules/{rule_id}/runs"))["runs"] == []
    assert (await olga.http.get(f"/api/runs/{ids[0]}")).status_code == 404
    card = (await anna.get(f"/api/runs/{ids[0]}"))["rule"]
    assert (card["today"], card["days"][-1], len(card["days"])) == (60, 60, 14)


@SQLITE
async def test_screens_get_the_rule_when_another_person_switches_it(server: Running, cast: Cast) -> None:
    screen = await server.screen(cast.boris)
    anna = await server.seat(cast.anna)
    rule_id = (await anna.post("/api/rules", key=key(), kind="sla", body={})).json()["rule"]["id"]
    await anna.do(f"/api/rules/{rule_id}/active", active=True)
    await until(lambda: screen.others.get("rule", {}).get(str(rule_id), {}).get("active", False))
