"""The list of claims of the whole workspace: filtered and sorted by the database, fetched as it is painted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from factdesk.desktop.models import columns, fields
from factdesk.desktop.models.columns import column
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.ids import Ids
from factdesk.desktop.views.desk_list import DeskList
from factdesk.domain.article import Article
from factdesk.domain.claim import STATES, ClaimFilter
from factdesk.domain.scale import Scale

_FIXED = {"state": STATES, "evidence": (fields.YES, fields.NO)}


class ClaimList(DeskList):
    """Claims. ``counts_wanted`` asks how many there are of each value of a field, under the other filters."""

    counts_wanted = Signal(str, object)

    def __init__(self, describer: Describer) -> None:
        self.paged = Ids(describer.claim, columns=columns.CLAIMS, words=describer)
        self._describer = describer
        super().__init__("claims", self.paged, fields.CLAIMS, describer, first_order="number", title_lines=2)
        self.filters.values_wanted.connect(self._on_values)

    def set_scales(self, kinds: Scale, ratings: Scale) -> None:
        """Take over what the kinds and ratings are called."""
        self._describer.kinds, self._describer.ratings = kinds, ratings
        self.filters.refresh()

    def show_articles(self, articles: Sequence[Article]) -> None:
        """Take over what the articles are called."""
        self._describer.articles = {article.id: article.title for article in articles}
        self._describer.published = {article.id: article.published for article in articles}
        if "article" in self.filters.chosen():
            self.filters.refresh()

    def narrow(self, state: str = "", rating: str | None = None) -> None:
        """Set the filters for state and rating, and take all others off."""
        given = {"state": [state] if state else [], "rating": [rating] if rating is not None else []}
        self.want("", given, self.order)

    def wanted(self) -> tuple[ClaimFilter, str]:
        """Return the filter and the order chosen, as the workspace names them."""
        by = column(columns.CLAIMS, self.order.lstrip("-"))
        name = by.order if by is not None else "number"
        back = "-" if self.order.startswith("-") else ""
        return fields.claim_filter(self.words_edit.text(), self.filters.chosen()), back + name

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these claims; what is chosen stays chosen, and the list stays where it is scrolled to."""
        if not self.paged.shows(ids):
            place = self.keep_place()
            self.paged.show(ids)
            place.put_back()
        self.show_state(len(ids))

    def apply(self) -> None:
        self.wanted_changed.emit()

    def _on_values(self, field: str) -> None:
        if field in _FIXED:
            self.filters.offer(field, [(value, -1) for value in _FIXED[field]])
        if field == "evidence":
            return
        others = {name: values for name, values in self.filters.chosen().items() if name != field}
        if field == "state":
            others["state"] = list(STATES)
        self.counts_wanted.emit(field, fields.claim_filter(self.words_edit.text(), others))
