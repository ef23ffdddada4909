"""Read a web archive (.warc, .warc.gz) that FactDesk or another tool made: the article of its page."""

from factdesk.capture.captured import Reading
from factdesk.capture.readers import html
from factdesk.capture.replay import Replay
from factdesk.domain.errors import BadInput


def read(data: bytes, name: str) -> Reading:
    """Read the first page of a web archive.

    Raises:
        BadInput: it is damaged, or holds no page with text.
    """
    try:
        replay = Replay(data)
    except BadInput:
        raise BadInput(
            f"{name} is damaged or holds no page: open it in a web archive tool, or capture the page"
        ) from None
    page = replay.page
    if page.media_type not in ("text/html", "application/xhtml+xml"):
        raise BadInput(f"{name} holds no page but {page.media_type or 'something unknown'}: add that by itself")
    reading = html.read(page.body, name, declared=replay.charset, url=page.url)
    facts = {**reading.facts, "captured_at": page.at, "resources": len(replay.resources)}
    return Reading(
        text=reading.text,
        title=reading.title,
        author=reading.author,
        outlet=reading.outlet,
        published=reading.published,
        language=reading.language,
        url=page.url,
        facts=facts,
        warnings=reading.warnings,
    )
