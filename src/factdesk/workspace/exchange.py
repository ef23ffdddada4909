"""What leaves and enters the desk besides the Word report: tables, ClaimReview, annotations, the whole record."""

import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factdesk.domain.claim import ClaimFilter
from factdesk.domain.errors import BadInput
from factdesk.progress import Progress
from factdesk.workspace.area import Area
from factdesk.workspace.merging import Merged, take_in
from factdesk.workspace.records import record_of, texts_of, whole_record

if TYPE_CHECKING:
    from factdesk.report.model import Report
    from factdesk.report.record import Record
    from factdesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: its path, how many claims it holds, its SHA-256, and what readers may object to."""

    file: Path
    claims: int
    sha256: str
    notes: tuple[str, ...] = ()


class Exchange(Area):
    """Operations that exchange claims and records with other programs and desks."""

    def export(
        self,
        form: str,
        out: Path,
        *,
        articles: Sequence[int] = (),
        claims: Sequence[int] = (),
        query: str = "",
        language: str = "en",
        page: str = "",
        date: str = "",
        media: str = "",
        progress: Progress | None = None,
    ) -> Exported:
        """Write claims in another form; when none are chosen, all accepted ones, in a record or bundle everything.

        Args:
            form: one of :data:`FORMS`.
            out: the file to write; it is replaced only once the new one is whole.
            articles: their claims; ``claims`` and ``query`` choose as in a report.
            claims: these claims.
            query: what this search finds.
            language: of labels, en or ar.
            page: for ClaimReview and MediaReview, the address where the check is published.
            date: ISO date of the export; today when empty.
            media: for MediaReview, what was done to pictures and recordings of claims not rated on the scale “media”.
            progress: told of each step.

        Raises:
            BadInput: no such form, nothing to write, or no such folder.
        """
        if form not in FORMS:
            raise BadInput(f"No form is called {form!r}; there are: {', '.join(FORMS)}.")
        if not out.parent.is_dir():
            raise BadInput(f"There is no folder {out.parent}: make it or choose another.")
        area = self._workspace
        if form in ("record", "bundle") and not (articles or claims or query):
            return self.export_all(form, out)
        if not (articles or claims or query):
            claims = area.claims.ids(ClaimFilter(states=("accepted",)))
        report = area.reports.gather(
            articles=articles, claims=claims, query=query, language=language, date=date, progress=progress
        )
        return FORMS[form](self._workspace, report, out, _Said(page, media))

    def export_all(self, form: str, out: Path) -> Exported:
        """Write everything the desk holds as a record or a bundle; names of victims only as far as one may see them."""
        write = _write_record if form == "record" else _write_bundle
        return write(self._workspace, whole_record(self._workspace), out)

    def take_in_record(self, path: Path, progress: Progress | None = None) -> Merged:
        """Take in a bundle or a JSON record of another desk; what is there already is not taken twice.

        Raises:
            BadInput: it is neither, or was altered.
        """
        from factdesk.report.record import read_record

        if path.suffix.lower() != ".zip" and not zipfile.is_zipfile(path):
            record = read_record(_read_text(path))
            return take_in(self._workspace, record, texts_of(record), self._workspace.files.existing)
        from factdesk.capture.bundle_reader import read_bundle

        with tempfile.TemporaryDirectory() as folder:
            bundle = read_bundle(path, Path(folder), progress)
            record = read_record(json.dumps(bundle.about.get("record")))
            return take_in(self._workspace, record, texts_of(record), lambda sha256: Path(folder) / sha256)

    def merge(self, folder: Path) -> Merged:
        """Take in the articles, claims, evidence, ratings and sources of another workspace.

        That one stays as it is: a copy of its database is read, so that one of an older FactDesk is not migrated.

        Raises:
            BadInput: it is no workspace, or this very one.
            NewerWorkspace: a newer FactDesk made it.
        """
        from factdesk.store.engine import DATABASE
        from factdesk.store.files import KeptFiles
        from factdesk.workspace.backup import copy_database
        from factdesk.workspace.workspace import Workspace

        if not (folder / DATABASE).is_file():
            raise BadInput(f"{folder} is no workspace and no bundle: name the folder of one.")
        if folder.resolve() == self._workspace.folder:
            raise BadInput("A workspace cannot be merged with itself: name another folder.")
        with tempfile.TemporaryDirectory() as place:
            copy_database(folder / DATABASE, Path(place) / DATABASE)
            if (folder / "scales").is_dir():
                shutil.copytree(folder / "scales", Path(place) / "scales")
            with Workspace.open(Path(place)) as other:
                other.files = KeptFiles(folder / "files")
                record = whole_record(other, all_names=True)
                return take_in(self._workspace, record, texts_of(record), other.files.existing)


@dataclass(frozen=True, slots=True)
class _Said:
    """What reviews need to be told: the address where they are published, and what was done to unrated media."""

    page: str
    media: str


def _csv(_workspace: "Workspace", report: "Report", out: Path, _said: _Said) -> Exported:
    from factdesk.report.tables import claims_table, write_csv

    return Exported(out, len(report.sections), write_csv(claims_table(report), out))


def _xlsx(_workspace: "Workspace", report: "Report", out: Path, _said: _Said) -> Exported:
    from factdesk.report.tables import claims_table, evidence_table, figures_table, sources_table, write_xlsx

    tables = [make(report) for make in (claims_table, evidence_table, figures_table, sources_table)]
    return Exported(out, len(report.sections), write_xlsx(tables, out, report.date))


def _json_lines(_workspace: "Workspace", report: "Report", out: Path, _said: _Said) -> Exported:
    lines, ids = [], report.outside_ids()
    for section in report.sections:
        claim = section.claim
        line = {
            "id": ids[claim.id], "text": claim.statement or section.quote, "title": claim.title,
            "claimant": claim.claimant, "rating": claim.rating, "date": section.date, "url": claim.url,
            "place": "; ".join(place.text for place in claim.places), "kind": claim.kind,
            "language": section.language, "reason": section.newest.reason if section.newest else "",
            "chain": " > ".join(link.name for link in claim.chain) if len(claim.chain) > 1 else "",
        }  # fmt: skip
        lines.append(json.dumps({key: value for key, value in line.items() if value}, ensure_ascii=False) + "\n")
    return _put("".join(lines), report, out)


def _claim_review(_workspace: "Workspace", report: "Report", out: Path, said: _Said) -> Exported:
    from factdesk.report.claimreview import article_reviews, objections

    graph = article_reviews(report, said.page)
    notes = [f"{o.level}: {o.field}: {o.message}" for review in graph["@graph"] for o in objections(review)]
    written = _put(json.dumps(graph, ensure_ascii=False, indent=1) + "\n", report, out)
    return Exported(written.file, written.claims, written.sha256, tuple(dict.fromkeys(notes)))


def _media_review(_workspace: "Workspace", report: "Report", out: Path, said: _Said) -> Exported:
    from factdesk.report.mediareview import known_media, media_objections, media_reviews

    graph = media_reviews(report, said.page, rating=known_media(said.media) if said.media else "")
    if not (reviews := graph["@graph"]):
        raise BadInput("None of these claims has a picture or a recording as evidence: link one, or choose others.")
    notes = [f"{one.level}: {one.field}: {one.message}" for review in reviews for one in media_objections(review)]
    written = _put(json.dumps(graph, ensure_ascii=False, indent=1) + "\n", report, out)
    return Exported(out, len(reviews), written.sha256, tuple(dict.fromkeys(notes)))


def _annotations(_workspace: "Workspace", report: "Report", out: Path, _said: _Said) -> Exported:
    from factdesk.report.annotations import annotations

    return _put(json.dumps(annotations(report), ensure_ascii=False, indent=1) + "\n", report, out)


def _record(workspace: "Workspace", report: "Report", out: Path, _said: _Said) -> Exported:
    return _write_record(workspace, record_of(workspace, report), out)


def _bundle(workspace: "Workspace", report: "Report", out: Path, _said: _Said) -> Exported:
    return _write_bundle(workspace, record_of(workspace, report), out)


def _write_record(_workspace: "Workspace", record: "Record", out: Path) -> Exported:
    from factdesk.report.files import put
    from factdesk.report.record import record_json

    return Exported(out, len(record.claims), put(record_json(record).encode(), out))


def _write_bundle(workspace: "Workspace", record: "Record", out: Path) -> Exported:
    from factdesk.capture.bundle import BundleItem, write_bundle
    from factdesk.capture.captured import CapturedFile
    from factdesk.report.record import record_json

    _check_files(workspace, record)
    texts = texts_of(record)
    passages: dict[int, list[dict[str, Any]]] = {}
    for link in record.links:
        said = {
            "quote": link.quote, "stance": link.stance, "claim": link.claim, "note": link.note, "page": link.page,
            "region": link.region, "from_seconds": link.from_seconds, "to_seconds": link.to_seconds,
        }  # fmt: skip
        passages.setdefault(link.evidence, []).append(said)
    items = []
    for text in record.articles:
        article = text.article
        file = CapturedFile(
            article.file_name or "article", "original", "", path=workspace.files.existing(article.sha256)
        )
        about = {"title": article.title, "source": article.outlet, "url": article.url, "kind": "article"}
        items.append(BundleItem(about, text.text, (file,)))
    for piece in record.evidence:
        files = tuple(
            CapturedFile(file.name, file.role, file.media_type, path=workspace.files.existing(file.sha256))
            for file in piece.files
        )
        described: dict[str, Any] = {
            "title": piece.title, "source": piece.source, "url": piece.url, "captured_at": piece.captured_at,
            "passages": passages.get(piece.id, []), "kind": piece.kind,
        }  # fmt: skip
        items.append(BundleItem(described, texts[piece.id], files))
    written = write_bundle(out, items, about={"record": json.loads(record_json(record))})
    return Exported(out, len(record.claims), written.sha256)


def _check_files(workspace: "Workspace", record: "Record") -> None:
    """Make sure that only files go out that are as they came in.

    Raises:
        BadInput: one is missing or was altered.
    """
    from factdesk.capture.verify import verify_files

    found = verify_files(workspace.files.folder, [(sha256, -1) for sha256 in record.hashes()])
    wrong = [*found.altered, *found.missing]
    if wrong:
        raise BadInput(f"The kept file {wrong[0][:12]}… is missing or was altered: run “factdesk verify” first.")


def _put(text: str, report: "Report", out: Path) -> Exported:
    from factdesk.report.files import put

    return Exported(out, len(report.sections), put(text.encode(), out))


def _read_text(path: Path) -> str:
    if not path.is_file():
        raise BadInput(f"There is no file {path}: check its name and folder.")
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(f"{path.name} is not UTF-8 text: export it again.") from None


Writer = Callable[["Workspace", "Report", Path, _Said], Exported]
FORMS: dict[str, Writer] = {
    "claims-csv": _csv, "claims-jsonl": _json_lines, "xlsx": _xlsx, "claimreview": _claim_review,
    "mediareview": _media_review, "annotations": _annotations, "record": _record, "bundle": _bundle,
}  # fmt: skip
"""The forms claims can be written in, by name."""
