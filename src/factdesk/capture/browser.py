"""A picture and a print of a captured page, drawn by a Chromium that happens to be installed; never required.

The browser is given the page as replayed from its WARC: no script runs and its network is cut, so drawing the page
tells nobody that it is looked at. It is driven through a pipe (Chrome DevTools Protocol), which other programs on this
computer cannot reach as they could a debugging port; that needs a Unix system.
"""

import base64
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from factdesk.capture.browser_pipe import BrowserPipe
from factdesk.capture.captured import CapturedFile
from factdesk.progress import Progress

SECONDS = 60
_START_SECONDS = 20
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "brave-browser")
_APPS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
_WINDOW = 1280, 900
_FLAGS = (
    "--headless=new", "--remote-debugging-pipe", "--no-first-run", "--no-default-browser-check", "--disable-gpu",
    "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-component-update",
    "--disable-default-apps", "--disable-dev-shm-usage", "--hide-scrollbars", "--mute-audio", "--password-store=basic",
    "--use-mock-keychain", "--host-resolver-rules=MAP * ~NOTFOUND", f"--window-size={_WINDOW[0]},{_WINDOW[1]}",
)  # fmt: skip
_TALLEST = 16_000


class NoPicture(Exception):
    """The browser did not draw the page; its text says why."""


def find_browser() -> Path | None:
    """Return a browser of the Chromium family on this computer, None if there is none that can be driven."""
    if os.name != "posix":
        return None
    found = next((path for path in map(shutil.which, _NAMES) if path), None)
    if found:
        return Path(found)
    return next((Path(app) for app in _APPS if Path(app).is_file()), None)


def draw_page(
    html: str, *, browser: Path | None = None, seconds: float = SECONDS, progress: Progress | None = None
) -> tuple[CapturedFile, ...]:
    """Return a PNG of the whole page, a PDF and an MHTML of it; nothing if no browser is found.

    Args:
        html: a page that needs no network (see ``replay.Replay.html``).
        browser: the program; searched for if None.
        seconds: the most time it may take.
        progress: asked whether to stop.

    Raises:
        NoPicture: the browser failed or took too long.
        Cancelled: the person stopped it.
    """
    browser = browser or find_browser()
    if browser is None:
        return ()
    with tempfile.TemporaryDirectory(prefix="factdesk-", ignore_cleanup_errors=True) as name:
        page = Path(name) / "page.html"
        page.write_text(html, encoding="utf-8")
        start = time.monotonic()
        first = start + min(seconds, _START_SECONDS)
        with _running(browser, Path(name) / "profile", first, progress or Progress()) as pipe:
            pipe.ask("Browser.getVersion")
            pipe.until(start + seconds)
            return _drawn(pipe, page.as_uri())


def _drawn(pipe: BrowserPipe, url: str) -> tuple[CapturedFile, ...]:
    target = pipe.ask("Target.createTarget", url="about:blank")["targetId"]
    pipe.session = pipe.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    pipe.ask("Page.enable")
    pipe.ask("Emulation.setScriptExecutionDisabled", value=True)
    pipe.ask("Network.enable")
    pipe.ask("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0, uploadThroughput=0)
    pipe.ask("Page.navigate", url=url)
    pipe.wait_for("Page.loadEventFired")
    size = pipe.ask("Page.getLayoutMetrics")["cssContentSize"]
    # a window as tall as the page: a clip beyond the window cuts the beginning of right-to-left lines
    height = max(_WINDOW[1], min(round(size["height"]), _TALLEST))
    pipe.ask("Emulation.setDeviceMetricsOverride", width=_WINDOW[0], height=height, deviceScaleFactor=1, mobile=False)
    png = pipe.ask("Page.captureScreenshot", format="png")["data"]
    pdf = pipe.ask("Page.printToPDF", printBackground=True)["data"]
    mhtml = pipe.ask("Page.captureSnapshot", format="mhtml")["data"]
    return (
        CapturedFile("page.png", "image", "image/png", data=base64.b64decode(png)),
        CapturedFile("page.pdf", "print", "application/pdf", data=base64.b64decode(pdf)),
        CapturedFile("page.mhtml", "archive", "multipart/related", data=str(mhtml).encode("utf-8")),
    )


@contextmanager
def _running(browser: Path, profile: Path, deadline: float, progress: Progress) -> Iterator[BrowserPipe]:
    """Run the browser with pipes at its descriptors 3 and 4, and end it with all its children, whatever happens."""
    import fcntl

    made = [*os.pipe(), *os.pipe()]
    # copies above all descriptors the browser expects, so that none overwrites another
    reads, asks, answers, writes = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in made]
    for end in made:
        os.close(end)
    command = [str(browser), *_FLAGS, f"--user-data-dir={profile}"]
    if os.geteuid() == 0:
        command.append("--no-sandbox")  # Chromium refuses to run as root otherwise
    null = os.open(os.devnull, os.O_RDWR | os.O_CLOEXEC)
    actions: list[Any] = [(os.POSIX_SPAWN_DUP2, null, n) for n in (0, 1, 2)]
    actions += [(os.POSIX_SPAWN_DUP2, reads, 3), (os.POSIX_SPAWN_DUP2, writes, 4)]
    try:
        pid = os.posix_spawn(browser, command, os.environ, file_actions=actions, setpgroup=0)
    except OSError as error:
        for end in (asks, answers):
            os.close(end)
        raise NoPicture(f"{browser.name} does not start ({error.strerror})") from None
    finally:
        for end in (reads, writes, null):
            os.close(end)
    try:
        with BrowserPipe(asks, answers, deadline, progress) as pipe:
            yield pipe
    except (EOFError, BrokenPipeError, TimeoutError, KeyError, ValueError, RuntimeError) as error:
        why = "took too long" if isinstance(error, TimeoutError) else "failed"
        raise NoPicture(f"{browser.name} {why}") from None
    finally:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
