"""Measure past claims: mean average precision at 5 on three public sets, as the scorer of the data folder counts it.

    python bench/past_claims.py [--data FOLDER] [--out FOLDER] [--meaning] [--model FOLDER] [--vectors FOLDER] [SET …]

FOLDER holds ``past_claims/{debates,social,arabic}``; without the argument the environment variable FACTDESK_DATA names
it. With ``--out`` the runs and judgements are written there in TREC form. Claims with the same words count as one, as
importing folds them. ``--meaning`` measures the extra ``factdesk[semantic]`` (or the model folder named); the vectors
of the claims are kept in the folder given with ``--vectors``, so that they are made once. Times include making the
vector of the query.
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
from factdesk.search.encoder_process import EncoderProcess
from factdesk.search.encoders import model_folder, model_name, why_not
from factdesk.search.index import Index
from factdesk.search.match import PastClaims
from factdesk.search.meaning import Meant, hash_of, vectors_of
from factdesk.search.nearness import Nearness
from factdesk.search.schema import Document
from factdesk.search.vectors import VectorFile
from factdesk.search.wording import plain

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


class Semantic:
    """A model in its process, with the vectors of one set of claims after another."""

    def __init__(self, model: str, vectors: Path) -> None:
        folder = model_folder(model)
        if folder is None or why_not(folder):
            raise SystemExit(why_not(folder))
        self._name, self._vectors = model_name(folder), vectors
        self.encoder = EncoderProcess(folder)
        self.encoder.encode([""])

    def nearness(self, name: str, claims: Sequence[Row]) -> Nearness:
        file = VectorFile(self._vectors / name, self._name, self.encoder.dimensions)
        words = [(c["text"], c.get("title") or "") for c in claims]
        known = file.known()
        missing = [n for n, one in enumerate(words) if known.get(n) != hash_of(one)]
        started = time.perf_counter()
        for first in range(0, len(missing), 64):
            batch = missing[first : first + 64]
            file.add([(n, hash_of(words[n])) for n in batch], vectors_of(self.encoder, [words[n] for n in batch]))
        if missing:
            print(f"{name:10} {len(missing) / (time.perf_counter() - started):.0f} claims encoded a second")
        return Nearness(file)


def run(name: str, data: Set, work: Path, out: Path | None, semantic: Semantic | None) -> None:
    claims, queries, relevant = data
    nearness = semantic.nearness(name, claims) if semantic else None
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
        meant = Meant(nearness, semantic.encoder.encode([plain(text)])[0]) if semantic and nearness else None
        found = matcher.match(text, known, meant=meant)
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
    parser.add_argument("--meaning", action="store_true")
    parser.add_argument("--model", default="")
    parser.add_argument("--vectors", type=Path)
    parser.add_argument("sets", nargs="*", default=["debates", "social", "arabic"])
    given = parser.parse_args()
    folder = given.data / "past_claims"
    makers = {
        "debates": lambda: judged(folder / "debates", "train"),
        "social": lambda: judged(folder / "social", "dev"),
        "arabic": lambda: arabic(folder / "arabic"),
    }
    with tempfile.TemporaryDirectory() as work:
        semantic = Semantic(given.model, given.vectors or Path(work)) if given.meaning or given.model else None
        for name in given.sets:
            run(name, makers[name](), Path(work), given.out, semantic)
        if semantic:
            semantic.encoder.close()


if __name__ == "__main__":
    main()
