"""Measure who says what against gold attributions, all and with a verb of saying; usage: [DATA] [--learn 25,100].

DATA (or FACTDESK_DATA) holds `attribution/{train,dev}.jsonl.gz` (news with gold source, cue and content spans) and
`attribution/score_attribution.py`, the public scorer, which is what scores here. "With a verb of saying": the cue holds
a form of one of the verbs below or "according to", among the gold answers and among the proposals alike. `--learn`
trains a personal model on so many articles of train, as if a desk had corrected them, and scores rules and model
together on dev.
"""

import argparse
import gzip
import importlib.util
import json
import os
import random
import re
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from factdesk.domain.draft import Attribution
from factdesk.domain.span import Span
from factdesk.splitting.attribution import attributions
from factdesk.splitting.document import Document
from factdesk.splitting.learned import Lesson, PersonalModel, train
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.verbs import forms

VERBS_OF_SAYING = (
    "say", "tell", "add", "write", "claim", "report", "announce", "argue", "note", "state", "explain", "insist", "warn",
    "admit", "deny",
)  # fmt: skip
FLOORS = {
    "all detect F1": 0.66, "all triple F1": 0.60, "all content tokens F1": 0.78,
    "saying detect F1": 0.88, "saying triple F1": 0.83, "saying precision": 0.92,
    "learned 25 detect F1": 0.70, "learned 100 detect F1": 0.74,
}  # fmt: skip
ROLES = ("source", "cue", "content")
Row = dict[str, Any]


def rows(path: Path) -> list[Row]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def scorer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_attribution", folder / "score_attribution.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold_of(row: Row) -> list[Row]:
    return next(iter(row["annotations"].values()))


def as_row(attribution: Attribution) -> Row:
    return {role: [[span.start, span.end] for span in getattr(attribution, role)] for role in ROLES}


def as_attribution(row: Row) -> Attribution:
    source, cue, content = (tuple(Span(part[0], part[1]) for part in row[role]) for role in ROLES)
    return Attribution(source=source, cue=cue, content=content)


def saying(text: str, found: Iterable[Row]) -> list[Row]:
    """Return those whose cue holds a verb of saying or "according to"."""
    irregular = lexicon("speech", "en")["forms"]
    words = {form for verb in VERBS_OF_SAYING for form in forms(verb, tuple(irregular.get(verb, ())))}
    kept = []
    for one in found:
        cue = " ".join(text[part[0] : part[1]] for part in one["cue"]).lower()
        if "according to" in cue or words & set(re.findall("[a-z]+", cue)):
            kept.append(one)
    return kept


def figures(score: ModuleType, dev: list[Row], proposed: dict[str, list[Row]], name: str) -> dict[str, float]:
    gold = {row["id"]: (row["text"], gold_of(row)) for row in dev}
    subset = {key: (text, saying(text, found)) for key, (text, found) in gold.items()}
    result = score.score(gold, proposed)
    told = score.score(subset, {key: saying(gold[key][0], found) for key, found in proposed.items()})
    return {
        f"{name}all detect F1": result["detect"]["F1"],
        f"{name}all triple F1": result["triple"]["F1"],
        f"{name}all content tokens F1": result["content_token"]["F1"],
        f"{name}all precision": result["detect"]["P"],
        f"{name}all source right": result["source_acc"],
        f"{name}saying detect F1": told["detect"]["F1"],
        f"{name}saying triple F1": told["triple"]["F1"],
        f"{name}saying precision": told["detect"]["P"],
    }


def learned(score: ModuleType, folder: Path, dev: list[Row], articles: int) -> dict[str, float]:
    """Return figures of rules and a model trained on so many articles; the model file is thrown away."""
    corrected = rows(folder / "train.jsonl.gz")
    random.Random(articles).shuffle(corrected)
    lessons = [
        Lesson(row["text"], tuple(as_attribution(one) for one in gold_of(row) if one["content"]))
        for row in corrected[:articles]
    ]
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "desk.crf"
        started = time.perf_counter()
        training = train(lessons, path)
        seconds = time.perf_counter() - started
        size = path.stat().st_size / 1e6 if path.exists() else 0
        print(f"learned from {articles}: {training}, {seconds:.0f} s, {size:.1f} MB")
        if not training.adopted:
            return {}
        model = PersonalModel(path)
        proposed = {}
        for row in dev:
            document = Document(row["text"], "en")
            ruled = attributions(document)
            proposed[row["id"]] = [as_row(one) for one in (*ruled, *model.propose(document, ruled))]
        model.close()
    gold = {row["id"]: (row["text"], gold_of(row)) for row in dev}
    result = score.score(gold, proposed)
    return {
        f"learned {articles} detect F1": result["detect"]["F1"],
        f"learned {articles} triple F1": result["triple"]["F1"],
        f"learned {articles} precision": result["detect"]["P"],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", default=os.environ.get("FACTDESK_DATA", ""))
    parser.add_argument("--learn", default="", help="numbers of corrected articles, for example 25,100")
    options = parser.parse_args()
    folder = Path(options.data) / "attribution"
    if not folder.is_dir():
        raise SystemExit("Name the folder of development data, or set FACTDESK_DATA.")
    score, dev = scorer(folder), rows(folder / "dev.jsonl.gz")
    attributions(Document("He said that it was so.", "en"))
    started = time.process_time()
    proposed = {row["id"]: [as_row(one) for one in attributions(Document(row["text"], "en"))] for row in dev}
    seconds = time.process_time() - started
    words = sum(len(row["text"].split()) for row in dev)
    table = figures(score, dev, proposed, "")
    for articles in map(int, filter(None, options.learn.split(","))):
        table |= learned(score, folder, dev, articles)
    for name, value in table.items():
        floor = FLOORS.get(name)
        print(f"{name:28} {value:.3f}" + (f"   to reach {floor:.2f} {'✓' if value >= floor else '✗'}" if floor else ""))
    print(f"{'processor ms, 1,000 words':28} {seconds / words * 1e6:.0f}")


if __name__ == "__main__":
    main()
