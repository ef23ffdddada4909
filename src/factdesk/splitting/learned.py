"""The desk's personal model: learns from its corrected articles what it takes for a saying, and where contents end.

A conditional random field (CRFsuite) tells for every opening (a word that may be a cue, with what stands behind it)
whether it says something, and for every edge of a clause whether a content ends there. It proposes attributions where
no rule fired, and moves the end of what the rules propose where the desk ends such contents elsewhere. It is trained
on the desk's own articles only, measured on articles kept aside (a third in turn; below 60 articles a fifth), and
adopted only if rules with it agree better with the corrections than rules alone. A small JSON file beside the model
holds the figures.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from factdesk.domain.draft import Attribution
from factdesk.progress import Progress
from factdesk.splitting.agreement import Agreement
from factdesk.splitting.attribution import attributions
from factdesk.splitting.chances import GAIN, SURE, Chances
from factdesk.splitting.document import Document
from factdesk.splitting.lessons import Item, Lesson, Proposable, items

FEWEST_ARTICLES = 25
_FOLDS, _FOLDS_OF_MANY = 5, 3
_ENOUGH_ARTICLES = 60
_YES, _NO = "yes", "no"
_PARAMETERS = {"c1": 1.0, "c2": 1.0, "max_iterations": 40, "feature.minfreq": 2}


@dataclass(frozen=True, slots=True)
class Training:
    """What came of a training: F1 with the corrections on the articles kept aside, before and after.

    ``threshold`` is how sure a proposal had to be, ``gain`` how much likelier another end of a content.
    """

    adopted: bool
    articles: int
    kept_aside: int
    rules_alone: float
    with_model: float
    threshold: float = SURE
    gain: float = GAIN


@dataclass(frozen=True, slots=True)
class _Prepared:
    """An article ready for learning: what is proposed from, and what it teaches."""

    lesson: Lesson
    ready: Proposable
    items: tuple[Item, ...]


def train(lessons: Sequence[Lesson], path: Path, progress: Progress | None = None) -> Training:
    """Train on corrected English articles and keep the model at ``path`` if it is better than rules alone.

    An older model at ``path`` stays untouched when the new one is not adopted. Takes some 20 to 50 s for 100 articles.

    Raises:
        ValueError: fewer than FEWEST_ARTICLES corrected articles.
        Cancelled: the progress was told to stop.
    """
    progress = progress or Progress()
    english = [lesson for lesson in lessons if lesson.language == "en"]
    if len(english) < FEWEST_ARTICLES:
        raise ValueError(f"{len(english)} corrected articles: a personal model needs {FEWEST_ARTICLES}")
    steps = len(english) + 2
    prepared = [_prepare(lesson) for lesson in progress.each(_shuffled(english), steps, "reading")]
    folds = _FOLDS if len(english) < _ENOUGH_ARTICLES else _FOLDS_OF_MANY
    trial = path.with_suffix(".trial")
    try:
        measured = _Measured()
        for fold in range(folds):
            progress.step(len(english), steps, "measuring")
            measured.add(prepared, fold, folds, trial)
        adopted = measured.helped.f1 > measured.alone.f1
        figures = (round(measured.alone.f1, 4), round(measured.helped.f1, 4))
        training = Training(adopted, len(english), measured.articles, *figures)
        if adopted:
            progress.step(len(english) + 1, steps, "training")
            _fit(prepared, trial)
            progress.step(steps, steps)
            trial.replace(path)
            _beside(path).write_text(json.dumps(asdict(training)), "utf-8")
    finally:
        trial.unlink(missing_ok=True)
    return training


def _shuffled(lessons: list[Lesson]) -> list[Lesson]:
    """Return the lessons in an order that depends on their texts alone, so that training can be repeated."""
    return sorted(lessons, key=lambda lesson: hashlib.sha256(lesson.text.encode("utf-8", "replace")).digest())


def _prepare(lesson: Lesson) -> _Prepared:
    document = Document(lesson.text, lesson.language)
    ready = Proposable(document, attributions(document))
    return _Prepared(lesson, ready, tuple(items(ready, lesson.attributions)))


def _fit(articles: Sequence[_Prepared], path: Path) -> None:
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False, params=_PARAMETERS)
    for article in articles:
        for features, answer in article.items:
            trainer.append([features], [_YES if answer else _NO])
    trainer.train(str(path))


class _Measured:
    """Rules alone and rules with a trial model, counted over articles that the trial model has not seen."""

    def __init__(self) -> None:
        self.articles = 0
        self.alone = Agreement()
        self.helped = Agreement()

    def add(self, prepared: Sequence[_Prepared], fold: int, folds: int, trial: Path) -> None:
        """Keep one fold of the articles aside, train on the others, and count."""
        aside = prepared[fold::folds]
        _fit([one for number, one in enumerate(prepared) if number % folds != fold], trial)
        self.articles += len(aside)
        model = PersonalModel(trial)
        for article in aside:
            text, wanted = article.lesson.text, article.lesson.attributions
            self.alone.add(text, wanted, article.ready.ruled)
            self.helped.add(text, wanted, model.completed(article.ready))
        model.close()


def _beside(path: Path) -> Path:
    return path.with_suffix(path.suffix + ".json")


class PersonalModel:
    """A trained model, opened from its file; ``figures`` are those of its training, empty where they are lost."""

    def __init__(self, path: Path) -> None:
        import pycrfsuite

        self._tagger: Any = pycrfsuite.Tagger()
        self._tagger.open(str(path))
        self._knows = _YES in self._tagger.labels()
        self.figures: dict[str, Any] = json.loads(_beside(path).read_text("utf-8")) if _beside(path).is_file() else {}

    def close(self) -> None:
        """Let go of the file."""
        self._tagger.close()

    def strongest(self, limit: int = 30) -> tuple[tuple[str, str, float], ...]:
        """Return the features with the largest weights as (feature, answer, weight), strongest first."""
        signed = self._tagger.info().state_features
        weights: Counter[tuple[str, str]] = Counter({pair: abs(weight) for pair, weight in signed.items()})
        return tuple((feature, label, signed[feature, label]) for (feature, label), _ in weights.most_common(limit))

    def chance(self, features: list[str]) -> float:
        """Return how likely the answer to these features is yes, 0 to 1."""
        self._tagger.set([features])
        return float(self._tagger.marginal(_YES, 0))

    def complete(self, document: Document, ruled: Sequence[Attribution]) -> tuple[Attribution, ...]:
        """Return what the rules propose for an English document, ending where the desk ends it, and what they miss."""
        if document.language != "en":
            return tuple(ruled)
        return tuple(sorted(self.completed(Proposable(document, ruled)), key=lambda one: (one.cue + one.content)[0]))

    def completed(self, ready: Proposable) -> tuple[Attribution, ...]:
        """Return the same for a document made ready, unsorted: first what the rules propose."""
        if not self._knows:
            return ready.ruled
        chances = Chances(ready, self.chance)
        revised = chances.revised()
        return (*revised, *chances.proposed(revised))
