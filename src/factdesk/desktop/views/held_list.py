"""A list page whose records are all at hand: articles, evidence, sources."""

from collections.abc import Callable, Sequence
from typing import Any

from factdesk.desktop.models.columns import Column
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.fields import Field
from factdesk.desktop.models.held import Held
from factdesk.desktop.models.line import Line
from factdesk.desktop.views.desk_list import DeskList


class HeldList(DeskList):
    """Records sorted and narrowed in the window."""

    def __init__(
        self, place: str, describe: Callable[[Any], Line], describer: Describer, columns: tuple[Column, ...],
        fields: tuple[Field, ...], *, first_order: str,
    ) -> None:  # fmt: skip
        self.held = Held(describe, columns=columns, fields=fields, words=describer)
        super().__init__(place, self.held, fields, describer, first_order=first_order)
        self.filters.values_wanted.connect(lambda field: self.filters.offer(field, self.held.counts(field)))
        self.apply()

    def show_records(self, records: Sequence[Any]) -> None:
        """Show these records; what is chosen stays chosen, and the list stays where it is scrolled to."""
        place = self.keep_place()
        if self.held.show(records):
            place.put_back()
        self.show_state(self.held.rowCount() if not records else max(1, self.held.rowCount()))
        self._count.setText(f"{self.held.rowCount():,}" if records else "")

    def apply(self) -> None:
        place = self.keep_place()
        if self.held.narrow(self.words_edit.text(), self.filters.chosen(), self.order):
            place.put_back()
        self._count.setText(f"{self.held.rowCount():,}")
        self.wanted_changed.emit()
