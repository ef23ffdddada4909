"""Incidents and figures from the terminal."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factdesk.assets import resource
from factdesk.cli.app import run


@pytest.fixture(scope="module")
def accepted(tmp_path_factory: pytest.TempPathFactory, new_desk: Callable[[Path], Path]) -> Path:
    """A workspace with the sample article, all its proposals accepted, to be copied."""
    desk = new_desk(tmp_path_factory.mktemp("accepted") / "desk")
    article = str(resource("samples", "l24-idlib.txt"))
    assert run(["-w", str(desk), "add", article, "--outlet", "L24", "--published", "2023-10-15"]) == 0
    assert run(["-w", str(desk), "propose", "1", "--accept", "0"]) == 0
    return desk


@pytest.fixture
def sample(accepted: Path, desk: Path, factdesk: Callable[..., Any]) -> Callable[..., Any]:
    """A command on a workspace of this test with the sample article, all its proposals accepted."""
    shutil.copytree(accepted, desk, dirs_exist_ok=True)
    return factdesk


def test_the_figures_of_the_sample(sample) -> None:
    table = sample("figures", "--article", 1, "--json").json
    ranges = {found["measure"]: (found["low"], found["high"]) for found in table["measures"]}
    assert (ranges["killed"], ranges["injured"], ranges["strikes"]) == ((45, 49), (200, 999), (9, 18))
    strikes = [row for row in table["rows"] if row["measure"] == "strikes"]
    assert [row["flags"] for row in strikes] == [["needs_explanation"], ["needs_explanation"]]
    said = sample("figures", "--article", 1).out
    assert "needs explanation “18”" in said
    assert "20,000–99,999" in said


def test_an_incident_from_its_first_word_to_its_grade(sample) -> None:
    made = sample(
        "incident", "add", "Strikes on Jabal al-Zawiya", "--place", "Ariha", "--name", "جبل الزاوية",
        "--from", "2023-10-15", "--strike-type", "airstrike", "--target", "homes", "--article", 1, "--json",
    ).json  # fmt: skip
    assert (made["id"], made["place_names"][0], made["articles"]) == (1, "جبل الزاوية", 1)
    assert (
        sample("incident", "edit", 1, "--lat", 35.7, "--lon", 36.5, "--accuracy", "district", "--json").json["lat"]
        == 35.7
    )
    party = sample("incident", "party", 1, "Russian air force", "--position", "denies", "--killed", 0, 2, "--json").json
    assert party["actors"][0]["killed_high"] == 2
    changed = sample("incident", "party", 1, "Russian air force", "--role", "known", "--json").json["actors"]
    assert [(one["role"], one["position"]) for one in changed] == [("known", "")]
    suggested = sample("incident", "grade", 1, "--json").json
    assert suggested["suggested"] == "weak"
    assert sample("incident", "grade", 1, "fair").code == 2
    assert sample("incident", "grade", 1, "fair", "--reason", "Two lists agree.", "--json").json["suggested"] == "weak"
    shown = sample("incident", "show", 1, "--json").json
    assert (shown["killed"]["low"], shown["killed"]["high"], shown["grade"]) == (45, 49, "fair")
    assert "killed: 45–49" in sample("incident", "show", 1).out
    assert [one["id"] for one in sample("incident", "list", "--grade", "fair", "--json").json] == [1]
    assert sample("figures", "--incident", 1, "--json").json["incident"] == 1
    assert sample("incident", "party", 1, "Russian air force", "--remove", "--json").json["actors"] == []
    assert sample("incident", "party", 1, "Somebody", "--remove").code == 2


def test_a_range_set_by_hand(sample) -> None:
    assert "needs its reason" in sample("figure", "set", "strikes", "by_hand", "--article", 1, "--low", 18).err
    done = sample(
        "figure", "set", "strikes", "by_hand", "--article", 1, "--low", 18, "--high", 18, "--reason", "Nine raids.",
        "--json",
    ).json  # fmt: skip
    strikes = next(found for found in done["measures"] if found["measure"] == "strikes")
    assert (strikes["low"], strikes["rule"], strikes["flags"]) == (18, "by_hand", [])
    assert sample("figure", "set", "dead", "majority", "--article", 1).code == 2


def test_saying_more_of_a_number(sample) -> None:
    rows = sample("figures", "--article", 1, "--json").json["rows"]
    nine, eighteen = (row["claim"] for row in rows if row["measure"] == "strikes")
    said = sample("figure", "say", nine, "--part-of", eighteen, "--basis", "documented", "--json").json
    assert (said["verbatim"], said["part_of"], said["basis"]) == ("nine", eighteen, "documented")
    assert sample("figure", "say", nine, 5, "--best", 9).code == 2


def test_attaching_suggesting_and_merging(sample) -> None:
    sample("incident", "add", "Strike", "--place", "Ariha", "--from", "2023-10-15", "--claim", 1)
    assert sample("incident", "suggest", 1).code == 1
    sample("incident", "add", "The same", "--place", "أريحا", "--from", "2023-10-15", "--claim", 2)
    found = sample("incident", "suggest", 1, "--json").json
    assert [one["incident"] for one in found] == [2]
    assert "same day" in sample("incident", "suggest", 1).out
    assert sample("incident", "merge", 1, 2, "--json").json["claims"] == 2
    assert sample("incident", "attach", 1, "--claim", 2, "--detach", "--json").json["claims"] == 1
    assert sample("incident", "attach", 1, "--article", 1, "--json").json["claims"] > 5
    assert sample("incident", "remove", 1).code == 0
    assert sample("incident", "list", "--json").json == []
    assert sample("undo").code == 0
    assert "Strike" in sample("incident", "list").out


def test_names_of_victims(sample) -> None:
    sample("incident", "add", "Strike")
    sample("incident", "victim", 1, "سلمى", "Salma", "--age", 7, "--group", "children")
    assert sample("incident", "names", 1, "--json").json["victims"][0]["names"] == ["سلمى", "Salma"]
    assert "Salma" in sample("incident", "names", 1).out
    assert sample("incident", "names", "--allow", "Omar", "--json").json == {"readers": ["Omar"]}
    assert sample("incident", "names", "--forbid", "Omar", "--json").json == {"readers": []}


@pytest.mark.parametrize(
    "command",
    [
        ("figures",),
        ("figures", "--article", 1, "--incident", 1),
        ("figures", "--incident", 9),
        ("incident", "attach", 1),
        ("incident", "attach", 1, "--article", 1, "--detach"),
        ("incident", "suggest"),
        ("incident", "show", 9),
        ("incident", "add", "Strike", "--place", "Nowhere at all"),
        ("incident", "names", "--forbid", "Nobody"),
    ],
)
def test_bad_input_is_one_line_and_changes_nothing(factdesk, command: tuple[Any, ...]) -> None:
    answer = factdesk(*command)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)


def test_charts_are_written_as_svg_and_png(sample, tmp_path) -> None:
    for kind in ("ranges", "growth", "timeline", "map", "ratings"):
        svg, png = tmp_path / f"{kind}.svg", tmp_path / f"{kind}.png"
        answer = sample("chart", kind, "--article", 1, "--measure", "killed", "--out", svg, "--json").json
        assert answer["file"] == str(svg)
        assert svg.read_text(encoding="utf-8").startswith("<svg")
        assert sample("chart", kind, "--article", 1, "--out", png, "--language", "ar", "--theme", "dark").code == 0
        assert png.read_bytes().startswith(b"\x89PNG")
    assert sample("chart", "pie", "--article", 1, "--out", tmp_path / "x.svg").code == 2
    assert sample("chart", "map", "--article", 1, "--out", tmp_path / "x.gif").code == 2
    assert sample("chart", "map", "--out", tmp_path / "x.svg").code == 2
    sample("incident", "add", "Strike", "--place", "Ariha", "--article", 1)
    assert sample("chart", "map", "--incident", 1, "--out", tmp_path / "incident.svg").code == 0
    assert "Ariha" in (tmp_path / "incident.svg").read_text(encoding="utf-8")


def test_incidents_are_exported(sample, tmp_path) -> None:
    sample("incident", "add", "Strike", "--place", "Ariha", "--article", 1)
    out = tmp_path / "incidents.xlsx"
    assert sample("incident", "export", "--out", out, "--json").json["file"] == str(out)
    assert sample("incident", "export", 1, "--out", tmp_path / "incidents.csv").code == 0
    assert sample("incident", "export", 1, "--out", tmp_path / "incidents.txt").code == 2
