"""How long splitting takes, in seconds of one core: loading, 1,000 and 10,000 words (the sample, repeated)."""

import subprocess
import sys
import time
from pathlib import Path

_TRIES = 3
_LOADING = """
import time
begun = time.process_time()
from factdesk.splitting.splitter import split
split("Police said on Monday that five people were killed in Aleppo.")
print(time.process_time() - begun)
"""


def measure(_: Path) -> dict[str, float]:
    """Return the best of some tries; loading in a program of its own."""
    from factdesk.assets import resource
    from factdesk.splitting.splitter import split

    loading = [
        float(subprocess.run([sys.executable, "-c", _LOADING], capture_output=True, text=True, check=True).stdout)
        for _ in range(_TRIES)
    ]
    found = {"speed: loading, s": min(loading)}
    text = resource("samples", "l24-idlib.txt").read_text(encoding="utf-8")
    body = "\n\n".join(text.split("\n\n")[2:-1])
    split(body)
    for name, words in (("1,000", 1000), ("10,000", 10_000)):
        long = "\n\n".join([body] * (words // len(body.split()) + 1))
        took = []
        for _ in range(_TRIES):
            begun = time.process_time()
            split(long, published="2023-10-15")
            took.append(time.process_time() - begun)
        found[f"speed: {name} words, s"] = min(took)
    return found
