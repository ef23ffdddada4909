"""Measure how soon past claims are offered while a claim is being cut: selections matched on a desk of many claims.

    python bench/match.py [FOLDER [CLAIMS]] [--meaning]

FOLDER holds the desk between runs and is filled when it is empty (see ``build_desk.py``); a passing one when left out.
With ``--meaning`` every claim gets a vector, made up unless it has one: how long comparing takes does not depend on
what the numbers are. The query's vector is made by the model, as it would be, if one is installed.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from build_desk import CLAIMS, make
from factdesk.search.encoder_process import EncoderProcess
from factdesk.search.encoders import model_folder, model_name, why_not
from factdesk.search.meaning import hash_of
from factdesk.search.vectors import VectorFile
from factdesk.settings import load_settings
from factdesk.store.known_claims import known_claims
from factdesk.workspace.workspace import Workspace

ASKED = 200
ONCE = 2_000


def main() -> None:
    given = [word for word in sys.argv[1:] if not word.startswith("--")]
    with tempfile.TemporaryDirectory() as passing:
        measure(Path(given[0]) if given else Path(passing), int(given[1]) if len(given) > 1 else CLAIMS)


def measure(folder: Path, count: int) -> None:
    if not (folder / "factdesk.sqlite").exists():
        make(folder, count)
    with Workspace.open(folder, by="Bench") as workspace:
        ids = workspace.claims.ids()
        asked = [claim.statement for claim in workspace.claims.rows(ids[:: max(1, len(ids) // ASKED)])]
        if "--meaning" in sys.argv:
            fill_vectors(workspace, ids)
        report(workspace, "first", asked[:1], len(ids))
        report(workspace, "selections", [text[: len(text) * 2 // 3] for text in asked], len(ids))


def report(workspace: Workspace, what: str, texts: list[str], count: int) -> None:
    times = []
    for text in texts:
        began = time.perf_counter()
        workspace.search.match(text, limit=5)
        times.append((time.perf_counter() - began) * 1000)
    by = "words and meaning" if workspace.meaning.status().encoded else "words"
    p95 = sorted(times)[int(len(times) * 0.95)]
    print(f"{what:10} {count:,} claims, by {by}: p50 {statistics.median(times):.0f} ms, p95 {p95:.0f} ms")


def fill_vectors(workspace: Workspace, ids: list[int]) -> None:
    """Give every claim a vector of the installed model's size."""
    model = model_folder(load_settings().model_folder)
    if model is None or why_not(model):
        raise SystemExit(why_not(model))
    process = EncoderProcess(model)
    process.encode([""])
    dimensions = process.dimensions
    process.close()
    file = VectorFile(workspace.meaning.folder, model_name(model), dimensions)
    known, dice = file.known(), np.random.default_rng(1)
    missing = [number for number in ids if number not in known]
    for start in range(0, len(missing), ONCE):
        with workspace.reading() as session:
            claims = known_claims(session, missing[start : start + ONCE])
        rows = dice.standard_normal((len(claims), dimensions)).astype(np.float32)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        file.add([(claim.claim, hash_of((claim.text, claim.title))) for claim in claims], rows)


if __name__ == "__main__":
    main()
