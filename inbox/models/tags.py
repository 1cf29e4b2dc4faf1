"""Tables of the company's tags and of the dialogs that have them."""

from sqlalchemy import Column, ForeignKey, Index
from sqlmodel import Field, SQLModel

from inbox.models.columns import LOGGED, Id, bigint, integer, reference, row_id, string


class Tag(SQLModel, table=True):
    """A word of the company by which dialogs are classified.

    color: number of a hue that the screen knows. merged_into: the tag that replaced this one, which is removed then.
    """

    id: int | None = row_id()
    name: str = string()
    color: int = integer(0)
    removed_at: int | None = bigint(null=True)
    merged_into: int | None = reference("tag.id", null=True)
    __table_args__ = (LOGGED,)


class DialogTag(SQLModel, table=True):
    """A tag of a dialog, and the operator or the rule that added it. Rows of removed tags stay."""

    __tablename__ = "dialog_tag"
    dialog_id: int = Field(sa_column=Column(Id, ForeignKey("dialog.id"), primary_key=True, autoincrement=False))
    tag_id: int = Field(sa_column=Column(Id, ForeignKey("tag.id"), primary_key=True, autoincrement=False))
    at: int = bigint()
    by_id: int | None = bigint(null=True)
    rule_id: int | None = bigint(null=True)
    __table_args__ = (Index(None, "tag_id", "dialog_id"), LOGGED)
