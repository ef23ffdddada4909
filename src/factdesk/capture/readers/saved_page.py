"""Read a page that a browser saved as one file (.mhtml, .mht): its article, and its parts for showing it."""

from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any

from factdesk.capture.captured import Reading
from factdesk.capture.readers import html
from factdesk.capture.sanitised import Resource
from factdesk.domain.errors import BadInput


def read(data: bytes, name: str) -> Reading:
    """Read the article of a saved page.

    Raises:
        BadInput: it is damaged.
    """
    page, _parts, charset = parts(data, name)
    return html.read(page.body, name, declared=charset, url=page.url)


def parts(data: bytes, name: str = "The saved page") -> tuple[Resource, dict[str, Resource], str]:
    """Return the page, its parts by address (``cid:`` ones too), and the page's encoding, empty if not told.

    Raises:
        BadInput: it is damaged, or no saved page.
    """
    try:
        message = BytesParser(_class=EmailMessage, policy=policy.compat32).parsebytes(data)
        at = str(message.get("Snapshot-Content-Location") or message.get("Content-Location") or "")
        found = [(part, _resource(part)) for part in message.walk() if not part.is_multipart()]
    except (MessageError, RecursionError, ValueError, LookupError, AttributeError, TypeError, IndexError):
        found = []
    root = next(((part, kept) for part, kept in found if kept.media_type == "text/html"), None)
    if root is None:
        raise BadInput(f"{name} is damaged or no saved page: save it again with your browser")
    part, page = root
    by_address = {kept.url: kept for _, kept in found if kept.url}
    by_address.update({f"cid:{part['Content-ID'].strip('<> ')}": kept for part, kept in found if part["Content-ID"]})
    address = at or page.url
    url = address if address.startswith(("http://", "https://")) else ""
    return Resource(url, "", 200, page.media_type, page.body), by_address, str(part.get_content_charset() or "")


def _resource(part: Any) -> Resource:
    body = part.get_payload(decode=True)
    url = str(part["Content-Location"] or "").strip()
    return Resource(url, "", 200, part.get_content_type(), body if isinstance(body, bytes) else b"")
