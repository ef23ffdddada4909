"""The split of the sample article against its ideal split by hand.

The folder of data holds `articles/l24-idlib.claims.json`: claims with exact spans, chains, quantities, and what is no
claim.
"""

import json
from pathlib import Path
from typing import Any

from factdesk.assets import resource
from factdesk.domain.draft import DraftClaim
from factdesk.splitting.splitter import split


def has_quantity(claim: DraftClaim, gold: dict[str, Any]) -> bool:
    """Whether the claim has a quantity with the gold's bounds."""
    return any((q.low, q.high) == (gold["min"], gold["max"]) for q in claim.quantities)


def measure(data: Path) -> dict[str, float]:
    """Return how many claims are exact, how many quantities and claimants are wrong, how much residue is proposed."""
    gold = json.loads((data / "articles" / "l24-idlib.claims.json").read_text(encoding="utf-8"))
    result = split(resource("samples", "l24-idlib.txt").read_text(encoding="utf-8"))
    proposed = {(claim.span.start, claim.span.end): claim for claim in result.claims}
    exact = wrong = spoken = named = 0
    for claim in gold["claims"]:
        found = proposed.get((claim["start"], claim["end"]))
        if found is None:
            continue
        exact += 1
        wrong += sum(not has_quantity(found, quantity) for quantity in claim["quantities"])
        if len(claim["claimant_chain"]) > 1 and claim["cue"]:
            spoken += 1
            named += bool(found.chain) and found.chain[0].name.split()[-1].strip("’s") in claim["claimant_chain"][0]
    residue = sum(
        claim.span.start < junk["end"] and junk["start"] < claim.span.end
        for claim in result.claims for junk in gold["not_claims"]
    )  # fmt: skip
    return {
        "sample: exact claims of 26": exact,
        "sample: claimants right": named,
        "sample: claimants wrong": spoken - named,
        "sample: quantities wrong": wrong,
        "sample: residue proposed": residue,
    }
