"""OpenTimestamps proofs: read, written, and checked as far as that can be done without the Bitcoin block chain.

The format is the public one (https://opentimestamps.org): a tree of operations on the hash, ending in attestations.
What is proved without network is that the hash leads to the Merkle root an attestation names; that the root stands in
the block of that height is seen in any copy of the block chain, and is not claimed here.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from factdesk.domain.errors import BadInput

MAGIC = b"\x00OpenTimestamps\x00\x00Proof\x00\xbf\x89\xe2\xe8\x84\xe8\x92\x94\x01"
SHA256, APPEND, _PREPEND, _ATTESTATION, _FORK = 0x08, 0xF0, 0xF1, 0x00, 0xFF
_BITCOIN, PENDING = bytes.fromhex("0588960d73d71901"), bytes.fromhex("83dfe30d2ef90c8e")
_UNARY: dict[int, Callable[[bytes], bytes]] = {
    0x02: lambda message: hashlib.sha1(message, usedforsecurity=False).digest(),
    SHA256: lambda message: hashlib.sha256(message).digest(),
    0xF2: lambda message: message[::-1],
    0xF3: lambda message: message.hex().encode(),
}
_MOST = 4_096
_DEEPEST = 256


@dataclass(slots=True)
class Node:
    """A message of the tree: what is attested of it as (tag, payload), and where operations lead from it."""

    message: bytes
    attested: list[tuple[bytes, bytes]] = field(default_factory=list)
    steps: list[tuple[bytes, "Node"]] = field(default_factory=list)

    def all(self) -> "Iterator[Node]":
        """Yield this node and all below it."""
        yield self
        for _, node in self.steps:
            yield from node.all()


@dataclass(frozen=True, slots=True)
class Proof:
    """What a proof says: ``blocks`` are (height, Merkle root as block explorers write it), ``pending`` calendars."""

    blocks: tuple[tuple[int, str], ...]
    pending: tuple[str, ...]


def check_proof(data: bytes, proof: bytes) -> Proof:
    """Check a proof against the bytes it stamps, without network.

    Raises:
        BadInput: it is damaged, of other bytes, or attests nothing.
    """
    root = read(proof)
    if root.message != hashlib.sha256(data).digest():
        raise BadInput("the stamped bytes were altered since: compare them with a backup")
    blocks, pending = [], []
    for node in root.all():
        for tag, payload in node.attested:
            if tag == _BITCOIN and len(node.message) == 32:
                blocks.append((_number(payload, 0)[0], node.message[::-1].hex()))
            elif tag == PENDING:
                pending.append(calendar_of(payload))
    if not blocks and not pending:
        raise BadInput("this proof attests nothing: stamp again")
    return Proof(tuple(sorted(blocks)), tuple(pending))


def read(proof: bytes) -> Node:
    """Return the tree of a proof file.

    Raises:
        BadInput: it is no proof, or a damaged one.
    """
    start = len(MAGIC) + 1
    if not proof.startswith(MAGIC + bytes([SHA256])) or len(proof) < start + 32:
        raise BadInput("this is no OpenTimestamps proof over SHA-256, or a damaged one: stamp again")
    return tree(proof[start + 32 :], proof[start : start + 32])


def written(root: Node) -> bytes:
    """Return the proof file of a tree."""
    return MAGIC + bytes([SHA256]) + root.message + _serialised(root)


def tree(data: bytes, message: bytes) -> Node:
    """Return the tree that begins with a message, from its serialised form.

    Raises:
        BadInput: it is damaged.
    """
    try:
        node, end = _node(data, 0, message, _DEEPEST)
    except (IndexError, KeyError, OverflowError):
        raise BadInput("this proof is damaged: take it from a backup, or stamp again") from None
    if end != len(data):
        raise BadInput("this proof is damaged: something follows its end")
    return node


def _node(data: bytes, at: int, message: bytes, depth: int) -> tuple[Node, int]:
    """Read the node of a message; raises IndexError or KeyError for what is damaged."""
    if depth == 0 or len(message) > _MOST:
        raise KeyError(at)
    node = Node(message)
    while True:
        is_last = data[at] != _FORK
        at += 0 if is_last else 1
        tag = data[at]
        if tag == _ATTESTATION:
            kind = data[at + 1 : at + 9]
            payload, at = _counted(data, at + 9)
            node.attested.append((kind, payload))
        else:
            step, result, after = _step(data, at, message)
            below, at = _node(data, after, result, depth - 1)
            node.steps.append((step, below))
        if is_last:
            return node, at


def _step(data: bytes, at: int, message: bytes) -> tuple[bytes, bytes, int]:
    """Read an operation; return it as written, its result, and where it ends."""
    tag = data[at]
    if tag in (APPEND, _PREPEND):
        argument, end = _counted(data, at + 1)
        return data[at:end], message + argument if tag == APPEND else argument + message, end
    return data[at : at + 1], _UNARY[tag](message), at + 1


def _serialised(node: Node) -> bytes:
    parts = [bytes([_ATTESTATION]) + tag + with_length(payload) for tag, payload in node.attested]
    parts += [step + _serialised(below) for step, below in node.steps]
    return b"".join(bytes([_FORK]) + part for part in parts[:-1]) + parts[-1]


def _number(data: bytes, at: int) -> tuple[int, int]:
    """Read a number of seven bits a byte, the lowest first; return it and where it ends."""
    number = shift = 0
    while True:
        number |= (data[at] & 0x7F) << shift
        shift += 7
        at += 1
        if not data[at - 1] & 0x80:
            return number, at
        if shift > 63:
            raise OverflowError


def _counted(data: bytes, at: int) -> tuple[bytes, int]:
    length, at = _number(data, at)
    if at + length > len(data):
        raise IndexError
    return data[at : at + length], at + length


def with_length(data: bytes) -> bytes:
    """Return bytes with their number before them."""
    length, number = bytearray(), len(data)
    while number > 0x7F:
        length.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*length, number]) + data


def calendar_of(payload: bytes) -> str:
    """Return the address of the calendar that a pending attestation names, empty if it is none."""
    try:
        return _counted(payload, 0)[0].decode("ascii")
    except (IndexError, OverflowError, UnicodeDecodeError):
        return ""
