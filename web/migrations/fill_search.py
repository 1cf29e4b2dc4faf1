"""Makes what was written before search existed findable; used by one migration."""

from collections.abc import Iterable

from sqlalchemy import Connection, text

from inbox.search import texts

CHUNK = 500


def index_existing(connection: Connection) -> None:
    """Index every message that people wrote and every client that is known."""
    _fill(connection, "message", "select id, text from message where kind <> 'system' and id > :after order by id")
    people = (
        "select k.id, k.name || ' ' || coalesce((select {join}) , '') from contact k where k.id > :after order by k.id"
    )
    one = "i.name || ' ' || i.label || ' ' || i.external_id"
    join = {
        "sqlite": f"group_concat({one}, ' ') from identity i where i.contact_id = k.id",
        "postgresql": f"string_agg({one}, ' ') from identity i where i.contact_id = k.id",
    }[connection.dialect.name]
    for contact_id, plain in _fill(connection, "contact", people.format(join=join)):
        connection.execute(
            text("insert into contact_words (contact_id, words) values (:id, :words)"),
            {"id": contact_id, "words": plain},
        )


def _fill(connection: Connection, what: str, query: str) -> Iterable[tuple[int, str]]:
    if connection.dialect.name == "sqlite":
        insert = text(f"insert into {what}_fts (rowid, words, stems) values (:id, :words, :stems)")
    else:
        insert = text(
            f"insert into {what}_fts (id, words, stems)"
            " values (:id, to_tsvector('simple', :words), to_tsvector('simple', :stems))"
        )
    done: list[tuple[int, str]] = []
    after = 0
    while page := connection.execute(text(f"{query} limit {CHUNK}"), {"after": after}).fetchall():
        after = page[-1][0]
        for row_id, body in page:
            plain, stems = texts(body)
            if plain:
                connection.execute(insert, {"id": row_id, "words": plain, "stems": stems})
                if what == "contact":
                    done.append((row_id, plain))
    return done
