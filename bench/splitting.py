"""Measure splitting: every figure with its goal, its floor and its value at the last change beside it.

    FACTDESK_DATA=FOLDER python bench/splitting.py [--learn] [--only attribution,…] [--keep]

Ends with 1 if a figure lies below its floor, which is what it was at the last change (``figures_of_splitting.json``),
less what measuring itself varies by. ``--learn`` also trains personal models on 25 and 100 articles. ``--keep`` writes
the figures as those of the last change. Without the folder only the speed is measured.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from splitting_rows import attribution, casualties, labelled, names, robustness, sample, speed

KEPT = Path(__file__).with_name("figures_of_splitting.json")
PARTS: dict[str, Callable[[Path], dict[str, float]]] = {
    "attribution": attribution.measure,
    "casualties": casualties.measure,
    "names": names.measure,
    "sample": sample.measure,
    "labelled": labelled.measure,
    "robustness": robustness.measure,
    "speed": speed.measure,
}
GOALS = {
    "attribution, all: detect F1": 0.66, "attribution, all: triple F1": 0.60,
    "attribution, all: content tokens F1": 0.78, "sayings: detect F1": 0.88, "sayings: triple F1": 0.83,
    "sayings: precision": 0.92, "model after 25 articles: detect F1": 0.70, "model after 100 articles: detect F1": 0.74,
    "model after 25 articles: seconds of training": 60, "model after 100 articles: seconds of training": 60,
    "model after 100 articles: megabytes": 0.8, "notes with deaths exact, 2015": 0.80,
    "notes with deaths exact, 2022": 0.80, "incidents, killed: both bounds": 0.60, "incidents, killed: a bound": 0.85,
    "incidents, injured, coded: a bound": 0.65, "places: success at 1": 0.75, "places: success at 5": 0.92,
    "sample: exact claims of 26": 23, "sample: quantities wrong": 0, "sample: residue proposed": 0,
    "labelled: ages, dates and times taken for casualties": 0, "robustness: exceptions": 0,
    "robustness: offsets that slip": 0, "speed: loading, s": 0.5, "speed: 1,000 words, s": 0.15,
    "speed: 10,000 words, s": 1.2,
}  # fmt: skip
AT_MOST = ("wrong", "residue", "taken for", "exceptions", "slip", "read as", ", s", "seconds", "megabytes")
NO_FLOOR = ("speed", "seconds", "megabytes")
SLACK, SLACK_OF_MODELS = 0.0005, 0.005


def is_at_most(name: str) -> bool:
    """Whether a smaller figure is the better one."""
    return any(word in name for word in AT_MOST)


def reached(name: str, value: float, bar: float) -> bool:
    """Whether a figure is as good as a bar, in the direction that is good for it."""
    slack = SLACK_OF_MODELS if name.startswith("model") else SLACK
    return value <= bar + slack if is_at_most(name) else value >= bar - slack


def told(value: float | None) -> str:
    """Return a figure as it stands in the table."""
    return "" if value is None else f"{value:g}" if value == int(value) else f"{value:.3f}"


def main() -> int:
    """Return 1 if a figure lies below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--learn", action="store_true", help="train personal models too: some minutes")
    parser.add_argument("--only", default="", help=f"some parts of {', '.join(PARTS)}")
    parser.add_argument("--keep", action="store_true", help="keep the figures as those of the last change")
    options = parser.parse_args()
    data = Path(os.environ.get("FACTDESK_DATA", ""))
    have = (data / "attribution").is_dir()
    if not have:
        print("FACTDESK_DATA names no folder of development data: only what needs none is measured.", file=sys.stderr)
    wanted = (options.only.split(",") if options.only else list(PARTS)) if have else ["speed"]
    kept = json.loads(KEPT.read_text("utf-8"))
    last: dict[str, float] = kept["figures"]
    now: dict[str, float] = {}
    print(f"{'':58} {'goal':>8} {'last':>8} {'now':>8}   (last: {kept['date']})")
    jobs = [(lambda part=PARTS[name]: part(data)) for name in wanted]
    if options.learn and have:
        jobs += [lambda articles=articles: attribution.learned(data, articles) for articles in (25, 100)]
    below = []
    for job in jobs:
        for name, value in job().items():
            now[name] = value
            goal, before = GOALS.get(name), last.get(name)
            sunk = (
                before is not None and not any(word in name for word in NO_FLOOR) and not reached(name, value, before)
            )
            missed = goal is not None and not reached(name, value, goal)
            below += [name] if sunk or (missed and any(word in name for word in NO_FLOOR)) else []
            mark = ("  below the goal" if missed else "") + ("  SUNK" if sunk else "")
            print(f"{name:58} {told(goal):>8} {told(before):>8} {told(value):>8}{mark}", flush=True)
    if options.keep:
        figures = {**last, **{name: round(value, 4) for name, value in now.items()}}
        KEPT.write_text(json.dumps({"date": date.today().isoformat(), "figures": figures}, indent=1) + "\n", "utf-8")
    print(f"below their floor: {'; '.join(below)}" if below else "no figure lies below its floor")
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
