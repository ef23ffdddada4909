"""Articles and their junk in the database: rows to records, without loading texts that nobody asked for."""

from typing import Any

from sqlalchemy import case, func, select
from sqlmodel import Session, col

from factdesk.domain.article import Article, JunkRange
from factdesk.domain.errors import NotFound
from factdesk.domain.span import Span
from factdesk.store.models import ArticleRow, ClaimRow, JunkRow

_FIELDS = (
    "id", "title", "outlet", "author", "url", "published", "language", "direction", "sha256", "text_sha256", "length",
    "added_at", "file_name", "revision", "revision_of", "media_type",
)  # fmt: skip
_ORDERS = {"added": "id", "title": "title", "outlet": "outlet", "published": "published"}


def load(session: Session, article: int | None = None, order: str = "-added") -> list[Article]:
    """Return all articles (or the one) in the order: added, title, outlet or published, backwards with a minus sign."""
    columns = [_column(name) for name in _FIELDS]
    claims, rated, proposals = _counts()
    query = select(*columns, claims, rated, proposals).select_from(ArticleRow)
    if article is not None:
        query = query.where(_column("id") == article)
    key = _column(_ORDERS.get(order.lstrip("-"), "id"))
    query = query.order_by(key.desc() if order.startswith("-") else key, _column("id"))
    found = []
    for values in session.execute(query):
        known = dict(zip(_FIELDS, values, strict=False))
        found.append(Article(**known, claims=values[-3] or 0, rated=values[-2] or 0, proposals=values[-1] or 0))
    return found


def get(session: Session, article: int) -> Article:
    """Return one article.

    Raises:
        NotFound: no article has that number.
    """
    found = load(session, article)
    if not found:
        raise NotFound(f"There is no article {article}: “factdesk articles” lists them.")
    return found[0]


def text_of(session: Session, article: int) -> str:
    """Return the text of an article.

    Raises:
        NotFound: no article has that number.
    """
    text = session.execute(select(_column("text")).where(_column("id") == article)).scalar()
    if text is None:
        raise NotFound(f"There is no article {article}: “factdesk articles” lists them.")
    return str(text)


def junk_of(session: Session, article: int) -> list[JunkRange]:
    """Return what is or was marked as no part of the article, in reading order."""
    query = select(JunkRow).where(col(JunkRow.article_id) == article).order_by(col(JunkRow.start))
    return [JunkRange(row.id or 0, Span(row.start, row.end), row.why, row.active) for row in session.scalars(query)]


def same_text(session: Session, text_sha256: str) -> int | None:
    """Return the oldest article with exactly this text, None if there is none."""
    query = select(_column("id")).where(_column("text_sha256") == text_sha256).order_by(_column("id")).limit(1)
    number = session.execute(query).scalar()
    return None if number is None else int(number)


def _column(name: str) -> Any:
    return ArticleRow.metadata.tables["article"].c[name]


def _counts() -> tuple[Any, Any, Any]:
    mine = col(ClaimRow.article_id) == _column("id")
    accepted = col(ClaimRow.state) == "accepted"

    def count(condition: Any) -> Any:
        return select(func.sum(case((condition, 1), else_=0))).where(mine).scalar_subquery()

    rated = accepted & col(ClaimRow.assessment_id).is_not(None)
    return count(accepted), count(rated), count(col(ClaimRow.state) == "proposed")
