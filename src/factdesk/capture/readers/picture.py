"""Read a picture: it has no text for us, but says when, where and with what it was taken, and has a hash."""

from factdesk.capture.captured import Reading
from factdesk.capture.images import describe_image
from factdesk.domain.errors import BadInput


def read(data: bytes, name: str) -> Reading:
    """Read the metadata of a picture; one that cannot be opened is kept with a warning."""
    try:
        facts = describe_image(data)
    except BadInput as error:
        return Reading(warnings=(f"{name}: {error}",))
    exif = facts["exif"]
    taken = exif.get("DateTimeOriginal") or exif.get("DateTime") or ""
    date = taken[:10].replace(":", "-")
    return Reading(
        title=exif.get("ImageDescription", ""),
        author=exif.get("Artist", ""),
        published=date if _is_date(date) else "",
        facts=facts,
    )


def _is_date(text: str) -> bool:
    from datetime import date

    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
