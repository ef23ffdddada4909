"""Kill the program at a random moment of a save, again and again, and look at what is left of the workspace.

    python bench/kill.py [TRIES] [SEED]

A child makes changes (articles with kept files, claims, ratings, undo, indexing) and says when each is done. It is
killed (SIGKILL) at a random moment; then the workspace is opened, and must have every change said to be done, at most
one more, every kept file whole, the history chain intact and, after catching up, an index that finds the last article.
Exit status 1 if anything was lost. Works where there is ``os.fork``.
"""

import os
import random
import select
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from factdesk.domain.span import Span
from factdesk.workspace.workspace import Workspace


def word_for(number: int) -> str:
    """Return a word that stands in one article only."""
    return "q" + "".join(chr(ord("a") + int(digit)) for digit in str(number)) + "x"


def save_until_killed(folder: Path, say: int, seed: int) -> None:
    """Make changes for ever; after each, write its journal number and a line end to the pipe ``say``."""
    chance = random.Random(seed)
    with Workspace.open(folder, by="kill") as ws:
        while True:
            number = ws.history.last_change() + 1
            body = " ".join(chance.choices(["shelling", "near", "the", "town", "killed", "nine", "people"], k=400))
            article = ws.articles.add_text(f"Report {number} {word_for(number)}.\n\n{body}", f"report-{number}").article
            os.write(say, f"{ws.history.last_change()} {number}\n".encode())
            claim = ws.claims.add(article.id, (Span(0, 12),))
            os.write(say, f"{ws.history.last_change()}\n".encode())
            ws.claims.rate(claim.id, "true", "Two sources.")
            os.write(say, f"{ws.history.last_change()}\n".encode())
            if chance.random() < 0.4:
                ws.search.catch_up()
            if chance.random() < 0.3:
                ws.history.undo()
                os.write(say, f"{ws.history.last_change()}\n".encode())


def run_and_kill(folder: Path, chance: random.Random) -> tuple[int, int]:
    """Let a child save for a random while and kill it; return (last change said to be done, last article said)."""
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        try:
            save_until_killed(folder, say, chance.randrange(1 << 30))
        finally:
            os._exit(70)
    os.close(say)
    select.select([hear], [], [], 20)  # it has begun to save
    time.sleep(chance.random() * 0.12)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    said = b""
    while chunk := os.read(hear, 1 << 16):
        said += chunk
    os.close(hear)
    if not os.WIFSIGNALED(status):
        raise SystemExit("the child ended by itself: the measurement is wrong")
    lines = [line.split() for line in said.decode().splitlines()]
    return int(lines[-1][0]), max((int(line[1]) for line in lines if len(line) > 1), default=0)


def losses(folder: Path, done: int, article: int) -> list[str]:
    """Open what is left and return what is wrong with it, empty when all is well."""
    wrong = []
    with Workspace.open(folder, by="look") as ws:
        there = ws.history.last_change()
        if not done <= there <= done + 1:
            wrong.append(f"{done} changes were done, {there} are there")
        found = ws.history.verify()
        wrong += [*found.altered, *found.missing, *found.history]
        ws.search.catch_up()
        if not ws.search.is_current:
            wrong.append("the index is behind after catching up")
        if article and not ws.search.find(word_for(article)).total:
            wrong.append(f"article of change {article} is not found")
    return wrong


def main(tries: int = 100, seed: int = 1) -> int:
    """Kill ``tries`` times on one workspace and report."""
    chance = random.Random(seed)
    trouble: Counter[str] = Counter()
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "desk"
        Workspace.open(folder, by="kill").close()
        done = 0
        for attempt in range(tries):
            done, article = run_and_kill(folder, chance)
            for problem in losses(folder, done, article):
                trouble["problems"] += 1
                print(f"kill {attempt}: {problem}")
    print(f"{tries} kills, {done} changes, {trouble['problems']} problems, {time.perf_counter() - started:.0f} s")
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
