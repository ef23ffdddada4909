"""Putting together the record of a whole desk, or of what a report rests on."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factdesk.workspace.desk_lists import own_codings, own_scales
from factdesk.workspace.desk_rows import rows_about, whole_rows

if TYPE_CHECKING:
    from factdesk.report.model import Report
    from factdesk.report.record import EvidenceText, Record
    from factdesk.workspace.workspace import Workspace


def whole_record(workspace: "Workspace", *, all_names: bool = False) -> "Record":
    """Return the record of everything in a workspace, with texts.

    Args:
        workspace: whose.
        all_names: with the names of all victims, and not only those that the person at the desk may see.
    """
    from factdesk.report.model import ArticleText
    from factdesk.report.record import Record

    articles = workspace.articles.list("added")
    claims = workspace.claims.rows(sorted(workspace.claims.ids()))
    evidence = sorted(workspace.evidence.list(), key=lambda piece: piece.id)
    with workspace.reading() as session:
        rows = whole_rows(session)
    if not all_names:
        seen = _names_seen(workspace, rows)
        rows["victim"] = [row for row in rows.get("victim", []) if row["id"] in seen]
    return Record(
        articles=tuple(
            ArticleText(article, workspace.articles.text(article.id), tuple(workspace.articles.junk(article.id)))
            for article in articles
        ),
        claims=tuple(claims),
        evidence=tuple(evidence),
        links=tuple(link for piece in evidence for link in workspace.evidence.claims_of(piece.id)),
        assessments=tuple(given for claim in claims for given in workspace.claims.assessments(claim.id)),
        sources=tuple(sorted(workspace.sources.list(), key=lambda source: source.id)),
        texts=_texts(workspace, [piece.id for piece in evidence]),
        translations=tuple(workspace.translations.of()),
        relations=tuple(workspace.relations.among([claim.id for claim in claims])),
        rows={table: tuple(found) for table, found in rows.items() if found},
        scales=own_scales(workspace),
        codings=own_codings(workspace),
    )


def record_of(workspace: "Workspace", report: "Report") -> "Record":
    """Return the record of what a report rests on, with the incidents its claims and evidence are attached to."""
    from factdesk.report.record import Record

    record = Record.of(report)
    articles, claims = [item.article.id for item in record.articles], [claim.id for claim in record.claims]
    evidence = [piece.id for piece in record.evidence]
    translations = workspace.translations.of(articles=articles, evidence=evidence)
    ids = {"article": articles, "claim": claims, "evidence": evidence,
           "assessment": [given.id for given in record.assessments]}  # fmt: skip
    places = [place.place for claim in record.claims for place in claim.places if place.place]
    with workspace.reading() as session:
        seen = _names_seen(workspace, whole_rows(session))
        rows = rows_about(session, ids, places, seen.__contains__)
    return replace(
        record, texts=_texts(workspace, evidence), translations=tuple(translations),
        relations=tuple(workspace.relations.among(claims)), rows={table: tuple(found) for table, found in rows.items()},
    )  # fmt: skip


def texts_of(record: "Record") -> dict[int, str]:
    """Return the texts of a record's evidence by its id."""
    return {one.evidence: one.text for one in record.texts}


def _names_seen(workspace: "Workspace", rows: dict[str, list[dict[str, Any]]]) -> set[int]:
    """Return the ids of the victims whose names the person at the desk may see."""
    incidents = {row["incident_id"] for row in rows.get("victim", [])}
    return {victim.id for incident in incidents for victim in workspace.casualties.victims(incident)}


def _texts(workspace: "Workspace", evidence: Sequence[int]) -> "tuple[EvidenceText, ...]":
    from factdesk.report.record import EvidenceText

    return tuple(EvidenceText(number, workspace.evidence.text(number)) for number in evidence)
