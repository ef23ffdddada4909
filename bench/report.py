"""How long a Word report takes: ``python bench/report.py [CLAIMS] [EVIDENCE]`` (500 claims, 1,000 pieces of evidence).

The claims are the sample's eight over and over, each eight in an article of their own.
"""

import argparse
import sys
import tempfile
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.report import report_sample as sample

from factdesk.desktop.printing import pdf_of_page
from factdesk.domain.claim import Claim
from factdesk.domain.evidence import EvidenceLink
from factdesk.progress import Progress
from factdesk.report.html import page_of
from factdesk.report.html.printed import printed
from factdesk.report.model import ArticleText, Report
from factdesk.report.word import write_word


def large_report(claims: int, pieces: int) -> Report:
    models = sample.english_claims(sample.english_article().text)
    kept = sample.evidence()
    sources = [_article(number) for number in range(1, -(-claims // len(models)) + 1)]
    made = [_claim(models[n % len(models)], n, n // len(models) + 1) for n in range(claims)]
    evidence = [
        replace(
            kept[n % len(kept)], id=n + 1, title=f"{kept[n % len(kept)].title} ({n + 1})", sha256=sample.sha(str(n))
        )
        for n in range(pieces)
    ]
    quote = "Our teams were called to fourteen sites in one day, the most since August."
    links = [EvidenceLink(n + 1, n + 1, n % claims + 1, "supports", quote=quote) for n in range(pieces)]
    title = f"{claims} claims on the bombing of Idlib"
    return Report.on(sources, made, scales=sample.scales(), date="2024-12-01T09:30:00Z", evidence=evidence, links=links,
                     title=title)  # fmt: skip


def _article(number: int) -> ArticleText:
    source = sample.english_article()
    article = replace(source.article, id=number, title=f"{source.article.title}, part {number}",
                      published=_later(source.article.published, number))  # fmt: skip
    return replace(source, article=article)


def _claim(model: Claim, index: int, article: int) -> Claim:
    time_ = model.time and replace(
        model.time, from_date=_later(model.time.from_date, article), to_date=_later(model.time.to_date, article)
    )
    return replace(model, id=index + 1, number=index + 1, article=article, time=time_)


def _later(day: str | None, article: int) -> str:
    """Return the day moved on to where that article is published."""
    return (date.fromisoformat(day or "2023-10-17") + timedelta(days=4 * (article - 1))).isoformat()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("claims", type=int, nargs="?", default=500)
    parser.add_argument("evidence", type=int, nargs="?", default=1000)
    parser.add_argument("--out", type=Path, help="keep the file here")
    arguments = parser.parse_args()
    began = time.perf_counter()
    report = large_report(arguments.claims, arguments.evidence)
    built = time.perf_counter()
    steps: list[int] = []
    with tempfile.TemporaryDirectory() as folder:
        out = arguments.out or Path(folder) / "large.docx"
        written = write_word(report, out, progress=Progress(lambda done, _total, _what: steps.append(done)))
        size = out.stat().st_size
    done = time.perf_counter()
    print(f"{written.claims} claims, {written.evidence} pieces of evidence: model {built - began:.2f} s, "
          f"Word {done - built:.2f} s, {size / 1e6:.2f} MB, {len(steps)} steps of progress")  # fmt: skip
    page = page_of(report)
    paged = time.perf_counter()
    print(f"the same as one HTML page: {paged - done:.2f} s, {len(page.encode()) / 1e6:.2f} MB")
    data = pdf_of_page(printed(report))
    print(f"the same as PDF without LibreOffice: {time.perf_counter() - paged:.2f} s, {len(data) / 1e6:.2f} MB")
    print(f"processor time in all: {time.process_time():.2f} s")


if __name__ == "__main__":
    main()
