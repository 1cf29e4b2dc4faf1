"""Adds comments to the search index of tasks."""

from alembic import op

from web.migrations.fill_search import index_existing_tasks

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        op.execute("drop table task_fts")
        op.execute(
            "create virtual table task_fts using fts5(words, stems, content='',"
            " tokenize='unicode61 remove_diacritics 0', detail=full)"
        )
        index_existing_tasks(connection)
        return
    op.execute("truncate task_fts")
    index_existing_tasks(connection)
