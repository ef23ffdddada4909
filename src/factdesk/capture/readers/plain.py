"""Read plain text, exactly as it stands."""

from factdesk.capture.captured import Reading
from factdesk.capture.readers.decoding import decode
from factdesk.domain.article import MAX_LENGTH
from factdesk.domain.errors import TooLarge


def read(data: bytes, name: str, *, declared: str = "") -> Reading:
    """Read a text file in any known encoding; ``declared`` is the one that its sender named.

    Raises:
        NotText: it is no text.
        TooLarge: more bytes than the longest text can have.
    """
    if len(data) > 4 * MAX_LENGTH:
        raise TooLarge(f"{name} has {len(data) // 1_000_000} MB of text, more than the desk takes: cut it into parts")
    decoded = decode(data, name, declared)
    return Reading(text=decoded.text, facts={"encoding": decoded.encoding}, warnings=decoded.warnings)
