"""No problem is told in English in the Arabic window: the rooms are walked for all they say when something is wrong."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import factdesk
from factdesk.assets import resource
from factdesk.desktop import language
from factdesk.desktop.language import read_problems
from factdesk.desktop.problem_words import problem_words
from factdesk.domain import errors

PACKAGE = Path(factdesk.__file__).parent
ROOMS = ("domain", "splitting", "store", "search", "capture", "report", "workspace")
PROBLEMS = {name for name, kind in vars(errors).items() if isinstance(kind, type)} | {"NoPicture"}
SAYING = {
    "failures": {"_line", "certificate_problem"}, "claim_search": {"_refusal"}, "addresses": {"private_refusal"},
    "pdf": {"_why"}, "timestamps": {"_reason"}, "encoders": {"why_not"}, "encoder_process": {"_problem"},
    "engine": {"_full", "_read_only"}, "apart": {"run_apart"}, "signs": {"barred_by", "page_warnings"},
    "decoding": {"warnings"},
}  # fmt: skip
"""Functions that make the words of a problem, or of a warning, for others; by the module they stand in."""
TABLES = {"_CERTIFICATE", "_OLE", "_OLD", "_NO_TEXT", "_CHECK"}
"""Constants of modules that hold such words."""
PASSED_ON = {"str", "decode"}
"""What others said is handed on as it is."""
NAME_FIRST = re.compile("(is|has) [a-z]")
"""What is said of a file whose name comes before it."""
SAME = {"%1 %2", "LibreOffice"}
"""What is the same in every language."""


def modules() -> Iterator[tuple[str, ast.Module]]:
    for room in ROOMS:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            yield path.stem, ast.parse(path.read_text(encoding="utf-8"))


def template(node: ast.expr) -> str:
    """Return a text with %1 … where values are put in; empty for what is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    made, places = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            made += str(part.value)
        else:
            places += 1
            made += f"%{places}"
    return made


def parts(node: ast.expr) -> list[ast.expr]:
    """Return what an expression may come to: both sides of a choice, the last of a pair, the ends of a list."""
    if isinstance(node, ast.IfExp):
        return parts(node.body) + parts(node.orelse)
    if isinstance(node, ast.Tuple | ast.List):
        return [part for item in node.elts for part in parts(item)]
    return [node]


def named(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def said_by(module: ast.AST) -> set[str]:
    """Return the texts that a function answers with or gathers."""
    values: list[ast.expr] = []
    for node in ast.walk(module):
        if isinstance(node, ast.Return | ast.Assign) and node.value is not None:
            values += parts(node.value)
        elif isinstance(node, ast.Call) and named(node) in {"append", "next"}:
            values += [part for argument in node.args for part in parts(argument)]
    return {words for words in map(template, values) if " " in words}


def templates() -> set[str]:
    """Return every text of a problem, of a warning and of a step of long work."""
    found: set[str] = set()
    for name, module in modules():
        assigned = {
            target.id: node.value
            for node in ast.walk(module) if isinstance(node, ast.Assign)
            for target in node.targets if isinstance(target, ast.Name)
        }  # fmt: skip
        found |= {words for table in TABLES & set(assigned) for words in texts(assigned[table])}
        for node in ast.walk(module):
            if isinstance(node, ast.FunctionDef) and node.name in SAYING.get(name, ()):
                found |= said_by(node)
            if not isinstance(node, ast.Call) or not node.args:
                continue
            if named(node) in PROBLEMS:
                found |= of_problem(node.args[0], assigned)
            elif named(node) == "step" and len(node.args) == 3:
                found.add(template(node.args[2]))
            found |= {template(keyword.value) for keyword in node.keywords if keyword.arg == "hint"}
    return {f"%1 {words}" if NAME_FIRST.match(words) else words for words in found - SAME - {""}}


def texts(value: ast.expr) -> set[str]:
    """Return the lines that stand in a constant; what else is there are signs of a library's errors."""
    found = {template(node) for node in ast.walk(value) if isinstance(node, ast.expr)}
    return {words for words in found if re.match("(is|has|its?|The) ", words)}


def of_problem(argument: ast.expr, assigned: dict[str, ast.expr]) -> set[str]:
    """Return the texts a problem may have.

    One that is made in a way this test does not know fails it, so that none goes untranslated unseen.
    """
    if words := template(argument):
        values = [part.value for part in getattr(argument, "values", ()) if isinstance(part, ast.FormattedValue)]
        inner = {template(part) for value in values for part in parts(value)} | {
            template(assigned[value.id]) for value in values if isinstance(value, ast.Name) and value.id in assigned
        }
        return {words} | {one for one in inner if " " in one}
    if isinstance(argument, ast.Name):
        return {template(assigned[argument.id])} if argument.id in assigned else set()
    assert isinstance(argument, ast.Call), ast.unparse(argument)
    assert named(argument) in PASSED_ON.union(*SAYING.values()), (
        f"add {named(argument)} to SAYING: {ast.unparse(argument)}"
    )
    return set()


def test_every_problem_has_its_arabic() -> None:
    known = read_problems("ar")
    missing = sorted(words for words in templates() if words not in known)
    assert missing == [], "write the Arabic in resources/translations/problems_ar.ts"


def test_the_walk_finds_what_is_said_in_every_way() -> None:
    found = templates()
    for words in (
        "There is nothing to undo.",
        "%1 is damaged or no PDF: open it in a PDF viewer and print it to a new PDF",
        "its certificate has expired",
        "This page came without encryption: anybody on the way could have changed it",
        "Fetching the page",
        "%1 is not a Word document; choose a .docx or .dotx file as template.",
        "its parser crashed",
    ):
        assert words in found, words


def test_places_for_values_are_kept_and_lrelease_takes_them(tmp_path: Path) -> None:
    for english, arabic in read_problems("ar").items():
        assert set(re.findall(r"%\d", arabic)) == set(re.findall(r"%\d", english)), english
        assert re.search("[\u0621-\u064a]", arabic), english
    done = subprocess.run(
        [Path(sys.executable).parent / "pyside6-lrelease", resource("translations", "problems_ar.ts"), "-qm",
         tmp_path / "ar.qm"], check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert "0 unfinished" in done.stdout


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    language.apply(qapp, "ar")
    yield
    language.apply(qapp, "en")


@pytest.mark.parametrize(
    ("problem", "kept", "said"),
    [
        ("news.example answers “404 Not Found” instead of the page: look for it in a web archive", "404 Not", "أرشيف"),
        ("news.example cannot prove who it is (its certificate has expired): allow invalid certificates in the "
         "settings to take it anyway", "news.example", "انتهت صلاحية شهادته"),
        ("scan.pdf cannot be read (its parser was stopped after 30 s): print it to a new PDF and add that",
         "scan.pdf", "أُوقف قارئه"),
        ("There is no field “claimer”: did you mean “claimant:”?", "claimant", "هل قصدت"),
        ("There is no claim 12.", "12", "ادعاء"),
        ("old.doc is in an old Office format: open it and save it as .docx or .pdf", "old.doc", "أوفيس"),
    ],
)  # fmt: skip
def test_problems_are_said_in_arabic_with_their_values(arabic: None, problem: str, kept: str, said: str) -> None:
    words = problem_words(problem)
    assert kept in words
    assert said in words
    assert not re.search("[a-z]{3,} [a-z]{2,} [a-z]{2,}", words), words


def test_what_no_pattern_knows_and_what_is_english_stays(arabic: None, qapp: QApplication) -> None:
    assert problem_words("Nothing knows this line") == "Nothing knows this line"
    language.apply(qapp, "en")
    assert problem_words("There is nothing to undo.") == "There is nothing to undo."
