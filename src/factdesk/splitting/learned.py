"""The desk's personal model: learns from its corrected articles and proposes attributions where no rule fired.

A conditional random field (CRFsuite) tells for every opening (a word that may be a cue, with what stands behind it)
whether it says something; where a content ends and who says it is found as the rules find it. It is trained on the
desk's own articles only, measured on articles kept aside (two fifths in turn; below 60 articles each fifth), and
adopted only if rules with it agree better with the corrections than rules alone. A small JSON file beside the model
holds how sure a proposal must be, and the figures.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from factdesk.domain.draft import Attribution
from factdesk.progress import Progress
from factdesk.splitting.agreement import ENOUGH, Agreement, Words, share
from factdesk.splitting.attribution import attributions
from factdesk.splitting.document import Document
from factdesk.splitting.features import features_of, taken_by
from factdesk.splitting.frames.scene import Scene
from factdesk.splitting.openings import Opening, openings

FEWEST_ARTICLES = 25
_FOLDS, _FOLDS_OF_MANY = 5, 2
_ENOUGH_ARTICLES = 60
_THRESHOLDS = (0.35, 0.4, 0.45, 0.5, 0.6, 0.7)
_TRUST = 0.6
_SURE_WHEN_UNMEASURED = 0.5
_CUE, _NO_CUE = "cue", "no cue"
_PARAMETERS = {"c1": 0.1, "c2": 2.0, "max_iterations": 100, "feature.minfreq": 2}


@dataclass(frozen=True, slots=True)
class Lesson:
    """A corrected article: its text, language and the attributions a person let stand."""

    text: str
    attributions: tuple[Attribution, ...]
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Training:
    """What came of a training: F1 with the corrections on the articles kept aside, before and after, and the bar."""

    adopted: bool
    articles: int
    kept_aside: int
    rules_alone: float
    with_model: float
    threshold: float


@dataclass(frozen=True, slots=True)
class _Prepared:
    """An article ready for learning: what the rules propose, and its openings with their features and answers.

    The answer is None where an opening is as good as right, but another one is better.
    """

    lesson: Lesson
    scene: Scene
    ruled: tuple[Attribution, ...]
    openings: tuple[tuple[Opening, list[str], bool | None], ...]


def train(lessons: Sequence[Lesson], path: Path, progress: Progress | None = None) -> Training:
    """Train on corrected English articles and keep the model at ``path`` if it is better than rules alone.

    An older model at ``path`` stays untouched when the new one is not adopted. Takes some 5 to 20 s for 100 articles.

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
    folds = range(_FOLDS if len(english) < _ENOUGH_ARTICLES else _FOLDS_OF_MANY)
    trial = path.with_suffix(".trial")
    try:
        measured = _Measured()
        for fold in folds:
            progress.step(len(english), steps, "measuring")
            measured.add(prepared, fold, trial)
        adopted = measured.after > measured.alone.f1
        figures = (round(measured.alone.f1, 4), round(measured.after, 4))
        training = Training(adopted, len(english), measured.articles, *figures, measured.threshold)
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
    ruled = attributions(document)
    scene = Scene(document)
    taken = taken_by(scene, ruled)
    words = Words(lesson.text)
    known = [words.within(one.content) for one in ruled]
    missed = [words.within(one.content) for one in lesson.attributions]
    missed = [one for one in missed if all(share(one, other) < ENOUGH for other in known)]
    found = list(openings(scene, taken))
    contents = [words.within((scene.span(*opening.content),)) for opening in found]
    best = [max((share(one, content) for content in contents), default=0.0) for one in missed]
    return _Prepared(
        lesson,
        scene,
        ruled,
        tuple(
            (opening, features_of(scene, opening, taken), _answer(content, missed, best))
            for opening, content in zip(found, contents, strict=True)
        ),
    )


def _answer(content: frozenset[int], missed: list[frozenset[int]], best: list[float]) -> bool | None:
    """Whether a content is what the rules missed; None if another opening meets that better."""
    shares = [(share(one, content), most) for one, most in zip(missed, best, strict=True)]
    close = [(common, most) for common, most in shares if common >= ENOUGH]
    return any(common == most for common, most in close) or (None if close else False)


def _fit(articles: Sequence[_Prepared], path: Path) -> None:
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False, params=_PARAMETERS)
    for article in articles:
        for _, features, answer in article.openings:
            if answer is not None:
                trainer.append([features], [_CUE if answer else _NO_CUE])
    trainer.train(str(path))


class _Measured:
    """Rules alone and rules with a trial model, counted over articles that the trial model has not seen."""

    def __init__(self) -> None:
        self.articles = 0
        self.alone = Agreement()
        self._offered = {threshold: Agreement() for threshold in _THRESHOLDS}

    def add(self, prepared: Sequence[_Prepared], fold: int, trial: Path) -> None:
        """Keep every fifth article aside, train on the others, and count."""
        aside = prepared[fold::_FOLDS]
        _fit([one for number, one in enumerate(prepared) if number % _FOLDS != fold], trial)
        self.articles += len(aside)
        model = PersonalModel(trial)
        for article in aside:
            text, wanted = article.lesson.text, article.lesson.attributions
            self.alone.add(text, wanted, article.ruled)
            chances = [(model.chance(features), opening) for opening, features, _ in article.openings]
            for threshold, agreement in self._offered.items():
                chosen = _chosen(article.scene, chances, threshold)
                agreement.add(text, wanted, (*article.ruled, *chosen))
        model.close()

    @property
    def threshold(self) -> float:
        """The threshold with which rules and model agree best with the corrections."""
        return max(self._offered, key=lambda threshold: (self._offered[threshold].f1, threshold))

    @property
    def after(self) -> float:
        """F1 of rules and model at that threshold."""
        return self._offered[self.threshold].f1


def _beside(path: Path) -> Path:
    return path.with_suffix(path.suffix + ".json")


class PersonalModel:
    """A trained model, opened from its file. ``threshold`` is how sure it must be of a cue to propose it."""

    def __init__(self, path: Path) -> None:
        import pycrfsuite

        self._tagger: Any = pycrfsuite.Tagger()
        self._tagger.open(str(path))
        self._knows = _CUE in self._tagger.labels()
        self.figures: dict[str, Any] = json.loads(_beside(path).read_text("utf-8")) if _beside(path).is_file() else {}
        self.threshold: float = self.figures.get("threshold", _SURE_WHEN_UNMEASURED)

    def close(self) -> None:
        """Let go of the file."""
        self._tagger.close()

    def strongest(self, limit: int = 30) -> tuple[tuple[str, str, float], ...]:
        """Return the features with the largest weights as (feature, answer, weight), strongest first."""
        signed = self._tagger.info().state_features
        weights: Counter[tuple[str, str]] = Counter({pair: abs(weight) for pair, weight in signed.items()})
        return tuple((feature, label, signed[feature, label]) for (feature, label), _ in weights.most_common(limit))

    def chance(self, features: list[str]) -> float:
        """Return how likely an opening with these features says something, 0 to 1."""
        if not self._knows:
            return 0.0
        self._tagger.set([features])
        return float(self._tagger.marginal(_CUE, 0))

    def propose(self, document: Document, ruled: Sequence[Attribution]) -> tuple[Attribution, ...]:
        """Return attributions of an English document that overlap none of those the rules propose."""
        if document.language != "en":
            return ()
        scene = Scene(document)
        taken = taken_by(scene, ruled)
        chances = [(self.chance(features_of(scene, opening, taken)), opening) for opening in openings(scene, taken)]
        return tuple(sorted(_chosen(scene, chances, self.threshold), key=lambda one: one.cue))


def _chosen(scene: Scene, chances: Sequence[tuple[float, Opening]], threshold: float) -> Iterator[Attribution]:
    """Yield the openings above the threshold as attributions, surest first; no content touches that of a surer one."""
    used: set[int] = set()
    likely = [(chance, opening) for chance, opening in chances if chance >= threshold]
    for chance, opening in sorted(likely, key=lambda one: (-one[0], one[1].last)):
        content = range(*opening.content)
        if used.isdisjoint(content):
            used.update(content)
            yield _attribution(scene, opening, chance)


def _attribution(scene: Scene, opening: Opening, chance: float) -> Attribution:
    verbal = scene.tag(opening.head).startswith("V")
    cue = scene.span(opening.first if verbal else opening.head, opening.last + 1)
    source = scene.span(*opening.source) if opening.source else None
    return Attribution(
        source=(source,) if source else (),
        cue=(cue,),
        content=(scene.span(*opening.content),),
        speaker=source.of(scene.text) if source else "",
        confidence=round(min(0.99, chance) * _TRUST, 3),
        reasons=(f"learned from the desk’s corrections: {cue.of(scene.text)}",),
    )
