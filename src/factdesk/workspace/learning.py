"""What the desk's decisions teach: how often each rule of splitting was right here."""

from collections import Counter

from sqlalchemy import text

from factdesk.domain.precision import RulePrecision
from factdesk.workspace.area import Area

_RULE = "rule: "
_CHANGED = text(
    "SELECT DISTINCT json_extract(before, '$.claim_id') FROM changed_row "
    "WHERE \"table\" = 'claim_span' AND before != '' "
    "UNION SELECT \"row\" FROM changed_row WHERE \"table\" = 'claim' AND before != '' AND after != '' "
    "AND json_extract(before, '$.kind') != json_extract(after, '$.kind')"
)
_DECIDED = text(
    "SELECT id, state, json_extract(reasons, '$[0]') FROM claim "
    "WHERE confidence IS NOT NULL AND state IN ('accepted', 'refused')"
)


class Learning(Area):
    """Operations that learn from decisions."""

    def precisions(self) -> dict[str, RulePrecision]:
        """Return the precision of each rule that was decided on, by the rule's name.

        A proposal whose stretch or kind a person changed before or after accepting it counts as changed.
        """
        with self._workspace.reading() as session:
            changed = set(session.scalars(_CHANGED))
            decided = session.execute(_DECIDED).all()
        counts: Counter[tuple[str, str]] = Counter()
        for claim, state, reason in decided:
            if str(reason or "").startswith(_RULE):
                what = "refused" if state == "refused" else "changed" if claim in changed else "accepted"
                counts[str(reason)[len(_RULE) :], what] += 1
        rules = sorted({rule for rule, _ in counts})
        return {
            rule: RulePrecision(rule, counts[rule, "accepted"], counts[rule, "changed"], counts[rule, "refused"])
            for rule in rules
        }
