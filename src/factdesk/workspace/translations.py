"""Translations of passages, kept beside the original by the people of the desk; nothing is translated by a machine."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.span import Span
from factdesk.domain.translation import Translation
from factdesk.store import translations as stored
from factdesk.store.desk_models import PassageTranslationRow
from factdesk.store.journal import now
from factdesk.workspace.area import Area

if TYPE_CHECKING:
    from factdesk.domain.carrying import Carrier
    from factdesk.workspace.operation import Operation

MAX_LENGTH = 200_000
"""The longest translation of one passage, in code points."""


class Translations(Area):
    """Operations on translations."""

    def add(
        self,
        text: str,
        *,
        span: Span,
        language: str,
        article: int | None = None,
        evidence: int | None = None,
        note: str = "",
        by: str = "",
    ) -> Translation:
        """Keep a translation beside a stretch of an article or of a piece of evidence.

        Args:
            text: the translation.
            span: the stretch of the original, in code points; white space at its edges is left out.
            language: of the translation (en, ar …).
            article: the article it is of; or
            evidence: the piece of evidence it is of.
            note: such as a word that can be read in two ways.
            by: who translated; the person at the desk when empty.

        Raises:
            BadInput: nothing is translated, no language is named, or the stretch lies outside the original.
            NotFound: there is no such article or evidence.
        """
        said, spoken = _checked(text, language)
        if (article is None) == (evidence is None):
            raise BadInput("A translation belongs to one article or to one piece of evidence: name one.")
        workspace = self._workspace
        original = workspace.articles.text(article) if article is not None else workspace.evidence.text(evidence or 0)
        good = span.trimmed(original) if span.end <= len(original) else Span(0, 0)
        if not len(good):
            raise BadInput(f"{span.start} to {span.end} are no words of the original: select what was translated.")
        with workspace.operation("add translation") as operation:
            row = operation.add(
                PassageTranslationRow(
                    article_id=article, evidence_id=evidence, start=good.start, end=good.end, language=spoken,
                    text=said, note=note.strip(), by=by.strip() or workspace.by, at=now(),
                )
            )  # fmt: skip
            number = row.id or 0
        return self.get(number)

    def edit(
        self, translation: int, *, text: str | None = None, language: str | None = None, note: str | None = None,
        by: str | None = None,
    ) -> Translation:  # fmt: skip
        """Change a translation; what is None stays as it is.

        Raises:
            BadInput: the translation or its language would be empty.
            NotFound: no translation has that number.
        """
        before = self.get(translation)
        said, spoken = _checked(
            before.text if text is None else text, before.language if language is None else language
        )
        with self._workspace.operation("edit translation") as operation:
            row = operation.get(PassageTranslationRow, translation, "translation")
            row.text, row.language = said, spoken
            row.note = before.note if note is None else note.strip()
            row.by = before.by if by is None else by.strip() or self._workspace.by
            row.at = now() if said != before.text else before.at
        return self.get(translation)

    def remove(self, translation: int) -> None:
        """Remove a translation; the original is untouched, and undo brings it back.

        Raises:
            NotFound: no translation has that number.
        """
        with self._workspace.operation("remove translation") as operation:
            operation.remove([operation.get(PassageTranslationRow, translation, "translation")])

    def get(self, translation: int) -> Translation:
        """Return one translation.

        Raises:
            NotFound: no translation has that number.
        """
        with self._workspace.reading() as session:
            row = session.get(PassageTranslationRow, translation)
            if row is None:
                raise NotFound(f"There is no translation {translation}.")
            return stored.record(row)

    def of_article(self, article: int) -> Sequence[Translation]:
        """Return the translations beside an article, in reading order."""
        return self.of(articles=[article])

    def of_evidence(self, evidence: int) -> Sequence[Translation]:
        """Return the translations beside a piece of evidence, in reading order."""
        return self.of(evidence=[evidence])

    def of(
        self, *, articles: Sequence[int] | None = None, evidence: Sequence[int] | None = None
    ) -> Sequence[Translation]:
        """Return the translations beside these articles and pieces of evidence; all when neither is named."""
        with self._workspace.reading() as session:
            return stored.load(session, articles=articles, evidence=evidence)


def carry_translations(operation: "Operation", before: int, after: int, carrier: "Carrier") -> None:
    """Let translations of unchanged words stand beside the corrected text too; those of the old text stay there."""
    for row in operation.rows(PassageTranslationRow, "article_id", before):
        moved = carrier.span(Span(row.start, row.end))
        if moved is not None:
            operation.add(
                PassageTranslationRow(
                    article_id=after, start=moved.start, end=moved.end, language=row.language, text=row.text,
                    note=row.note, by=row.by, at=row.at,
                )
            )  # fmt: skip


def take_translation(
    operation: "Operation", one: Translation, articles: Mapping[int, int], evidence: Mapping[int, int]
) -> bool:
    """Take in a translation of another desk; return whether it was not here yet.

    Args:
        operation: the change under way.
        one: with the ids of the other desk.
        articles: their ids there → here.
        evidence: their ids there → here.
    """
    beside = articles.get(one.article or 0), evidence.get(one.evidence or 0)
    if (beside[0] is None) == (beside[1] is None):
        return False  # of something that did not come along
    column, number = ("article_id", beside[0]) if beside[0] is not None else ("evidence_id", beside[1])
    said = (one.span.start, one.span.end, one.language, one.text, one.note, one.by, one.at)
    there = operation.rows(PassageTranslationRow, column, number)
    if said in {(row.start, row.end, row.language, row.text, row.note, row.by, row.at) for row in there}:
        return False
    operation.add(
        PassageTranslationRow(
            article_id=beside[0], evidence_id=beside[1], start=one.span.start, end=one.span.end, language=one.language,
            text=one.text, note=one.note, by=one.by, at=one.at,
        )
    )  # fmt: skip
    return True


def _checked(text: str, language: str) -> tuple[str, str]:
    said, spoken = text.strip(), language.strip().lower()
    if not said:
        raise BadInput("There is no translation: write what the passage says.")
    if len(said) > MAX_LENGTH:
        raise BadInput(f"A translation has {MAX_LENGTH:,} characters at most: cut the passage in parts.")
    if not spoken.isalpha() or len(spoken) not in (2, 3):
        raise BadInput(f"“{language}” is no language code: write two letters, such as en or ar.")
    return said, spoken
