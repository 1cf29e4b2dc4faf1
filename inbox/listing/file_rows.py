"""Shapes the files of a message or a task as JSON text."""

from inbox.store.sql import json_list, json_object


def files_shape(dialect: str, where: str) -> str:
    """Return SQL of the list of files for which a condition over `attachment a` holds, in their order."""
    one = json_object(
        dialect,
        id="a.id",
        token="a.token",
        kind="a.kind",
        name="a.name",
        media_type="a.media_type",
        size="a.size",
        width="a.width",
        height="a.height",
        duration="a.duration",
        state="a.state",
        reason="nullif(a.reason, '')",
        thumb="case when a.thumb_digest is null then 0 else 1 end",
        preview="case when a.preview_digest is null then 0 else 1 end",
        content_id="a.content_id",
    )
    return json_list(dialect, one, f"attachment a where {where}", "a.position, a.id")
