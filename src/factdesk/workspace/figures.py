"""The figures table of an article or an incident: every number, how it stands to the others, what they come to."""

from factdesk.domain.claim import ClaimFilter
from factdesk.domain.figure_table import make_table
from factdesk.domain.figures import FiguresTable
from factdesk.workspace.area import Area
from factdesk.workspace.figure_rows import figures_of


class Figures(Area):
    """Operations on figures."""

    def of_article(self, article: int) -> FiguresTable:
        """Return the table of an article's accepted claims (of its proposals, while none is accepted).

        Raises:
            NotFound: no article has that number.
        """
        self._workspace.articles.get(article)
        claims = self._workspace.claims
        found = claims.rows(claims.ids(ClaimFilter(article=article, states=("accepted",))))
        if not found:
            found = claims.of_article(article, ("proposed",))
        return make_table(figures_of(self._workspace, found), article=article)
