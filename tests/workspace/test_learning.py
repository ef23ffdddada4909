"""Every decision on a proposal counts for or against the rule that made it."""

from collections import Counter
from dataclasses import replace

import pytest

from factdesk.domain.article import Article
from factdesk.domain.claim import ClaimEdit
from factdesk.domain.mention import ChainLink
from factdesk.domain.precision import RulePrecision
from factdesk.domain.span import Span
from factdesk.progress import Cancelled, Progress
from factdesk.settings import Settings, save_settings
from factdesk.workspace.workspace import Workspace


def test_a_rule_nobody_decided_on_is_even_and_decisions_move_it() -> None:
    fresh = RulePrecision("main")
    assert fresh.mean == pytest.approx(0.5)
    good, bad = RulePrecision("main", accepted=8, changed=2), RulePrecision("main", refused=10)
    assert bad.mean == pytest.approx(1 / 12)
    assert good.mean == pytest.approx(10 / 12)
    assert good.deviation < fresh.deviation


def test_decisions_are_counted_by_rule_and_undo_takes_them_back(workspace: Workspace, sample: Article) -> None:
    workspace.proposals.propose(sample.id)
    proposals = workspace.proposals.waiting(sample.id)
    kept, moved, refused = proposals[0], proposals[1], proposals[2]
    workspace.proposals.accept([kept.id])
    span = moved.spans[0]
    workspace.claims.edit(moved.id, ClaimEdit(spans=(replace(span, end=span.end - 10),)))
    workspace.proposals.refuse([refused.id])
    counted = workspace.learning.precisions()
    rules = Counter({p.rule: p.decisions for p in counted.values()})
    assert rules.total() == 3
    assert sum(p.changed for p in counted.values()) == 1
    assert sum(p.refused for p in counted.values()) == 1
    workspace.history.undo()
    assert sum(p.refused for p in workspace.learning.precisions().values()) == 0


def test_a_corrected_article_is_a_lesson_in_its_own_words(workspace: Workspace, sample: Article) -> None:
    workspace.proposals.propose(sample.id)
    assert workspace.learning.lessons() == []
    waiting = [claim.id for claim in workspace.proposals.waiting(sample.id)]
    workspace.proposals.accept(waiting)
    (lesson,) = workspace.learning.lessons()
    said = {(a.cue[0].of(lesson.text), a.content[0].of(lesson.text)[:24]) for a in lesson.attributions}
    assert ("claims", "that their actions again") in said or ("claims", "their actions against Sy") in said


def test_a_model_waits_for_enough_articles_then_proposes_only_what_no_rule_did(
    workspace: Workspace, sample: Article
) -> None:
    assert workspace.learning.due() is None
    assert workspace.learning.state().corrected == 0
    names = ["Salim", "Rana", "Omar", "Huda", "Nour", "Karim", "Lina", "Sami", "Aya", "Badr"]
    for number in range(30):
        name, town = names[number % 10], names[(number * 7 + 3) % 10] + "abad"
        text = (
            f"News from {town} on day {number}.\n\n{name} Haddad murmurationed that {number + 2} houses in {town} "
            f"burned down at night. The council of {town} said that help is on its way. Rain fell for {number} hours."
        )
        article = workspace.articles.add_text(text).article
        cue, mention = text.index("murmurationed"), text.index(f"{name} Haddad")
        for start, end, voice in (
            (mention, text.index(". The council"), (Span(mention, cue - 1), Span(cue, cue + 13))),
            (text.index("The council"), text.index(". Rain"), (Span(text.index("The council"), text.index(" said")),
             Span(text.index("said"), text.index("said") + 4))),
        ):  # fmt: skip
            chain = (ChainLink(voice[0].of(text), voice[0], voice[1]),)
            workspace.claims.add(article.id, [Span(start, end)], kind="official_statement", chain=chain)
    lessons = workspace.learning.due()
    assert lessons is not None
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        workspace.learning.train(lessons, stopped)
    assert workspace.learning.model() is None
    training = workspace.learning.train(lessons)
    assert training.adopted
    assert training.with_model > training.rules_alone
    model = workspace.learning.model()
    assert model is not None
    assert model.strongest(5)
    model.close()
    state = workspace.learning.state(features=5)
    assert (state.wanted, state.corrected, state.figures["articles"], len(state.strongest)) == (True, 30, 30, 5)
    assert workspace.learning.due() is None
    save_settings(Settings(personal_model=False))
    assert workspace.learning.model() is None
    assert workspace.learning.forget()
    assert workspace.learning.state(features=5).strongest == ()
