"""The self-test of an installation: what ``factdesk check`` runs."""

import json
import os
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path

from factdesk import assets

Check = tuple[str, Callable[[], None]]


def run_checks() -> list[tuple[str, str]]:
    """Run every check; return (what was checked, what is wrong or empty) for each."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    results = []
    for name, check in _checks():
        try:
            check()
        except Exception as error:  # noqa: BLE001  (whatever is wrong is the answer)
            results.append((name, f"{type(error).__name__}: {error}".splitlines()[0]))
        else:
            results.append((name, ""))
    return results


def _checks() -> list[Check]:
    return [
        ("data files", _data_files),
        ("rating scales and kinds", _scales),
        ("Word template", _template),
        ("workspace round trip", _round_trip),
        ("forms and icons", _forms_and_icons),
        ("window opens off screen", _window),
    ]


def _data_files() -> None:
    for folder in ("lexicons", "gazetteer", "report", "samples", "styles"):
        paths = sorted(assets.resource(folder).rglob("*"))
        if not paths:
            raise FileNotFoundError(f"resources/{folder} is empty")
        for path in paths:
            if path.suffix == ".json":
                json.loads(path.read_text(encoding="utf-8"))
            elif path.suffix == ".toml":
                tomllib.loads(path.read_text(encoding="utf-8"))


def _scales() -> None:
    from factdesk.workspace.scales import Scales

    scales = Scales.load()
    if not (scales.kinds.terms and scales.ratings.terms and scales.stances.terms):
        raise ValueError("a list is empty")


def _template() -> None:
    _round_trip(report_only=True)


def _round_trip(report_only: bool = False) -> None:
    from factdesk.domain.span import Span
    from factdesk.workspace.workspace import Workspace

    with tempfile.TemporaryDirectory() as folder, Workspace.open(Path(folder) / "desk", by="check") as workspace:
        sample = assets.resource("samples", "l24-idlib.txt")
        article = workspace.articles.add_file(sample).article
        claim = workspace.claims.add(article.id, [Span(637, 683)], kind="strike_count")
        workspace.claims.rate(claim.id, "unproven", "Self-test.")
        if report_only:
            workspace.reports.write(Path(folder) / "report.docx", claims=[claim.id])
            return
        if not workspace.proposals.propose(article.id):
            raise ValueError("splitting proposes nothing for the sample")
        if not workspace.search.find("airstrikes").total:
            raise ValueError("search does not find the claim just made")
        if not workspace.history.verify().is_good:
            raise ValueError("a new workspace does not verify")


def _forms_and_icons() -> None:
    from factdesk.desktop.selftest import load_everything

    load_everything()


def _window() -> None:
    from factdesk.desktop.selftest import open_and_close

    with tempfile.TemporaryDirectory() as folder:
        open_and_close(Path(folder) / "desk")
