"""Who says what against gold attributions, all and with a verb of saying, by rules alone and with a personal model.

The folder of data holds `attribution/{train,dev}.jsonl.gz` (news with gold source, cue and content spans) and
`attribution/score_attribution.py`, the public scorer, which is what scores here. "With a verb of saying": the cue holds
a form of one of the verbs below or "according to", among the gold answers and among the proposals alike. A personal
model is trained on some articles of train, as if a desk had corrected them; rules and model together are scored on dev;
the figures are means of three draws of articles.
"""

import gzip
import importlib.util
import json
import random
import re
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
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
DRAWS = 3
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


def measure(data: Path) -> dict[str, float]:
    """Return the figures of the rules alone."""
    score, dev = scorer(data / "attribution"), rows(data / "attribution" / "dev.jsonl.gz")
    proposed = {row["id"]: [as_row(one) for one in attributions(Document(row["text"], "en"))] for row in dev}
    gold = {row["id"]: (row["text"], gold_of(row)) for row in dev}
    subset = {key: (text, saying(text, found)) for key, (text, found) in gold.items()}
    result = score.score(gold, proposed)
    told = score.score(subset, {key: saying(gold[key][0], found) for key, found in proposed.items()})
    return {
        "attribution, all: detect F1": result["detect"]["F1"],
        "attribution, all: triple F1": result["triple"]["F1"],
        "attribution, all: content tokens F1": result["content_token"]["F1"],
        "attribution, all: precision": result["detect"]["P"],
        "attribution, all: source right": result["source_acc"],
        "sayings: detect F1": told["detect"]["F1"],
        "sayings: triple F1": told["triple"]["F1"],
        "sayings: precision": told["detect"]["P"],
    }


def learned(data: Path, articles: int) -> dict[str, float]:
    """Return the figures of rules and a model trained on so many articles: means of draws; time and size at most."""
    folder = data / "attribution"
    score, dev, corrected = scorer(folder), rows(folder / "dev.jsonl.gz"), rows(folder / "train.jsonl.gz")
    gold = {row["id"]: (row["text"], gold_of(row)) for row in dev}
    drawn = [_drawn(corrected, dev, articles, draw) for draw in range(DRAWS)]
    results = [score.score(gold, one.proposed)["detect"] for one in drawn]
    name = f"model after {articles} articles"
    return {
        f"{name}: detect F1": mean(result["F1"] for result in results),
        f"{name}: precision": mean(result["P"] for result in results),
        f"{name}: seconds of training": max(one.seconds for one in drawn),
        f"{name}: megabytes": max(one.megabytes for one in drawn),
    }


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What a model of one draw of articles proposes, and what it cost."""

    proposed: dict[str, list[Row]]
    seconds: float
    megabytes: float


def _drawn(corrected: list[Row], dev: list[Row], articles: int, draw: int) -> _Drawn:
    """Train on one draw of articles and propose for dev; the model file is thrown away."""
    lessons = [
        Lesson(row["text"], tuple(as_attribution(one) for one in gold_of(row) if one["content"]))
        for row in random.Random(1000 * articles + draw).sample(corrected, articles)
    ]
    proposed: dict[str, list[Row]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "desk.crf"
        started = time.process_time()
        training = train(lessons, path)
        seconds = time.process_time() - started
        size = path.stat().st_size / 1e6 if training.adopted else 0
        model = PersonalModel(path) if training.adopted else None
        for row in dev:
            document = Document(row["text"], "en")
            ruled = attributions(document)
            proposed[row["id"]] = [as_row(one) for one in (model.complete(document, ruled) if model else ruled)]
        if model:
            model.close()
    return _Drawn(proposed, seconds, size)
