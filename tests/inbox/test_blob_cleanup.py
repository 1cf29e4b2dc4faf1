"""Cleanup of stored bytes: only those without a row are deleted."""

import os
import time
from pathlib import Path

from inbox.clock import DAY
from inbox.files import attachments, cleanup, uploads
from inbox.files.blobs import Blobs, DatabaseBlobs, open_blobs
from inbox.inbound import File
from tests.conftest import Cast


async def age(cast: Cast, blobs: Blobs, folder: Path) -> None:
    """Make everything stored two days older."""
    if isinstance(blobs, DatabaseBlobs):
        await cast.store.write(lambda tx: tx.sql("update blob set created_at = created_at - :days", days=2 * DAY))
    for path in folder.rglob("*"):
        os.utime(path, (time.time() - 2 * 86_400,) * 2)


async def forget(cast: Cast, blobs: Blobs) -> int:
    """Run one full round of housekeeping."""
    return sum([await cleanup.forget_bytes(cast.store, blobs, shard) for shard in cleanup.SHARDS])


async def test_unreferenced_old_bytes_are_deleted(cast: Cast, tmp_path: Path) -> None:
    blobs = open_blobs(cast.store, tmp_path)
    kept = [await blobs.keep(b"named %d" % n) for n in range(3)]
    row = File("photo", "a.png", digest=kept[0].digest, preview_digest=kept[1].digest, thumb_digest=kept[2].digest)
    await cast.store.write(lambda tx: uploads.record_upload(tx, cast.anna, row))
    spare = await blobs.keep(b"nobody's")
    await age(cast, blobs, tmp_path / "files")
    fresh = await blobs.keep(b"about to be named")
    assert await forget(cast, blobs) == 1
    for one in (*kept, fresh):
        assert await blobs.read(one.digest)
    try:
        await blobs.read(spare.digest)
    except FileNotFoundError:
        return
    raise AssertionError("it is still there")


async def test_storing_old_content_again_keeps_it(cast: Cast, tmp_path: Path) -> None:
    blobs = open_blobs(cast.store, tmp_path)
    stored = await blobs.keep(b"sent before")
    await age(cast, blobs, tmp_path / "files")
    before = (await blobs.old(stored.digest[0], int(time.time() * 1000) - DAY))[0]
    await blobs.keep(b"sent before")
    assert not await blobs.remove(before, int(time.time() * 1000) - DAY)
    assert await forget(cast, blobs) == 0
    assert await blobs.read(stored.digest) == b"sent before"


async def test_unsent_upload_is_deleted_with_its_bytes_after_a_day(cast: Cast, tmp_path: Path) -> None:
    blobs = open_blobs(cast.store, tmp_path)
    stored = await blobs.keep(b"changed my mind")
    await cast.store.write(
        lambda tx: uploads.record_upload(tx, cast.anna, File("document", "a.txt", digest=stored.digest))
    )
    await age(cast, blobs, tmp_path / "files")
    assert await cast.store.write(cleanup.forget_uploads) == 0
    assert await forget(cast, blobs) == 0

    def old(tx: attachments.Tx) -> None:
        tx.sql("update attachment set created_at = created_at - :days", days=2 * DAY)
        cleanup.forget_uploads(tx)

    await cast.store.write(old)
    assert await forget(cast, blobs) == 1


async def test_half_written_file_of_a_dead_process_is_deleted(cast: Cast, tmp_path: Path) -> None:
    blobs = open_blobs(cast.store, tmp_path)
    if isinstance(blobs, DatabaseBlobs):
        return
    await blobs.keep(b"whole")
    (tmp_path / "files" / "new-123").write_bytes(b"half")
    await age(cast, blobs, tmp_path / "files")
    await forget(cast, blobs)
    assert not list((tmp_path / "files").glob("new-*"))
