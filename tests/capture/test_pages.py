"""Pages from a real server on this computer: good ones kept whole, bad ones refused in one line."""

import socket
import ssl
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from tests.capture.local_web import PAGE, SENTENCES, Handler, Web, make_certificate

from factdesk.capture.addresses import checked_url, is_public
from factdesk.capture.options import CaptureSettings
from factdesk.capture.pages import fetch_page
from factdesk.capture.replay import Replay
from factdesk.domain.errors import CaptureFailed
from factdesk.progress import Cancelled, Progress


def test_page_is_kept_with_article_facts_and_requisites(web: Web, local: CaptureSettings) -> None:
    taken = fetch_page(web.url("/article"), settings=local)
    assert taken.text.splitlines() == ["Nine killed in market of Tal Amra", *SENTENCES]
    assert (taken.title, taken.author) == ("Nine killed in market of Tal Amra", "Rana Writer")
    assert (taken.outlet, taken.published, taken.language) == ("The Valley Post", "2023-10-03", "en")
    assert [(f.name, f.role) for f in taken.files] == [("article.html", "original"), ("capture.warc.gz", "warc")]
    assert taken.files[0].read() == PAGE.encode()
    facts = taken.facts
    assert (facts["status"], facts["address"], facts["requisites"], facts["missing"]) == (200, "127.0.0.1", 4, {})
    assert abs(facts["clocks_apart"]) <= 2
    asked = [path for path, _ in web.requests]
    assert asked[0] == "/article"
    assert sorted(asked[1:]) == ["/back.png", "/more.css", "/photo.png", "/style.css"]


def test_no_cookie_goes_back_and_the_name_is_ours(web: Web, local: CaptureSettings) -> None:
    fetch_page(web.url("/article"), settings=replace(local, user_agent="Desk/1"))
    assert all("Cookie" not in headers for _, headers in web.requests)
    assert {headers["User-Agent"] for _, headers in web.requests} == {"Desk/1"}


def test_addresses_in_any_script_are_written_in_ascii() -> None:
    assert checked_url(" HTTP://Paper.Example#top ") == "http://paper.example/"
    assert checked_url("https://مثال.إختبار:8080/سوق تل?س=%D9%81&b=c d") == (
        "https://xn--mgbh0fb.xn--kgbechtv:8080/%D8%B3%D9%88%D9%82%20%D8%AA%D9%84?%D8%B3=%D9%81&b=c%20d"
    )
    assert checked_url("http://[::1]:80/a%20b") == "http://[::1]:80/a%20b"
    with pytest.raises(CaptureFailed, match="password in it"):
        checked_url("http://me:secret@paper.example/")


def test_images_with_arabic_and_spaces_in_their_names_are_kept(web: Web, local: CaptureSettings) -> None:
    web.answers["/%D8%B5%D9%88%D8%B1%D8%A9%201.png"] = web.answers["/photo.png"]
    web.answers["/arabic"] = lambda h: h.reply("<html><body><p>سوق</p><img src='/صورة 1.png'></body></html>".encode())
    taken = fetch_page(web.url("/arabic"), settings=local)
    assert taken.facts["missing"] == {}
    assert "data:image/png" in Replay(taken.files[-1].read()).html()


def test_redirects_are_followed_and_told(web: Web, local: CaptureSettings) -> None:
    taken = fetch_page(web.url("/moved"), settings=local)
    assert taken.url == web.url("/article")
    assert [step["to"] for step in taken.facts["redirects"]] == ["/moved-again", "/article"]


@pytest.mark.parametrize("path", ["/gzip", "/deflate", "/zlib", "/chunked"])
def test_compressed_and_chunked_pages(web: Web, local: CaptureSettings, path: str) -> None:
    assert fetch_page(web.url(path), settings=local).files[0].read() == PAGE.encode()


def test_encoding_of_the_server_and_of_the_page(web: Web, local: CaptureSettings) -> None:
    assert "قال الدفاع المدني" in fetch_page(web.url("/arabic"), settings=local).text
    assert SENTENCES[0] in fetch_page(web.url("/plain"), settings=local).text


def test_picture_behind_an_address_is_kept(web: Web, local: CaptureSettings) -> None:
    taken = fetch_page(web.url("/picture"), settings=local)
    assert (taken.media_type, taken.text, taken.files[1].role) == ("image/png", "", "warc")


@pytest.mark.parametrize("date", ["Tue, 03 Oct 223 08:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 +2300", "today"])
def test_odd_headers_do_no_harm(web: Web, local: CaptureSettings, date: str) -> None:
    def odd(handler: Handler) -> None:
        odd_ones = f"X-\xff: \xd8\xb3\r\nDate: {date}\r\nConnection: close"
        head = f"HTTP/1.1 200 D\xe9j\xe0\r\nContent-Type: text/html\r\n{odd_ones}\r\n\r\n"
        handler.wfile.write(head.encode("latin-1") + PAGE.encode())
        handler.close_connection = True

    web.answers["/odd"] = odd
    taken = fetch_page(web.url("/odd"), settings=replace(local, requisites=False))
    assert SENTENCES[0] in taken.text
    assert Replay(taken.files[-1].read()).page.body == PAGE.encode()


def test_login_page_and_few_words_are_told(web: Web, local: CaptureSettings) -> None:
    assert "A login page was captured, 11 words" in fetch_page(web.url("/login"), settings=local).warnings[0]
    web.answers["/short"] = lambda h: h.reply(
        b"<html><body><article><p>Nine were killed today.</p></article></body></html>"
    )
    assert any("Only 4 words" in line for line in fetch_page(web.url("/short"), settings=local).warnings)


def test_page_that_bars_the_way_and_clock_that_differs_are_told(web: Web, local: CaptureSettings) -> None:
    def barred(handler: Handler) -> None:
        handler.send_response_only(200)
        handler.send_header("Date", "Tue, 03 Oct 2023 08:00:00 GMT")
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Connection", "close")
        handler.end_headers()
        handler.wfile.write(b"<html><body><p>Checking your browser before you go on.</p></body></html>")

    web.answers["/barred"] = barred
    taken = fetch_page(web.url("/barred"), settings=local)
    assert "A page that bars the way was captured" in taken.warnings[0]
    assert any("clock differs" in line for line in taken.warnings)
    assert taken.facts["clocks_apart"] < -1_000_000


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/nothing", "404 Not Found"),
        ("/gone", "look for it in a web archive"),
        ("/error", "503"),
        ("/empty", "an empty page"),
        ("/circle", "in a circle"),
        ("/deeper", "more than 10 times"),
        ("/to-file", "must start with http"),
        ("/endless", "more than 2 MB"),
        ("/gzip-bomb", "once unpacked"),
        ("/brotli", "not asked for"),
        ("/not-gzip", "a damaged page"),
        ("/no-text", "not text"),
        ("/trickle", "did not send the page within"),
        ("/trickling-headers", "did not send the page within"),
        ("/silent", "did not send the page within"),
        ("/broken-off", "broke off"),
        ("/lies", "but sends image/png"),
    ],
)
def test_bad_sites_get_one_line(web: Web, local: CaptureSettings, path: str, says: str) -> None:
    with pytest.raises(CaptureFailed, match=says) as caught:
        fetch_page(web.url(path), settings=replace(local, page_seconds=0.7) if "within" in says else local)
    assert "\n" not in str(caught.value)


def test_no_answer_no_site_no_address(local: CaptureSettings) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(CaptureFailed, match="refuses the connection"):
        fetch_page(f"http://127.0.0.1:{port}/", settings=local)
    with pytest.raises(CaptureFailed, match="no site"):
        fetch_page("http://no-such-site.invalid/", settings=local)
    for url in ("ftp://example.org/a", "file:///etc/passwd", "http://", "http://a b/", "javascript://x", "http://[::1"):
        with pytest.raises(CaptureFailed, match="no web address"):
            fetch_page(url, settings=local)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "127.1", "2130706433", "[::ffff:127.0.0.1]"]
)
def test_private_addresses_are_refused_before_anything_is_sent(web: Web, host: str) -> None:
    with pytest.raises(CaptureFailed, match="private network"):
        fetch_page(web.url("/article", host), settings=CaptureSettings())
    assert not web.requests


@pytest.mark.parametrize(
    "host", ["10.1.2.3", "192.168.1.1", "172.16.0.9", "169.254.169.254", "100.64.1.1", "[fe80::1]", "[fd00::1]"]
)
def test_private_networks_are_refused(host: str) -> None:
    with pytest.raises(CaptureFailed, match="private network"):
        fetch_page(f"http://{host}/", settings=CaptureSettings(answer_seconds=1))


def test_which_addresses_are_public() -> None:
    public = ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822", "::ffff:93.184.216.34"]
    private = ["127.0.0.1", "10.0.0.1", "::1", "fe80::1%eth0", "64:ff9b::7f00:1", "2002:7f00:1::", "::ffff:10.0.0.1",
               "2001:0:4136:e378:8000:63bf:3fff:fdd2", "224.0.0.1", "ff02::1", "0.0.0.0", "240.0.0.1", "x"]  # fmt: skip
    assert [address for address in public if not is_public(address)] == []
    assert [address for address in private if is_public(address)] == []


def test_name_that_changes_its_mind_is_asked_once(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """DNS rebinding: a public address for the check, this computer for the connection."""
    answers = ["203.0.113.7", "127.0.0.1"]
    asked: list[str] = []

    def resolve(host: str, port: int, *more: object, **options: object) -> list[tuple[object, ...]]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (answers[min(len(asked), 2) - 1], port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr("factdesk.capture.connections.is_public", lambda address: address == "203.0.113.7")
    with pytest.raises(CaptureFailed, match=r"did not|broke off|refuses"):
        fetch_page(web.url("/article", "rebind.example"), settings=CaptureSettings(answer_seconds=0.3, page_seconds=1))
    assert asked == ["rebind.example"]
    assert not web.requests


def test_redirect_into_the_private_network_is_refused(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    from factdesk.capture import connections

    monkeypatch.setattr(connections, "is_public", lambda address: address == "127.0.0.1")
    web.answers["/inward"] = lambda h: h.reply(b"", status=302, Location="http://169.254.169.254/secret")
    with pytest.raises(CaptureFailed, match=r"169\.254\.169\.254 is in a private network"):
        fetch_page(web.url("/inward"), settings=CaptureSettings())


def test_invalid_certificate_is_refused_unless_allowed_and_then_recorded(
    tmp_path: Path, local: CaptureSettings
) -> None:
    certificate, key = make_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with Web(context) as secure:
        with pytest.raises(CaptureFailed, match="signed by itself"):
            fetch_page(secure.url("/article"), settings=local)
        assert not secure.requests
        allowed = fetch_page(secure.url("/article"), settings=replace(local, invalid_tls=True))
        assert (allowed.facts["tls"]["valid"], allowed.facts["tls"]["subject"]) == (False, "CN=Test site")
        assert any("certificate of this page is not valid" in line for line in allowed.warnings)
        trusted = fetch_page(secure.url("/article"), settings=replace(local, ca_file=str(certificate)))
        assert trusted.facts["tls"]["valid"]
        assert trusted.facts["tls"]["version"].startswith("TLSv1")
        assert trusted.warnings == ()


def test_expired_certificate_is_named(tmp_path: Path, local: CaptureSettings) -> None:
    certificate, key = make_certificate(tmp_path, days=-2)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with Web(context) as secure, pytest.raises(CaptureFailed, match="has expired"):
        fetch_page(secure.url("/article"), settings=replace(local, ca_file=str(certificate)))


def test_cancelled_in_the_middle(web: Web, local: CaptureSettings) -> None:
    progress = Progress()
    threading.Timer(0.2, progress.cancel).start()
    with pytest.raises(Cancelled):
        fetch_page(web.url("/silent"), settings=replace(local, page_seconds=30), progress=progress)
    assert not [t for t in threading.enumerate() if t.name.startswith("capture")]


def test_proxy_that_does_not_answer_is_said(local: CaptureSettings) -> None:
    for proxy in ("http://127.0.0.1:9", "socks5h://127.0.0.1:9"):
        with pytest.raises(CaptureFailed, match="proxy in the settings"):
            fetch_page("http://example.org/", settings=replace(local, proxy=proxy))
    for nonsense in ("foo://x", "///"):
        with pytest.raises(CaptureFailed, match="is no address"):
            fetch_page("http://example.org/", settings=replace(local, proxy=nonsense))


def test_page_goes_through_the_proxy(web: Web, local: CaptureSettings) -> None:
    web.answers["http://somewhere.example/article"] = web.answers["/article"]
    taken = fetch_page("http://somewhere.example/article", settings=replace(local, proxy=web.url(), requisites=False))
    assert SENTENCES[0] in taken.text
    with pytest.raises(CaptureFailed, match="private network"):
        fetch_page("http://localhost/x", settings=replace(local, proxy=web.url(), private_addresses=False))


def test_requisites_that_fail_are_listed(web: Web, local: CaptureSettings) -> None:
    del web.answers["/photo.png"]
    taken = fetch_page(web.url("/article"), settings=local)
    assert taken.facts["missing"] == {web.url("/photo.png"): "answered 404"}
    few = fetch_page(web.url("/article"), settings=replace(local, max_requisites=1))
    assert list(few.facts["missing"].values()).count("more than are kept of one page") == 3


def test_importing_capture_stays_light() -> None:
    import subprocess

    script = (
        "import sys, factdesk.capture.pages, factdesk.capture.readers;"
        "slow = ('requests', 'trafilatura', 'lxml', 'docx', 'PIL', 'warcio', 'cryptography');"
        "print([module for module in slow if module in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
