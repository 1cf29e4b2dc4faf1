"""Tests players, archives and files that do not fit into one message."""

from __future__ import annotations

import io
import os
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from inbox.files.blobs import FolderBlobs
from inbox.inbound import File
from tests.conftest import Cast
from tests.web.browser import Browser, until
from tests.web.conftest import SQLITE, Running
from web.http.ranges import OutOfRange, parse_range
from web.http.zip_stream import Member, distinct_names, stream_zip

OGG = b"OggS\x00\x02........OpusHead" + bytes(range(256)) * 3_000


async def received(server: Running, cast: Cast, *files: tuple[str, str, str, bytes]) -> tuple[int, list[str]]:
    """Take in files of a client: (kind, name, media type, body); returns (message, tokens)."""
    made = []
    for kind, name, media_type, body in files:
        stored = await server.okno.blobs.keep(body)
        made.append(File(kind, name, media_type, stored.size, digest=stored.digest))
    await cast.writes("", content=files[0][0], files=tuple(made))
    rows = await cast.store.rows(
        "select message_id, token from attachment where message_id = (select max(message_id) from attachment)"
        " order by position, id"
    )
    return rows[0][0], [row[1] for row in rows]


async def test_a_voice_message_is_served_by_ranges(server: Running, cast: Cast) -> None:
    _, (token,) = await received(server, cast, ("voice", "voice.ogg", "audio/ogg", OGG))
    boris = await server.seat(cast.boris)
    whole = await boris.http.get(f"/files/{token}/media")
    assert (whole.status_code, whole.content) == (200, OGG)
    assert whole.headers["content-type"] == "audio/ogg"
    assert whole.headers["content-disposition"].startswith("inline; ")
    assert whole.headers["accept-ranges"] == "bytes"
    assert whole.headers["x-content-type-options"] == "nosniff"
    assert whole.headers["content-security-policy"].startswith("sandbox; default-src 'none'")
    for link in (f"/files/{token}/media", f"/files/{token}"):
        for wanted, start, stop in (
            ("bytes=0-99", 0, 100),
            ("bytes=300000-", 300_000, len(OGG)),
            ("bytes=-5", len(OGG) - 5, len(OGG)),
            (f"bytes=5-{10**15}", 5, len(OGG)),
        ):
            part = await boris.http.get(link, headers={"Range": wanted})
            assert (part.status_code, part.content) == (206, OGG[start:stop]), wanted
            assert part.headers["content-range"] == f"bytes {start}-{stop - 1}/{len(OGG)}"
            assert part.headers["content-length"] == str(stop - start)
    beyond = await boris.http.get(f"/files/{token}", headers={"Range": f"bytes={len(OGG)}-"})
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{len(OGG)}")
    changed = await boris.http.get(f"/files/{token}", headers={"Range": "bytes=0-9", "If-Range": '"another"'})
    assert (changed.status_code, len(changed.content)) == (200, len(OGG))


def test_invalid_ranges_are_ignored() -> None:
    for header in (None, "", "bytes=-", "bytes=5-2", "bytes=0-1,3-4", "items=0-1", "bytes=a-b", "bytes=" + "9" * 200):
        assert parse_range(header, 10).whole, header
    assert parse_range("bytes=2-3", 10).content_range == "bytes 2-3/10"
    for header, size in (("bytes=10-", 10), ("bytes=-0", 10), ("bytes=0-", 0), ("bytes=-1", 0)):
        with pytest.raises(OutOfRange):
            parse_range(header, size)


@SQLITE
async def test_only_files_with_media_content_are_played(server: Running, cast: Cast) -> None:
    page = b"<html><script>alert(1)</script></html>"
    _, tokens = await received(
        server,
        cast,
        ("voice", "voice.ogg", "audio/ogg", page),  # the platform called it so
        ("document", "a.html", "text/html", page),
        ("video", "a.mov", "video/quicktime", b"\x00\x00\x00\x14ftypqt  "),
        ("photo", "a.svg", "image/svg+xml", b"<svg onload=alert(1)>"),
        ("document", "a.pdf", "application/pdf", b"%PDF-1.7"),
    )
    boris = await server.seat(cast.boris)
    assert {(await boris.http.get(f"/files/{token}/media")).status_code for token in tokens} == {404}
    _, more = await received(server, cast, ("video", "a.mp4", "video/mp4", b"\x00\x00\x00\x18ftypisom"))
    shown = await boris.http.get(f"/files/{more[-1]}/media")
    assert (shown.status_code, shown.headers["content-type"]) == (200, "video/mp4")


async def archive(browser: Browser, message: int) -> zipfile.ZipFile:
    answer = await browser.http.get(f"/api/messages/{message}/files.zip")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith("attachment; ")
    assert answer.headers["content-length"] == str(len(answer.content))  # a browser can show how much is left
    return zipfile.ZipFile(io.BytesIO(answer.content))


async def test_all_files_of_a_message_come_as_one_archive(server: Running, cast: Cast) -> None:
    message, _ = await received(
        server,
        cast,
        ("document", "договор.pdf", "application/pdf", b"%PDF-1.7" * 100_000),
        ("document", "Договор.pdf", "application/pdf", b"%PDF-1.4"),
        ("document", "../../etc/passwd", "text/plain", b"x"),
        ("voice", "", "audio/ogg", OGG),
    )
    boris, olga = await server.seat(cast.boris), await server.seat(cast.olga)
    found = await archive(boris, message)
    assert found.testzip() is None
    names = found.namelist()
    assert names[:3] == ["договор.pdf", "Договор (2).pdf", "passwd"]
    assert names[3].startswith("voice-")
    assert found.read(names[0]) == b"%PDF-1.7" * 100_000
    foreign = await olga.http.get(f"/api/messages/{message}/files.zip")
    absent = await boris.http.get("/api/messages/99999/files.zip")
    assert (foreign.status_code, absent.status_code) == (404, 404)
    assert foreign.json() == absent.json()
    await cast.writes("без файлов")
    bare = (await cast.store.rows("select max(id) from message"))[0][0]
    assert (await boris.http.get(f"/api/messages/{bare}/files.zip")).status_code == 404


def open_blobs(folder: Path) -> int:
    """Count the files under a folder that this process holds open."""
    links = [link for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    return sum(os.readlink(link).startswith(str(folder)) for link in links if os.path.lexists(link))


async def test_an_archive_needs_little_memory_and_leaves_nothing_open_when_it_is_broken_off(tmp_path: Path) -> None:
    blobs = FolderBlobs(tmp_path)
    kept = [await blobs.keep(os.urandom(1024) * 8 * 1024 + bytes([n])) for n in range(8)]
    members = [Member(f"файл {n}.bin", stored.digest, stored.size) for n, stored in enumerate(kept)]
    tracemalloc.start()
    length, pieces = stream_zip(blobs, members)
    got = 0
    async for piece in pieces:
        got += len(piece)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert got == length > 64 * 1024 * 1024 and peak < 4 * 1024 * 1024
    _, pieces = stream_zip(blobs, members)
    async for _ in pieces:
        if open_blobs(tmp_path):
            break
    assert open_blobs(tmp_path) == 1
    del pieces
    await until(lambda: open_blobs(tmp_path) == 0)


async def test_an_archive_whose_bytes_are_missing_breaks_off(tmp_path: Path) -> None:
    blobs = FolderBlobs(tmp_path)
    stored = await blobs.keep(b"x" * 1_000_000)
    _, pieces = stream_zip(blobs, [Member("a", stored.digest, stored.size), Member("b", "0" * 64, 5)])
    with pytest.raises(FileNotFoundError):
        async for _ in pieces:
            pass


def test_names_in_an_archive_are_distinct() -> None:
    assert distinct_names(["a.txt", "A.txt", "a.txt", "a (2).txt", "b", "b", ".x", ".x"]) == [
        "a.txt",
        "A (2).txt",
        "a (3).txt",
        "a (2) (2).txt",
        "b",
        "b (2)",
        ".x",
        ".x (2)",
    ]


@SQLITE
async def test_files_over_the_limit_are_named_and_not_dropped_silently(server: Running, cast: Cast) -> None:
    stored = await server.okno.blobs.keep(b"x")
    many = tuple(File("document", f"{n}.txt", "text/plain", 1, digest=stored.digest) for n in range(23))
    await cast.writes("много", files=many)
    rows = await cast.store.rows("select name, state, reason, digest from attachment order by position")
    assert [tuple(row) for row in rows[19:]] == [
        ("19.txt", "ready", "", stored.digest),
        ("20.txt", "refused", "too-many", None),
        ("21.txt", "refused", "too-many", None),
        ("22.txt", "refused", "too-many", None),
    ]
