"""Score the article text read from web pages against gold texts: F1 of shingles by the data's own ``evaluate.py``.

``python bench/pages.py DATA`` with the folder of development data (or FACTDESK_DATA). The headline the desk puts over
an article is left out: the gold texts are bodies. Compared in the same run with what trafilatura gives by itself.
"""

import gzip
import importlib.util
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from factdesk.capture.readers.html import decoded_page, extract

JUNK = ("enter your comment", "leave a reply", "leave a comment", "accept cookies", "we use cookies", "read more:",
        "related articles", "sign up for our newsletter")  # fmt: skip


def main() -> None:
    data = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ["FACTDESK_DATA"]) / "pages"
    scorer = _scorer(data / "evaluate.py")
    gold = json.loads((data / "ground-truth.json").read_text("utf-8"))
    pages = {key: gzip.decompress((data / "html" / f"{key}.html.gz").read_bytes()) for key in gold}
    for name, reader in (("factdesk", _ours), ("trafilatura", _theirs)):
        started = time.perf_counter()
        texts = {key: {"articleBody": reader(page)} for key, page in pages.items()}
        took = time.perf_counter() - started
        score = scorer.evaluate(gold, texts, 200)
        junk = sum(phrase in text["articleBody"].lower() and phrase not in gold[key]["articleBody"].lower()
                   for key, text in texts.items() for phrase in JUNK)  # fmt: skip
        print(
            f"{name:12} F1 {score['f1']:.3f} ± {score['f1_std']:.3f}  precision {score['precision']:.3f}"
            f"  recall {score['recall']:.3f}  junk phrases {junk}  {1000 * took / len(pages):.0f} ms a page"
        )


def _ours(page: bytes) -> str:
    return extract(decoded_page(page), "")[0]


def _theirs(page: bytes) -> str:
    import trafilatura

    return trafilatura.extract(page, include_comments=False) or ""


def _scorer(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("evaluate", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
