"""Read plain text, exactly as it stands."""

from factdesk.capture.captured import Reading
from factdesk.capture.readers.decoding import decode


def read(data: bytes, name: str) -> Reading:
    """Read a text file in any known encoding.

    Raises:
        NotText: it is no text.
    """
    decoded = decode(data, name)
    return Reading(text=decoded.text, facts={"encoding": decoded.encoding}, warnings=decoded.warnings)
