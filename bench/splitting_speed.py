"""Measure how long splitting takes: loading, 1,000 words, 10,000 words (the sample's sentences, repeated)."""

import sys
import time

FLOORS = {"loading": 0.5, "1,000 words": 0.15, "10,000 words": 1.2}
TRIES = 3


def main() -> int:
    """Return 1 if a figure is slower than its floor (seconds of one core)."""
    begun = time.process_time()
    from factdesk.assets import resource
    from factdesk.splitting.splitter import split

    text = resource("samples", "l24-idlib.txt").read_text(encoding="utf-8")
    split("Police said on Monday that five people were killed in Aleppo.")
    figures = {"loading": time.process_time() - begun}
    body = "\n\n".join(text.split("\n\n")[2:-1])
    for name, words in (("1,000 words", 1000), ("10,000 words", 10_000)):
        long = "\n\n".join([body] * (words // len(body.split()) + 1))
        figures[name] = min(_timed(split, long) for _ in range(TRIES))
    for name, seconds in figures.items():
        print(f"{name}: {seconds:.3f} s (at most {FLOORS[name]} s)")
    return 1 if any(seconds > FLOORS[name] for name, seconds in figures.items()) else 0


def _timed(split: object, text: str) -> float:
    begun = time.process_time()
    split(text, published="2023-10-15")  # type: ignore[operator]
    return time.process_time() - begun


if __name__ == "__main__":
    sys.exit(main())
