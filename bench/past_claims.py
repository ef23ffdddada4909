"""Measure past claims: mean average precision at 5 on three public sets, as the scorer of the data folder counts it.

    python bench/past_claims.py [--data FOLDER] [--out FOLDER]

FOLDER holds ``past_claims/{debates,social,arabic}``; without the argument the environment variable FACTDESK_DATA names
it. With ``--out`` the runs and judgements are written there in TREC form. Claims with the same words count as one, as
importing folds them.
"""

import argparse
import gzip
import json
import os
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from factdesk.domain.search import KnownClaim
from factdesk.progress import Progress
from factdesk.search.index import Index
from factdesk.search.match import PastClaims
from factdesk.search.schema import Document

Row = dict[str, Any]
Set = tuple[list[Row], list[tuple[str, str]], dict[str, set[str]]]


def rows(path: Path) -> list[Row]:
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in data.decode().split("\n") if line]


def judged(folder: Path, split: str) -> Set:
    relevant: dict[str, set[str]] = defaultdict(set)
    for line in (folder / f"qrels.{split}.tsv").read_text("utf-8").splitlines():
        query, _, claim, value = line.split()
        if value != "0":
            relevant[query].add(claim)
    queries = [(row["id"], row["text"]) for row in rows(folder / f"queries.{split}.jsonl") if row["id"] in relevant]
    return rows(folder / "corpus.jsonl.gz"), queries, relevant


def arabic(folder: Path) -> Set:
    pairs = rows(folder / "pairs.train.jsonl.gz")
    first: dict[str, str] = {}
    for pair in pairs:
        first.setdefault(pair["claim"], pair["id"])
    claims = [{"id": number, "text": text} for text, number in first.items()]
    return claims, [(p["id"], p["post"]) for p in pairs], {p["id"]: {first[p["claim"]]} for p in pairs}


def average_precision(ranked: Sequence[str], relevant: set[str], depth: int = 5) -> float:
    hits, total = 0, 0.0
    for place, claim in enumerate(ranked[:depth], 1):
        if claim in relevant:
            hits += 1
            total += hits / place
    return total / len(relevant)


def run(name: str, data: Set, work: Path, out: Path | None) -> None:
    claims, queries, relevant = data
    index = Index(work / name)
    index.open()
    documents = (
        Document("claim", n, c["text"], c.get("title") or "", c.get("speaker") or "") for n, c in enumerate(claims)
    )
    index.rebuild(documents, 1, Progress())
    matcher = PastClaims(index)

    def known(ids: Sequence[int]) -> Iterator[KnownClaim]:
        for n in ids:
            row = claims[n]
            date, title = str(row.get("date") or ""), row.get("title") or ""
            yield KnownClaim(n, row["text"], title, row.get("speaker") or "", date=date)

    times, precision, lines = [], [], []
    for query, text in queries:
        started = time.perf_counter()
        found = matcher.match(text, known)
        times.append((time.perf_counter() - started) * 1000)
        ranked = [str(claims[match.claim]["id"]) for match in found]
        precision.append(average_precision(ranked, relevant[query]))
        lines += [
            f"{query} Q0 {c} {n} {m.score} factdesk" for n, (c, m) in enumerate(zip(ranked, found, strict=True), 1)
        ]
    print(f"{name:10} {len(claims):6} claims {len(queries):5} queries   MAP@5 {statistics.mean(precision):.4f}   "
          f"{statistics.median(times):.0f} / {sorted(times)[int(len(times) * 0.95)]:.0f} ms")  # fmt: skip
    if out:
        out.mkdir(parents=True, exist_ok=True)
        (out / f"{name}.run").write_text("\n".join(lines) + "\n", "utf-8")
        judgements = [f"{q}\t0\t{c}\t1" for q, _ in queries for c in sorted(relevant[q])]
        (out / f"{name}.qrels").write_text("\n".join(judgements) + "\n", "utf-8")
    index.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("FACTDESK_DATA", ".")))
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    folder = given.data / "past_claims"
    with tempfile.TemporaryDirectory() as work:
        run("debates", judged(folder / "debates", "train"), Path(work), given.out)
        run("social", judged(folder / "social", "dev"), Path(work), given.out)
        run("arabic", arabic(folder / "arabic"), Path(work), given.out)


if __name__ == "__main__":
    main()
