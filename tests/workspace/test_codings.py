import re

import pytest

from factdesk.domain.claim import ClaimEdit
from factdesk.domain.coding import Reading
from factdesk.domain.errors import BadInput, NotFound, Refused
from factdesk.domain.mention import Quantity
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace

TEXT = "Nearly 50 civilians were killed and dozens were injured that day, the rescuers said."


@pytest.fixture
def article(workspace: Workspace) -> int:
    number = workspace.articles.add_text(TEXT, "a").article.id
    claim = workspace.claims.add(number, (Span(0, len(TEXT)),))
    workspace.claims.edit(claim.id, ClaimEdit(quantities=(
        Quantity(Span(0, 9), "Nearly 50", "killed", low=45, high=49, hedge="nearly"),
        Quantity(Span(36, 42), "dozens", "injured", low=24, high=99),
    )))  # fmt: skip
    return number


def read(workspace: Workspace, article: int, coding: str) -> dict[str, tuple[int | None, int | None]]:
    return {row.verbatim: row.bounds for row in workspace.figures.of_article(article, coding=coding).rows}


def test_a_desk_reads_vague_words_its_own_way_and_the_words_stay(workspace: Workspace, article: int) -> None:
    workspace.figures.read_word(
        "desk", Reading("dozens", 12, 60), reason="Our style book says so.", source="Style book"
    )
    workspace.figures.read_word("desk", Reading("nearly", 0.8, 1.0, True), reason="Hospitals round up.")
    assert read(workspace, article, "desk") == {"Nearly 50": (40, 50), "dozens": (12, 60)}
    assert read(workspace, article, "literal") == {"Nearly 50": (45, 49), "dozens": (24, 99)}
    table = workspace.figures.codings()["desk"]
    assert table.is_own
    assert table.source == "Style book"
    assert [(one.reading.word, one.reason, one.by) for one in table.changes] == [
        ("dozens", "Our style book says so.", workspace.by), ("nearly", "Hospitals round up.", workspace.by),
    ]  # fmt: skip
    assert workspace.history.entries(1)[0].label == "change reading of vague words: nearly"


def test_a_shipped_table_can_be_changed_and_put_back(workspace: Workspace, article: int) -> None:
    shipped = workspace.figures.codings()["acled"]
    changed = workspace.figures.read_word("acled", Reading("dozens", 24, 24), reason="A newer codebook.")
    assert changed.changes[0].before == Reading("dozens", 12, 12)
    assert read(workspace, article, "acled")["dozens"] == (24, 24)
    workspace.figures.reset_coding("acled")
    assert workspace.figures.codings()["acled"] == shipped
    with pytest.raises(NotFound):
        workspace.figures.reset_coding("acled")


def test_a_reading_without_ends_takes_the_word_out_of_the_table(workspace: Workspace, article: int) -> None:
    workspace.figures.read_word("acled", Reading("dozens"), reason="The words speak for themselves.")
    assert read(workspace, article, "acled")["dozens"] == (24, 99)


def test_what_cannot_be_a_reading_is_refused(workspace: Workspace) -> None:
    area = workspace.figures
    with pytest.raises(Refused, match="literal"):
        area.read_word("literal", Reading("dozens", 1, 2), reason="No.")
    with pytest.raises(Refused, match="reason"):
        area.read_word("desk", Reading("dozens", 1, 2), reason=" ")
    with pytest.raises(BadInput, match="lowest"):
        area.read_word("desk", Reading("dozens", 9, 2), reason="Turned round.")
    with pytest.raises(NotFound):
        area.read_word("nobodys", Reading("dozens", 1, 2), reason="No such table.")
    assert set(area.codings()) == {"acled", "literal"}


def test_the_words_that_the_desk_knows_are_told_in_both_languages(workspace: Workspace) -> None:
    known = {(one.word, one.is_hedge): (one.low, one.high) for one in workspace.figures.literal_readings()}
    assert known["dozens", False] == (24, 99)
    assert known["nearly", True] == (0.9, 0.99)
    assert known["عشرات", False] == (20, 99)


def test_where_a_table_comes_from_is_said_in_the_language_asked_for(workspace: Workspace) -> None:
    for table in workspace.figures.codings().values():
        assert re.search("[\u0621-\u064a]", table.source_in("ar")), table.id
        assert table.source_in("en") == table.source
    changed = workspace.figures.read_word("acled", Reading("dozens", 24, 24), reason="A newer codebook.")
    assert "أكليد" in changed.source_in("ar")
    own = workspace.figures.read_word("desk", Reading("dozens", 24, 24), reason="We say so.", source="Style book")
    assert own.source_in("ar") == "Style book"
    assert workspace.figures.codings()["acled"].sources == changed.sources
