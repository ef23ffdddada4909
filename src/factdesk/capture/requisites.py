"""What a page needs to be shown: its images, style sheets and what those call for; scripts are left out on purpose."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from urllib.parse import urljoin

from factdesk.capture.addresses import checked_url
from factdesk.capture.exchange import Exchange, Network
from factdesk.capture.links import style_links
from factdesk.domain.errors import CaptureFailed

_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Requisites:
    """The exchanges of a page's requisites, redirects included, and why others are missing, by address."""

    exchanges: tuple[Exchange, ...] = ()
    missing: dict[str, str] = field(default_factory=dict)


def fetch_requisites(network: Network, links: Iterable[str], base: str) -> Requisites:
    """Fetch what a page and its style sheets call for, a few at a time, within the limits of the settings.

    Args:
        network: the way out.
        links: what the page calls for (see ``links.page_links``).
        base: its address.
    """
    settings = network.settings
    exchanges: list[Exchange] = []
    missing: dict[str, str] = {}
    seen = {base}
    wanted = list(_new(links, seen))
    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="capture") as pool:
        while wanted:
            room = settings.max_requisites - len(seen) + len(wanted) + 1
            for url in wanted[max(0, room) :]:
                missing[url] = "more than are kept of one page"
            found: list[str] = []
            for url, got in zip(
                wanted, pool.map(lambda url: _fetch(network, url), wanted[: max(0, room)]), strict=False
            ):
                if isinstance(got, str):
                    missing[url] = got
                    continue
                if sum(len(e.raw) for e in exchanges) + sum(len(e.raw) for e in got) > settings.max_total_bytes:
                    missing[url] = "more than is kept of one page"
                    continue
                exchanges.extend(got)
                last = got[-1]
                if last.media_type == "text/css":
                    found.extend(style_links(last.body.decode("utf-8", "replace"), last.url))
            wanted = list(_new(found, seen))
    return Requisites(tuple(exchanges), missing)


def _new(links: Iterable[str], seen: set[str]) -> Iterator[str]:
    """Yield the web addresses not seen before, without their fragments."""
    for link in links:
        if not link.lower().startswith(("http://", "https://")):
            continue
        try:
            url = checked_url(link)
        except CaptureFailed:
            continue
        if url not in seen:
            seen.add(url)
            yield url


def _fetch(network: Network, url: str) -> list[Exchange] | str:
    """Return the exchanges that lead to a requisite, or why it is missing."""
    trail: list[Exchange] = []
    try:
        for _ in range(4):
            got = network.ask(url, network.settings.max_requisite_bytes)
            trail.append(got)
            if not got.redirect:
                return trail if got.status == 200 else f"answered {got.status}"
            url = checked_url(urljoin(url, got.redirect))
    except CaptureFailed as error:
        return str(error)
    return "too many redirects"
