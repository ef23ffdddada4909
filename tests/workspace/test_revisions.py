"""A corrected text takes over the claims whose words still stand, and loses none of the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdesk.domain.article import Article
from factdesk.domain.carrying import Carrier
from factdesk.domain.errors import BadInput, Refused
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace

WORDS = st.lists(st.sampled_from(["nine", "strikes", "on", "Ahsim", "البارة", ",", "\n", "😀"]), max_size=30)


@given(WORDS, WORDS, st.data())
def test_what_is_carried_has_the_same_words(one: list[str], other: list[str], data: st.DataObject) -> None:
    old, new = " ".join(one), " ".join(other)
    start = data.draw(st.integers(0, len(old)))
    span = Span(start, data.draw(st.integers(start, len(old))))
    moved = Carrier(old, new).span(span)
    if moved is not None:
        assert moved.of(new).split() == span.of(old).split()


@given(WORDS, WORDS, WORDS)
def test_words_added_around_a_stretch_do_not_lose_it(before: list[str], kept: list[str], after: list[str]) -> None:
    old = "The army says: " + " ".join(kept) + " that day in Idlib."
    span = Span(0, len(old))
    new = " ".join(before) + " § " + old + " § " + " ".join(after)
    moved = Carrier(old, new).span(span)
    assert moved is None or moved.of(new).split() == old.split()


def test_claims_go_over_with_ratings_and_changed_ones_wait(workspace: Workspace, sample: Article) -> None:
    nine = workspace.claims.add(sample.id, [Span(637, 683)], kind="strike_count")
    workspace.claims.rate(nine.id, "unproven", "One source.")
    later = workspace.claims.add(sample.id, [Span(2264, 2300)], kind="casualty_count")
    gone = workspace.claims.add(sample.id, [Span(2068, 2149)], kind="commentator_quote")
    text = workspace.articles.text(sample.id)
    corrected = "Correction below.\n\n" + text.replace("nearly 50", "nearly 60")
    corrected = corrected.replace(text[2067:2149], "")
    revised = workspace.revisions.add_text(sample.id, corrected)
    assert (revised.article.revision, revised.article.revision_of) == (2, sample.id)
    assert revised.carried == (nine.id,)
    moved = workspace.claims.get(nine.id)
    assert (moved.article, moved.quote, moved.rating) == (revised.article.id, nine.quote, "unproven")
    assert {one.claim.id for one in revised.waiting} == {later.id, gone.id}
    near = next(one.near for one in revised.waiting if one.claim.id == later.id)
    assert near is not None
    assert near.of(corrected) == "the loss of nearly 60 civilian lives"
    assert workspace.claims.get(later.id).quote == "the loss of nearly 50 civilian lives"
    carried = workspace.revisions.carry(later.id, revised.article.id, [near])
    assert carried.quote == "the loss of nearly 60 civilian lives"
    assert [one.claim.id for one in workspace.revisions.waiting(revised.article.id)] == [gone.id]
    assert workspace.articles.text(sample.id) == text
    assert workspace.history.verify().is_good


def test_the_same_text_is_no_correction(workspace: Workspace, sample: Article) -> None:
    with pytest.raises(BadInput, match="already"):
        workspace.revisions.add_text(sample.id, workspace.articles.text(sample.id))
    workspace.revisions.add_text(sample.id, workspace.articles.text(sample.id) + "\nOne more line.")
    with pytest.raises(Refused, match="later revision"):
        workspace.revisions.add_text(sample.id, "Something else altogether.")
