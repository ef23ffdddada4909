"""The desk's personal model: learns from its corrected articles and proposes attributions where no rule fired.

A linear-chain conditional random field (CRFsuite) labels words as cue, content or source. It is trained on the desk's
own articles only, measured on articles kept aside (two fifths in turn; below 60 articles each fifth), and adopted
only if rules with it agree better with the corrections than rules alone. A small JSON file beside the model holds how
sure a proposal must be, and the figures.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from factdesk.domain.draft import Attribution
from factdesk.domain.span import Span
from factdesk.progress import Progress
from factdesk.splitting.agreement import Agreement
from factdesk.splitting.attribution import attributions
from factdesk.splitting.document import Document
from factdesk.splitting.features import AUXILIARIES, CONTENT, CUE, OUTSIDE, SOURCE, labels, sentence_features
from factdesk.splitting.frames.ends import clause_end, object_end
from factdesk.splitting.frames.scene import Range, Scene

FEWEST_ARTICLES = 25
_FOLDS, _FOLDS_OF_MANY = 5, 2
_ENOUGH = 60
_THRESHOLDS = (0.6, 0.7, 0.8)
_CONTENT_THRESHOLD, _SOURCE_THRESHOLD = 0.35, 0.4
_NEAR, _FAR = 3, 6
_TRUST = 0.6
_PARAMETERS = {"c1": 0.1, "c2": 1.0, "max_iterations": 80, "feature.minfreq": 2}


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
    """An article ready for learning: its tokens, what the rules propose, and their labels."""

    lesson: Lesson
    scene: Scene
    ruled: tuple[Attribution, ...]
    rule_labels: list[str]


def train(lessons: Sequence[Lesson], path: Path, progress: Progress | None = None) -> Training:
    """Train on corrected English articles and keep the model at ``path`` if it is better than rules alone.

    An older model at ``path`` stays untouched when the new one is not adopted. Takes some 20 to 60 s for 100 articles.

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
    folds = range(_FOLDS if len(english) < _ENOUGH else _FOLDS_OF_MANY)
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
    return _Prepared(lesson, scene, ruled, labels(scene, ruled))


def _fit(articles: Sequence[_Prepared], path: Path) -> None:
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False, params=_PARAMETERS)
    for article in articles:
        wanted = labels(article.scene, article.lesson.attributions)
        for number, (start, end) in enumerate(article.scene.sentences):
            if start < end:
                trainer.append(sentence_features(article.scene, number, article.rule_labels), wanted[start:end])
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
            for threshold, agreement in self._offered.items():
                model.threshold = threshold
                agreement.add(text, wanted, (*article.ruled, *model.propose(article.scene.document, article.ruled)))
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
        figures = json.loads(_beside(path).read_text("utf-8")) if _beside(path).is_file() else {}
        self.threshold: float = figures.get("threshold", _THRESHOLDS[-1])

    def close(self) -> None:
        """Let go of the file."""
        self._tagger.close()

    def strongest(self, limit: int = 30) -> tuple[tuple[str, str, float], ...]:
        """Return the features with the largest weights as (feature, label, weight), strongest first."""
        weights: Counter[tuple[str, str]] = Counter(
            {pair: abs(weight) for pair, weight in self._tagger.info().state_features.items()}
        )
        signed = self._tagger.info().state_features
        return tuple((feature, label, signed[feature, label]) for (feature, label), _ in weights.most_common(limit))

    def propose(self, document: Document, ruled: Sequence[Attribution]) -> tuple[Attribution, ...]:
        """Return attributions of an English document that overlap none of those the rules propose."""
        if document.language != "en":
            return ()
        scene = Scene(document)
        taken = labels(scene, ruled)
        found: list[Attribution] = []
        for number, (start, end) in enumerate(scene.sentences):
            if start < end and OUTSIDE in taken[start:end]:
                found += self._in_sentence(scene, number, taken)
        return tuple(found)

    def _in_sentence(self, scene: Scene, number: int, taken: list[str]) -> list[Attribution]:
        start, end = scene.sentences[number]
        self._tagger.set(sentence_features(scene, number, taken))
        free = [label == OUTSIDE for label in taken[start:end]]
        sure = {letter: self._chances(letter, end - start) for letter in (CUE, CONTENT, SOURCE)}
        cues = _runs([p > self.threshold and open_ for p, open_ in zip(sure[CUE], free, strict=True)])
        contents = _runs([p > _CONTENT_THRESHOLD and open_ for p, open_ in zip(sure[CONTENT], free, strict=True)])
        sources = _runs([p > _SOURCE_THRESHOLD for p in sure[SOURCE]])
        found = []
        for cue in cues:
            content = _nearest_content(cue, contents)
            if content is None:
                continue
            contents.remove(content)
            if not _is_cue(scene, start, cue):
                continue
            if content[0] >= cue[1]:
                content = (content[0], _whole(scene, start, content, free))
            if not any(scene.tokens[index].is_word for index in range(start + content[0], start + content[1])):
                continue
            source = _nearest_source(cue, sources)
            chance = max(sure[CUE][cue[0] : cue[1]])
            who = _at(scene, start, source) if source else None
            found.append(_attribution(scene, _at(scene, start, cue), _at(scene, start, content), who, chance))
        return found

    def _chances(self, letter: str, length: int) -> list[float]:
        known = [label for label in self._tagger.labels() if label[-1] == letter and label != OUTSIDE]
        return [sum(self._tagger.marginal(label, at) for label in known) for at in range(length)]


def _runs(chosen: list[bool]) -> list[Range]:
    """Return the stretches of chosen tokens."""
    found: list[Range] = []
    first: int | None = None
    for index, yes in enumerate([*chosen, False]):
        if yes and first is None:
            first = index
        elif not yes and first is not None:
            found.append((first, index))
            first = None
    return found


def _is_cue(scene: Scene, start: int, cue: Range) -> bool:
    """Whether a proposed cue has a word that can say something, not but an auxiliary or adverb."""
    return any(
        scene.tag(index).startswith(("V", "N", "J", "IN")) and scene.lower(index) not in AUXILIARIES
        for index in range(start + cue[0], start + cue[1])
    )


def _whole(scene: Scene, start: int, content: Range, free: list[bool]) -> int:
    """Return where a content that follows its cue ends: at least where a rule would end its phrase."""
    first = start + content[0]
    high = next((index for index in range(content[0], len(free)) if not free[index]), len(free)) + start
    if scene.has_finite_verb(first, start + content[1]):
        end = clause_end(scene, first, high)
    else:
        end = object_end(scene, first, high)
    while end - 1 > first and scene.tag(end - 1) in (".", ",", ":", "CC"):
        end -= 1
    return max(content[1], end - start)


def _nearest_content(cue: Range, contents: list[Range]) -> Range | None:
    behind = [content for content in contents if content[0] >= cue[1]]
    before = [content for content in contents if content[1] <= cue[0]]
    if behind and behind[0][0] - cue[1] <= _NEAR:
        return behind[0]
    if before and cue[0] - before[-1][1] <= _FAR:
        return before[-1]
    return behind[0] if behind else None


def _nearest_source(cue: Range, sources: list[Range]) -> Range | None:
    before = [source for source in sources if source[1] <= cue[0]]
    behind = [source for source in sources if source[0] >= cue[1]]
    return before[-1] if before else (behind[0] if behind else None)


def _at(scene: Scene, start: int, stretch: Range) -> Span:
    return scene.span(start + stretch[0], start + stretch[1])


def _attribution(scene: Scene, cue: Span, content: Span, source: Span | None, chance: float) -> Attribution:
    return Attribution(
        source=(source,) if source else (),
        cue=(cue,),
        content=(content,),
        speaker=source.of(scene.text) if source else "",
        confidence=round(min(0.99, chance) * _TRUST, 3),
        reasons=(f"learned from the desk’s corrections: {cue.of(scene.text)}",),
    )
