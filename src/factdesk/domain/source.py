"""People, organisations and outlets that speak or are quoted, with their names in several scripts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A known voice. ``kind`` is person, organisation or outlet; ``names`` are all spellings, the preferred first.

    ``reliability`` is the Admiralty letter A to F, empty while not judged.
    """

    id: int
    name: str
    kind: str = "person"
    names: tuple[str, ...] = ()
    role: str = ""
    reliability: str = ""
    note: str = ""
    claims: int = 0
