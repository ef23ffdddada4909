"""Put the certificates of a time stamp reply in DER order, which strict readers ask for and OpenSSL does not keep.

The certificates stand beside what is signed (RFC 5652, SignedData), so their order proves nothing; no length changes.
"""

_SEQUENCE = 0x30
_CONTEXT_0 = 0xA0


def with_sorted_certificates(reply: bytes) -> bytes:
    """Return a TimeStampResp with its certificates sorted; the reply as it is if it is built in another way."""
    try:
        token = _inside(reply, 0)[1]  # status, token
        signed = _inside(reply, _inside(reply, token[0])[1][0])[0]  # content type, [0] signed data
        certificates = next(part for part in _inside(reply, signed[0]) if reply[part[0]] == _CONTEXT_0)
        entries = _inside(reply, certificates[0])
    except (IndexError, StopIteration, ValueError):
        return reply
    ordered = b"".join(sorted(reply[start:end] for start, end in entries))
    first = entries[0][0] if entries else certificates[1]
    return reply[:first] + ordered + reply[first + len(ordered) :]


def _inside(data: bytes, at: int) -> list[tuple[int, int]]:
    """Return start and end of each element within the constructed element that starts at ``at``."""
    if data[at] not in (_SEQUENCE, _CONTEXT_0):
        raise ValueError("not constructed")
    start, end = _content(data, at)
    parts = []
    while start < end:
        part_end = _content(data, start)[1]
        parts.append((start, part_end))
        start = part_end
    return parts


def _content(data: bytes, at: int) -> tuple[int, int]:
    """Return where the content of the element at ``at`` starts and ends."""
    length, start = data[at + 1], at + 2
    if length & 0x80:
        count = length & 0x7F
        length, start = int.from_bytes(data[start : start + count]), start + count
    if start + length > len(data) or data[at + 1] == 0x80:
        raise ValueError("no definite length")
    return start, start + length
