"""Every decision on a proposal counts for or against the rule that made it."""

from collections import Counter
from dataclasses import replace

import pytest

from factdesk.domain.article import Article
from factdesk.domain.claim import ClaimEdit
from factdesk.domain.precision import RulePrecision
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
