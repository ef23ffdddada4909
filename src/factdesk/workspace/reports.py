"""Verification reports: gathering what a report says and writing it to Word."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.domain.claim import Claim, ClaimFilter
from factdesk.domain.errors import BadInput
from factdesk.domain.evidence import Evidence
from factdesk.progress import Progress
from factdesk.workspace.area import Area

if TYPE_CHECKING:
    from factdesk.domain.figures import FiguresTable
    from factdesk.report.html.printed import Printed
    from factdesk.report.model import Custody, Options, Report
    from factdesk.report.word import Written

    Printer = Callable[[Printed, Progress], bytes]


_ONLY_WORD = "A template and page numbers are for Word files: this one has none."
_ENDINGS = (".docx", ".pdf", ".html", ".htm")


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
        incident: int | None = None,
        since: Path | None = None,
        page_numbers: bool = False,
        printer: "Printer | None" = None,
        progress: Progress | None = None,
    ) -> ReportWritten:
        """Write a report on articles, chosen claims, an incident, or what a search finds.

        Args:
            out: the .docx, .html or .pdf to write; it is replaced only once the new one is whole.
            articles: report their accepted claims (all their proposals, if none is accepted yet).
            claims: report these claims, in this order.
            query: report the claims this search finds, best first.
            template: a .docx or .dotx of the desk; the house template when None.
            language: en or ar, of headings and labels.
            date: ISO date on the cover; today when empty.
            title: on the cover; that of the article or incident when empty.
            options: what to leave in or out.
            incident: report this incident with its claims.
            since: an earlier report of ours: a section tells what has changed.
            page_numbers: have LibreOffice, where installed, find the pages for the contents (some seconds).
            printer: sets a .pdf without LibreOffice (``desktop.printing.pdf_of_page``); LibreOffice does it if None.
            progress: told of each step.

        Raises:
            BadInput: there is nothing to report, the folder is not there, or a file is none of Word's or ours.
            NotFound: an article or claim is not there.
        """
        if language not in ("en", "ar"):
            raise BadInput("A report is written in en or ar.")
        if not out.parent.is_dir():
            raise BadInput(f"There is no folder {out.parent}: make it or choose another.")
        if out.suffix.lower() not in _ENDINGS:
            raise BadInput(f"A report ends in .docx, .pdf or .html: call it {out.stem}.docx, for example.")
        progress = progress or Progress()
        report = self.gather(
            articles=articles, claims=claims, query=query, language=language, date=date, title=title, options=options,
            incident=incident, progress=progress,
        )  # fmt: skip
        ending, is_word = out.suffix.lower(), bool(template or page_numbers)
        if ending in (".html", ".htm"):
            return _as_page(report, out, language, progress, since, is_word=is_word)
        if printer and ending == ".pdf":
            return _printed(report, out, language, progress, since, printer=printer, is_word=is_word)
        layout = _Layout(template, language, page_numbers, since)
        written = _as_pdf(layout, report, out, progress) if ending == ".pdf" else layout.write(report, out, progress)
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
        incident: int | None = None,
        progress: Progress | None = None,
    ) -> "Report":
        """Return what a report says, for any writer; arguments and errors as for :meth:`write`."""
        from factdesk.report.model import ArticleText, Options, Report
        from factdesk.store.journal import now

        if incident is not None:
            claims = [claim.id for claim in self._workspace.incidents.claims(incident)]
        chosen = self._chosen(articles, claims, query)
        workspace = self._workspace
        about = list(dict.fromkeys([*articles, *(claim.article for claim in chosen if claim.article is not None)]))
        texts = [
            ArticleText(workspace.articles.get(n), workspace.articles.text(n), tuple(workspace.articles.junk(n)))
            for n in about
        ]
        found = workspace.casualties.assessment(incident) if incident is not None else None
        options = options or Options()
        links = workspace.evidence.links(claims=[claim.id for claim in chosen])
        evidence = workspace.evidence.rows(list(dict.fromkeys(link.evidence for link in links)))
        named = {link.source for claim in chosen for link in claim.chain}
        relations = workspace.relations.of_claims([claim.id for claim in chosen])
        beside = {number for one in relations for number in (one.claim, one.other)} - {claim.id for claim in chosen}
        report = Report.on(
            texts,
            chosen,
            scales=workspace.scales.by_id,
            date=date or now()[:10],
            evidence=evidence,
            links=links,
            assessments=[a for claim in chosen for a in workspace.claims.assessments(claim.id)],
            sources=[source for source in workspace.sources.list() if source.id in named],
            title=title or (found.incident.title if found else ""),
            language=language,
            by=workspace.by,
            custody=self._custody(date or now()[:10], progress or Progress()),
            table=found.table if found else self._figures(articles),
            pictures=self._pictures(evidence),
            options=options,
            translations=workspace.translations.of(articles=about, evidence=[piece.id for piece in evidence]),
            relations=relations,
            others={claim.id: claim for claim in workspace.claims.rows(sorted(beside))},
        )
        return self._placed(replace(report, incident=found), chosen)

    def _placed(self, report: "Report", chosen: Sequence[Claim]) -> "Report":
        """Return the report with its map, and with the names of victims if they are to be printed."""
        from factdesk.workspace.charts import points, towns

        incident, victims = report.incident.incident.id if report.incident else None, ()
        places = points(self._workspace, chosen, incident, report.language) if report.options.charts else []
        if incident is not None and report.options.victims:
            victims = tuple(self._workspace.casualties.victims(incident))  # type: ignore[assignment]
        known = tuple(towns(report.language)) if places else ()
        return replace(report, places=tuple(places), towns=known, victims=victims)

    def _figures(self, articles: Sequence[int]) -> "FiguresTable | None":
        return self._workspace.figures.of_article(articles[0]) if len(articles) == 1 else None

    def _pictures(self, evidence: Sequence[Evidence]) -> dict[int, Path]:
        """Return where the picture of each piece of evidence is that is one."""
        pictures = {}
        for piece in evidence:
            images = [file for file in piece.files if file.media_type.startswith("image/")]
            path = self._workspace.files.path(images[0].sha256) if images else None
            if path is not None and path.is_file():
                pictures[piece.id] = path
        return pictures

    def _chosen(self, articles: Sequence[int], claims: Sequence[int], query: str) -> list[Claim]:
        area = self._workspace.claims
        if claims:
            return [area.get(number) for number in claims]
        if query:
            if found := area.rows(self._workspace.search.claim_ids(query)):
                return found
            raise BadInput(f"The search “{query}” finds no claims: try other words.")
        chosen: list[Claim] = []
        for article in articles:
            self._workspace.articles.get(article)
            accepted = area.rows(area.ids(ClaimFilter(article=article, states=("accepted",))))
            chosen += accepted or area.of_article(article, ("proposed",))
        if not chosen:
            raise BadInput("There are no claims to report: accept or add claims first.")
        return chosen

    def _custody(self, date: str, progress: Progress) -> "Custody":
        from factdesk.report.model import Custody

        checked = self._workspace.history.verify(progress)
        newest = self._workspace.history.entries(1, rows=False)
        return Custody(
            date, checked.files, checked.altered, checked.missing, "; ".join(checked.history) or "intact",
            newest[0].hash if newest else "",
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a Word report is laid out."""

    template: Path | None
    language: str
    page_numbers: bool
    since: Path | None

    def write(self, report: "Report", out: Path, progress: Progress) -> "Written":
        """Write it."""
        from factdesk.report.word import write_word

        return write_word(
            report, out, template=self.template, language=self.language, page_numbers=self.page_numbers,
            since=self.since, progress=progress,
        )  # fmt: skip


def _as_page(
    report: "Report", out: Path, language: str, progress: Progress, since: Path | None, *, is_word: bool
) -> ReportWritten:  # fmt: skip
    """Write the report as one HTML file; ``is_word`` tells that something was asked for that only Word has."""
    from factdesk.report.html import write_html

    written = write_html(report, out, language=language, progress=progress, since=since)
    told = (_ONLY_WORD,) if is_word else ()
    return ReportWritten(written.file, written.claims, written.evidence, written.sha256, told)


def _printed(
    report: "Report", out: Path, language: str, progress: Progress, since: Path | None, *, printer: "Printer",
    is_word: bool,
) -> ReportWritten:  # fmt: skip
    """Set the report on paper without an office program."""
    from factdesk.report.files import put
    from factdesk.report.html.printed import printed
    from factdesk.report.snapshot import read_snapshot

    before = read_snapshot(since) if since else None
    data = printer(printed(report, language=language, progress=progress, before=before), progress)
    told = (_ONLY_WORD,) if is_word else ()
    return ReportWritten(out, len(report.sections), len(report.evidence), put(data, out), told)


def _as_pdf(layout: _Layout, report: "Report", out: Path, progress: Progress) -> "Written":
    """Write the Word file aside and turn it into a PDF.

    Raises:
        BadInput: LibreOffice, which does that, is not installed.
    """
    from factdesk.report.office import to_pdf

    with tempfile.TemporaryDirectory() as folder:
        written = layout.write(report, Path(folder) / "report.docx", progress)
        return replace(written, file=out, sha256=to_pdf(written.file, out, progress))


def report_options(
    *, page: str = "A4", notes: bool = False, anonymise: Sequence[str] = (), charts: bool = True,
    pictures: bool = True, victims: bool = False, annex: bool = True,
    history: bool = True,
) -> "Options":  # fmt: skip
    """Return what a report leaves in or out; see ``report.model.Options``."""
    from factdesk.report.model import Options

    return Options(page=page, notes=notes, anonymise=tuple(anonymise), charts=charts, pictures=pictures,
                   victims=victims, annex=annex, history=history)  # fmt: skip


def has_office() -> bool:
    """Whether LibreOffice is installed, which makes PDFs with links and in the desk's template."""
    from factdesk.report.office import office

    return office() is not None
