"""The desk on which every action is driven."""

from factdesk.assets import resource
from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace

ARTICLE, PAST = 1, 2


def furnish(workspace: Workspace) -> int:
    """Make a desk with something for every action; return the number of the last operation.

    The sample article with proposals, three of its claims accepted and the first of them rated, a past claim in the
    words of its last proposal, a web page kept as evidence, and two incidents.
    """
    workspace.articles.add_file(resource("samples", "l24-idlib.txt"))
    proposed = workspace.proposals.propose(ARTICLE)
    accepted = workspace.proposals.accept(proposed[:3])
    workspace.claims.rate(accepted[0], "false", "The log says otherwise.")
    words = workspace.claims.get(proposed[-1]).quote
    workspace.articles.add_text(words)
    workspace.claims.rate(workspace.claims.add(PAST, [Span(0, len(words))]).id, "false", "Four, by the log.")
    page = workspace.evidence.add_file(resource("samples", "l24-idlib.txt"), title="The page")
    workspace.evidence.edit(page.id, url="https://example.org/raids")
    workspace.incidents.add("Raids of the week", claims=accepted[:2])
    workspace.incidents.add("Raids of another week")
    workspace.search.get_ready()
    return workspace.history.last_change()
