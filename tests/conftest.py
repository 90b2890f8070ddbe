"""What tests share: a clean surrounding, a command line to call, Peru's list of 2023."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import settings

from tipcheck.assessment import Assessment, open_assessment
from tipcheck.cli.app import run
from tipcheck.library import Workspace, bundled

if TYPE_CHECKING:
    from forks import Forks

ASSESSOR = "ana@ngo.example"


# How long an example takes says on a shared machine only who else works there.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

collect_ignore = ["test_terminal.py"] if sys.platform == "win32" else []


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what there is nothing to try with here.

    On Windows what only POSIX systems have: pipes in folders, modes, /dev; everywhere what needs a
    browser, a spreadsheet or a tracer that is not installed.
    """
    left = [item for item in items if _lacks(item)]
    config.hook.pytest_deselected(items=left)
    items[:] = [item for item in items if item not in left]


def _lacks(item: pytest.Item) -> bool:
    if sys.platform == "win32" and item.get_closest_marker("posix"):
        return True
    marks = (mark.kwargs.get("reason", "") for mark in item.iter_markers("skip"))
    return any(reason.startswith("got empty parameter set") for reason in marks)


class Ran(NamedTuple):
    """What one command line left: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


Tipcheck = Callable[..., Ran]
"""Runs a command line, as `tipcheck("score", "PER-2023")`."""


@pytest.fixture(autouse=True)
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder, with a name to sign with and nothing else in the environment."""
    for name in ("TIPCHECK_DIR", "TIPCHECK_LANG", "ACCESSIBLE", "FORCE_COLOR", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TIPCHECK_ASSESSOR", ASSESSOR)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("_TYPER_FORCE_DISABLE_TERMINAL", "1")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def tipcheck(capfd: pytest.CaptureFixture[str]) -> Tipcheck:
    """Run command lines in this process, off a terminal."""

    def call(*arguments: str | Path) -> Ran:
        capfd.readouterr()
        try:
            code = run([str(argument) for argument in arguments])
        except SystemExit as left:
            code = left.code if isinstance(left.code, int) else 0
        sys.stdout.flush()
        sys.stderr.flush()
        return Ran(code, *capfd.readouterr())

    return call


@pytest.fixture
def peru() -> Assessment:
    """Give Peru's list of 2023 with no findings on it, in the folder at hand."""
    return open_assessment(Workspace(Path.cwd()), "PER-2023")


@pytest.fixture
def example() -> Assessment:
    """Give Peru's list of 2023 with the bundled example's findings."""
    return open_assessment(Workspace(None), "PER-2023", example=True)


@pytest.fixture(scope="session")
def example_text() -> str:
    """Give the text of the bundled example ledger."""
    return (bundled() / "examples" / "PER-2023.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def forks() -> "Iterator[Forks]":
    """Give a server that runs command lines as processes of their own, and quickly."""
    from forks import Forks

    server = Forks()
    yield server
    server.close()


def measured(**more: str) -> dict[str, str]:
    """Give an environment for a process of its own, whose lines count as covered."""
    return {**os.environ, "PYTHONUTF8": "1", **more}


def environment(**more: str) -> dict[str, str]:
    """Give an environment for a process of its own, which is quicker if nobody counts its lines."""
    measuring = ("COVERAGE", "COV_CORE")
    return {name: each for name, each in measured(**more).items() if not name.startswith(measuring)}
