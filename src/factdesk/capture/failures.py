"""What went wrong on the network, in one line that says what to do."""

import requests

from factdesk.capture.connections import Guard
from factdesk.capture.options import CaptureSettings
from factdesk.domain.errors import CaptureFailed
from factdesk.progress import Cancelled

_CERTIFICATE = (
    ("self-signed", "its certificate is signed by itself"),
    ("expired", "its certificate has expired"),
    ("ostname mismatch", "its certificate is for another site"),
    ("doesn't match", "its certificate is for another site"),
    ("IP address mismatch", "its certificate is for another site"),
    ("unable to get local issuer", "its certificate is from an unknown authority"),
    ("WRONG_VERSION_NUMBER", "it does not speak TLS"),
)


def certificate_problem(error: Exception) -> str:
    """Return in a few words why a server's certificate was refused."""
    text = str(error)
    return next((words for sign, words in _CERTIFICATE if sign in text), "the secure connection failed")


def failure(error: Exception, host: str, settings: CaptureSettings, guard: Guard) -> Exception:
    """Return what to raise for an error of the network: CaptureFailed, or Cancelled if the person stopped the job."""
    if guard.is_cancelled:
        return Cancelled()
    return CaptureFailed(_line(error, host, settings, guard))


def _line(error: Exception, host: str, settings: CaptureSettings, guard: Guard) -> str:
    text = repr(error)
    line = f"{host} broke off the connection: try again later"
    if guard.is_over:
        line = f"{host} did not send the page within {guard.seconds:.0f} s: try again later"
    elif "Missing dependencies for SOCKS" in text:
        line = "A SOCKS proxy needs one more package: install factdesk[tor], or choose another proxy in the settings"
    elif isinstance(error, requests.exceptions.InvalidProxyURL) or "proxy url" in text.lower():
        line = "The proxy in the settings is no address: enter one such as socks5h://127.0.0.1:9050, or none"
    elif isinstance(error, requests.Timeout | TimeoutError) or "timed out" in text:
        line = f"{host} did not answer within {settings.answer_seconds:.0f} s: try again later"
    elif settings.proxy.startswith("socks") and "NewConnectionError" in text:
        line = f"The proxy in the settings does not answer, or cannot reach {host}: check both"
    elif isinstance(error, requests.exceptions.ProxyError):
        line = "The proxy in the settings does not answer: start it, or change the setting"
    elif "NameResolution" in text:
        line = f"There is no site {host} to be found: check the address and your connection"
    elif isinstance(error, requests.exceptions.InvalidURL | UnicodeError):
        line = f"{host} is no web address: check it for typing errors"
    elif "refused" in text:
        line = f"{host} refuses the connection: check the address, or try again later"
    return line
