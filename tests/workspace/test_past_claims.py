"""Past claims like a new one are found, with the reasons, and proposals are no past claims."""

from factdesk.domain.article import Article
from factdesk.domain.mention import ChainLink, PlaceMention, Quantity
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace


def test_a_claim_that_was_checked_is_found_with_what_is_the_same_and_what_differs(
    workspace: Workspace, sample: Article
) -> None:
    old = workspace.claims.add(
        sample.id, [Span(637, 683)], kind="strike_count", chain=(ChainLink("Russian defence ministry"),),
        quantities=(Quantity(None, "nine", "strikes", low=9, high=9),), places=(PlaceMention(None, "Al-Bara"),),
    )  # fmt: skip
    workspace.claims.rate(old.id, "false", "The log counts four.")
    workspace.claims.add(sample.id, [Span(2264, 2300)], kind="casualty_count")
    text = "On Tuesday the Russian air force executed 18 airstrikes near Albara.\n\nNobody was killed, a doctor said."
    new = workspace.articles.add_text(text).article
    claim = workspace.claims.add(
        new.id, [Span(11, 67)], kind="strike_count", chain=(ChainLink("Russian Defence Ministry"),),
        quantities=(Quantity(None, "18", "strikes", low=18, high=18),), places=(PlaceMention(None, "Albara"),),
    )  # fmt: skip
    best = workspace.search.match(claim=claim.id)[0]
    assert best.claim == old.id
    said = "; ".join(best.reasons)
    assert "same claimant" in said
    assert "same place" in said
    assert "9" in said
    assert "18" in said
    assert workspace.search.match("nine airstrikes by the Russian air force")[0].claim == old.id


def test_a_proposal_is_no_past_claim(workspace: Workspace, sample: Article) -> None:
    workspace.proposals.propose(sample.id)
    assert workspace.search.match("Russian air force executed nine airstrikes") == []


def test_a_rated_claim_that_reappears_is_found_once_and_only_elsewhere(workspace: Workspace, sample: Article) -> None:
    words = "The air force carried out nine airstrikes on Al-Bara on Tuesday, the ministry said."
    old = workspace.articles.add_text(words).article
    rated = workspace.claims.add(old.id, [Span(0, len(words))])
    new = workspace.articles.add_text(f"{words} A doctor denied that.").article
    again = workspace.claims.add(new.id, [Span(0, len(words))])
    assert workspace.search.reappearing(new.id) == []  # nothing is rated yet
    workspace.claims.rate(rated.id, "false", "The log counts four.")
    (found,) = workspace.search.reappearing(new.id)
    assert (found.claim, found.past, found.rating, found.words) == (again.id, rated.id, "false", words)
    assert "nearly the same words" in found.reasons
    assert workspace.search.reappearing(old.id) == []
    assert workspace.search.reappearing(sample.id) == []
    workspace.relations.relate(again.id, rated.id, "repeats")
    assert workspace.search.reappearing(new.id) == []


def test_a_corrected_text_does_not_announce_its_own_claims(workspace: Workspace) -> None:
    words = "The air force carried out nine airstrikes on Al-Bara on Tuesday, the ministry said."
    old = workspace.articles.add_text(words).article
    rated = workspace.claims.add(old.id, [Span(0, len(words))])
    workspace.claims.rate(rated.id, "false", "The log counts four.")
    corrected = workspace.revisions.add_text(old.id, f"{words} This was corrected later.").article
    again = workspace.claims.add(corrected.id, [Span(0, len(words))])
    assert again.article == corrected.id
    assert workspace.search.reappearing(corrected.id) == []
