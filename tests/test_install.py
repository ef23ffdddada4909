"""An installed FactDesk has its forms and data with it, from a wheel and from the source package alike."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import factdesk

ROOT = Path(__file__).resolve().parents[1]
DATA = sorted(
    path.relative_to(ROOT).as_posix()
    for top in ("ui", "resources")
    for path in (ROOT / top).rglob("*")
    if path.is_file() and not path.name.startswith(".") and path.suffix != ".qm"
)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", str(folder)], cwd=ROOT, check=True)
    return folder


def test_the_wheel_carries_every_form_and_data_file(packages: Path) -> None:
    (wheel,) = packages.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {f"factdesk/{name}" for name in DATA} <= names
    assert not [name for name in names if name.startswith(("tests/", "src/")) or name.endswith(".pyc")]


def test_the_source_package_carries_what_the_wheel_is_built_from(packages: Path) -> None:
    (source,) = packages.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert set(DATA) <= names
    assert {"Makefile", "pyproject.toml", "README.md", "LICENSE", "src/factdesk/__init__.py"} <= names


@pytest.mark.slow
def test_an_installed_wheel_finds_its_own_files_and_checks_itself(packages: Path, tmp_path: Path) -> None:
    (wheel,) = packages.glob("*.whl")
    site = tmp_path / "site"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(site)]
    subprocess.run([*command, str(wheel)], check=True)
    environment = {**os.environ, "PYTHONPATH": str(site), "FACTDESK_HOME": str(tmp_path / "home")}

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    found = run("-c", "from factdesk import assets; print(assets.resource('samples', 'samples.json'))").strip()
    assert Path(found).is_relative_to(tmp_path)
    assert Path(found).is_file()
    assert factdesk.__version__ in run("-m", "factdesk", "--version")
    run("-m", "factdesk", "check")


def test_a_first_start_without_compiled_libraries_says_nothing_of_them(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "none"), "PYTHONDONTWRITEBYTECODE": "1"}
    code = "import factdesk.search.index"
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert "whoosh" not in done.stderr
