"""Whatever a desk holds, nothing that a form can hold is lost on the way out and in again.

The desks are made by hypothesis: words in two scripts, signs that spreadsheets take for formulas, quotation marks,
line ends, claims on the same words, sub-totals that name the claim with their total, ids that look like our numbers.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.workspace.test_exchange import told

from factdesk.domain.article import ArticleDetails
from factdesk.domain.claim import ClaimEdit
from factdesk.domain.imported import ImportedClaim
from factdesk.domain.mention import ChainLink, PlaceMention, Quantity, TimeMention
from factdesk.domain.span import Span
from factdesk.workspace.importing import import_claims, take_lines
from factdesk.workspace.workspace import Workspace

TEXT = "The mayor said nine people were killed. قال الدفاع المدني إن تسعة قتلوا. “=1+1”, said 'nobody'."
DATES = ("", "2023", "2023-10", "2023-10-15")
few = settings(
    max_examples=3,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
letters = st.sampled_from(list("abZ09 =+-@'\"\\,;_<&\tقتلى٩ \u200f“”é𝒳"))
line = st.builds(lambda a, b: f"{a}{b}".strip(), st.sampled_from(["=1+1 ", "-", "'", "@x ", "قال ", "A "]),
                 st.text(letters, max_size=30))  # fmt: skip
words = st.lists(line, min_size=1, max_size=3).map(lambda lines: "\n".join(lines).strip() or "words")
name = st.text(st.sampled_from(list("abcق =+@'")), max_size=10).map(lambda n: " ".join(f"N{n}".split()))
spans = st.builds(lambda a, n: Span(a, min(a + n, len(TEXT))), st.integers(0, 60), st.integers(8, 30))
quantities = st.builds(
    Quantity, st.none(), line, st.sampled_from(["killed", "injured", "other"]), low=st.none() | st.integers(0, 99),
    high=st.none() | st.integers(100, 900), hedge=st.sampled_from(["", "nearly"]),
    part_of=st.sampled_from([None, 0, 1]),
)  # fmt: skip
ours = st.fixed_dictionaries({
    "spans": st.lists(spans, min_size=1, max_size=2), "kind": st.sampled_from(["casualty_count", "background"]),
    "statement": words, "chain": st.lists(st.builds(ChainLink, name), max_size=3).map(tuple),
    "places": st.lists(st.builds(PlaceMention, st.none(), name), max_size=2, unique=True).map(tuple),
    "quantities": st.lists(quantities, max_size=2).map(tuple),
    "time": st.none() | st.builds(TimeMention, st.none(), name, st.none(), st.just("2023-10-15")),
})  # fmt: skip
theirs = st.builds(
    ImportedClaim, id=st.sampled_from(["1", "2", "a-1", "=7", "x y"]), text=words, title=name, claimant=name,
    rating=st.sampled_from(["", "True", "Pants on fire"]), date=st.sampled_from(DATES),
    url=st.sampled_from(["", "https://example.org/1"]), place=st.lists(name, max_size=2, unique=True).map("; ".join),
    kind=st.sampled_from(["", "displacement"]), language=st.sampled_from(["en", "ar"]),
)  # fmt: skip
desks = st.fixed_dictionaries({
    "ours": st.lists(st.tuples(ours, st.sampled_from(["", "true", "unproven"]), words), min_size=1, max_size=4),
    "theirs": st.lists(theirs, max_size=3, unique_by=lambda claim: claim.id), "note": words,
})  # fmt: skip


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a workspace with nothing in it, to be copied: making one takes longer."""
    folder = tmp_path_factory.mktemp("empty") / "desk"
    Workspace.open(folder, by="Rana").close()
    return folder


@contextmanager
def desk(empty: Path, kept: dict[str, Any] | None = None) -> Iterator[Workspace]:
    """Open a new workspace, filled with what is to be kept."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(empty, Path(folder) / "desk")
        with Workspace.open(Path(folder) / "desk", by="Rana") as workspace:
            if kept:
                fill(workspace, kept)
            yield workspace


def fill(workspace: Workspace, kept: dict[str, Any]) -> None:
    article = workspace.articles.add_text(TEXT, "text", ArticleDetails(outlet="=Post", published="2023-10-16")).article
    note = workspace.folder / "note.txt"
    note.write_text(TEXT, encoding="utf-8")
    piece = workspace.evidence.add_file(note, title=kept["note"][:40], source="Rescuers")
    for values, rating, reason in kept["ours"]:
        claim = workspace.claims.add(article.id, **values)
        workspace.claims.edit(claim.id, ClaimEdit(note=kept["note"]))
        workspace.evidence.link(piece.id, claim.id, "supports", quote="nine people", note=reason)
        if rating:
            workspace.claims.rate(claim.id, rating, reason)
    list(take_lines(workspace, [(n, claim, "") for n, claim in enumerate(kept["theirs"], 1)]))


@given(desks)
@few
@pytest.mark.parametrize("form", ["bundle", "record"])
def test_a_record_holds_everything(empty: Path, form: str, kept: dict[str, Any]) -> None:
    with desk(empty, kept) as one, desk(empty) as other:
        out = one.exchange.export(form, one.folder / f"all.{'zip' if form == 'bundle' else 'json'}").file
        if form == "record":  # which names the kept files, and leaves them where they are
            shutil.copytree(one.folder / "files", other.folder / "files", dirs_exist_ok=True)
        assert other.exchange.take_in_record(out).added["claims"] == len(kept["ours"]) + len(kept["theirs"])
        assert with_totals(other) == with_totals(one)
        assert other.exchange.take_in_record(out).added == {}
        assert with_totals(other) == with_totals(one)


def with_totals(workspace: Workspace) -> dict[str, Any]:
    """Return all that a workspace knows; sub-totals name the place of the claim with their total, not its number."""
    known = told(workspace)
    order = {claim: place for place, claim in enumerate(workspace.claims.ids())}

    def placed(quantity: Quantity) -> Quantity:
        return replace(quantity, part_of=order[quantity.part_of] if quantity.part_of else quantity.part_of)

    known["claims"] = [replace(one, quantities=tuple(map(placed, one.quantities))) for one in known["claims"]]
    return known


@given(desks)
@few
@pytest.mark.parametrize("form", ["claims-csv", "xlsx", "claims-jsonl"])
def test_tables_hold_every_claim_with_its_words_voices_places_and_rating(
    empty: Path, form: str, kept: dict[str, Any]
) -> None:
    with desk(empty, kept) as one, desk(empty) as other:
        suffix = {"claims-csv": "csv", "xlsx": "xlsx", "claims-jsonl": "jsonl"}[form]
        out = one.exchange.export(form, one.folder / f"claims.{suffix}").file
        done = list(import_claims(other, out))[-1]
        assert (done.added, done.errors) == (len(kept["ours"]) + len(kept["theirs"]), [])
        assert sorted(map(flat, rows(other))) == sorted(map(flat, rows(one)))
        assert list(import_claims(other, out))[-1].skipped == done.added


@given(desks)
@few
def test_claim_reviews_hold_every_rated_claim(empty: Path, kept: dict[str, Any]) -> None:
    with desk(empty, kept) as one, desk(empty) as other:
        out = one.exchange.export("claimreview", one.folder / "r.json", page="https://desk.example/checks").file
        rated = [claim for claim in rows(one) if claim.rating]
        if rated:
            assert list(import_claims(other, out))[-1].errors == []
        back = rows(other)
        assert sorted(reviewed(claim) for claim in back) == sorted(reviewed(claim) for claim in rated)


def rows(workspace: Workspace) -> list[Any]:
    return workspace.claims.rows(workspace.claims.ids())


def flat(claim: Any) -> tuple[str, ...]:
    """Return what a table holds of a claim; the article's date and language stand for the claim's own."""
    reason = claim.assessment.reason.splitlines()[0] if claim.assessment else ""
    return (
        claim.statement, claim.claimant, " > ".join(link.name for link in claim.chain), claim.rating, claim.kind,
        claim.date or ("2023-10-16" if claim.article else ""), claim.url, claim.title,
        "; ".join(place.text for place in claim.places), claim.language or "en", reason,
    )  # fmt: skip


def reviewed(claim: Any) -> tuple[str, ...]:
    """Return what a ClaimReview holds of a claim: its words on one line, who says it, the rating."""
    return (" ".join(claim.statement.split()), claim.claimant, claim.rating)
