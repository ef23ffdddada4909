"""The section of a page on what changed since an earlier report."""

from factdesk.report.html.page import Html, Page, tag
from factdesk.report.snapshot import Difference, Snapshot, differences


def changes(page: Page, before: Snapshot) -> Html:
    """Return what changed since the report ``before``."""
    labels = page.labels
    head = page.heading(2, labels("changes"), "changes")
    since = tag("p", labels("changes.since", date=labels.date(before.date)))
    found = differences(before, page.report)
    if not found:
        return tag("section", head, since, tag("p", labels("changes.none")))
    heads = [labels(f"column.{key}") for key in ("number", "claim", "change", "before", "after")]
    rows = [
        (
            page.link(f"claim_{one.number}", f"{one.number}") if one.number is not None else "–",
            page.words(one.heading), labels(f"changes.{one.what}"), _told(page, one, one.before, before=True),
            _told(page, one, one.after, before=False),
        )
        for one in found
    ]  # fmt: skip
    return tag("section", head, since, page.table(heads, rows, caption=labels("changes.caption")))


def _told(page: Page, difference: Difference, said: str, *, before: bool) -> str | Html:
    """Return what was told before or after: a rating as its label, evidence as how many pieces went or came."""
    labels = page.labels
    if difference.what == "rated" or (difference.what, before) in (("added", False), ("removed", True)):
        return page.rating(page.report.term(difference.scale, said) if said else None)
    if difference.what == "evidence" and said != "0":
        key = "changes.evidence_gone" if before else "changes.evidence_new"
        return labels(key, evidence=labels.count("evidence", int(said)))
    if difference.what == "words" and difference.before != difference.after:
        return page.words(said)
    return "–"
