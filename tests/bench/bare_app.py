"""Yardstick: the smallest application on the same stack: Starlette, SQLModel on aiosqlite, one page of 50 rows.

bare_app.py PORT FILE      creates FILE with 1,000 rows when it does not exist
"""

from __future__ import annotations

import sys
from pathlib import Path

import uvicorn
from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import Field, SQLModel, create_engine, select
from sqlmodel.ext.asyncio.session import AsyncSession
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route


class Dialog(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str
    state: int = Field(index=True)
    last_at: int = Field(index=True)
    preview: str


def fill(path: str) -> None:
    engine = create_engine(f"sqlite:///{path}")
    SQLModel.metadata.create_all(engine)
    with engine.begin() as connection:
        rows = [{"name": f"Client {n}", "state": 0, "last_at": n, "preview": "Hello " * 10} for n in range(1_000)]
        connection.execute(SQLModel.metadata.tables["dialog"].insert(), rows)
    engine.dispose()


def app(path: str) -> Starlette:
    engine = create_async_engine(f"sqlite+aiosqlite:///{path}")

    async def page(request: Request) -> JSONResponse:
        async with AsyncSession(engine) as session:
            dialogs = await session.exec(select(Dialog).where(Dialog.state == 0).order_by(-Dialog.last_at).limit(50))  # type: ignore[arg-type]
            return JSONResponse([dialog.model_dump() for dialog in dialogs])

    return Starlette(routes=[Route("/page", page)])


if __name__ == "__main__":
    if not Path(sys.argv[2]).exists():
        fill(sys.argv[2])
    uvicorn.run(app(sys.argv[2]), host="127.0.0.1", port=int(sys.argv[1]), log_level="error", loop="uvloop")
