"""A small model of word vectors, made as a desk would supply one: words of one meaning lie close together."""

from pathlib import Path

import numpy as np

GROUPS = (
    ("airstrike", "airstrikes", "raid", "raids", "bombing"),
    ("hospital", "clinic", "infirmary"),
    ("bread", "loaf", "flour"),
    ("price", "prices", "cost", "costs"),
    ("doubled", "rose", "twofold"),
    ("hit", "struck"),
)
DIMENSIONS = 8


def make_word_model(folder: Path) -> Path:
    """Write the model into a folder and return it."""
    folder.mkdir(parents=True)
    axes = np.eye(DIMENSIONS, dtype=np.float32)
    lean = np.random.default_rng(7).normal(0, 0.05, (50, DIMENSIONS)).astype(np.float32)
    words = [word for group in GROUPS for word in group]
    rows = np.stack([axes[number] for number, group in enumerate(GROUPS) for _ in group]) + lean[: len(words)]
    (folder / "words.txt").write_text("\n".join(words), encoding="utf-8")
    np.save(folder / "vectors.npy", rows)
    return folder
