"""OpenTimestamps calendars: a hash is handed in, and some hours later the Bitcoin block it went into is asked for.

The project's own library is LGPL and brings a Bitcoin library along; two requests and a small format need neither.
"""

import hashlib
import os
from urllib.parse import urlsplit

from factdesk.capture.addresses import checked_url
from factdesk.capture.calendar_proof import APPEND, PENDING, SHA256, Node, calendar_of, read, tree, with_length, written
from factdesk.capture.options import CaptureSettings
from factdesk.domain.errors import BadInput, CaptureFailed
from factdesk.progress import Progress

_LIMIT = 20_000
_SECONDS = 30


def request_proof(data: bytes, *, settings: CaptureSettings, progress: Progress | None = None) -> bytes:
    """Have the calendar of the settings take in a hash of some bytes; return the proof, which is still pending.

    What leaves this computer is a hash of the bytes' hash and random bytes, so that nobody learns either.

    Raises:
        CaptureFailed: no calendar is set, it does not answer, or answers something else.
    """
    if not settings.stamp_calendar:
        raise CaptureFailed("No OpenTimestamps calendar is set: enter the address of one in the settings")
    digest, nonce = hashlib.sha256(data).digest(), os.urandom(16)
    salted = Node(digest + nonce)
    root = Node(digest, steps=[(bytes([APPEND]) + with_length(nonce), salted)])
    asked = hashlib.sha256(salted.message).digest()
    url = settings.stamp_calendar.rstrip("/") + "/digest"
    answer = _ask(url, settings, progress, data=asked)
    if answer is None:
        raise CaptureFailed(f"{urlsplit(url).hostname} takes no hashes: choose another calendar in the settings")
    salted.steps.append((bytes([SHA256]), _parsed(answer, asked, str(urlsplit(url).hostname))))
    return written(root)


def completed_proof(proof: bytes, *, settings: CaptureSettings, progress: Progress | None = None) -> bytes | None:
    """Ask the calendars a proof waits for whether it is in a block by now; return the longer proof, None if it is not.

    Only the calendar of the settings is asked, whatever others a proof may name.

    Raises:
        BadInput: the proof is damaged.
        CaptureFailed: the calendar does not answer.
    """
    root = read(proof)
    grown = False
    for node in list(root.all()):
        for tag, payload in node.attested:
            address = calendar_of(payload) if tag == PENDING else ""
            if not address or urlsplit(address).hostname != urlsplit(settings.stamp_calendar).hostname:
                continue
            url = f"{settings.stamp_calendar.rstrip('/')}/timestamp/{node.message.hex()}"
            answer = _ask(url, settings, progress)
            if answer is not None:
                more = _parsed(answer, node.message, str(urlsplit(url).hostname))
                grown |= bool(more.steps or [one for one in more.attested if one not in node.attested])
                node.steps += more.steps
                node.attested += [one for one in more.attested if one not in node.attested]
    return written(root) if grown else None


def _parsed(answer: bytes, message: bytes, host: str) -> Node:
    try:
        return tree(answer, message)
    except BadInput:
        raise CaptureFailed(f"{host} does not answer as an OpenTimestamps calendar: check its address") from None


def _ask(url: str, settings: CaptureSettings, progress: Progress | None, data: bytes | None = None) -> bytes | None:
    """Return what a calendar answers, None where it has nothing yet."""
    from factdesk.capture.exchange import Network

    method = "GET" if data is None else "POST"
    accepted = {"Accept": "application/vnd.opentimestamps.v1"}
    with Network(settings, progress or Progress(), _SECONDS) as network:
        answer = network.ask(checked_url(url), _LIMIT, method=method, data=data, headers=accepted)
    if answer.status == 404:
        return None
    if answer.status != 200:
        host = urlsplit(url).hostname
        raise CaptureFailed(f"{host} answers “{answer.status} {answer.reason}” instead of a proof: try again later")
    return answer.body
