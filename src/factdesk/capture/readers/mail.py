"""Read an e-mail (.eml): its words, who sent it and when, and its attachments as files of their own."""

from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any

from factdesk.capture.captured import CapturedFile, Reading
from factdesk.capture.readers import html
from factdesk.capture.readers.decoding import decode
from factdesk.capture.readers.kinds import safe_name
from factdesk.domain.errors import BadInput

_HEADERS = ("From", "To", "Cc", "Reply-To", "Subject", "Date", "Message-ID")
_MAX_ATTACHMENTS = 500


def read(data: bytes, name: str) -> Reading:
    """Read an e-mail.

    Raises:
        BadInput: it is no e-mail.
    """
    try:
        message = BytesParser(_class=EmailMessage, policy=policy.default).parsebytes(data)
        if not message.keys():
            raise BadInput(f"{name} is no e-mail: save the message again from your mail program as .eml")
        return _reading(message, name)
    except (MessageError, RecursionError, ValueError, LookupError, AttributeError, TypeError, IndexError):
        # the standard library's parser meets malformed headers with any of these
        raise BadInput(f"{name} is damaged: save the message again from your mail program as .eml") from None


def _reading(message: EmailMessage, name: str) -> Reading:
    headers = {key: _clean(message[key]) for key in _HEADERS if message[key]}
    body = _body(message, name)
    files = tuple(
        _attachment(part, at) for at, part in zip(range(_MAX_ATTACHMENTS), _attachments(message), strict=False)
    )
    facts: dict[str, Any] = {"headers": headers, "received": [_clean(v) for v in message.get_all("Received", [])]}
    return Reading(
        text=body.text,
        title=headers.get("Subject", ""),
        author=headers.get("From", ""),
        published=_date(message),
        facts={**body.facts, **facts, "attachments": [file.name for file in files]},
        warnings=body.warnings,
        files=files,
    )


def _clean(value: Any) -> str:
    return " ".join(str(value).encode("utf-8", "replace").decode("utf-8").split())


def _date(message: EmailMessage) -> str:
    moment = getattr(message["Date"], "datetime", None)
    return moment.date().isoformat() if moment else ""


def _body(message: EmailMessage, name: str) -> Reading:
    """Return the plain words of the message, else those of its HTML, with nothing fetched."""
    part: Any = message.get_body(preferencelist=("plain", "html"))
    data = part.get_payload(decode=True) if part is not None else None
    if not isinstance(data, bytes) or not data:
        return Reading()
    charset = part.get_content_charset() or ""
    if part.get_content_type() == "text/html":
        return html.read(data, name, declared=charset)
    decoded = decode(data, name, charset)
    return Reading(text=decoded.text, facts={"encoding": decoded.encoding}, warnings=decoded.warnings)


def _attachments(message: EmailMessage) -> list[Any]:
    return [part for part in message.walk() if part.get_filename() or part.get_content_disposition() == "attachment"]


def _attachment(part: Any, at: int) -> CapturedFile:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        data = part.as_bytes()
    return CapturedFile(
        name=safe_name(part.get_filename() or f"attachment-{at + 1}"),
        role="attachment",
        media_type=part.get_content_type(),
        data=data,
    )
