"""What leaves the desk comes back as it was, once, and on any other desk too."""

import json
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from factdesk.domain.article import Article
from factdesk.domain.claim import Claim
from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.mention import ChainLink, PlaceMention, Quantity, TimeMention
from factdesk.domain.span import Span
from factdesk.domain.view import SavedView
from factdesk.workspace.exchange import FORMS
from factdesk.workspace.importing import import_claims
from factdesk.workspace.workspace import Workspace


@pytest.fixture
def filled(workspace: Workspace, sample: Article, tmp_path: Path) -> Workspace:
    claim = workspace.claims.add(
        sample.id, [Span(795, 834), Span(865, 916)], kind="casualty_count",
        chain=(ChainLink("Civil Defence", Span(0, 6)), ChainLink("L24", outlet=True)),
        quantities=(Quantity(Span(827, 834), "a woman", "killed", group="women", low=1, high=1),),
        places=(PlaceMention(Span(900, 916), "Jabal al-Arbaeen"),),
        time=TimeMention(None, "that day", "2023-10-15", "2023-10-15", "text"),
    )  # fmt: skip
    other = workspace.claims.add(sample.id, [Span(637, 683)], kind="strike_count", statement="=1+1 airstrikes")
    workspace.relations.relate(other.id, claim.id, "updates", note="later that day")
    note = tmp_path / "note.txt"
    note.write_text("One woman was killed in her home, the rescuers say.", encoding="utf-8")
    piece = workspace.evidence.add_file(note, title="Bulletin", source="Rescuers", origin="Rescuers")
    workspace.evidence.link(piece.id, claim.id, "supports", quote="One woman was killed", note="same day")
    workspace.claims.rate(claim.id, "unproven", "One source.")
    workspace.claims.rate(claim.id, "true", "Two sources.")
    return workspace


def told(workspace: Workspace) -> dict[str, Any]:
    """Return all that a workspace knows, without the ids it gave."""

    def bare(record: Any, **more: Any) -> Any:
        return replace(record, id=0, added_at="", **more)

    articles = {a.id: a for a in workspace.articles.list("added")}
    claims = workspace.claims.rows(workspace.claims.ids())
    return {
        "articles": [(bare(a), workspace.articles.text(a.id)) for a in articles.values()],
        "junk": [[(j.span, j.why, j.active) for j in workspace.articles.junk(a)] for a in articles],
        "claims": [
            bare(c, article=None, chain=tuple(replace(link, source=None) for link in c.chain), assessment=None)
            for c in claims
        ],
        "ratings": [[replace(a, id=0, claim=0) for a in workspace.claims.assessments(c.id)] for c in claims],
        "evidence": [
            [(bare(e), replace(link, id=0, claim=0, evidence=0)) for e, link in workspace.evidence.of_claim(c.id)]
            for c in claims
        ],
        "sources": [replace(s, id=0) for s in workspace.sources.list()],
        "relations": [replace(r, id=0, claim=0, other=0) for r in workspace.relations.among([c.id for c in claims])],
    }


@pytest.mark.parametrize("form", ["bundle", "merge"])
def test_another_desk_gets_everything_and_only_once(filled: Workspace, tmp_path: Path, form: str) -> None:
    bundle = filled.exchange.export("bundle", tmp_path / "all.zip").file
    with Workspace.open(tmp_path / "other", by="Omar") as other:

        def take_in() -> dict[str, int]:
            if form == "merge":
                return other.exchange.merge(filled.folder).added
            return other.exchange.take_in_record(bundle).added

        first = take_in()
        assert first["claims"] == 2
        assert told(other) == told(filled)
        assert other.history.verify().is_good
        assert take_in() == {}
        assert told(other) == told(filled)
        other.history.undo()
        assert other.articles.list() == []


def test_a_bundle_can_be_checked_with_sha256sum(filled: Workspace, tmp_path: Path) -> None:
    bundle = filled.exchange.export("bundle", tmp_path / "all.zip").file
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(tmp_path / "out")
    subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=tmp_path / "out", check=True)


def test_a_record_without_files_comes_back_on_the_desk_that_has_them(filled: Workspace, tmp_path: Path) -> None:
    record = filled.exchange.export("record", tmp_path / "all.json").file
    before = told(filled)
    assert filled.exchange.take_in_record(record).added == {}
    assert filled.exchange.take_in_record(record.rename(tmp_path / "record.txt")).added == {}  # by what it is
    assert told(filled) == before


def test_an_altered_bundle_is_refused(filled: Workspace, tmp_path: Path) -> None:
    bundle = filled.exchange.export("bundle", tmp_path / "all.zip").file
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bundle) as good, zipfile.ZipFile(bad, "w") as out:
        for name in good.namelist():
            out.writestr(name, good.read(name) + (b" " if name.endswith("note.txt") else b""))
    with pytest.raises(BadInput, match="altered"):
        filled.exchange.take_in_record(bad)


def test_an_altered_file_does_not_go_out(filled: Workspace, tmp_path: Path) -> None:
    path = filled.files.path(filled.evidence.get(1).sha256)
    path.chmod(0o644)
    path.write_bytes(b"altered")
    with pytest.raises(BadInput, match="was altered"):
        filled.exchange.export("bundle", tmp_path / "all.zip")
    assert not (tmp_path / "all.zip").exists()


@pytest.mark.parametrize("form", ["claims-jsonl", "claims-csv"])
def test_tables_of_claims_come_back_with_who_and_what(filled: Workspace, tmp_path: Path, form: str) -> None:
    out = filled.exchange.export(form, tmp_path / f"claims.{form[-3:] if form.endswith('csv') else 'jsonl'}").file
    with Workspace.open(tmp_path / "other") as other:
        done = list(import_claims(other, out))[-1]
        assert (done.added, done.errors) == (2, [])
        back = {c.statement: c for c in other.claims.rows(other.claims.ids())}
        assert set(back) == {c.statement for c in filled.claims.rows(filled.claims.ids())}
        rated = next(claim for claim in back.values() if claim.rating)
        assert (rated.claimant, rated.rating, rated.kind) == ("Civil Defence", "true", "casualty_count")


def test_claim_reviews_come_back_and_say_what_they_lack(filled: Workspace, tmp_path: Path) -> None:
    done = filled.exchange.export("claimreview", tmp_path / "r.json", page="https://desk.example/checks/1")
    graph = json.loads(done.file.read_text(encoding="utf-8"))["@graph"]
    assert [review["@type"] for review in graph] == ["ClaimReview"]
    with Workspace.open(tmp_path / "other") as other:
        assert list(import_claims(other, done.file))[-1].added == 1
        assert other.claims.get(1).claimant == "Civil Defence"


def with_picture(filled: Workspace, folder: Path, stance: str = "supports") -> Claim:
    """Link a picture to the rated claim, and return the claim."""
    path = folder / f"{stance}.png"
    Image.new("RGB", (40, 30), "teal" if stance == "supports" else "orange").save(path)
    piece = filled.evidence.add_file(path, title=f"A picture that {stance}", source="A channel")
    claim = next(c for c in filled.claims.rows(filled.claims.ids()) if c.kind == "casualty_count")
    filled.evidence.link(piece.id, claim.id, stance)
    return claim


def test_what_was_done_to_a_picture_goes_out_as_media_review_and_comes_in(filled: Workspace, tmp_path: Path) -> None:
    out, page = tmp_path / "m.json", "https://desk.example/checks/1"
    with pytest.raises(BadInput, match="picture or a recording"):
        filled.exchange.export("mediareview", out, page=page)
    claim = with_picture(filled, tmp_path)
    with_picture(filled, tmp_path, "contradicts")
    done = filled.exchange.export("mediareview", out, page=page)
    assert [note.split(":")[1].strip() for note in done.notes] == [
        "mediaAuthenticityCategory", "itemReviewed.mediaItemAppearance"]  # fmt: skip
    filled.claims.rate(claim.id, "StagedContent", "The same people carry other names elsewhere.", scale="media")
    filled.claims.rate(claim.id, "false", "It was staged.")
    done = filled.exchange.export("mediareview", out, page=page, media="OriginalMediaContent")
    (review,) = json.loads(out.read_text(encoding="utf-8"))["@graph"]
    assert review["mediaAuthenticityCategory"] == "https://schema.org/StagedContent"
    assert review["originalMediaContextDescription"].startswith("The same people")
    assert review["itemReviewed"]["mediaItemAppearance"] == [{"@type": "ImageObject"}]
    assert [note.split(":")[1].strip() for note in done.notes] == ["itemReviewed.mediaItemAppearance"]
    with pytest.raises(BadInput, match="is one of: OriginalMediaContent"):
        filled.exchange.export("mediareview", out, media="Fake")
    with Workspace.open(tmp_path / "other") as other:
        assert list(import_claims(other, out))[-1].added == 1
        assert list(import_claims(other, out))[-1].skipped == 1
        taken = other.claims.get(1)
        assert (taken.claimant, taken.assessment and taken.assessment.rating) == ("Civil Defence", "staged")


def test_every_form_is_written_whole_or_not_at_all(filled: Workspace, tmp_path: Path) -> None:
    with_picture(filled, tmp_path)
    for form in FORMS:
        assert filled.exchange.export(form, tmp_path / f"out-{form}").file.stat().st_size > 100
    with pytest.raises(BadInput, match="No form"):
        filled.exchange.export("pdf", tmp_path / "x")
    with pytest.raises(BadInput, match="no folder"):
        filled.exchange.export("xlsx", tmp_path / "nowhere" / "x.xlsx")


@pytest.mark.parametrize(("form", "name"), [("claims-csv", "c.csv"), ("xlsx", "c.xlsx"), ("claims-jsonl", "c.jsonl")])
def test_a_search_chooses_what_goes_out(filled: Workspace, tmp_path: Path, form: str, name: str) -> None:
    done = filled.exchange.export(form, tmp_path / name, query="airstrikes")
    assert done.claims == 1
    with Workspace.open(tmp_path / "other") as other:
        assert list(import_claims(other, done.file))[-1].added == 1
        assert other.claims.get(1).statement == "=1+1 airstrikes"
    with pytest.raises(BadInput, match="finds no claims"):
        filled.exchange.export(form, tmp_path / "none", query="zeppelin")
    assert not (tmp_path / "none").exists()


def test_a_saved_search_finds_all_its_claims_and_none_means_none(filled: Workspace) -> None:
    filled.views.save(SavedView("find", "Strikes", "", {"kinds": ["strike_count"]}))
    filled.views.save(SavedView("find", "Nothing", "airstrikes", {"kinds": ["casualty_count"]}))
    filled.views.save(SavedView("find", "Papers", "airstrikes", {"types": ["article"]}))
    (found,) = filled.views.claims("strikes")
    assert filled.claims.get(found).kind == "strike_count"
    assert filled.views.claims("1") == [found]
    assert len(filled.search.claim_ids("airstrikes OR woman", best=1)) == 2  # all, and not the best ones only
    for empty in ("Nothing", "Papers"):
        with pytest.raises(BadInput, match="finds no claims"):
            filled.views.claims(empty)
    with pytest.raises(NotFound, match="No saved search"):
        filled.views.claims("Zeppelins")


def test_nothing_in_a_table_is_taken_for_a_formula(filled: Workspace, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    out = filled.exchange.export("claims-csv", tmp_path / "c.csv").file
    assert "'=1+1 airstrikes" in out.read_text(encoding="utf-8-sig")
    book = load_workbook(filled.exchange.export("xlsx", tmp_path / "c.xlsx").file)
    assert "f" not in {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}


def test_claims_on_the_same_words_stay_two_and_sub_totals_keep_their_total(filled: Workspace, tmp_path: Path) -> None:
    total = filled.claims.get(1)
    part = replace(total.quantities[0], part_of=total.id)
    filled.claims.add(total.article, total.spans, kind=total.kind, quantities=(part,), statement="One of them")
    bundle = filled.exchange.export("bundle", tmp_path / "all.zip").file
    with Workspace.open(tmp_path / "other") as other:
        other.claims.add(other.articles.add_text("Other words stand here.", "x").article.id, [Span(0, 5)])
        assert other.exchange.take_in_record(bundle).added["claims"] == 3
        back = {claim.statement: claim for claim in other.claims.rows(other.claims.ids())}
        assert back["One of them"].quantities[0].part_of == back[total.statement].id
        assert other.exchange.take_in_record(bundle).added == {}
