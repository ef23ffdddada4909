"""The rules of the house as tests: who may import whom, how long a file may be, what must not be in the tree.

Each library test is named after the reason for its rule.
"""

import ast
import json
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

import factdesk

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "factdesk"
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path.parent.name != "versions")  # those Alembic writes
LONGEST_FILE = 300
LONGEST_FUNCTION = 60


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _nodes(path: Path) -> list[ast.AST]:
    """Return what of a file the rules speak of: imports, functions, handlers and attributes."""
    wanted = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ExceptHandler, ast.Attribute)
    return [node for node in ast.walk(_tree(path)) if isinstance(node, wanted)]


@cache
def _imports(path: Path) -> set[str]:
    """Return every module that a file imports, inside functions too."""
    found: set[str] = set()
    for node in _nodes(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def _importers_of(library: str) -> set[str]:
    """Return the rooms, or single files at the top, that import the library."""
    found = set()
    for path in MODULES:
        if any(name == library or name.startswith(library + ".") for name in _imports(path)):
            found.add(path.relative_to(SOURCE).parts[0].removesuffix(".py"))
    return found


def test_rooms_import_only_what_lies_beneath_them_so_that_text_flows_one_way() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


LIBRARY_HOMES = {
    "no_screen_is_needed_below_the_window": ("PySide6", {"desktop"}),
    "the_index_stays_a_swap": ("whoosh", {"search"}),
    "a_report_can_be_read_without_Word": ("docx", {"report", "capture"}),
    "only_one_room_goes_online": ("requests", {"capture"}),
    "only_one_room_goes_online_by_the_standard_library_either": ("urllib.request", {"capture"}),
    "web_pages_are_read_in_one_place": ("trafilatura", {"capture"}),
    "what_is_kept_is_written_in_one_place": ("sqlmodel", {"store", "workspace"}),
    "queries_stand_in_one_place": ("sqlalchemy", {"store", "workspace"}),
    "the_schema_changes_in_one_place": ("alembic", {"store"}),
    "the_terminal_is_known_to_one_room": ("typer", {"cli"}),
}


@pytest.mark.parametrize(("library", "homes"), LIBRARY_HOMES.values(), ids=LIBRARY_HOMES.keys())
def test_each_library_has_its_home_so_that(library: str, homes: set[str]) -> None:
    assert _importers_of(library) <= homes


def test_the_domain_touches_no_files_so_that_its_rules_can_be_tried_in_memory() -> None:
    for path in (SOURCE / "domain").rglob("*.py"):
        assert not _imports(path) & {"pathlib", "os", "sqlite3", "io", "shutil", "subprocess", "socket"}, _name(path)


def test_every_module_says_what_it_is_for_and_stays_short() -> None:
    wrong = []
    for path in MODULES:
        said = ast.get_docstring(_tree(path)) or ""
        if not said:
            wrong.append(f"{_name(path)}: a module opens with one line that says what it is for")
        elif not said.splitlines()[0].rstrip().endswith((".", "?", ":", "…")):
            wrong.append(f"{_name(path)}: its first line is one whole sentence")
        if (length := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE:
            wrong.append(f"{_name(path)}: {length} lines are two ideas: part them")
    assert wrong == []


def test_no_file_of_tests_is_two_ideas() -> None:
    lengths = {_name(p): len(p.read_text(encoding="utf-8").splitlines()) for p in (ROOT / "tests").rglob("*.py")}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_every_function_fits_a_screen() -> None:
    wrong = []
    for path in MODULES:
        for node in _nodes(path):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    wrong.append(f"{_name(path)}: {node.name}: {length} lines")
    assert wrong == []


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "helpers", "manager", "common", "misc", "base"}
    assert not {_name(path) for path in MODULES if path.stem in drawers or path.parent.name in drawers}


def test_only_the_window_and_its_tasks_catch_everything() -> None:
    allowed = {"src/factdesk/desktop/app.py", "src/factdesk/desktop/tasks.py"}
    for path in MODULES:
        for node in _nodes(path):
            if isinstance(node, ast.ExceptHandler) and _name(path) not in allowed:
                assert node.type is not None, f"{_name(path)}:{node.lineno} catches everything"


def test_no_test_is_switched_off() -> None:
    for path in sorted((ROOT / "tests").rglob("*.py")):
        for node in _nodes(path):
            if isinstance(node, ast.Attribute):
                assert node.attr not in {"skip", "skipif", "xfail", "importorskip"}, f"{_name(path)}:{node.lineno}"


def _tree_files() -> list[Path]:
    """Return every text file that belongs to the project, as git lists them; without git, as the folders hold them."""
    if (ROOT / ".git").exists():
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        paths = [ROOT / name for name in listed.split("\0") if name]
    else:
        paths = [p for top in ("src", "ui", "resources", "tests", "docs", "bench") for p in (ROOT / top).rglob("*")]
    wanted = {".py", ".md", ".toml", ".txt", ".json", ".ui", ".sh", ".svg", ".xml", ".desktop", ".in", ".qss", ""}
    return [path for path in paths if path.is_file() and path.suffix in wanted and "__pycache__" not in path.parts]


NOT_OURS_TO_NAME = re.compile(
    r"(?<![\w./>])/(?:home|Users|root|work|mnt)/\w"  # somebody's folders
    r"|[A-Z]:\\\\?Users"
    r"|pypi[.]org|pythonhosted[.]org|npmjs[.]org|deb[.]debian[.]org"  # a registry is the machine's choice
)


def test_the_tree_names_nobodys_machine() -> None:
    found = []
    for path in _tree_files():
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if path != Path(__file__) and NOT_OURS_TO_NAME.search(line):
                found.append(f"{_name(path)}:{number}: {line.strip()[:100]}")
    assert not found


DATA = sorted(path for path in (ROOT / "resources").rglob("*") if path.suffix in {".json", ".toml"})


@pytest.mark.parametrize("path", DATA, ids=_name)
def test_every_data_file_loads(path: Path) -> None:
    read = json.loads if path.suffix == ".json" else tomllib.loads
    assert read(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "path",
    [p for top in ("ui", "resources") for suffix in ("ui", "svg", "xml") for p in (ROOT / top).rglob(f"*.{suffix}")],
    ids=_name,
)
def test_every_form_and_drawing_is_well_formed(path: Path) -> None:
    ElementTree.fromstring(path.read_bytes())


@pytest.mark.parametrize("path", [*ROOT.glob("*.md"), *sorted((ROOT / "docs").glob("*.md"))], ids=_name)
def test_every_link_of_the_documentation_leads_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (path.parent / target).exists(), target


def test_the_version_is_the_same_everywhere_and_in_the_change_log() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == factdesk.__version__
    assert f"## [{factdesk.__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_dependency_is_explained_and_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    explained = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").lower()
    for requirement in project["dependencies"]:
        name = re.split(r"[<>=!~;\[ ]", requirement)[0].lower().replace("_", "-")
        assert f"| `{name}`" in explained, f"{name} has no line in ARCHITECTURE.md"
        for locked in ("runtime.txt", "dev.txt"):
            assert f"\n{name}==" in (ROOT / "requirements" / locked).read_text(encoding="utf-8"), (
                f"{name} is not in requirements/{locked}: run make lock"
            )


SLOW_LIBRARIES = {"docx", "requests", "trafilatura", "whoosh", "sqlmodel", "sqlalchemy", "alembic"}


def _loaded_after(statement: str) -> set[str]:
    """Return which slow libraries a fresh Python holds after a statement."""
    code = (
        f"import sys\ntry:\n    {statement}\nexcept SystemExit:\n    pass\n"
        f"print('\\nLOADED', *sorted({SLOW_LIBRARIES!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.rsplit("LOADED", 1)[1].split())


def test_the_version_is_told_without_waiting_for_slow_libraries() -> None:
    assert _loaded_after("sys.argv = ['factdesk', '--version']; from factdesk.__main__ import main; main()") == set()


def test_the_window_paints_before_slow_libraries_are_loaded() -> None:
    assert _loaded_after("import factdesk.desktop.app") == set()


def test_the_locked_qt_survives_a_working_day_of_calls() -> None:
    # PySide6 6.12.0 loses a reference to None in every such call on Python 3.10 and 3.11 and aborts after some 5,000.
    code = "from PySide6.QtCore import QObject\no = QObject()\nfor _ in range(20_000):\n    o.setObjectName('x')"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
