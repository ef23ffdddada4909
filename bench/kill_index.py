"""Kill a process in the middle of indexing, again and again, and count what was lost.

    python bench/kill_index.py [--tries 100]

Each try starts a process that saves claims one by one and says which are saved; it is killed at a random moment. Then
the index must open by itself and have everything that was said to be saved; the number it remembers must be that of the
last save or the one under way.
"""

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from factdesk.search.index import Index, State
from factdesk.search.query import parse

WRITER = """
import sys
from pathlib import Path
from factdesk.search.index import Index
from factdesk.search.schema import Document
index = Index(Path(sys.argv[1]))
index.open()
number = int(sys.argv[2])
while True:
    number += 1
    index.update([Document("claim", number, f"Bridge number {number} closed")], change=number)
    index.merge_when_idle()
    print(number, flush=True)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--tries", type=int, default=100)
    given = parser.parse_args()
    random.seed(11)
    saved, lost, rebuilt = 0, 0, 0
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work) / "index"
        for number in range(1, given.tries + 1):
            command = [sys.executable, "-W", "ignore", "-c", WRITER, str(folder), str(saved)]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
                assert writer.stdout is not None
                first = writer.stdout.readline()
                time.sleep(random.random() * 0.2)
                writer.send_signal(signal.SIGKILL)
                said = [int(line) for line in [first, *writer.stdout.read().split()] if line.strip()]
            saved = said[-1]
            index = Index(folder)
            rebuilt += index.open() is not State.READY
            found = set(index.find(parse("bridge")).ids("claim"))
            lost += len(set(range(1, saved + 1)) - found) + (index.change not in (saved, saved + 1))
            saved = max(saved, index.change)
            index.close()
            if number % 20 == 0:
                print(f"{number} kills: {saved} saved, {lost} lost, {rebuilt} to be built anew", flush=True)


if __name__ == "__main__":
    main()
