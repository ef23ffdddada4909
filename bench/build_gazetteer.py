"""Make resources/gazetteer/places.json anew from the two open lists it is drawn from.

    python bench/build_gazetteer.py FOLDER [OUT]

FOLDER holds opensyria_{governorates,districts,subdistricts}.json (Open-Syria data-geography) and
geonames_sy_cities.jsonl (GeoNames); both are CC BY 4.0.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

ARABIC = re.compile("[\u0600-\u06ff]")
LATIN = re.compile("[A-Za-zÀ-ɏḀ-ỿ‘’ʿʾ`' -]+")
GOVERNORATE_OF_ADMIN1 = {
    "01": "al-hasakah", "02": "latakia", "03": "quneitra", "04": "raqqa", "05": "as-suwayda", "06": "daraa",
    "07": "deir-ez-zor", "08": "rif-dimashq", "09": "aleppo", "10": "hama", "11": "homs", "12": "idlib",
    "13": "damascus", "14": "tartus",
}  # fmt: skip


def is_name(name: str) -> bool:
    """Whether a spelling is one a report may use: Arabic, or Latin with a capital and no bare code such as "DAM"."""
    if ARABIC.search(name):
        return True
    return (
        bool(LATIN.fullmatch(name))
        and name[0].isupper() | (name[0] in "‘’`ʿ")
        and not (name.isupper() and len(name) < 5)
    )


def admin_unit(row: dict[str, Any], kind: str, within: list[str]) -> dict[str, Any]:
    aliases = [alias["value"] for alias in row["aliases"] if alias["type"] != "formal"]
    centre = row.get("centroid") or {}
    return {
        "id": row["id"], "kind": kind, "en": row["name"]["en"], "ar": row["name"]["ar"],
        "aliases": [name for name in dict.fromkeys(aliases) if is_name(name)],
        "within": within, "lat": centre.get("latitude"), "lon": centre.get("longitude"),
    }  # fmt: skip


def town(row: dict[str, Any], governorates: set[str]) -> dict[str, Any]:
    names = [name for name in dict.fromkeys(row["alternatenames"]) if is_name(name)]
    governorate = "sy-" + GOVERNORATE_OF_ADMIN1.get(row["admin1code"], "?")
    plain = row["name"].replace("‘", "").replace("’", "")
    return {
        "id": f"gn-{row['geonameid']}", "kind": "town", "en": row["name"],
        "ar": next((name for name in names if ARABIC.search(name)), ""),
        "aliases": [name for name in dict.fromkeys([plain, *names]) if name != row["name"]],
        "within": [governorate] if governorate in governorates else [],
        "lat": row["latitude"], "lon": row["longitude"],
    }  # fmt: skip


def build(folder: Path) -> list[dict[str, Any]]:
    governorates = json.loads((folder / "opensyria_governorates.json").read_text("utf-8"))
    known = {row["id"] for row in governorates}
    places = [admin_unit(row, "governorate", []) for row in governorates]
    for row in json.loads((folder / "opensyria_districts.json").read_text("utf-8")):
        places.append(admin_unit(row, "district", [row["governorateId"]]))
    for row in json.loads((folder / "opensyria_subdistricts.json").read_text("utf-8")):
        places.append(admin_unit(row, "subdistrict", [row["districtId"], row["governorateId"]]))
    with (folder / "geonames_sy_cities.jsonl").open(encoding="utf-8") as lines:
        places.extend(town(json.loads(line), known) for line in lines)
    return places


def main() -> None:
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parents[1] / "resources/gazetteer/places.json"
    places = build(Path(sys.argv[1]))
    rows = ",\n".join(json.dumps(place, ensure_ascii=False, separators=(",", ":")) for place in places)
    out.write_text(f'{{"places":[\n{rows}\n]}}\n', "utf-8")
    print(f"{len(places)} places, {out.stat().st_size // 1024} KB -> {out}")


if __name__ == "__main__":
    main()
