"""A web server on this computer that plays good and bad sites for the tests."""

import gzip
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

SENTENCES = [
    "The civil defence said on Tuesday that nine people were killed when shells hit the vegetable market of Tal Amra.",
    "Three of the dead were children, according to Dr. Salma Haddad, who runs the only clinic that is still open.",
    "A spokesman for the army denied the report and said that its forces had aimed at a store of weapons.",
    "Residents told this paper that the market had been full because schools were closed for the holiday.",
    "Some forty families have left for the villages in the north since the weekend, the relief committee said.",
    "The road to the town has been shut for two days, so neither side's account could be checked on the ground.",
]
ARTICLE = "\n".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nine killed in market of Tal Amra</title>
<meta name="author" content="Rana Writer"><meta property="og:site_name" content="The Valley Post">
<meta property="article:published_time" content="2023-10-03T08:00:00Z">
<link rel="stylesheet" href="/style.css"><script src="/spy.js">alert(1)</script></head>
<body><div id="cookie-banner" class="cookie-consent">We use cookies to make this site better. Accept all cookies</div>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Nine killed in market of Tal Amra</h1><img src="/photo.png" alt="The market" onerror="steal()">
{ARTICLE}
<div class="related read-more"><h3>Read more</h3><ul><li><a href="/a">Ten things about cats</a></li>
<li><a href="/b">Stars and their homes</a></li></ul></div></article>
<section id="comments" class="comments"><h3>Leave a reply</h3><form><p>Please enter your comment!</p>
<p>Please enter your name here</p><input name="x"><textarea></textarea></form></section>
<footer>All rights reserved by us</footer></body></html>"""
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082"
)

DEFLATED = zlib.compress(PAGE.encode(), wbits=-15)
BOMB = gzip.compress(b"a" * 6_000_000)

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "Web"  # type: ignore[assignment]

    def do_GET(self) -> None:
        self.server.requests.append((self.path, dict(self.headers)))
        answer = self.server.answers.get(self.path.partition("?")[0])
        with suppress(BrokenPipeError, ConnectionResetError, ssl.SSLError):
            if answer is None:
                self.reply(b"Nothing here", "text/plain", status=404)
            else:
                answer(self)

    def do_POST(self) -> None:
        self.body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.do_GET()

    def reply(self, body: bytes, media_type: str = "text/html", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        return


class Web(ThreadingHTTPServer):
    """The server; ``answers`` maps a path to what is done, ``requests`` lists what was asked."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, Answer] = dict(ANSWERS)
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.scheme = "https" if tls else "http"
        if tls:
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def handle_error(self, request: Any, client_address: Any) -> None:
        return  # a client that refuses our certificate is what the tests want

    def __enter__(self) -> "Web":
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.server_port}{path}"


def _endless(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Connection", "close")
    handler.end_headers()
    for _ in range(100_000):
        handler.wfile.write(b"<p>more and more</p>" * 500)


def _trickle(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    for _ in range(300):
        handler.wfile.write(b"x")
        time.sleep(0.05)


def _trickling_headers(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    for _ in range(300):
        handler.wfile.write(b"x")
        time.sleep(0.05)


def _silent(handler: Handler) -> None:
    handler.rfile.read(1)  # until the other side gives up


def _broken_off(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    handler.wfile.write(b"<p>half a page")
    handler.connection.shutdown(socket.SHUT_RDWR)


def _chunked(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html; charset=utf-8")
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    data = PAGE.encode()
    for at in range(0, len(data), 700):
        part = data[at : at + 700]
        handler.wfile.write(f"{len(part):x}\r\n".encode() + part + b"\r\n")
    handler.wfile.write(b"0\r\n\r\n")


def _redirect(to: str) -> Answer:
    return lambda handler: handler.reply(b"", status=302, Location=to)


def _deeper(handler: Handler) -> None:
    step = int(handler.path.partition("?")[2] or "0")
    handler.reply(b"", status=302, Location=f"/deeper?{step + 1}")


ANSWERS: dict[str, Answer] = {
    "/article": lambda h: h.reply(PAGE.encode(), "text/html; charset=utf-8", Set_Cookie="id=7; Path=/"),
    "/style.css": lambda h: h.reply(b"body{background:url('/back.png')} @import '/more.css';", "text/css"),
    "/more.css": lambda h: h.reply(b"p{color:red}", "text/css"),
    "/photo.png": lambda h: h.reply(PNG, "image/png"),
    "/back.png": lambda h: h.reply(PNG, "image/png"),
    "/gzip": lambda h: h.reply(gzip.compress(PAGE.encode()), "text/html; charset=utf-8", Content_Encoding="gzip"),
    "/gzip-bomb": lambda h: h.reply(BOMB, Content_Encoding="gzip"),
    "/deflate": lambda h: h.reply(DEFLATED, "text/html; charset=utf-8", Content_Encoding="deflate"),
    "/zlib": lambda h: h.reply(zlib.compress(PAGE.encode()), "text/html; charset=utf-8", Content_Encoding="deflate"),
    "/not-gzip": lambda h: h.reply(b"no gzip at all", Content_Encoding="gzip"),
    "/no-text": lambda h: h.reply(bytes(range(256)) * 9),
    "/brotli": lambda h: h.reply(b"nonsense", Content_Encoding="br"),
    "/chunked": _chunked,
    "/arabic": lambda h: h.reply(ARABIC.encode("cp1256"), "text/html; charset=windows-1256"),
    "/moved": _redirect("/moved-again"),
    "/moved-again": _redirect("/article"),
    "/circle": _redirect("/circle-2"),
    "/circle-2": _redirect("/circle"),
    "/deeper": _deeper,
    "/to-file": _redirect("file:///etc/passwd"),
    "/endless": _endless,
    "/trickle": _trickle,
    "/trickling-headers": _trickling_headers,
    "/silent": _silent,
    "/broken-off": _broken_off,
    "/empty": lambda h: h.reply(b""),
    "/gone": lambda h: h.reply(b"gone", status=410),
    "/error": lambda h: h.reply(b"oops", status=503),
    "/lies": lambda h: h.reply(PNG, "text/html"),
    "/picture": lambda h: h.reply(PNG, "image/png"),
    "/plain": lambda h: h.reply("\n".join(SENTENCES * 3).encode("utf-16"), "text/plain; charset=utf-16"),
    "/login": lambda h: h.reply(
        b"<html><body><p>Please log in to read on, it is free and quick.</p>"
        b"<form><input type='password'></form></body></html>"
    ),
}
ARABIC = """<html lang="ar" dir="rtl"><head><title>مقتل تسعة في سوق تل عمرة</title></head><body><article>
<h1>مقتل تسعة في سوق تل عمرة</h1>
<p>قال الدفاع المدني يوم الثلاثاء إن تسعة أشخاص قتلوا عندما أصابت قذائف سوق الخضار في بلدة تل عمرة.</p>
<p>وأفادت الطبيبة سلمى حداد التي تدير العيادة الوحيدة المفتوحة بأن ثلاثة من القتلى أطفال من عائلة واحدة.</p>
<p>ونفى متحدث باسم الجيش ذلك وقال إن قواته استهدفت مستودعاً للأسلحة خارج البلدة ولم تصب السوق.</p>
</article></body></html>"""


def make_certificate(folder: Path, *, host: str = "127.0.0.1", days: int = 2) -> tuple[Path, Path]:
    """Write a certificate signed by itself and its key; return their paths."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Test site")])
    start = datetime.now(UTC) - timedelta(days=10)
    names: list[x509.GeneralName] = [x509.IPAddress(ip_address(host))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=10 + days))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    paths = folder / "site.pem", folder / "site.key"
    paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return paths
