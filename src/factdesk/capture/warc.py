"""Write exchanges to a WARC file (ISO 28500), the form in which web archives keep and replay pages.

The records are written, not recorded by patching the network library: warcio's own recorder silently records nothing
when requests was imported first. The HTTP library joins chunked bodies, so ``Transfer-Encoding`` is kept under the
name ``X-Orig-Transfer-Encoding``; the payload is otherwise as it was sent, compression included.
"""

import json
from collections.abc import Iterable
from io import BytesIO
from typing import Any
from urllib.parse import quote

from factdesk import __version__
from factdesk.capture.exchange import Exchange

NAME = "capture.warc.gz"
MEDIA_TYPE = "application/warc"


def write_warc(exchanges: Iterable[Exchange], facts: dict[str, Any]) -> bytes:
    """Return a gzipped WARC 1.1 with request and response of each exchange, and the facts as a metadata record."""
    from warcio.warcwriter import WARCWriter

    out = BytesIO()
    writer: Any = WARCWriter(out, gzip=True, warc_version="1.1")
    about = {"software": f"FactDesk/{__version__}", "format": "WARC File Format 1.1", "robots": "ignore"}
    writer.write_record(writer.create_warcinfo_record(NAME, about))
    first = ""
    for exchange in exchanges:
        first = first or exchange.url
        _write(writer, exchange)
    body = json.dumps(facts, ensure_ascii=False, indent=1).encode()
    writer.write_record(
        writer.create_warc_record(
            first, "metadata", payload=BytesIO(body), length=len(body), warc_content_type="application/json"
        )
    )
    return out.getvalue()


def _write(writer: Any, exchange: Exchange) -> None:
    from warcio.statusandheaders import StatusAndHeaders

    moment = {"WARC-Date": exchange.at}
    if exchange.address:
        moment["WARC-IP-Address"] = exchange.address
    received = [(_archived(key), _line(value)) for key, value in exchange.headers]
    response = writer.create_warc_record(
        exchange.url,
        "response",
        payload=BytesIO(exchange.raw),
        length=len(exchange.raw),
        http_headers=StatusAndHeaders(
            f"{exchange.status} {_line(exchange.reason)}".strip(), received, protocol=exchange.version
        ),
        warc_headers_dict=moment,
    )
    (_, line), *sent = exchange.request
    method, _, rest = line.partition(" ")
    request = writer.create_warc_record(
        exchange.url,
        "request",
        payload=BytesIO(b""),
        length=0,
        http_headers=StatusAndHeaders(f"{method} {rest}", sent, is_http_request=True),
        warc_headers_dict={"WARC-Date": exchange.at},
    )
    writer.write_request_response_pair(request, response)


def _archived(name: str) -> str:
    return "X-Orig-Transfer-Encoding" if name.lower() == "transfer-encoding" else _line(name)


def _line(value: str) -> str:
    """Return part of a header as one line of ASCII, whatever the server sent; other bytes become percent signs."""
    one = " ".join("".join(c if c.isprintable() else " " for c in value).split())
    return "".join(c if c.isascii() else quote(c, encoding="latin-1", errors="replace") for c in one)
