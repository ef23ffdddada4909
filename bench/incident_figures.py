"""How near the reconciled range of killed and injured comes to what casualty recorders published, incident by incident.

    FACTDESK_DATA=FOLDER python bench/incident_figures.py [MOST]

Every narrative of ``casualties/incidents_dev.jsonl.gz`` is proposed as an article and attached to an incident of its
own; nothing is decided by hand. Beside it stand the totals of splitting, which take the text for one voice, while the
table spans every voice it quotes.
"""

import gzip
import json
import os
import sys
import tempfile
from pathlib import Path

from factdesk.domain.article import ArticleDetails
from factdesk.domain.reconcile import Range
from factdesk.workspace.workspace import Workspace

Pair = tuple[int, int]


def main() -> None:
    data = Path(os.environ["FACTDESK_DATA"]) / "casualties" / "incidents_dev.jsonl.gz"
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with gzip.open(data, "rt", encoding="utf-8") as lines:
        gold = [row for row in map(json.loads, lines) if row.get("narrative")][:most]
    found: dict[tuple[str, str], list[tuple[Pair, Pair | None]]] = {}
    with tempfile.TemporaryDirectory() as folder, Workspace.open(Path(folder)) as workspace:
        for row in gold:
            article = workspace.articles.add_text(
                row["narrative"], row["id"], ArticleDetails(outlet="Recorder")
            ).article
            claims = workspace.proposals.propose(article.id)
            incident = workspace.incidents.add(row["id"], claims=claims)
            totals = workspace.proposals.split(article.id).totals
            assessed = workspace.casualties.assessment(incident.id)
            for measure, total in (("killed", assessed.total_killed), ("injured", assessed.total_injured)):
                published = row.get(f"civ_{measure}")
                if published and None not in published:
                    low, high = published
                    found.setdefault((measure, "reconciled range"), []).append(((low, high), pair(total)))
                    split = Range(*totals.get(measure, (None, None)))
                    found.setdefault((measure, "totals of split"), []).append(((low, high), pair(split)))
    for (measure, way), pairs in found.items():
        answered = [(g, p) for g, p in pairs if p is not None]
        exact = sum(g == p for g, p in answered) / len(pairs)
        low = sum(g[0] == p[0] for g, p in answered) / len(pairs)
        high = sum(g[1] == p[1] for g, p in answered) / len(pairs)
        meet = sum(p[0] <= g[1] and g[0] <= p[1] for g, p in answered) / len(pairs)
        print(f"{measure:<8} {way:<17} of {len(pairs)}: both {exact:.2f}", end="")
        print(f", lowest {low:.2f}, highest {high:.2f}, meet {meet:.2f}")


def pair(total: Range) -> Pair | None:
    """Return a range with both ends, an open one ending where it begins; None if there is none."""
    if not total:
        return None
    low = total.low or 0
    return low, max(low, total.high or 0)


if __name__ == "__main__":
    main()
