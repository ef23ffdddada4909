"""Which addresses of the network may be fetched from: http and https, and no private networks unless allowed.

The address is checked again for every connection actually made (see ``connections``), so a name that answers with a
public address first and a private one later gains nothing.
"""

import ipaddress
import re
from urllib.parse import quote, urlsplit, urlunsplit

from factdesk.domain.errors import CaptureFailed

_HOST = re.compile(r"[A-Za-z0-9._~-]{1,253}|[0-9A-Fa-f:.]+(?:%[\w.-]+)?")
_KEPT = "/?%:@!$&'()*+,;=~|[]"
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def checked_url(url: str) -> str:
    """Return the URL in ASCII (RFC 3987: host as IDNA, other letters as percent signs) without its fragment.

    Raises:
        CaptureFailed: it is not an http or https address with a host, or has a password in it.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
        if not host.isascii():
            host = host.encode("idna").decode("ascii")
    except ValueError:
        raise CaptureFailed(f"{url[:200]} is no web address: check it for typing errors") from None
    if parts.scheme.lower() not in ("http", "https"):
        raise CaptureFailed(f"{url[:200]} is no web address: it must start with http:// or https://")
    if not _HOST.fullmatch(host):
        raise CaptureFailed(f"{url[:200]} is no web address: check it for typing errors")
    if parts.username is not None:
        raise CaptureFailed(f"The address of {host} has a name or password in it: take that out")
    place = f"[{host}]" if ":" in host else host
    return urlunsplit(
        (
            parts.scheme.lower(),
            place if port is None else f"{place}:{port}",
            quote(parts.path or "/", safe=_KEPT),
            quote(parts.query, safe=_KEPT),
            "",
        )
    )


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet: not private, local, link-local, multicast or reserved."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if ip.teredo is not None:
            return False
    return ip.is_global and not ip.is_multicast


def refuse_private_host(url: str) -> None:
    """Refuse a host that is written as a private address, for when a proxy resolves names in our stead.

    Raises:
        CaptureFailed: the host is private.
    """
    host = (urlsplit(url).hostname or "").rstrip(".").lower()
    is_name = not host.replace(".", "").isdigit() and ":" not in host
    local = host == "localhost" or host.endswith((".localhost", ".local", ".internal"))
    if local or (not is_name and not is_public(host)):
        raise CaptureFailed(private_refusal(host))


def private_refusal(host: str) -> str:
    """Return the line that says why a private address is not fetched."""
    return f"{host} is in a private network and is not fetched: allow private addresses in the settings if you trust it"
