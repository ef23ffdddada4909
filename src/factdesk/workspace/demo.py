"""The sample workspace, made from ``resources/samples``: a real article, invented evidence, ratings, a report."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factdesk import assets
from factdesk.domain.article import ArticleDetails
from factdesk.domain.claim import Claim, ClaimFilter
from factdesk.domain.errors import BadInput
from factdesk.domain.incident import Actor, IncidentEdit
from factdesk.domain.span import Span
from factdesk.progress import Progress
from factdesk.workspace.workspace import Workspace

_QUERY = "airstrikes OR strikes"


@dataclass(frozen=True, slots=True)
class Demo:
    """What was made, and where each thing is."""

    folder: Path
    report: Path
    articles: int
    claims: int
    evidence: int
    rated: int
    query: str
    found: int
    incidents: int = 0

    def as_json(self) -> dict[str, Any]:
        """Return it as an object of plain values."""
        return {
            "workspace": str(self.folder), "report": str(self.report), "articles": self.articles, "claims": self.claims,
            "evidence": self.evidence, "rated": self.rated, "query": self.query, "found": self.found,
            "incidents": self.incidents,
        }  # fmt: skip

    def as_text(self) -> str:
        """Return it as lines for a person."""
        return "\n".join([
            f"The sample workspace is in {self.folder}",
            f"  {self.articles} articles cut into {self.claims} claims, {self.rated} of them rated",
            f"  {self.evidence} pieces of invented evidence",
            f"  {self.incidents} incidents made of their claims, with their figures",
            f"  the search “{self.query}” finds {self.found}",
            f"  the Word report is {self.report}",
            f"  look around: factdesk -w {self.folder} claims",
        ])  # fmt: skip


def make_demo(folder: Path, progress: Progress | None = None) -> Demo:
    """Make the sample workspace in a new or empty folder.

    Raises:
        BadInput: there is something in the folder already.
    """
    progress = progress or Progress()
    folder = folder.expanduser().resolve()
    if folder.is_dir() and any(folder.iterdir()):
        raise BadInput(f"{folder} is not empty: name a new folder, or open it with “factdesk open {folder}”.")
    with Workspace.open(folder, by="Sample desk") as workspace:
        return fill_with_sample(workspace, progress)


def fill_with_sample(workspace: Workspace, progress: Progress) -> Demo:
    """Put the sample into an open workspace and write its report beside the database."""
    sample = json.loads(assets.resource("samples", "samples.json").read_text(encoding="utf-8"))
    steps = _Steps(progress, 5)
    articles = steps("articles", lambda: {item["id"]: _article(workspace, item) for item in sample["articles"]})
    claims = steps("claims", lambda: {item["id"]: _claim(workspace, articles, item) for item in sample["claims"]})
    evidence = steps("evidence", lambda: {item["id"]: _evidence(workspace, item) for item in sample["evidence"]})
    for link in sample["links"]:
        workspace.evidence.link(
            evidence[link["evidence"]], claims[link["claim"]], link["stance"], quote=link["quote"], note=link["note"]
        )
    for rating in sample["ratings"]:
        workspace.claims.rate(claims[rating["claim"]], rating["rating"], rating["reason"])
    for item in sample["incidents"]:
        _incident(workspace, claims, evidence, item)
    found = steps("index", lambda: workspace.search.find(_QUERY).total)
    report = workspace.folder / "report-l24-idlib.docx"
    first = next(iter(articles.values()))
    steps("report", lambda: workspace.reports.write(report, articles=[first], page_numbers=True))
    accepted = workspace.claims.ids(ClaimFilter(states=("accepted",)))
    rated = {rating["claim"] for rating in sample["ratings"]}
    return Demo(
        workspace.folder,
        report,
        len(articles),
        len(accepted),
        len(evidence),
        len(rated),
        _QUERY,
        found,
        len(sample["incidents"]),
    )


class _Steps:
    """Reports each of a known number of steps before it is done."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def __call__(self, what: str, do: Callable[[], Any]) -> Any:
        self._progress.step(self._done, self._total, what)
        self._done += 1
        return do()


def _article(workspace: Workspace, item: dict[str, Any]) -> int:
    details = ArticleDetails(item["title"], item["outlet"], published=item["published"], language=item["language"])
    article = workspace.articles.add_file(assets.resource("samples", item["file"]), details).article.id
    workspace.proposals.propose(article)
    workspace.proposals.accept_above(article, item["accept"])
    return article


def _claim(workspace: Workspace, articles: dict[str, int], item: dict[str, Any]) -> int:
    """Return the claim that covers the words: one that was proposed, or one cut by hand."""
    article = articles[item["article"]]
    start = workspace.articles.text(article).index(item["words"])
    words = Span(start, start + len(item["words"]))
    near = _nearest(workspace.claims.of_article(article), words)
    if near is None:
        return workspace.claims.add(article, [words], kind=item["kind"]).id
    if near.state == "proposed":
        workspace.proposals.accept([near.id])
    return near.id


def _nearest(claims: Sequence[Claim], words: Span) -> Claim | None:
    """Return the claim with a stretch that shares most with the words, at least half of both; None if there is none."""

    def shared(claim: Claim) -> float:
        common = [(s, max(0, min(s.end, words.end) - max(s.start, words.start))) for s in claim.spans]
        return max((both / (len(s) + len(words) - both) for s, both in common), default=0.0)

    best = max(claims, key=shared, default=None)
    return best if best is not None and shared(best) >= 0.5 else None


def _incident(
    workspace: Workspace, claims: dict[str, int], evidence: dict[str, int], item: dict[str, Any]
) -> None:  # fmt: skip
    """Make an incident of the sample's claims, with its parties and, where one is given, its grade."""
    details = IncidentEdit(
        what=item["what"], place=item["place"], from_date=item["from"], to_date=item["to"],
        first_reported=item["first_reported"], strike_type=item["strike_type"], targets=tuple(item["targets"]),
    )  # fmt: skip
    made = workspace.incidents.add(
        item["title"],
        details,
        claims=[claims[one] for one in item["claims"]],
        evidence=[evidence[one] for one in item["evidence"]],
    )
    for party in item["parties"]:
        workspace.incidents.set_actor(
            made.id, Actor(party["name"], party["role"], party["position"], note=party["note"])
        )
    if item["grade"]:
        workspace.casualties.grade(made.id, item["grade"], item["reason"])


def _evidence(workspace: Workspace, item: dict[str, Any]) -> int:
    path = assets.resource("samples", item["file"])
    piece = workspace.evidence.add_file(path, title=item["title"], source=item["source"], origin=item["origin"])
    if item["note"]:
        workspace.evidence.edit(piece.id, note=item["note"])
    return piece.id
