"""The table of the desk's own places, which outrank the gazetteer. Registered with the others by ``store.models``."""

from sqlmodel import Field

from factdesk.store.row import Row, texts


class PlaceRow(Row, table=True):
    """A place of the desk's own list with all its spellings; degrees are WGS 84, empty when unknown."""

    __tablename__ = "place"

    name: str = Field(index=True)
    arabic: str = ""
    names: list[str] = texts()
    kind: str = "town"
    lat: float | None = None
    lon: float | None = None
    added_by: str = ""
