"""A calendar of our own takes in hashes; proofs are completed, and checked as far as that goes without network."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdesk.capture.calendar_proof import MAGIC, PENDING, Node, check_proof, read, with_length, written
from factdesk.capture.calendars import completed_proof, request_proof
from factdesk.capture.options import CaptureSettings
from factdesk.domain.errors import BadInput, CaptureFailed

BITCOIN = bytes.fromhex("0588960d73d71901")
DATA = b"the manifest of all that is kept"


def attestation(tag: bytes, payload: bytes) -> bytes:
    return b"\0" + tag + with_length(payload)


class Calendar:
    """Answers as a calendar does; ``mined`` says whether what it took in is in a block by now."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []
        self.mined = False
        self.answer: bytes | None = None
        calendar = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                calendar.taken.append(self.rfile.read(int(self.headers["Content-Length"])))
                address = f"http://127.0.0.1:{self.server.server_address[1]}"
                pending = b"\xf1" + with_length(b"1234") + b"\x08" + attestation(PENDING, with_length(address.encode()))
                self.give(calendar.answer if calendar.answer is not None else pending)

            def do_GET(self) -> None:
                if not calendar.mined:
                    self.give(b"Pending confirmation in Bitcoin blockchain", 404)
                    return
                self.give(b"\xf0" + with_length(b"more") + b"\x08\x08" + attestation(BITCOIN, b"\xb5\xc2\x32"))

            def give(self, body: bytes, status: int = 200) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.settings = CaptureSettings(
            private_addresses=True, stamp_calendar=f"http://127.0.0.1:{self.server.server_address[1]}/"
        )


@pytest.fixture
def calendar() -> Iterator[Calendar]:
    made = Calendar()
    thread = threading.Thread(target=made.server.serve_forever)
    thread.start()
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


def test_a_proof_is_pending_until_it_is_in_a_block(calendar: Calendar, no_network: Callable[[], None]) -> None:
    proof = request_proof(DATA, settings=calendar.settings)
    assert hashlib.sha256(DATA).digest() not in calendar.taken
    assert check_proof(DATA, proof).pending == (calendar.settings.stamp_calendar.rstrip("/"),)
    assert check_proof(DATA, proof).blocks == ()
    assert completed_proof(proof, settings=calendar.settings) is None
    calendar.mined = True
    whole = completed_proof(proof, settings=calendar.settings)
    assert whole is not None
    no_network()
    node = read(proof)
    while node.steps:
        node = node.steps[0][1]
    root = hashlib.sha256(hashlib.sha256(node.message + b"more").digest()).digest()
    assert check_proof(DATA, whole).blocks == ((827_701, root[::-1].hex()),)


def test_a_proof_of_other_bytes_does_not_hold(calendar: Calendar) -> None:
    proof = request_proof(DATA, settings=calendar.settings)
    with pytest.raises(BadInput, match="altered since"):
        check_proof(DATA + b"!", proof)


def test_every_flipped_byte_of_a_proof_is_seen_or_changes_what_it_says(calendar: Calendar) -> None:
    calendar.mined = True
    proof = request_proof(DATA, settings=calendar.settings)
    whole = completed_proof(proof, settings=calendar.settings)
    assert whole is not None
    said = check_proof(DATA, whole)
    for at in range(len(whole)):
        flipped = bytearray(whole)
        flipped[at] ^= 1
        try:
            assert check_proof(DATA, bytes(flipped)) != said, at
        except BadInput:
            continue


def test_another_calendar_than_the_one_that_is_set_is_not_asked(calendar: Calendar) -> None:
    proof = request_proof(DATA, settings=calendar.settings)
    other = CaptureSettings(private_addresses=True, stamp_calendar="http://localhost:9/")
    assert completed_proof(proof, settings=other) is None


@pytest.mark.parametrize(
    "answer", [b"", b"<html>hello</html>", b"\xff" * 300, b"\x08" * 600, b"\0" + PENDING + b"\xff"]
)
def test_what_is_no_calendar_is_told_in_a_line(calendar: Calendar, answer: bytes) -> None:
    calendar.answer = answer
    with pytest.raises(CaptureFailed, match="does not answer as an OpenTimestamps calendar"):
        request_proof(DATA, settings=calendar.settings)


def test_without_a_calendar_nothing_is_asked() -> None:
    with pytest.raises(CaptureFailed, match="No OpenTimestamps calendar is set"):
        request_proof(DATA, settings=CaptureSettings())


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(junk: bytes) -> None:
    for proof in (junk, MAGIC + b"\x08" + bytes(32) + junk):
        try:
            read(proof)
        except BadInput:
            continue


def test_a_tree_is_written_as_it_was_read() -> None:
    leaf = Node(b"", [(PENDING, b"\x01a"), (BITCOIN, b"\x05")])
    proof = written(Node(bytes(32), steps=[(b"\x08", leaf), (b"\xf2", Node(b"", [(BITCOIN, b"\x07")]))]))
    assert written(read(proof)) == proof
