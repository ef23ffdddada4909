"""Queries drawn from the documents themselves, the same for FactDesk and its rivals."""

import random
import sqlite3
from collections import Counter

from factdesk.search.analysis import words


class Samples:
    """Words of every seventh document: rare, common and very common ones, phrases, beginnings."""

    def __init__(self, store: sqlite3.Connection) -> None:
        random.seed(7)
        texts = [row[0][:4000] for row in store.execute("SELECT text FROM claim WHERE id % 7 = 0")]
        self.said = [[w.form for w in words(text) if w.form.isascii() and w.form.isalpha()] for text in texts]
        self.telling = [
            [w.form for w in words(text) if w.form.isascii() and w.form.isalpha() and not w.is_stop] for text in texts
        ]
        counts = Counter(form for forms in self.telling for form in set(forms))
        total = len(texts)
        self.rare = [w for w, n in counts.items() if 1 <= n <= 3]
        self.common = [w for w, n in counts.items() if 0.005 * total < n <= 0.05 * total]
        self.very_common = [w for w, n in counts.most_common(25)]

    def several(self, length: int) -> list[str]:
        while True:
            forms = random.choice(self.telling)
            if len(set(forms)) >= length:
                return random.sample(sorted(set(forms)), length)

    def phrase(self) -> list[str]:
        while True:
            forms = random.choice(self.said)
            if len(forms) > 6:
                start = random.randrange(len(forms) - 3)
                return forms[start : start + random.choice((2, 3))]

    def beginning(self, length: int) -> str:
        while True:
            form = random.choice(random.choice(self.telling) or ["no"])
            if len(form) > length:
                return form[:length]


def mistyped(word: str) -> str:
    place = random.randrange(1, len(word) - 1)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
