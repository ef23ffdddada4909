"""Verification reports: gathering what a report says and writing it to Word."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.domain.claim import Claim, ClaimFilter
from factdesk.domain.errors import BadInput
from factdesk.progress import Progress
from factdesk.workspace.area import Area

if TYPE_CHECKING:
    from factdesk.report.model import Custody, Options, Report


@dataclass(frozen=True, slots=True)
class ReportWritten:
    """A written report: its path, how many claims and pieces of evidence it holds, its SHA-256, and notes to show."""

    file: Path
    claims: int
    evidence: int
    sha256: str
    notes: tuple[str, ...] = ()


class Reports(Area):
    """Operations that write reports."""

    def write(
        self,
        out: Path,
        *,
        articles: Sequence[int] = (),
        claims: Sequence[int] = (),
        query: str = "",
        template: Path | None = None,
        language: str = "en",
        date: str = "",
        title: str = "",
        options: "Options | None" = None,
        progress: Progress | None = None,
    ) -> ReportWritten:
        """Write a Word report on articles, on chosen claims, or on what a search finds.

        Args:
            out: the .docx to write; it is replaced only once the new one is whole.
            articles: report their accepted claims (all their proposals, if none is accepted yet).
            claims: report these claims, in this order.
            query: report the claims this search finds, best first.
            template: a .docx or .dotx of the desk; the house template when None.
            language: en or ar, of headings and labels.
            date: ISO date on the cover; today when empty.
            title: on the cover; the article's when empty.
            options: what to leave in or out.
            progress: told of each step.

        Raises:
            BadInput: there is nothing to report, the folder is not there, or the template is no Word file.
            NotFound: an article or claim is not there.
        """
        from factdesk.report.word import write_word

        if language not in ("en", "ar"):
            raise BadInput("A report is written in en or ar.")
        if not out.parent.is_dir():
            raise BadInput(f"There is no folder {out.parent}: make it or choose another.")
        progress = progress or Progress()
        report = self.gather(
            articles=articles, claims=claims, query=query, language=language, date=date, title=title, options=options,
            progress=progress,
        )  # fmt: skip
        written = write_word(report, out, template=template, language=language, progress=progress)
        return ReportWritten(written.file, written.claims, written.evidence, written.sha256, tuple(written.notes))

    def gather(
        self,
        *,
        articles: Sequence[int] = (),
        claims: Sequence[int] = (),
        query: str = "",
        language: str = "en",
        date: str = "",
        title: str = "",
        options: "Options | None" = None,
        progress: Progress | None = None,
    ) -> "Report":
        """Return what a report says, for any writer; arguments and errors as for :meth:`write`."""
        from factdesk.report.model import ArticleText, Report
        from factdesk.store.journal import now

        chosen = self._chosen(articles, claims, query)
        workspace = self._workspace
        about = list(dict.fromkeys([*articles, *(claim.article for claim in chosen if claim.article is not None)]))
        texts = [
            ArticleText(workspace.articles.get(n), workspace.articles.text(n), tuple(workspace.articles.junk(n)))
            for n in about
        ]
        links = workspace.evidence.links(claims=[claim.id for claim in chosen])
        evidence = workspace.evidence.rows(list(dict.fromkeys(link.evidence for link in links)))
        named = {link.source for claim in chosen for link in claim.chain}
        return Report.on(
            texts,
            chosen,
            scales=workspace.scales.by_id,
            date=date or now()[:10],
            evidence=evidence,
            links=links,
            assessments=[a for claim in chosen for a in workspace.claims.assessments(claim.id)],
            sources=[source for source in workspace.sources.list() if source.id in named],
            title=title,
            language=language,
            by=workspace.by,
            custody=self._custody(progress or Progress()),
            totals=workspace.proposals.split(articles[0]).totals if len(articles) == 1 else {},
            options=options,
        )

    def _chosen(self, articles: Sequence[int], claims: Sequence[int], query: str) -> list[Claim]:
        area = self._workspace.claims
        if claims:
            return [area.get(number) for number in claims]
        if query:
            return area.rows(self._workspace.search.claim_ids(query))
        chosen: list[Claim] = []
        for article in articles:
            self._workspace.articles.get(article)
            accepted = area.rows(area.ids(ClaimFilter(article=article, states=("accepted",))))
            chosen += accepted or area.of_article(article, ("proposed",))
        if not chosen:
            raise BadInput("There are no claims to report: accept or add claims first.")
        return chosen

    def _custody(self, progress: Progress) -> "Custody":
        from factdesk.report.model import Custody
        from factdesk.store.journal import now

        checked = self._workspace.history.verify(progress)
        newest = self._workspace.history.entries(1, rows=False)
        return Custody(
            now()[:10], checked.files, checked.altered, checked.missing, "; ".join(checked.history) or "intact",
            newest[0].hash if newest else "",
        )  # fmt: skip
