"""Past claims by meaning: a vector for each accepted claim, made while nobody works, and asked when claims are matched.

Without the extra ``factdesk[semantic]`` or a model folder of the desk's own nothing here is used, and matching goes by
words. Half-made vectors help already: a claim that has none yet is taken to be as like as the others are.
"""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.domain.errors import BadInput, FactDeskError, InUse, Refused, WorkspaceError
from factdesk.progress import Progress
from factdesk.settings import load_settings
from factdesk.store.known_claims import known_claims
from factdesk.workspace.area import Area

if TYPE_CHECKING:
    from factdesk.search.encoder_process import EncoderProcess
    from factdesk.search.meaning import Meant
    from factdesk.search.nearness import Nearness
    from factdesk.search.vectors import VectorFile

_log = logging.getLogger(__name__)
_BATCH = 16
"""How many claims are encoded between two looks at whether to stop: some 0.3 s of work on two busy cores."""


@dataclass(frozen=True, slots=True)
class MeaningStatus:
    """How far the vectors are. ``problem`` says why there can be none, empty when there can."""

    is_on: bool
    model: str = ""
    encoded: int = 0
    claims: int = 0
    problem: str = ""


class Meaning(Area):
    """Operations on likeness in meaning."""

    _process: "EncoderProcess | None" = None
    _nearness: "Nearness | None" = None
    _file: "VectorFile | None" = None

    @property
    def folder(self) -> Path:
        """Where the vectors are kept: beside the index, and as easily made anew."""
        return self._workspace.folder / "meaning"

    def status(self) -> MeaningStatus:
        """Return how many of the accepted claims have a vector, and why there can be none."""
        from factdesk.search.encoders import model_folder, model_name, why_not

        settings = load_settings()
        model = model_folder(settings.model_folder)
        claims = self._claims()
        if problem := why_not(model):
            return MeaningStatus(settings.match_meaning, claims=len(claims), problem=problem)
        assert model is not None
        name = model_name(model)
        known = self._kept(name)
        encoded = sum(number in known for number in claims)
        return MeaningStatus(settings.match_meaning, name, encoded, len(claims))

    def is_due(self) -> bool:
        """Whether there is a model that is wanted, and claims that may need a vector."""
        from factdesk.search.encoders import model_folder, model_name, why_not

        settings = load_settings()
        model = model_folder(settings.model_folder)
        if not settings.match_meaning or why_not(model):
            return False
        assert model is not None
        known = self._kept(model_name(model))
        if known and self._seen() == self._workspace.history.last_change():
            return False
        return bool(self._waiting(known))

    def encode(self, progress: Progress | None = None) -> int:
        """Make the vectors that are missing or of words that changed; return how many were made.

        What was made before it is cancelled is kept. Claims that are rated come first, then the newest.

        Raises:
            Refused: matching by meaning is switched off.
            BadInput: there is no model.
            InUse: another program is making them.
            Cancelled: the person stopped it.
        """
        from filelock import FileLock, Timeout

        if not load_settings().match_meaning:
            raise Refused("Matching by meaning is switched off: switch it on in the settings.")
        try:
            with FileLock(self._workspace.folder / "meaning.lock", timeout=0):
                process = self._opened(is_background=True)
                try:
                    return self._encode(process, progress or Progress())
                finally:
                    process.close()
        except Timeout as error:
            raise InUse("Another program is making the vectors of these claims: wait until it is done.") from error

    def prepare(self) -> None:
        """Start the model without waiting for it, if it is wanted and there are vectors to compare with."""
        if load_settings().match_meaning and (self.folder / "rows.bin").exists():
            try:
                self._start()
            except FactDeskError:
                return

    def meant(self, text: str) -> "Meant | None":
        """Return the text's vector among those of the claims; None when there are none or the model is not open yet.

        In the window nothing waits for the model; on the command line the answer does.
        """
        from factdesk.search.meaning import Meant
        from factdesk.search.wording import plain

        if self._process is None:
            self.prepare()
        process = self._process
        if process is None or process.has_failed or not text.strip():
            return None
        if self._workspace.is_for_window and not process.is_ready:
            return None
        try:
            return Meant(self._near(process), process.encode([plain(text)])[0])
        except WorkspaceError as problem:
            _log.warning("Matched by words only: %s", problem)
            return None

    def close(self) -> None:
        """End the model's process."""
        if self._process is not None:
            self._process.close()
        self._process = self._nearness = self._file = None

    def _encode(self, process: "EncoderProcess", progress: Progress) -> int:
        from factdesk.search.meaning import hash_of, vectors_of

        self._near(process)
        assert self._file is not None
        file = self._file
        file.refresh()
        newest = self._workspace.history.last_change()
        waiting = self._waiting(file.known())
        made = 0
        for start in range(0, len(waiting), _BATCH):
            progress.step(start, len(waiting), "claims")
            words = self._words(waiting[start : start + _BATCH], file.known())
            if words:
                vectors = vectors_of(process, list(words.values()))
                file.add([(claim, hash_of(one)) for claim, one in words.items()], vectors)
                made += len(words)
        progress.step(len(waiting), len(waiting), "claims")
        file.tidy()
        (self.folder / "seen.json").write_text(json.dumps({"change": newest}), encoding="utf-8")
        return made

    def _waiting(self, known: dict[int, int]) -> list[int]:
        """Return the accepted claims that have no vector or may have changed since theirs was made."""
        from factdesk.store.changed import changed_since

        with self._workspace.reading() as session:
            changed = changed_since(session, self._seen())["claim"] if known else set()
        return [claim for claim in self._claims() if claim not in known or claim in changed]

    def _seen(self) -> int:
        """Return the newest operation when all claims had their vector last, 0 when they never had."""
        try:
            return int(json.loads((self.folder / "seen.json").read_text(encoding="utf-8"))["change"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0

    def _words(self, claims: Sequence[int], known: dict[int, int]) -> dict[int, tuple[str, str]]:
        """Return the words and title of those claims whose vector is missing or of other words."""
        from factdesk.search.meaning import hash_of

        with self._workspace.reading() as session:
            words = {one.claim: (one.text, one.title) for one in known_claims(session, claims)}
        return {claim: one for claim, one in words.items() if known.get(claim) != hash_of(one)}

    def _claims(self) -> list[int]:
        """Return the accepted claims, those with a rating first, then the newest first."""
        from sqlalchemy import select
        from sqlmodel import col

        from factdesk.store.models import ClaimRow

        number, rating = col(ClaimRow.id), col(ClaimRow.assessment_id)
        query = select(number).where(col(ClaimRow.state) == "accepted").order_by(rating.is_(None), number.desc())
        with self._workspace.reading() as session:
            return [int(found) for found in session.scalars(query) if found is not None]

    def _kept(self, model: str) -> dict[int, int]:
        """Return the hashes of the kept vectors if this model made them."""
        from factdesk.search.vectors import VectorFile, described

        name, dimensions = described(self.folder)
        return VectorFile(self.folder, name, dimensions).known() if name == model else {}

    def _start(self) -> None:
        """Start the process that answers questions, anew if it ended."""
        if self._process is not None and self._process.has_failed:
            self.close()
        if self._process is None:
            self._process = self._opened()

    def _opened(self, *, is_background: bool = False) -> "EncoderProcess":
        from factdesk.search.encoder_process import EncoderProcess
        from factdesk.search.encoders import model_folder, why_not

        model = model_folder(load_settings().model_folder)
        if problem := why_not(model):
            raise BadInput(problem)
        assert model is not None
        return EncoderProcess(model, is_background=is_background)

    def _near(self, process: "EncoderProcess") -> "Nearness":
        """Return the vectors, opened for the model of the process once that says how long its vectors are."""
        from factdesk.search.encoders import model_name
        from factdesk.search.nearness import Nearness
        from factdesk.search.vectors import VectorFile

        if self._nearness is None or self._file is None:
            process.encode([""])
            self._file = VectorFile(self.folder, model_name(process.folder), process.dimensions)
            self._nearness = Nearness(self._file)
        return self._nearness
