"""Packages: what is in them, and that they work where no checkout is."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from conftest import environment

ROOT = Path(__file__).parent.parent
CODE = "import tipcheck, tipcheck.library as l; print(tipcheck.__file__); print(l.bundled())"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build wheel and sdist, without a network."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return folder


def _run(*arguments: str, path: Path) -> str:
    """Run Python with a folder before all others on its path, from outside the checkout."""
    done = subprocess.run(
        [sys.executable, *arguments],
        env=environment(PYTHONPATH=str(path)),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return done.stdout


def test_a_wheel_works_outside_the_checkout(built: Path, tmp_path: Path) -> None:
    """The bundled checklists are inside it, and found."""
    (wheel,) = built.glob("*.whl")
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)  # noqa: S202 - our own
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"tipcheck"}
    assert (site / "tipcheck" / "py.typed").exists()
    code, bundled = _run("-c", CODE, path=site).splitlines()
    assert Path(code) == site / "tipcheck" / "__init__.py"
    assert Path(bundled) == site / "tipcheck" / "_checklists"
    scored = _run("-m", "tipcheck", "score", "PER-2023", "--example", path=site)
    assert "\n7%-86%, 27% coverage" in scored
    assert "2004\tTier 2 Watch List" in _run("-m", "tipcheck", "clock", "PER", path=site)
    metadata = next(site.glob("*.dist-info/METADATA")).read_text(encoding="utf-8")
    assert "License-Expression: MIT" in metadata
    assert "Requires-Python: >=3.11" in metadata


def test_an_sdist_works_as_a_checkout(built: Path, tmp_path: Path) -> None:
    """Unpacked and not installed; its visible top level is the project's."""
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (folder,) = tmp_path.glob("tipcheck-*")
    visible = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    project = {"pyproject.toml", "README.md", "tipcheck", "checklists", "tests"}
    assert visible == {*project, "PKG-INFO"}
    code, bundled = _run("-c", CODE, path=folder).splitlines()
    assert Path(code) == folder / "tipcheck" / "__init__.py"
    assert Path(bundled) == folder / "checklists"
    assert "Peru" in _run("-m", "tipcheck", "list", path=folder)


def test_the_heavy_libraries_wait_until_they_are_used() -> None:
    """Help and Tab load none of them; plain lines need no Rich."""
    code = (
        "import sys; from tipcheck.cli.app import run; run(sys.argv[1:]);"
        "print(sorted({'rich', 'pydantic', 'tomllib', 'rtoml', 'filelock'} & set(sys.modules)))"
    )
    assert _run("-c", code, "--help", path=ROOT).splitlines()[-1] == "[]"
    scored = _run("-c", code, "score", "PER-2023", "--example", path=ROOT).splitlines()
    assert scored[-1] == "['pydantic', 'rtoml']"


def test_layers_hold() -> None:
    """Data flows one way: TOML, model, findings, score, sheet, table or export."""
    lint = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    assert subprocess.run(lint, cwd=ROOT, capture_output=True, check=False).returncode == 0
