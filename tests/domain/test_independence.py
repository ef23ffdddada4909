"""Five outlets that repeat one agency are one independent source."""

from factdesk.domain.evidence import Evidence, EvidenceLink
from factdesk.domain.independence import OriginGroup, origin_groups


def piece(number: int, source: str = "", origin: str = "", url: str = "") -> Evidence:
    return Evidence(number, f"Piece {number}", "page", source, origin, url, "", "", "")


def test_repeats_of_one_origin_count_once() -> None:
    outlets = [
        piece(n, source=f"Outlet {n}", origin=origin) for n, origin in enumerate(["Agency", "agency ", "AGENCY"])
    ]
    pieces = [
        *outlets,
        piece(7, source="Rescue service"),
        piece(8, url="https://www.mill.example/a"),
        piece(9),
        piece(10),
    ]
    links = [(one, EvidenceLink(n, one.id, 1, "supports")) for n, one in enumerate(pieces)]
    links += [(pieces[3], EvidenceLink(98, 7, 1, "supports")), (pieces[0], EvidenceLink(99, 0, 1, "context"))]
    assert origin_groups(links, "supports") == (
        OriginGroup("Agency", (0, 1, 2)), OriginGroup("Rescue service", (7,)), OriginGroup("mill.example", (8,)),
        OriginGroup("Piece 9", (9,)), OriginGroup("Piece 10", (10,)),
    )  # fmt: skip
    assert origin_groups(links, "context") == (OriginGroup("Agency", (0,)),)
    assert origin_groups(links, "contradicts") == ()
