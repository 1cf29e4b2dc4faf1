"""Tests a full disk and a damaged file under a running server: explained, nothing lost, and recovery by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inbox.errors import NoSpace
from inbox.store.failures import Damaged
from tests.conftest import Cast, key
from tests.support.disk import fill, small_disk
from tests.web.browser import Browser, until
from tests.web.conftest import SQLITE, Running
from web.cli.main import main

pytestmark = SQLITE


@pytest.fixture
def tmp_path(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of 8 MiB."""
    with small_disk(tmp_path / "disk", mebibytes=8) as disk:
        yield disk


async def ready(server: Running) -> tuple[int, str]:
    answer = await server.browser().http.get("/readyz")
    return answer.status_code, answer.text


async def until_no_room(anna: Browser, dialog: int) -> dict[str, Any]:
    """Write until the server has no room, and return the rejected data: the WAL may have had some room."""
    for _ in range(200):
        note = {"kind": "note", "text": "заметка " * 400, "seen": 0, "files": [], "key": key()}
        answer = await anna.http.post(f"/api/dialogs/{dialog}/messages", json=note)
        if answer.status_code != 201:
            assert (answer.status_code, answer.json()["code"]) == (507, "no-space"), answer.text
            assert "disk is full" in answer.json()["title"]
            return note
    raise AssertionError("the disk never became full")


async def test_a_full_disk_is_explained_and_recovery_is_automatic(
    server: Running, cast: Cast, capsys: pytest.CaptureFixture[str]
) -> None:
    dialog = await cast.writes("вопрос")
    anna = await server.seat(cast.anna)
    assert await ready(server) == (200, "ready\n")
    filler = fill(server.folder)
    unwritten = await until_no_room(anna, dialog)
    status, why = await ready(server)
    assert status == 503 and "The server's disk is full" in why
    assert (await anna.http.get(f"/api/dialogs/{dialog}")).status_code == 200  # reading still works
    capsys.readouterr()
    listed = await asyncio.to_thread(main, ["channel", "list", "--data", str(server.folder)])
    assert listed == 0 and "! The server's disk is full" in capsys.readouterr().out
    with pytest.raises(NoSpace):
        await cast.writes("пока нет места " * 5_000)
    filler.unlink()

    async def well() -> bool:
        return (await ready(server))[0] == 200

    await until(well)
    answer = await anna.http.post(f"/api/dialogs/{dialog}/messages", json=unwritten)
    assert answer.status_code == 201, answer.text
    assert server.store.trouble is None


async def test_an_upload_on_a_full_disk_is_refused_with_the_same_text(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    filler = fill(server.folder)
    headers = {"content-type": "application/octet-stream"}
    answer = await anna.http.post("/api/uploads?name=a.bin", content=b"x" * 2_000_000, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (507, "no-space")
    filler.unlink()
    answer = await anna.http.post("/api/uploads?name=a.bin", content=b"x" * 2_000_000, headers=headers)
    assert answer.status_code == 201


async def test_a_database_that_is_damaged_while_it_runs_is_not_ready(server: Running, cast: Cast) -> None:
    await cast.writes("вопрос")
    await server.store.rows("pragma wal_checkpoint(truncate)")
    base = server.folder / "okno.db"
    with base.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (base.stat().st_size - 4096))

    async def noticed() -> bool:
        try:
            await server.store.rows("select count(*) from contact_words where words like '%x%'")
            await server.store.rows("select count(*) from event where data like '%x%'")
        except Damaged:
            return True
        return False

    await until(noticed)
    status, why = await ready(server)
    assert status == 503 and "The database is damaged" in why
