"""The list of claims of the whole workspace: filtered and sorted by the database, fetched as it is painted."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QPushButton, QStackedWidget, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.ids import Ids
from factdesk.desktop.models.line import RECORD
from factdesk.desktop.views.line_delegate import LineDelegate
from factdesk.desktop.words import language
from factdesk.domain.article import Article
from factdesk.domain.claim import ClaimFilter
from factdesk.domain.scale import Scale

BULK = ("accept", "refuse", "report", "remove")


class ClaimList(QWidget):
    """Claims with filters for state, kind, rating and article, and what can be done with many at once."""

    chosen = Signal(object)
    filter_changed = Signal()
    bulk_asked = Signal(str, object)

    def __init__(self, describer: Describer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("claims", self)
        self.model = Ids(describer.claim, self)
        self.view = forms.child(self, QListView, "claims_view")
        self.view.setModel(self.model)
        self.view.setItemDelegate(LineDelegate(title_lines=2, parent=self.view))
        self.view.setMouseTracking(True)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        self.model.modelReset.connect(self._on_selection)
        self._stack = forms.child(self, QStackedWidget, "stack")
        self._count = forms.child(self, QLabel, "count_label")
        self._bulk = forms.child(self, QWidget, "bulk_row")
        self._bulk_label = forms.child(self, QLabel, "bulk_label")
        self._boxes = {
            name: forms.child(self, QComboBox, f"{name}_box") for name in ("state", "kind", "rating", "article", "sort")
        }
        for box in self._boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(5)
            box.activated.connect(lambda _: self.filter_changed.emit())
        self._fill_fixed()
        self.show_articles([])
        for name in BULK:
            button = forms.child(self, QPushButton, f"bulk_{name}_button")
            button.clicked.connect(lambda _=False, what=name: self.bulk_asked.emit(what, self.selected()))
        self._on_selection()

    def set_scales(self, kinds: Scale, ratings: Scale) -> None:
        """Offer these kinds and ratings as filters."""
        for name, scale, every in (("kind", kinds, self.tr("All kinds")), ("rating", ratings, self.tr("All ratings"))):
            box = self._boxes[name]
            box.clear()
            box.addItem(every, None)
            if name == "rating":
                box.addItem(self.tr("Unrated"), "")
            for term in scale.terms:
                box.addItem(term.name(language()), term.id)

    def show_articles(self, articles: list[Article]) -> None:
        """Offer these articles as a filter."""
        box = self._boxes["article"]
        kept = box.currentData()
        box.clear()
        box.addItem(self.tr("All articles"), None)
        for article in articles:
            box.addItem(article.title[:60], article.id)
        box.setCurrentIndex(max(0, box.findData(kept)))
        box.setVisible(len(articles) > 1)

    def narrow(self, state: str = "", rating: str | None = None) -> None:
        """Set the filters for state and rating, and take all others off."""
        for name, value in (("state", state), ("rating", rating), ("kind", None), ("article", None)):
            self._boxes[name].setCurrentIndex(max(0, self._boxes[name].findData(value)))
        self.filter_changed.emit()

    def wanted(self) -> tuple[ClaimFilter, str]:
        """Return the filter and the order chosen."""
        state, kind, rating, article, order = (self._boxes[name].currentData() for name in self._boxes)
        states = (state,) if state else ("proposed", "accepted")
        made = ClaimFilter(
            article=article,
            states=states,
            kinds=(kind,) if kind else (),
            ratings=(rating,) if rating is not None else (),
        )
        return made, order

    def show_ids(self, ids: list[int]) -> None:
        """Show these claims; the chosen one stays chosen."""
        current = self.view.currentIndex()
        kept = self.model.id_at(current.row()) if current.isValid() else None
        self.model.show(ids)
        self._count.setText(f"{len(ids):,}")
        self._stack.setCurrentIndex(0 if ids else 1)
        self.mark(kept)

    def mark(self, claim: int | None) -> None:
        """Show which claim is chosen, without choosing it again."""
        row = self.model.row_of(claim)
        if row >= 0 and len(self.selected()) < 2:
            self.view.setCurrentIndex(self.model.index(row))

    def selected(self) -> list[int]:
        """Return the ids of the selected rows in the order shown."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.model.id_at(row) for row in rows]

    def _fill_fixed(self) -> None:
        for name, choices in (
            ("state", ((self.tr("Not refused"), ""), (self.tr("Proposed"), "proposed"),
                       (self.tr("Accepted"), "accepted"), (self.tr("Refused"), "refused"))),
            ("sort", ((self.tr("In reading order"), "number"), (self.tr("Newest"), "-added"), (self.tr("Kind"), "kind"),
                      (self.tr("Claimant"), "claimant"), (self.tr("Rating"), "rating"),
                      (self.tr("Worth checking"), "-checkworthiness"), (self.tr("Date"), "-date"))),
        ):  # fmt: skip
            for text, value in choices:
                self._boxes[name].addItem(text, value)

    def _on_selection(self) -> None:
        number = len(self.selected())
        self._bulk.setVisible(number > 1)
        self._bulk_label.setText(self.tr("%n chosen", "", number))

    def _on_chosen(self, index: QModelIndex) -> None:
        record = index.data(RECORD)
        if record is not None and len(self.selected()) < 2:
            self.chosen.emit(record)
