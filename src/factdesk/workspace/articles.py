"""Taking articles in, editing what is known of them, and marking what is no part of them."""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factdesk.domain.article import MAX_LENGTH, Article, ArticleDetails, JunkRange
from factdesk.domain.dates import is_date
from factdesk.domain.errors import BadInput, Refused, TooLarge
from factdesk.domain.language import direction_of, guess_language
from factdesk.domain.span import Span
from factdesk.store import articles as stored
from factdesk.store.desk_models import PassageTranslationRow
from factdesk.store.incident_models import DecisionRow
from factdesk.store.journal import now
from factdesk.store.models import ArticleRow, ClaimRow, JunkRow
from factdesk.workspace.area import Area
from factdesk.workspace.claim_rows import remove_claims
from factdesk.workspace.similar import similar_texts

if TYPE_CHECKING:
    from factdesk.capture.captured import Captured
    from factdesk.workspace.operation import Operation


@dataclass(frozen=True, slots=True)
class ArticleAdded:
    """What came of taking an article in.

    ``duplicate_of`` is set when exactly this text was there already: nothing was stored again then, and ``article`` is
    the one that was there. ``similar`` lists articles with much the same text, with the similarity from 0 to 1.
    """

    article: Article
    duplicate_of: int | None
    similar: tuple[tuple[int, float], ...]
    junk: tuple[JunkRange, ...]
    warnings: tuple[str, ...] = ()


class Articles(Area):
    """Operations on articles."""

    def add_file(self, path: Path, details: ArticleDetails | None = None) -> ArticleAdded:
        """Take in an article from a file (text, web page, Word, OpenDocument, PDF, RTF, e-mail).

        Raises:
            BadInput: the file cannot be read as an article; the message says what to do.
        """
        from factdesk.capture.readers import read_file

        return self._add(read_file(path), details)

    def add_text(self, text: str, name: str = "pasted text", details: ArticleDetails | None = None) -> ArticleAdded:
        """Take in an article from text, as pasted or from standard input.

        Raises:
            BadInput: there are no words in it.
        """
        return self.add_bytes(text.encode(), f"{name}.txt", details)

    def add_bytes(self, data: bytes, name: str, details: ArticleDetails | None = None) -> ArticleAdded:
        """Take in an article from the bytes of a file with that name.

        Raises:
            BadInput: the bytes cannot be read as an article.
        """
        from factdesk.capture.readers import read_bytes

        return self._add(read_bytes(data, name), details)

    def add_page(self, url: str, details: ArticleDetails | None = None, *, later: bool = False) -> ArticleAdded:
        """Fetch a web page and take it in as an article. The network is used for this page only.

        ``later`` lets a page that cannot be had wait to be tried again.

        Raises:
            CaptureFailed: the page cannot be had; the message says why.
        """
        return self._workspace.attempts.capture(
            url, "article", lambda got: self.add_captured(got, details), later=later
        )

    def add_captured(self, captured: "Captured", details: ArticleDetails | None = None) -> ArticleAdded:
        """Take in an article from a page or file that was captured already."""
        return self._add(captured, details)

    def _add(self, captured: "Captured", details: ArticleDetails | None) -> ArticleAdded:
        text = captured.text
        if not text.strip():
            raise BadInput(f"{captured.name} has no words in it: check that it is the right file.")
        if len(text) > MAX_LENGTH:
            raise TooLarge(
                f"{captured.name} has {len(text):,} characters; an article may have {MAX_LENGTH:,}: "
                "take in a part of it."
            )
        values = _values(captured, text, details)
        text_sha256 = hashlib.sha256(text.encode()).hexdigest()
        with self._workspace.reading() as session:
            same = stored.same_text(session, text_sha256)
        if same is not None:
            return ArticleAdded(self.get(same), same, (), tuple(self.junk(same)), captured.warnings)
        from factdesk.splitting.document import Document

        document = Document(text, values["language"], values["published"] or None)
        values["title"] = values["title"] or _first_line(text)
        with self._workspace.operation("add article") as operation:
            original = captured.files[0]
            content = original.data if original.data is not None else original.path
            assert content is not None
            sha256, _ = operation.keep(content)
            row = operation.add(
                ArticleRow(
                    **values,
                    text=text,
                    length=len(text),
                    text_sha256=text_sha256,
                    sha256=sha256,
                    file_name=captured.name,
                    media_type=captured.media_type,
                    added_at=now(),
                    added_by=self._workspace.by,
                )
            )
            number = row.id or 0
            for junk in document.junk:
                operation.add(JunkRow(article_id=number, start=junk.span.start, end=junk.span.end, why=junk.why))
        similar = similar_texts(self._workspace, number, text)
        return ArticleAdded(self.get(number), None, similar, tuple(self.junk(number)), captured.warnings)

    def list(self, order: str = "-added") -> Sequence[Article]:
        """Return all articles in the order: added, title, outlet or published, backwards with a minus sign."""
        with self._workspace.reading() as session:
            return stored.load(session, order=order)

    def get(self, article: int) -> Article:
        """Return one article.

        Raises:
            NotFound: no article has that number.
        """
        with self._workspace.reading() as session:
            return stored.get(session, article)

    def text(self, article: int) -> str:
        """Return the text of an article, exactly as all offsets mean it.

        Raises:
            NotFound: no article has that number.
        """
        with self._workspace.reading() as session:
            return stored.text_of(session, article)

    def junk(self, article: int) -> Sequence[JunkRange]:
        """Return what is or was marked as no part of the article."""
        with self._workspace.reading() as session:
            return stored.junk_of(session, article)

    def edit(self, article: int, details: ArticleDetails) -> Article:
        """Change what is known of an article; its text never changes.

        Raises:
            BadInput: a value does not fit.
            NotFound: no article has that number.
        """
        given = given_details(details)
        with self._workspace.operation("edit article details") as operation:
            row = operation.get(ArticleRow, article, "article")
            for name, value in given.items():
                setattr(row, name, value)
        return self.get(article)

    def remove(self, article: int) -> None:
        """Remove an article with its claims; undo brings everything back, and the original file is kept.

        Raises:
            Refused: a revision of it exists.
            NotFound: no article has that number.
        """
        with self._workspace.operation("remove article") as operation:
            remove_one(operation, article)

    def mark_junk(self, article: int, span: Span, why: str = "marked by hand") -> JunkRange:
        """Mark a stretch as no part of the article.

        Raises:
            BadInput: the stretch lies outside the text.
        """
        if span.end > self.get(article).length or not len(span):
            raise BadInput(f"Characters {span.start} to {span.end} are not in article {article}.")
        with self._workspace.operation("mark as no part of the article") as operation:
            row = operation.add(JunkRow(article_id=article, start=span.start, end=span.end, why=why))
        return JunkRange(row.id or 0, span, why)

    def set_junk(self, junk: int, *, active: bool) -> None:
        """Restore a stretch that was marked as no part of the article, or mark it again."""
        with self._workspace.operation("strike out" if active else "restore struck-out text") as operation:
            operation.get(JunkRow, junk, "struck-out stretch").active = active


def remove_one(operation: "Operation", article: int) -> None:
    """Remove an article with its claims, as part of an operation.

    Raises:
        Refused: a revision of it exists.
        NotFound: no article has that number.
    """
    row = operation.get(ArticleRow, article, "article")
    if operation.rows(ArticleRow, "revision_of", article):
        raise Refused(f"Article {article} has a later revision: remove that one first.")
    remove_claims(operation, [claim.id or 0 for claim in operation.rows(ClaimRow, "article_id", article)])
    operation.remove(operation.rows(JunkRow, "article_id", article))
    operation.remove(operation.rows(PassageTranslationRow, "article_id", article))
    operation.remove(operation.rows(DecisionRow, "article_id", article))
    operation.remove([row])


def _values(captured: "Captured", text: str, details: ArticleDetails | None) -> dict[str, Any]:
    values: dict[str, Any] = {
        name: getattr(captured, name) or "" for name in ("title", "outlet", "author", "url", "published", "language")
    }
    if details is not None:
        values |= given_details(details)
    values["language"] = values["language"] or guess_language(text)
    values["direction"] = values.get("direction") or direction_of(values["language"])
    return values


def given_details(details: ArticleDetails) -> dict[str, str]:
    """Return what the person said.

    Raises:
        BadInput: a date or a direction is none.
    """
    given = {name: value.strip() for name, value in asdict(details).items() if value is not None}
    if not is_date(given.get("published", "")):
        raise BadInput(f"{given['published']} is no date: write it as 2023-10-15, 2023-10 or 2023.")
    if given.get("direction", "ltr") not in ("ltr", "rtl"):
        raise BadInput("A direction is ltr or rtl.")
    return given


def _first_line(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= 200 else line[:199].rstrip() + "…"
