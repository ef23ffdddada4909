"""Trusted time: RFC 3161 stamps by an authority that prove some bytes existed at a moment; checked without network."""

import re
import warnings
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from factdesk.capture.addresses import checked_url
from factdesk.capture.der_order import with_sorted_certificates
from factdesk.capture.options import CaptureSettings
from factdesk.domain.errors import BadInput, CaptureFailed
from factdesk.progress import Progress

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_LIMIT = 200_000
_SECONDS = 30
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.S)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time stamp: the authority's reply to keep (DER), the moment it gives (UTC), who signed, its serial number."""

    reply: bytes
    at: str
    authority: str
    serial: str


def fetch_stamp(data: bytes, *, settings: CaptureSettings, progress: Progress | None = None) -> Stamp:
    """Have the authority of the settings stamp some bytes; only their SHA-256 leaves this computer.

    Raises:
        CaptureFailed: no authority is set, it does not answer, or its stamp does not hold.
    """
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

    from factdesk.capture.exchange import Network

    if not settings.stamp_authority:
        raise CaptureFailed("No time stamp authority is set: enter the address of one in the settings")
    url = checked_url(settings.stamp_authority)
    question = TimestampRequestBuilder().data(data).hash_algorithm(HashAlgorithm.SHA256).build()
    with Network(settings, progress or Progress(), _SECONDS) as network:
        answer = network.ask(
            url, _LIMIT, method="POST", data=question.as_bytes(),
            headers={"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"},
        )  # fmt: skip
    host = urlsplit(url).hostname
    if answer.status != 200:
        raise CaptureFailed(
            f"{host} answers “{answer.status} {answer.reason}” instead of a time stamp: try again later"
        )
    try:
        return verify_stamp(data, answer.body, roots=root_certificates(settings.stamp_roots), nonce=question.nonce)
    except BadInput as error:
        raise CaptureFailed(f"The time stamp of {host} does not hold: {error}") from None


def verify_stamp(
    data: bytes, reply: bytes, *, roots: Sequence["Certificate"] | None = None, nonce: int | None = None
) -> Stamp:
    """Check a kept reply against the bytes it stamps: signature, chain to a root, purpose, imprint.

    Certificates need to have been valid at the moment of the stamp, not now.

    Args:
        data: the bytes that were stamped.
        reply: the authority's reply.
        roots: trusted roots; those of :func:`root_certificates` if None.
        nonce: the number the question held, when the reply has just come.

    Raises:
        BadInput: the stamp does not hold, with the reason.
    """
    from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response

    try:
        response = decode_timestamp_response(with_sorted_certificates(reply))
    except ValueError:
        raise BadInput("this is no time stamp, or a damaged one: fetch a new one") from None
    builder = VerifierBuilder(roots=list(root_certificates() if roots is None else roots), nonce=nonce)
    try:
        builder.build().verify_message(response, data)
    except (VerificationError, ValueError) as error:
        raise BadInput(_reason(str(error))) from None
    about = response.tst_info
    return Stamp(reply, about.gen_time.strftime("%Y-%m-%dT%H:%M:%SZ"), _signer(response), f"{about.serial_number:x}")


def root_certificates(file: str = "") -> list["Certificate"]:
    """Return the trusted roots: those of a PEM file the person names, or the public ones that come with certifi.

    Raises:
        BadInput: the file cannot be read.
    """
    import certifi
    from cryptography.x509 import load_pem_x509_certificate

    path = Path(file or certifi.where())
    found = []
    try:
        for block in _PEM.findall(path.read_bytes()):
            with warnings.catch_warnings(), suppress(ValueError):
                warnings.simplefilter("ignore")  # of old public roots with odd serial numbers
                found.append(load_pem_x509_certificate(block))
    except OSError:
        found.clear()
    if not found:
        raise BadInput(
            f"{path.name} holds no certificates: choose the authority's root certificate as a PEM file"
        ) from None
    return found


def _reason(error: str) -> str:
    if "Mismatch between messages" in error:
        return "the stamped bytes were altered since: compare them with a backup"
    if "verifying certificates" in error:
        return "its signature or its certificates are not trusted: add the authority's root certificate in the settings"
    if "GRANTED" in error:
        return "the authority refused: try again later"
    if "Nonce" in error:
        return "it answers another question: fetch a new one"
    why = error[:1].lower() + error[1:].rstrip(".")
    return f"{why}: choose another authority"


def _signer(response: Any) -> str:
    from cryptography.x509 import load_der_x509_certificate
    from cryptography.x509.oid import NameOID

    for info in response.signed_data.signer_infos:
        for der in response.signed_data.certificates:
            certificate = load_der_x509_certificate(der)
            if certificate.serial_number == info.serial_number:
                names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
                return str(names[0].value) if names else certificate.subject.rfc4514_string()
    return ""
