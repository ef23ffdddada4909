"""The figures table of the sample article: what is flagged, what is inside what, and that nothing is added."""

import pytest

from factdesk.domain.article import Article
from factdesk.domain.coding import Coding
from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.figures import Figure
from factdesk.workspace.workspace import Workspace


def test_the_sample_article(workspace: Workspace, sample: Article) -> None:
    workspace.proposals.accept(workspace.proposals.propose(sample.id))
    table = workspace.figures.of_article(sample.id)
    ranges = {topic.topic.measure: (topic.range.low, topic.range.high) for topic in table.topics}
    assert ranges["killed"] == (45, 49)
    assert ranges["injured"] == (200, 999)
    assert ranges["displaced"] == (20_000, 99_999)
    strikes = [row for row in table.rows if row.measure == "strikes"]
    assert [row.low for row in strikes] == [9, 18]
    assert all("needs_explanation" in row.flag_words for row in strikes)
    assert ranges["strikes"] == (9, 18)
    inside = {row.measure: table.row(row.part_of).bounds for row in table.rows if row.part_of}  # type: ignore[union-attr]
    assert inside == {"killed": (45, 49), "injured": (200, 999)}


def test_proposals_are_shown_until_a_claim_is_accepted(workspace: Workspace, sample: Article) -> None:
    proposed = workspace.proposals.propose(sample.id)
    before = workspace.figures.of_article(sample.id)
    assert before.of("killed") is not None
    headline = workspace.claims.rows(proposed)[0]
    workspace.proposals.accept([headline.id])
    assert workspace.figures.of_article(sample.id).rows == ()


def test_every_figure_leads_back_to_its_words(workspace: Workspace, sample: Article) -> None:
    workspace.proposals.propose(sample.id)
    text = workspace.articles.text(sample.id)
    rows = workspace.figures.of_article(sample.id).rows
    assert rows
    assert all(row.span is not None and row.span.of(text) == row.verbatim for row in rows)


def test_vague_words_are_read_as_the_chosen_table_reads_them(workspace: Workspace, sample: Article) -> None:
    workspace.proposals.propose(sample.id)
    table = workspace.figures.of_article(sample.id, coding="acled")
    read = {row.verbatim: (row.low, row.high) for row in table.rows}
    assert read["several hundred"] == (100, 100)
    assert read["tens of thousands"] == (10_000, 10_000)
    assert read["nearly 50"] == (45, 49)
    with pytest.raises(NotFound, match="there are: acled, literal"):
        workspace.figures.of_article(sample.id, coding="ours")


def test_a_desk_can_have_its_own_table(workspace: Workspace, sample: Article) -> None:
    folder = workspace.folder / "scales" / "coding"
    folder.mkdir(parents=True)
    ours = folder / "ours.json"
    ours.write_text(
        '{"id": "ours", "title": {"en": "Ours"}, "source": "Our rules", "words": {}, "hedges": {"nearly": [0.95, 1]}}',
        encoding="utf-8",
    )
    workspace.proposals.propose(sample.id)
    table = workspace.figures.of_article(sample.id, coding="ours")
    assert next((row.low, row.high) for row in table.rows if row.verbatim == "nearly 50") == (48, 50)
    assert all(coding.source for coding in workspace.figures.codings().values())
    ours.write_text('{"id": "ours", "words": {"dozens": 12}}', encoding="utf-8")
    with pytest.raises(BadInput, match=r"ours\.json is no coding table"):
        workspace.figures.codings()


@pytest.mark.parametrize(
    ("verbatim", "hedge", "low", "high", "read"),
    [
        ("nearly fifty", "nearly", 45, 49, (48, 50)),
        ("about 200", "about", 180, 220, (190, 210)),
        ("more than 1,200", "more than", 1201, None, (1200, None)),
        ("dozens of", "dozens", 24, 99, (12, 12)),
        ("several dozen", "several dozen", 24, 99, (24, 60)),
        ("5", "", 5, 5, (5, 5)),
        ("عشرات", "عشرات", 20, 99, (10, 10)),
    ],
)
def test_a_table_reads_amounts_and_hedges(verbatim: str, hedge: str, low: int, high: int | None, read) -> None:
    table = Coding(
        "ours", words={"dozens": (12, 12), "several dozen": (24, 60), "عشرات": (10, 10)},
        hedges={"nearly": (0.95, 1.0), "about": (0.95, 1.05), "more than": (1.0, None)},
    )  # fmt: skip
    found = table.read(Figure(1, 0, "killed", verbatim, low=low, high=high, hedge=hedge))
    assert found.bounds == read
    assert found.verbatim == verbatim


def test_more_can_be_said_of_a_number_than_its_words_do(workspace: Workspace, sample: Article) -> None:
    workspace.proposals.accept(workspace.proposals.propose(sample.id))
    figures = workspace.figures
    nine, eighteen = (row for row in figures.of_article(sample.id).rows if row.measure == "strikes")
    figures.describe(nine.claim, nine.index, part_of=eighteen.claim, as_of="2023-10-14", basis="documented", best=9)
    rows = {row.claim: row for row in figures.of_article(sample.id).rows if row.measure == "strikes"}
    assert rows[nine.claim].part_of == eighteen.key
    assert (rows[nine.claim].as_of, rows[nine.claim].basis) == ("2023-10-14", "documented")
    assert rows[eighteen.claim].flag_words == ()
    found = figures.of_article(sample.id).of("strikes")
    assert found is not None
    assert (found.range.low, found.range.high) == (18, 18)
    figures.describe(nine.claim, nine.index, basis="estimated")
    assert len([topic for topic in figures.of_article(sample.id).topics if topic.topic.measure == "strikes"]) == 2


def test_a_total_keeps_its_parts_when_its_claim_is_merged(workspace: Workspace, sample: Article) -> None:
    workspace.proposals.accept(workspace.proposals.propose(sample.id))
    nine, eighteen = (row for row in workspace.figures.of_article(sample.id).rows if row.measure == "strikes")
    woman = next(row for row in workspace.figures.of_article(sample.id).rows if row.verbatim == "a woman")
    workspace.figures.describe(nine.claim, nine.index, part_of=eighteen.claim)
    workspace.claims.merge([woman.claim, eighteen.claim])
    row = next(row for row in workspace.figures.of_article(sample.id).rows if row.claim == nine.claim)
    assert row.part_of is not None
    assert row.part_of[0] == woman.claim


@pytest.mark.parametrize(
    ("index", "values", "said"),
    [
        (7, {}, "counted from 0"),
        (0, {"basis": "guessed"}, "documented or estimated"),
        (0, {"as_of": "Monday"}, "is no date"),
        (0, {"best": 500}, "outside the range"),
    ],
)
def test_what_cannot_be_said_of_a_number_is_told(
    workspace: Workspace, sample: Article, index: int, values, said
) -> None:
    workspace.proposals.propose(sample.id)
    claim = next(row.claim for row in workspace.figures.of_article(sample.id).rows if row.measure == "strikes")
    with pytest.raises(BadInput, match=said):
        workspace.figures.describe(claim, index, **values)
    with pytest.raises(BadInput, match="part of itself"):
        workspace.figures.describe(claim, 0, part_of=claim)
