"""Nothing a desk keeps is lost on the way to another one: every journalled table is carried, or said to stay and why.

The desks are made by hypothesis. Rows are compared column by column; what refers to another row is compared by that
row's place in its table, since ids are given anew.
"""

import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from tests.workspace.test_round_trips import desk, desks, empty, few, fill, line, words  # noqa: F401  (a fixture)

from factdesk.domain.coding import Reading
from factdesk.domain.errors import BadInput
from factdesk.domain.figures import Topic
from factdesk.domain.incident import POSITIONS, STRIKE_TYPES, Actor, IncidentEdit, Victim
from factdesk.domain.mention import PlaceMention
from factdesk.domain.span import Span
from factdesk.domain.view import SavedView
from factdesk.store.evidence_models import StaleRatingRow
from factdesk.store.journal import canonical, row_values
from factdesk.store.models import JOURNALLED
from factdesk.workspace.desk_rows import CARRIED, STAYING
from factdesk.workspace.merging import Merged
from factdesk.workspace.workspace import Workspace

AS_RECORDS = {
    "article", "junk", "source", "source_name", "claim", "claim_span", "chain_link", "quantity", "place_mention",
    "time_mention", "assessment", "evidence", "evidence_file", "evidence_link", "passage_translation", "claim_relation",
}  # fmt: skip
TAKEN_BY = {"article", "claim", "evidence"}
"""Tables whose rows say who took them in, which is somebody else at the other desk."""

extras = st.fixed_dictionaries({
    "title": line.filter(bool), "what": words, "strike": st.sampled_from(STRIKE_TYPES),
    "actors": st.lists(st.builds(Actor, line.filter(bool), position=st.sampled_from(POSITIONS), note=words,
                                 killed_low=st.none() | st.just(2)), max_size=2),
    "victims": st.lists(st.builds(Victim, st.lists(line.filter(bool), min_size=1, max_size=2, unique=True).map(tuple),
                                  age=st.none() | st.integers(0, 90), note=words), max_size=2),
    "grades": st.lists(st.tuples(st.sampled_from(["fair", "weak"]), words), max_size=2),
    "views": st.lists(st.builds(SavedView, st.sampled_from(["claims", "find"]), line.filter(bool), query=words,
                                filters=st.dictionaries(line, st.integers() | words, max_size=2)),
                      max_size=2, unique_by=lambda view: (view.place, view.name.casefold())),
    "place": line.filter(bool), "lat": st.none() | st.just(35.5), "reason": words,
})  # fmt: skip


def fill_all(workspace: Workspace, kept: dict[str, Any], more: dict[str, Any]) -> None:
    """Fill a desk so that every carried table has rows."""
    lon = None if more["lat"] is None else 36.5
    fill(workspace, kept)
    place = workspace.places.save(more["place"], names=("Spelling",), lat=more["lat"], lon=lon)
    (article,) = workspace.articles.list()
    (piece,) = workspace.evidence.list()
    first = min(workspace.claims.ids())
    claim = workspace.claims.add(article.id, (Span(0, 40),), places=(PlaceMention(None, more["place"], place.id),))
    incident = workspace.incidents.add(
        more["title"],
        IncidentEdit(what=more["what"], strike_type=more["strike"], place_names=("Al-Bara",), place=place.id),
        claims=[claim.id, first],
        evidence=[piece.id],
    ).id
    for actor in (*more["actors"], Actor("Army", evidence=piece.id)):
        workspace.incidents.set_actor(incident, actor)
    for victim in (*more["victims"], Victim(("Amina",), evidence=piece.id)):
        workspace.casualties.add_victim(incident, victim)
    for grade, reason in (*more["grades"], ("weak", "One report.")):
        workspace.casualties.grade(incident, grade, reason)
    workspace.figures.decide(Topic("killed"), "by_hand", incident=incident, low=1, high=9, reason=more["reason"])
    workspace.figures.decide(Topic("killed"), "majority", article=article.id, reason=more["reason"])
    for view in (*more["views"], SavedView("articles", "Mine", filters={"article": article.id})):
        workspace.views.save(view)
    workspace.translations.add("ترجمة", span=Span(0, 10), language="ar", article=article.id)
    workspace.relations.relate(claim.id, first, "updates", note=more["reason"])
    rated = workspace.claims.rate(claim.id, "true", "The file says so.")
    workspace.casualties.let_see_names("Rana")
    with workspace.operation("verify") as operation:
        operation.add(StaleRatingRow(claim_id=claim.id, assessment_id=rated.id, evidence_id=piece.id, why="altered"))


def kept_rows(workspace: Workspace) -> dict[str, Counter[str]]:
    """Return every row of every table that travels, without ids."""
    with workspace.reading() as session:
        rows = {
            table: [row_values(row) for row in session.scalars(select(JOURNALLED[table]))]
            for table in (*CARRIED, *AS_RECORDS)
        }
    order = {table: {n: at for at, n in enumerate(sorted(row["id"] for row in found))} for table, found in rows.items()}

    def bare(table: str, row: dict[str, Any]) -> str:
        values = {name: value for name, value in row.items() if name != "id"}
        for column in JOURNALLED[table].metadata.tables[table].columns:
            for key in column.foreign_keys:
                if values[column.name] is not None:
                    values[column.name] = order[key.column.table.name][values[column.name]]
        if table == "claim" and values["assessment_id"]:
            values["assessment_id"] = order["assessment"][values["assessment_id"]]
        if table == "quantity" and values["part_of"]:
            values["part_of"] = order["claim"][values["part_of"]]
        if table in TAKEN_BY:
            values.pop("added_by")
        return canonical(values)

    return {table: Counter(bare(table, row) for row in found) for table, found in rows.items()}


def test_every_table_is_carried_or_said_to_stay() -> None:
    assert set(JOURNALLED) == {*CARRIED, *STAYING, *AS_RECORDS}
    assert not {*CARRIED, *AS_RECORDS} & {*STAYING}


@given(desks, extras)
@few
@pytest.mark.parametrize("form", ["merge", "bundle", "record"])
def test_another_desk_gets_every_row(empty: Path, form: str, kept: dict[str, Any], more: dict[str, Any]) -> None:  # noqa: F811
    with desk(empty) as one, desk(empty) as other:
        fill_all(one, kept, more)
        before = kept_rows(one)
        assert all(before[table] for table in (*CARRIED, "claim_relation", "passage_translation", "evidence_link"))

        def take_in() -> dict[str, int]:
            if form == "merge":
                return other.exchange.merge(one.folder).added
            out = one.folder / f"all.{'zip' if form == 'bundle' else 'json'}"
            one.exchange.export(form, out)
            if form == "record":  # which names the kept files, and leaves them where they are
                shutil.copytree(one.folder / "files", other.folder / "files", dirs_exist_ok=True)
            return other.exchange.take_in_record(out).added

        take_in()
        after = kept_rows(other)
        for table, rows in before.items():
            assert (table, sorted(after[table] - rows), sorted(rows - after[table])) == (table, [], [])
        assert take_in() == {}
        assert kept_rows(other) == after
        other.history.undo()
        assert not other.incidents.ids()


def test_a_choice_takes_its_incidents_along_and_leaves_the_others(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "one", by="Rana") as one, Workspace.open(tmp_path / "two", by="Omar") as two:
        article = one.articles.add_text("Nine people were killed. Later ten were named.", "text").article
        claims = [one.claims.add(article.id, (Span(0, 24),)).id, one.claims.add(article.id, (Span(25, 46),)).id]
        for number, claim in enumerate(claims):
            one.incidents.add(f"Incident {number}", claims=[claim])
        one.casualties.add_victim(one.incidents.ids(order="added")[0], Victim(("Amina",)))
        one.views.save(SavedView("claims", "Mine"))
        out = one.exchange.export("bundle", tmp_path / "some.zip", claims=claims[:1]).file
        two.exchange.take_in_record(out)
        (incident,) = two.incidents.rows(two.incidents.ids())
        assert (incident.title, incident.claims, incident.victims) == ("Incident 0", 1, 1)
        assert not two.views.list()


def test_names_go_out_only_through_those_who_may_see_them(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "one", by="Rana") as one:
        one.casualties.add_victim(one.incidents.add("Incident").id, Victim(("Amina",)))
    with Workspace.open(tmp_path / "one", by="Omar") as one:
        told = one.exchange.export("record", tmp_path / "all.json").file.read_text(encoding="utf-8")
        assert "Incident" in told
        assert "Amina" not in told


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({"id": 1, "title": "x", "strike_type": "magic"}, "strike_type should be one of"),
        ({"id": 1, "title": "x", "lat": "north"}, "cannot be read"),
        ({"title": "x"}, "has no id"),
    ],
)
def test_damaged_rows_change_nothing(tmp_path: Path, row: dict[str, Any], why: str) -> None:
    from factdesk.report.record import Record, record_json

    path = tmp_path / "damaged.json"
    path.write_text(record_json(Record(rows={"incident": (row,)})), encoding="utf-8")
    with Workspace.open(tmp_path / "one", by="Rana") as one:
        with pytest.raises(BadInput, match=why):
            one.exchange.take_in_record(path)
        assert not one.incidents.ids()


@pytest.mark.parametrize("form", ["merge", "bundle", "record"])
def test_scales_and_tables_of_the_desk_come_along_and_overwrite_nothing(empty: Path, form: str) -> None:  # noqa: F811
    with desk(empty) as one, desk(empty) as other:
        for workspace, word in ((one, "Hot air"), (other, "Nonsense")):
            scale = {"id": "ours", "title": {"en": "Ours"}, "terms": [
                {"id": "x", "label": {"en": word}, "colour": "#336699", "value": 0.5}]}  # fmt: skip
            folder = workspace.folder / "scales"
            folder.mkdir(exist_ok=True)
            (folder / "ours.json").write_text(json.dumps(scale), encoding="utf-8")
        (one.folder / "scales" / "house.json").write_text(json.dumps({**scale, "id": "house"}), encoding="utf-8")
        one.figures.read_word("desk", Reading("dozens", 12, 60), reason="Our style book says so.")
        for workspace in (one, other):
            workspace.__dict__.pop("scales", None)

        def take_in() -> Merged:
            if form == "merge":
                return other.exchange.merge(one.folder)
            out = one.folder / f"all.{'zip' if form == 'bundle' else 'json'}"
            one.exchange.export(form, out)
            return other.exchange.take_in_record(out)

        merged = take_in()
        assert merged.added == {"scales": 1, "coding tables": 1}
        assert other.scales.scale("house") == one.scales.scale("house")
        assert other.scales.scale("ours").terms[0].name() == "Nonsense"
        assert other.figures.codings()["desk"] == one.figures.codings()["desk"]
        (note,) = merged.notes
        kept = Path(note.partition("kept in ")[2].rstrip("."))
        assert "Hot air" in kept.read_text(encoding="utf-8")
        other.figures.read_word("desk", Reading("dozens", 20, 30), reason="We changed our mind.")
        again = take_in()
        assert again.added == {}
        assert [note.split("“")[1].split("”")[0] for note in again.notes] == ["ours", "desk"]
        assert other.figures.codings()["desk"].words["dozens"] == (20, 30)
        assert len(list((other.folder / "scales" / "others").glob("*.json"))) == 2
