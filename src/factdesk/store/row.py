"""The base of all tables, and the columns they share.

Foreign keys are checked at commit, so that undo may put rows back in any order. Ids are never used twice.
"""

from typing import Any, ClassVar

from sqlalchemy import JSON, MetaData
from sqlmodel import Field, SQLModel

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(SQLModel):
    """The base of all tables."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=_NAMES)
    __table_args__: ClassVar[Any] = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)


def link(table: str) -> Any:
    """Return a column that refers to a row of another table, checked at commit."""
    return Field(foreign_key=f"{table}.id", index=True)


def link_or_none(table: str) -> Any:
    """Return a column that may refer to a row of another table."""
    return Field(default=None, foreign_key=f"{table}.id", index=True)


def texts() -> Any:
    """Return a column that holds a list of short texts."""
    return Field(default_factory=list, sa_type=JSON)
