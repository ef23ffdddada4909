"""How pages are captured: limits, what is allowed, and through what the network is reached."""

from dataclasses import dataclass

from factdesk import __version__


@dataclass(frozen=True, slots=True)
class CaptureSettings:
    """What the person allows when a page is fetched; times in seconds, sizes in bytes.

    ``proxy`` is an address such as ``socks5h://127.0.0.1:9050`` (Tor; needs the extra ``factdesk[tor]``).
    ``private_addresses`` lets the desk fetch from the person's own network, which a hostile page could otherwise
    use to look around there. ``invalid_tls`` lets it take pages whose certificate is wrong; that is then recorded.
    ``requisites`` are a page's images and styles; ``page_image`` is a picture of it where a Chromium is installed.
    ``ca_file`` and ``stamp_roots`` are PEM files of authorities trusted instead of the public ones.
    """

    user_agent: str = f"Mozilla/5.0 (compatible; FactDesk/{__version__})"
    proxy: str = ""
    private_addresses: bool = False
    invalid_tls: bool = False
    cookies: bool = False
    requisites: bool = True
    page_image: bool = True
    language: str = "en,ar;q=0.8,*;q=0.5"
    max_bytes: int = 30_000_000
    max_redirects: int = 10
    answer_seconds: float = 20.0
    page_seconds: float = 60.0
    requisites_seconds: float = 45.0
    max_requisites: int = 150
    max_requisite_bytes: int = 10_000_000
    max_total_bytes: int = 80_000_000
    ca_file: str = ""
    archive_save: str = "https://web.archive.org/save"
    archive_lookup: str = "https://archive.org/wayback/available"
    stamp_authority: str = ""
    stamp_roots: str = ""
    stamp_calendar: str = ""
