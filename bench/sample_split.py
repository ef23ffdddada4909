"""Measure the split of the sample article against its ideal split by hand; usage: [DATA].

DATA (or FACTDESK_DATA) holds `articles/l24-idlib.claims.json`: claims with exact spans, chains, quantities, and what is
no claim.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from factdesk.assets import resource
from factdesk.domain.draft import DraftClaim
from factdesk.splitting.splitter import split

FLOOR = 23


def has_quantity(claim: DraftClaim, gold: dict[str, Any]) -> bool:
    """Whether the claim has a quantity with the gold's bounds."""
    return any((q.low, q.high) == (gold["min"], gold["max"]) for q in claim.quantities)


def main() -> int:
    """Return 1 if fewer claims than the floor are exact, a quantity is wrong or page residue is proposed."""
    data = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("FACTDESK_DATA", "")) / "articles"
    if not data.is_dir():
        print("Name the folder that holds articles/, as an argument or in FACTDESK_DATA.", file=sys.stderr)
        return 2
    gold = json.loads((data / "l24-idlib.claims.json").read_text(encoding="utf-8"))
    text = resource("samples", "l24-idlib.txt").read_text(encoding="utf-8")
    result = split(text)
    proposed = {(claim.span.start, claim.span.end): claim for claim in result.claims}
    exact = wrong = chains = spoken = 0
    for claim in gold["claims"]:
        found = proposed.pop((claim["start"], claim["end"]), None)
        if found is None:
            print(f"missed  {claim['id']}: {claim['span']}")
            continue
        exact += 1
        wrong += sum(not has_quantity(found, quantity) for quantity in claim["quantities"])
        if len(claim["claimant_chain"]) > 1 and claim["cue"]:
            spoken += 1
            chains += found.chain[0].name.split()[-1].strip("’s") in claim["claimant_chain"][0]
    for claim in proposed.values():
        print(f"beside  {claim.span.of(text)}")
    residue = sum(
        claim.span.start < junk["end"] and junk["start"] < claim.span.end
        for claim in result.claims for junk in gold["not_claims"]
    )  # fmt: skip
    print(
        f"{exact} of {len(gold['claims'])} with the exact span, {len(proposed)} beside them; quantities wrong: {wrong};"
    )
    print(f"claimant right: {chains} of {spoken} statements; page residue proposed: {residue}; totals {result.totals}")
    return 0 if exact >= FLOOR and not wrong and not residue else 1


if __name__ == "__main__":
    sys.exit(main())
