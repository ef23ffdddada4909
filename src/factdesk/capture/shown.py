"""Kept pages as HTML for the viewer: nothing runs, nothing is fetched, and a hostile page costs only a process."""

import sys

from factdesk.capture.apart import SMALL, limit, run_apart
from factdesk.capture.sanitised import sanitised
from factdesk.domain.errors import BadInput, FactDeskError

_SECONDS = 30


def shown_page(data: bytes, media_type: str, *, seconds: int = _SECONDS) -> str:
    """Return a kept page as one HTML text that shows without any network.

    Args:
        data: a WARC, an HTML page, or a page saved by a browser as .mhtml.
        media_type: ``application/warc``, ``text/html`` or ``multipart/related``.
        seconds: the most time it may take.

    Raises:
        BadInput: it is damaged, or built so that it cannot be shown.
    """
    if len(data) <= SMALL and media_type != "application/warc":
        return _shown(data, media_type)
    shown, trouble = run_apart("factdesk.capture.shown", media_type, data=data, seconds=seconds)
    if trouble:
        raise BadInput(f"This page cannot be shown ({trouble}): open it in another program, or read its text here")
    if shown[:1] == b"!":
        raise BadInput(shown[1:].decode("utf-8"))
    return shown[1:].decode("utf-8")


def _shown(data: bytes, media_type: str) -> str:
    from factdesk.capture.readers.html import decoded_page

    if media_type == "application/warc":
        from factdesk.capture.replay import Replay

        return Replay(data).html()
    if media_type == "multipart/related":
        from factdesk.capture.readers.saved_page import parts

        page, by_address, charset = parts(data)
        return sanitised(decoded_page(page.body, charset), page.url, by_address.get)
    return sanitised(decoded_page(data), "")


def main() -> None:
    """Write the page on standard input to standard output: ``=`` and HTML, or ``!`` and what is wrong with it."""
    (media_type,) = limit(sys.argv)
    try:
        answer = "=" + _shown(sys.stdin.buffer.read(), media_type)
    except FactDeskError as error:
        answer = f"!{error}"
    sys.stdout.buffer.write(answer.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
