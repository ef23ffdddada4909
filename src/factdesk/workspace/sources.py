"""The people, organisations and outlets that speak, with all their spellings."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.mention import ChainLink
from factdesk.domain.source import Source
from factdesk.store import sources as stored
from factdesk.store.models import ChainLinkRow, SourceNameRow, SourceRow
from factdesk.workspace.area import Area

if TYPE_CHECKING:
    from factdesk.workspace.operation import Operation


class Sources(Area):
    """Operations on sources."""

    def list(self) -> Sequence[Source]:
        """Return all sources by name."""
        with self._workspace.reading() as session:
            return stored.load(session)

    def get(self, source: int) -> Source:
        """Return one source.

        Raises:
            NotFound: no source has that number.
        """
        with self._workspace.reading() as session:
            found = stored.load(session, [source])
        if not found:
            raise NotFound(f"There is no source {source}.")
        return found[0]

    def by_name(self, name: str) -> Source | None:
        """Return the source that has this spelling, None if there is none."""
        with self._workspace.reading() as session:
            number = stored.by_name(session, name) if name.strip() else None
            found = stored.load(session, [number]) if number is not None else []
        return found[0] if found else None

    def names(self) -> Sequence[str]:
        """Return every spelling of every source, for suggestions."""
        return sorted({name for source in self.list() for name in (source.name, *source.names)}, key=str.casefold)

    def save(self, source: Source) -> Source:
        """Add a source (id 0) or change one, with its spellings.

        Raises:
            BadInput: it has no name, or a letter of reliability that does not exist.
            NotFound: no source has that number.
        """
        if not source.name.strip():
            raise BadInput("A source needs a name.")
        if source.reliability not in ("", *"ABCDEF"):
            raise BadInput("Reliability is a letter from A (reliable) to F (cannot be judged).")
        with self._workspace.operation("edit source" if source.id else "add source") as operation:
            row = operation.get(SourceRow, source.id, "source") if source.id else operation.add(SourceRow(name=""))
            for name in ("name", "kind", "role", "reliability", "note"):
                setattr(row, name, getattr(source, name))
            number = row.id or 0
            _set_names(operation, number, [source.name, *source.names])
        return self.get(number)

    def merge(self, kept: int, other: int) -> Source:
        """Make two sources one: the kept takes over the other's spellings and claims.

        Raises:
            BadInput: both are the same.
            NotFound: one is not there.
        """
        if kept == other:
            raise BadInput("Choose two different sources to merge.")
        with self._workspace.operation("merge sources") as operation:
            merge_into(operation, kept, other)
        return self.get(kept)


def merge_into(operation: "Operation", kept: int, other: int) -> None:
    """Let one source take over the spellings and claims of another, as part of an operation.

    Raises:
        NotFound: one is not there.
    """
    spellings = []
    for number in (kept, other):
        spellings.append(operation.get(SourceRow, number, "source").name)
        spellings += [row.name for row in operation.rows(SourceNameRow, "source_id", number)]
    for link in operation.rows(ChainLinkRow, "source_id", other):
        link.source_id = kept
    operation.remove(operation.rows(SourceNameRow, "source_id", other))
    operation.remove([operation.get(SourceRow, other, "source")])
    _set_names(operation, kept, spellings)


def with_sources(operation: "Operation", chain: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    """Return the chain with each voice tied to its source by spelling; a voice not known yet becomes a source."""
    return tuple(_with_source(operation, link) for link in chain if link.name.strip())


def _with_source(operation: "Operation", link: ChainLink) -> ChainLink:
    number = stored.by_name(operation.session, link.name)
    if number is None:
        row = operation.add(SourceRow(name=link.name.strip(), kind="outlet" if link.outlet else ""))
        number = row.id or 0
        _set_names(operation, number, [link.name])
    return replace(link, name=link.name.strip(), source=number)


def _set_names(operation: "Operation", source: int, names: list[str]) -> None:
    wanted = {stored.folded(name): name.strip() for name in reversed(names) if name.strip()}
    had = {row.folded: row for row in operation.rows(SourceNameRow, "source_id", source)}
    operation.remove([row for key, row in had.items() if key not in wanted])
    for key in reversed(wanted):
        if key not in had:
            operation.add(SourceNameRow(source_id=source, name=wanted[key], folded=key))
