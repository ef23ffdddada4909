"""The figures table of the sample article: what is flagged, what is inside what, and that nothing is added."""

from factdesk.domain.article import Article
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
