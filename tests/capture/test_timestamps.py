"""Time stamps from a real authority (``openssl ts``) on this computer, checked without network."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.capture.local_web import Handler, Web

from factdesk.capture.options import CaptureSettings
from factdesk.capture.timestamps import fetch_stamp, root_certificates, verify_stamp
from factdesk.domain.errors import BadInput, CaptureFailed

MANIFEST = b"0123  capture.warc.gz\n"
CONFIG = """
[tsa]
default_tsa = desk
[desk]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[signer]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("authority")
    (folder / "tsa.cnf").write_text(CONFIG)
    (folder / "serial").write_text("01\n")
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-config", "tsa.cnf"]

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    for name in ("root", "other"):
        openssl("req", "-x509", *key, "-extensions", "root", "-subj", f"/CN={name}", "-days", "9",
                "-keyout", f"{name}.key", "-out", f"{name}.pem")  # fmt: skip
    openssl("req", *key, "-subj", "/CN=Desk Time Authority", "-keyout", "tsa.key", "-out", "tsa.csr")
    openssl("x509", "-req", "-in", "tsa.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial",
            "-days", "5", "-extfile", "tsa.cnf", "-extensions", "signer", "-out", "tsa.pem")  # fmt: skip
    return folder


@pytest.fixture
def stamping(web: Web, local: CaptureSettings, authority: Path) -> CaptureSettings:
    def answer(handler: Handler) -> None:
        (authority / "question.tsq").write_bytes(handler.body)
        subprocess.run(
            ["openssl", "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "question.tsq", "-signer", "tsa.pem",
             "-inkey", "tsa.key", "-chain", "root.pem", "-out", "reply.tsr"],
            cwd=authority, check=True, capture_output=True,
        )  # fmt: skip
        handler.reply((authority / "reply.tsr").read_bytes(), "application/timestamp-reply")

    web.answers["/stamp"] = answer
    return replace(
        local,
        stamp_authority=web.url("/stamp"),
        stamp_roots=str(authority / "root.pem"),
        page_seconds=10,
        answer_seconds=9,
    )


def test_stamp_is_fetched_and_holds_offline(stamping: CaptureSettings, no_network: Callable[[], None]) -> None:
    stamp = fetch_stamp(MANIFEST, settings=stamping)
    no_network()
    again = verify_stamp(MANIFEST, stamp.reply, roots=root_certificates(stamping.stamp_roots))
    assert again == stamp
    assert stamp.authority == "Desk Time Authority"
    assert stamp.at.endswith("Z")
    assert stamp.at.startswith("20")


def test_altered_bytes_altered_reply_and_unknown_root_are_told(stamping: CaptureSettings, authority: Path) -> None:
    stamp = fetch_stamp(MANIFEST, settings=stamping)
    roots = root_certificates(stamping.stamp_roots)
    with pytest.raises(BadInput, match="altered since"):
        verify_stamp(MANIFEST + b"x", stamp.reply, roots=roots)
    with pytest.raises(BadInput, match="not trusted"):
        verify_stamp(MANIFEST, stamp.reply, roots=root_certificates(str(authority / "other.pem")))
    with pytest.raises(BadInput, match="not trusted"):
        verify_stamp(MANIFEST, stamp.reply)
    flipped = stamp.reply[:-5] + bytes([stamp.reply[-5] ^ 1]) + stamp.reply[-4:]
    with pytest.raises(BadInput, match="not trusted"):
        verify_stamp(MANIFEST, flipped, roots=roots)
    with pytest.raises(BadInput, match="no time stamp"):
        verify_stamp(MANIFEST, b"nothing of the kind", roots=roots)


def test_reply_to_another_question_is_refused(stamping: CaptureSettings, web: Web) -> None:
    old = fetch_stamp(MANIFEST, settings=stamping).reply
    web.answers["/stamp"] = lambda h: h.reply(old, "application/timestamp-reply")
    with pytest.raises(CaptureFailed, match="another question"):
        fetch_stamp(MANIFEST, settings=stamping)


def test_authority_that_fails_or_is_not_set_is_told(stamping: CaptureSettings, web: Web) -> None:
    web.answers["/stamp"] = lambda h: h.reply(b"no", status=500)
    with pytest.raises(CaptureFailed, match="instead of a time stamp"):
        fetch_stamp(MANIFEST, settings=stamping)
    with pytest.raises(CaptureFailed, match="in the settings"):
        fetch_stamp(MANIFEST, settings=replace(stamping, stamp_authority=""))
    with pytest.raises(BadInput, match="PEM"):
        root_certificates(__file__)
