"""What others checked: asking the Claim Search API with the person's key, and taking the answers in.

:func:`ask` touches no workspace, so any thread may; :func:`take_answers` is for the workspace's own.
"""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factdesk.domain.errors import BadInput
from factdesk.domain.imported import ImportedClaim
from factdesk.paths import config_folder
from factdesk.progress import Progress
from factdesk.settings import load_settings
from factdesk.workspace.importing import Imported, take_lines
from factdesk.workspace.pages import allowed

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace


def ask(query: str, *, language: str = "", limit: int = 20, progress: Progress | None = None) -> list[ImportedClaim]:
    """Ask what others checked, best first. The words of the query leave this computer; nothing else does.

    Args:
        query: in plain words, as “500 killed in hospital”.
        language: BCP-47 code the reviews are in; the one in the settings when empty, every one when that is too.
        limit: the most answers.
        progress: told of each page of answers.

    Raises:
        BadInput: nothing is asked, or the settings hold no key.
        CaptureFailed: the service does not answer or refuses.
        Cancelled: the person stopped it.
    """
    from factdesk.capture.claim_search import ClaimSearch, search_claims
    from factdesk.report.incoming import read_reviews

    if limit < 1:
        raise BadInput("Ask for one answer at least.")
    settings = load_settings()
    if not settings.claim_search_key:
        place = config_folder() / "settings.json"
        raise BadInput(
            "The fact-check search needs a key: get one from Google Cloud (Fact Check Tools API) and enter it in the "
            f"settings, or as “claim_search_key” in {place}."
        )
    service = ClaimSearch(
        settings.claim_search_address, settings.claim_search_key, language or settings.claim_search_language
    )
    claims = search_claims(query, service, limit=limit, settings=allowed(), progress=progress)
    if not claims:
        return []
    taken = [claim for _, claim, _ in read_reviews(json.dumps({"claims": claims})) if claim is not None]
    return taken[:limit]


def take_answers(workspace: "Workspace", answers: Sequence[ImportedClaim]) -> Imported:
    """Keep answers as claims checked elsewhere; taking them again changes nothing, and undo takes them back."""
    return list(take_lines(workspace, ((number, claim, "") for number, claim in enumerate(answers, 1))))[-1]
