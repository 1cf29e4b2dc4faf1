"""Column types and the mark of logged tables.

A table whose info says `logged` holds what operators see. Every transaction that writes to it must append an event; in
tests and development the store refuses the commit otherwise (decisions 2.19).
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    Text,
)
from sqlalchemy import text as literal
from sqlmodel import Field, SQLModel

metadata = SQLModel.metadata
metadata.naming_convention = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
).naming_convention

# SQLite only counts up an INTEGER PRIMARY KEY; PostgreSQL needs the wide type.
Id = BigInteger().with_variant(Integer(), "sqlite")
LOGGED = {"info": {"logged": True}}


def row_id() -> Any:
    return Field(default=None, sa_column=Column(Id, primary_key=True, autoincrement=True))


def reference(target: str, *, null: bool = False, index: bool = False) -> Any:
    return Field(default=None, sa_column=Column(Id, ForeignKey(target), nullable=null, index=index))


def bigint(*, null: bool = False, default: int | None = None) -> Any:
    fallback = None if default is None else literal(str(default))
    return Field(default=default, sa_column=Column(BigInteger(), nullable=null, server_default=fallback))


def string(*, null: bool = False, default: str | None = None) -> Any:
    fallback = None if default is None else literal(f"'{default}'")
    return Field(default=default, sa_column=Column(Text(), nullable=null, server_default=fallback))


def integer(default: int) -> Any:
    return Field(default=default, sa_column=Column(Integer(), nullable=False, server_default=literal(str(default))))
