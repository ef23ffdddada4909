"""What the desk's decisions teach: how often each rule of splitting was right here, and a model of the desk's own.

The model is made from the desk's own articles only, stays in the workspace folder and is no part of the record: it can
be deleted and trained again at any time.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from factdesk.domain.article import Article
from factdesk.domain.claim import Claim
from factdesk.domain.draft import Attribution
from factdesk.domain.precision import RulePrecision
from factdesk.domain.span import Span
from factdesk.progress import Progress
from factdesk.workspace.area import Area

if TYPE_CHECKING:
    from factdesk.splitting.learned import PersonalModel, Training
    from factdesk.splitting.lessons import Lesson

_RULE = "rule: "
_CHANGED = text(
    "SELECT DISTINCT json_extract(before, '$.claim_id') FROM changed_row "
    "WHERE \"table\" = 'claim_span' AND before != '' "
    "UNION SELECT \"row\" FROM changed_row WHERE \"table\" = 'claim' AND before != '' AND after != '' "
    "AND json_extract(before, '$.kind') != json_extract(after, '$.kind')"
)
_DECIDED = text(
    "SELECT id, state, json_extract(reasons, '$[0]') FROM claim "
    "WHERE confidence IS NOT NULL AND state IN ('accepted', 'refused')"
)


@dataclass(frozen=True, slots=True)
class LearningState:
    """How far learning is: whether it is wanted, corrected English articles, and how good the model in use is.

    ``figures`` are those of the last adopted training (empty without a model); ``strongest`` holds feature, what it
    speaks for, and its weight.
    """

    wanted: bool
    corrected: int
    fewest: int
    figures: dict[str, Any] = field(default_factory=dict)
    strongest: tuple[tuple[str, str, float], ...] = ()


class Learning(Area):
    """Operations that learn from decisions."""

    def precisions(self) -> dict[str, RulePrecision]:
        """Return the precision of each rule that was decided on, by the rule's name.

        A proposal whose stretch or kind a person changed before or after accepting it counts as changed.
        """
        with self._workspace.reading() as session:
            changed = set(session.scalars(_CHANGED))
            decided = session.execute(_DECIDED).all()
        counts: Counter[tuple[str, str]] = Counter()
        for claim, state, reason in decided:
            if str(reason or "").startswith(_RULE):
                what = "refused" if state == "refused" else "changed" if claim in changed else "accepted"
                counts[str(reason)[len(_RULE) :], what] += 1
        rules = sorted({rule for rule, _ in counts})
        return {
            rule: RulePrecision(rule, counts[rule, "accepted"], counts[rule, "changed"], counts[rule, "refused"])
            for rule in rules
        }

    @property
    def model_path(self) -> Path:
        """Where the desk's own model is or would be."""
        return self._workspace.folder / "learned" / "attribution.crf"

    def lessons(self) -> "list[Lesson]":
        """Return the corrected articles: those with accepted claims and no proposal left to decide on."""
        from factdesk.splitting.lessons import Lesson

        found = []
        for article in self._corrected():
            text = self._workspace.articles.text(article.id)
            claims = self._workspace.claims.of_article(article.id, ("accepted",))
            said = tuple(one for one in (_said(claim, text) for claim in claims) if one is not None)
            if said:
                found.append(Lesson(text, said, article.language))
        return found

    def due(self) -> "list[Lesson] | None":
        """Return the corrected English articles if it is time to train, else None: the quick part, on the workspace.

        It is time when a quarter more articles were corrected than the last training knew, from FEWEST_ARTICLES on.
        """
        from factdesk.splitting.learned import FEWEST_ARTICLES

        known = int(self._tried.read_text() or 0) if self._tried.is_file() else 0
        enough = max(FEWEST_ARTICLES, known + known // 4)
        if len(self._corrected()) < enough:
            return None
        lessons = [lesson for lesson in self.lessons() if lesson.language == "en"]
        return lessons if len(lessons) >= enough else None

    def train(self, lessons: "Sequence[Lesson]", progress: Progress | None = None) -> "Training":
        """Train the desk's own model in another process; it is adopted only if better than the rules alone.

        Touches no database: call it from any thread but that of the workspace.

        Raises:
            Cancelled: the person stopped it.
            FactDeskError: the other process failed.
            ValueError: too few corrected articles.
        """
        from factdesk.workspace.training import train_beside

        self.model_path.parent.mkdir(exist_ok=True)
        training = train_beside(lessons, self.model_path, progress)
        self._tried.write_text(str(len(lessons)))
        return training

    def state(self, features: int = 0) -> LearningState:
        """Return how far learning is, with so many of the strongest features of the model."""
        from factdesk.settings import load_settings
        from factdesk.splitting.learned import FEWEST_ARTICLES, PersonalModel

        figures: dict[str, Any] = {}
        strongest: tuple[tuple[str, str, float], ...] = ()
        if self.model_path.is_file():
            model = PersonalModel(self.model_path)
            figures, strongest = model.figures, model.strongest(features) if features else ()
            model.close()
        corrected = sum(article.language == "en" for article in self._corrected())
        return LearningState(load_settings().personal_model, corrected, FEWEST_ARTICLES, figures, strongest)

    def forget(self) -> bool:
        """Delete the desk's own model, which can be trained again; False if there is none."""
        if not self.model_path.parent.is_dir():
            return False
        for file in self.model_path.parent.iterdir():
            file.unlink()
        return True

    @property
    def _tried(self) -> Path:
        return self.model_path.with_name("tried")

    def _corrected(self) -> "list[Article]":
        return [one for one in self._workspace.articles.list("added") if one.claims and not one.proposals]

    def model(self) -> "PersonalModel | None":
        """Return the desk's own model if there is one and the settings want it; close it after use."""
        from factdesk.settings import load_settings

        if not self.model_path.is_file() or not load_settings().personal_model:
            return None
        from factdesk.splitting.learned import PersonalModel

        return PersonalModel(self.model_path)


def _said(claim: Claim, text: str) -> Attribution | None:
    """Return who says what in a claim: what is left of it beside voice and cue; None if nobody is cued in it."""
    voice = claim.chain[0] if claim.chain else None
    if voice is None or voice.mention is None or voice.cue is None or voice.outlet or voice.carried:
        return None
    marks = sorted((voice.mention, voice.cue))
    parts = []
    for span in claim.spans:
        start = span.start
        for mark in marks:
            if mark.overlaps(span):
                parts.append(Span(start, max(start, mark.start)))
                start = max(start, min(mark.end, span.end))
        parts.append(Span(start, span.end))
    content = max(parts, key=len, default=Span(0, 0)).trimmed(text)
    return Attribution((voice.mention,), (voice.cue,), (content,)) if len(content) else None
