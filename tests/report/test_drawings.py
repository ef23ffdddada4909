"""Charts stand in the report where there is something to show, with a number, words for those who cannot see them."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.report.arabic_sample import arabic_report
from tests.report.incident_sample import incident_report
from tests.report.reading import Reading, W
from tests.report.report_sample import english_report
from tests.report.test_html import Reader

from factdesk.report.charts.png import png
from factdesk.report.drawings import claim_charts, figure_charts
from factdesk.report.html import page_of
from factdesk.report.labels import Labels
from factdesk.report.model import Options, Report
from factdesk.report.veil import Veil
from factdesk.report.word import write_word

PROPERTIES = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def names(report: Report, language: str = "en") -> list[str]:
    labels, veil = Labels.of(language), Veil(report.options.anonymise, report.voices, "[Person {n}]")
    return [drawn.name for make in (claim_charts, figure_charts) for drawn in make(report, labels, veil)]


def test_only_charts_with_something_to_show_are_drawn() -> None:
    report = incident_report()
    assert names(report) == ["chart_claimants", "chart_timeline", "chart_map", "chart_ranges_1", "chart_growth_1"]
    assert names(replace(report, places=())) == [name for name in names(report) if name != "chart_map"]
    assert names(replace(report, sections=report.sections[1:3])) == ["chart_map", "chart_ranges_1", "chart_growth_1"]
    assert names(replace(report, options=Options(charts=False))) == []
    assert names(replace(report, sections=())) == ["chart_map"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_word_numbers_its_charts_and_refers_to_them(tmp_path: Path, language: str) -> None:
    made = write_word(incident_report(), tmp_path / "out.docx", language=language)
    reading = Reading.of(made.file)
    told = {p.get("name"): p.get("descr") for p in reading.body.iter(PROPERTIES)}
    assert list(told) == names(incident_report())
    assert all(told.values())
    for number, name in enumerate(list(told)[:3], 2):
        assert reading.bookmarked(name) == f"{Labels.of(language)('figure')} {number}"
        assert f"REF {name} \\h" in reading.fields()
    identities = [p.get("id") for p in reading.body.iter(PROPERTIES)]
    assert len(set(identities)) == len(identities)
    assert len(list(reading.body.iter(W + "drawing"))) == 5


def test_the_page_holds_its_charts_as_drawings() -> None:
    page = page_of(incident_report())
    reader = Reader(page)
    assert {"chart_map", "chart_ranges_1", "chart_growth_1"} <= set(reader.ids)
    assert page.count("<svg ") == 5
    assert "Map with these places: Al-Bara, Idlib." in page


def test_people_taken_out_are_taken_out_of_charts_too() -> None:
    report = english_report(options=Options(anonymise=("Abdullah El Sharif",)))
    labels, veil = Labels.of("en"), Veil(report.options.anonymise, report.voices, "[Person {n}]")
    drawn = list(claim_charts(report, labels, veil))
    assert drawn
    assert all("Sharif" not in chart.svg + chart.told + chart.caption for chart in drawn)
    assert any("[Person 1]" in chart.svg for chart in drawn)


def test_a_chart_is_never_taller_than_a_page() -> None:
    report = english_report()
    many = tuple(
        replace(report.sections[number % 8], number=number, claim=replace(report.sections[number % 8].claim, id=number))
        for number in range(1, 121)
    )
    report = replace(report, sections=many)
    charts = {drawn.name: drawn for drawn in claim_charts(report, Labels.of("en"), Veil())}
    assert "columns" in charts["chart_timeline"].told
    assert ">claims a day<" in charts["chart_timeline"].svg
    for drawn in charts.values():
        height = int.from_bytes(png(drawn.svg, 1)[20:24], "big")
        assert height < 1_050


def test_an_arabic_report_has_arabic_charts() -> None:
    page = page_of(arabic_report(), language="ar")
    assert "<svg " in page
    assert "متى وقع ما يُدّعى" in page
