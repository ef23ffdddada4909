"""How fast figures tables open in a workspace with many incidents and quantities.

    python bench/figures.py [--incidents 10000] [--quantities 100000] [--folder FOLDER]

Makes the workspace (kept if a folder is named), then measures, best and median of several runs: the ids of all
incidents, one page of 50 with their ranges, the table of one incident, suggestions for it. Each run asks another page
or incident, so that nothing is found ready. With --window, also how long the window takes, off screen, from the key for
incidents to a list in view, and from choosing one to its page.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from factdesk.desktop.models.line import RECORD
from factdesk.store.incident_models import IncidentClaimRow, IncidentRow
from factdesk.store.models import (
    ArticleRow,
    ChainLinkRow,
    ClaimRow,
    PlaceMentionRow,
    QuantityRow,
    SourceNameRow,
    SourceRow,
    SpanRow,
)
from factdesk.workspace.places import gazetteer
from factdesk.workspace.workspace import Workspace

TEXT = "Rescuers said that several people were killed and injured in a strike on the town that day. " * 20
GROUPS = ("civilians", "children", "women", "people", "fighters")
MEASURES = ("killed", "injured", "displaced", "strikes")


def fill(workspace: Workspace, incidents: int, quantities: int) -> None:
    """Put incidents with claims of several outlets and voices into the workspace, as one operation."""
    dice = random.Random(7)
    places = [place for place in gazetteer().all("town") if place.lat is not None]
    each, claims_each = quantities // incidents, 4
    with workspace.operation("fill for measuring") as operation:
        put = operation.recorder.insert
        voices = [f"Voice {n}" for n in range(300)]
        sources = put(SourceRow, [whole(SourceRow, name=name, reliability=dice.choice("ABCDEF")) for name in voices])
        names = [
            whole(SourceNameRow, source_id=n, name=v, folded=v.casefold()) for n, v in zip(sources, voices, strict=True)
        ]
        put(SourceNameRow, names)
        articles = put(ArticleRow, [
            whole(ArticleRow, title=f"Article {n}", outlet=f"Outlet {n % 80}", text=TEXT, length=len(TEXT),
                  published=f"2023-{n % 12 + 1:02}-{n % 28 + 1:02}")
            for n in range(incidents)
        ])  # fmt: skip
        made, claim_rows = [], []
        for n in range(incidents):
            place, day = dice.choice(places), f"2023-{n % 12 + 1:02}-{dice.randint(1, 28):02}"
            made.append(
                whole(
                    IncidentRow,
                    title=f"Strike on {place.en}",
                    place=place.id,
                    place_names=[place.en, place.ar],
                    lat=place.lat,
                    lon=place.lon,
                    accuracy="town",
                    from_date=day,
                    to_date=day,
                )
            )
            claim_rows += [
                whole(ClaimRow, article_id=articles[(n * 7 + c) % incidents], number=c + 1, state="accepted",
                      kind="casualty_count", statement=f"Claim {c} on incident {n}")
                for c in range(claims_each)
            ]  # fmt: skip
        numbers, claims = put(IncidentRow, made), put(ClaimRow, claim_rows)
        spans, chains, counts, mentions, links = [], [], [], [], []
        for at, claim in enumerate(claims):
            n = at // claims_each
            start = dice.randint(0, 1500)
            spans.append(whole(SpanRow, claim_id=claim, start=start, end=start + 80))
            voice = dice.randrange(len(voices))
            chains.append(whole(ChainLinkRow, claim_id=claim, position=0, name=voices[voice], source_id=sources[voice]))
            mentions.append(
                whole(PlaceMentionRow, claim_id=claim, text=made[n]["place_names"][0], place=made[n]["place"])
            )
            links.append(whole(IncidentClaimRow, incident_id=numbers[n], claim_id=claim))
            for q in range(each // claims_each + (1 if at % claims_each < each % claims_each else 0)):
                low = dice.randint(1, 60)
                counts.append(whole(
                    QuantityRow, claim_id=claim, start=start + q, end=start + q + 5, verbatim=f"{low}",
                    measure=MEASURES[q % len(MEASURES)], group=dice.choice(GROUPS), low=low,
                    high=low + dice.randint(0, 9),
                ))  # fmt: skip
        for model, rows in (
            (SpanRow, spans), (ChainLinkRow, chains), (QuantityRow, counts), (PlaceMentionRow, mentions),
            (IncidentClaimRow, links),
        ):  # fmt: skip
            put(model, rows)
    print(f"{incidents:,} incidents, {len(claims):,} claims, {len(counts):,} quantities")


def whole(model, **values):
    """Return a row with every column, as bulk insertion wants it."""
    row = model(**values)
    return {column.key: getattr(row, column.key) for column in model.__table__.columns if column.key != "id"}


def measure(name: str, ask: Callable[[int], object], runs: int, settle: Callable[[], object] = lambda: None) -> None:
    """Print best, median and worst time of some runs, and the processor's median, in milliseconds.

    ``settle`` waits, unmeasured, until nothing of the run before is under way.
    """
    took, worked = [], []
    for run in range(runs):
        settle()
        start, work = time.perf_counter(), time.process_time()
        ask(run)
        took.append((time.perf_counter() - start) * 1000)
        worked.append((time.process_time() - work) * 1000)
    middle = statistics.median
    times = f"best {min(took):6.1f}  median {middle(took):6.1f}  worst {max(took):6.1f}"
    print(f"{name:<48} {times}  cpu {middle(worked):6.1f}")


def in_window(folder: Path) -> None:
    """Print how long the window takes to show the list of incidents and the page of one."""
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from factdesk.desktop import language, tasks, theme
    from factdesk.desktop.incidents.part import Incidents
    from factdesk.desktop.main_window import MainWindow
    from factdesk.settings import Settings

    app = QApplication.instance() or QApplication(["factdesk"])
    language.apply(app, "en")
    theme.apply(app, "light")
    window = MainWindow(Settings(by="Measured"))
    window.resize(1440, 900)
    window.show()

    def until(is_done: Callable[[], bool]) -> None:
        while not is_done():
            app.processEvents()

    is_open: list[bool] = []
    window.ready.connect(lambda: is_open.append(True))
    window.open_workspace(folder)
    until(lambda: bool(is_open))
    until(lambda: tasks.running() == 0)
    part = next(part for part in window.parts if isinstance(part, Incidents))

    def go_home() -> None:
        window.go("home")
        part.list.model.show([])
        settle()

    def show_list(_: int) -> None:
        window.go("incidents")
        model = part.list.model
        until(lambda: model.rowCount() > 0 and model.data(model.index(0, 0), RECORD) is not None)
        app.processEvents()

    def show_page(run: int) -> None:
        number = part.list.model.id_at(run * 50)
        part.keeping.show(number)
        until(lambda: part.page.shown is not None and part.page.shown.incident.id == number)
        app.processEvents()

    def settle() -> None:
        end = time.perf_counter() + 0.4
        until(lambda: time.perf_counter() > end and tasks.running() == 0)

    show_list(0)
    measure("window: from the key to the list in view", show_list, 9, go_home)
    measure("window: from choosing an incident to its page", show_page, 9, settle)
    settle()
    window.close()
    tasks.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--incidents", type=int, default=10_000)
    parser.add_argument("--quantities", type=int, default=100_000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--window", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch, Workspace.open(asked.folder or Path(scratch)) as workspace:
        if not workspace.incidents.ids():
            start = time.perf_counter()
            fill(workspace, asked.incidents, asked.quantities)
            print(f"made in {time.perf_counter() - start:.0f} s")
        ids = workspace.incidents.ids()
        far = len(ids) // 20

        def page(run: int) -> None:
            some = ids[run * far % len(ids) :][:50]
            workspace.incidents.rows(some)
            workspace.figures.of_incidents(some)

        measure("ids of all incidents by date", lambda _: workspace.incidents.ids(), 9)
        measure("page of 50 incidents without ranges", lambda run: workspace.incidents.rows(ids[run * far :][:50]), 9)
        measure(
            "open the table: ids and a page of 50 with ranges", lambda run: (workspace.incidents.ids(), page(run)), 9
        )
        measure("figures table of one incident", lambda run: workspace.figures.of_incident(ids[run * far]), 9)
        measure("assessment of one incident", lambda run: workspace.casualties.assessment(ids[run * far]), 9)
        measure("same incident? suggestions", lambda run: workspace.incidents.suggest(ids[run * far]), 9)
        if asked.window:
            in_window(workspace.folder)


if __name__ == "__main__":
    main()
