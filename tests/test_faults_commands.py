"""Every command is known as one that writes or one that reads; who reads writes nothing."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any

import pytest
from forks import Forks
from remains import files_in, leftovers
from writing_commands import ANSWERED, EXPORTED, GUIDED, READING, WRITING

from tipcheck.cli.app import FAMILIES

pytestmark = pytest.mark.posix

Stamps = dict[str, tuple[bytes | None, int]]


def test_every_command_is_in_one_of_the_tables() -> None:
    """So that none is forgotten: one that writes is tried with every fault, with -o and without."""
    commands = {(family, name) for family, names in FAMILIES.items() for name in names}
    tried = {line.split()[0] for line in (*READING, *(row.line for row in WRITING.values()))}
    assert {name for _, name in commands} == {*tried, *GUIDED}
    assert [name for name in GUIDED.values() if not Path(__file__).with_name(name).exists()] == []
    exporting = {row.line.split()[0] for row in WRITING.values() if " -o " in row.line}
    for family, name in commands:
        command = getattr(import_module(f"tipcheck.cli.{family}"), f"{name}_command")
        assert (name in exporting) == ("output" in signature(command).parameters)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Path]:
    """Give a folder that may be protected."""
    yield tmp_path
    for path in (tmp_path, *tmp_path.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)


def _stamps(folder: Path) -> Stamps:
    """Read what is in a folder, hidden files too, and when it changed."""
    return {
        str(path): (path.read_bytes() if path.is_file() else None, path.stat().st_mtime_ns)
        for path in (folder, *sorted(folder.rglob("*")))
    }


Prepare = Callable[[Path, Sequence[str]], None]
"""Lets a folder be as some commands leave it."""


@pytest.fixture(scope="module")
def prepare(forks: Forks, tmp_path_factory: pytest.TempPathFactory) -> Prepare:
    """Prepare folders; what was prepared once is copied."""
    known: dict[tuple[str, ...], Path] = {}

    def prepared(folder: Path, lines: Sequence[str]) -> None:
        key = tuple(lines)
        if key not in known:
            known[key] = tmp_path_factory.mktemp("prepared")
            for line in lines:
                assert forks.run(known[key], line).code == 0
        shutil.copytree(known[key], folder, dirs_exist_ok=True)

    return prepared


def _protect(folder: Path) -> None:
    for path in (*folder.rglob("*"), folder):
        if path.is_dir():
            path.chmod(0o555)


def _trace(forks: Forks, folder: Path, line: str, **how: Any) -> tuple[int, bool]:
    """Run a command; give its exit code, and whether it left a trace."""
    before = _stamps(folder)
    run = forks.run(folder, line, **how)
    return run.code, _stamps(folder) != before


@pytest.mark.parametrize("line", READING)
def test_a_command_that_reads_leaves_no_trace(
    forks: Forks, prepare: Prepare, workspace: Path, line: str
) -> None:
    """No lock, no cache: contents and times stay, and the folder may be write-protected."""
    prepare(workspace, (*ANSWERED, EXPORTED) if "sheet.csv" in line else ANSWERED)
    assert _trace(forks, workspace, line) == (0, False)
    _protect(workspace)
    assert _trace(forks, workspace, line, powerless=True) == (0, False)


def test_a_command_that_caches_leaves_a_trace(forks: Forks, workspace: Path) -> None:
    """So the test above can fail."""
    assert _trace(forks, workspace, "list", planted="cache") == (0, True)
    (workspace / ".cache").unlink()
    _protect(workspace)
    assert _trace(forks, workspace, "list", planted="cache", powerless=True)[0] != 0


@pytest.mark.parametrize("name", WRITING)
def test_a_command_that_writes_is_refused_in_a_protected_folder(
    forks: Forks, prepare: Prepare, workspace: Path, name: str
) -> None:
    """It says so in one line, exit 4, and nothing is changed."""
    row = WRITING[name]
    prepare(workspace, row.before)
    _protect(workspace)
    before = files_in(workspace)
    run = forks.run(workspace, row.line, powerless=True)
    lines = [line for line in run.err.splitlines() if line.startswith("tipcheck: ")]
    assert (run.code, len(lines)) == (4, 1)
    assert not run.out or row.shows_first
    assert ": not saved: Permission denied" in lines[0]
    assert (files_in(workspace), leftovers(workspace)) == (before, [])


def test_what_one_command_left_is_in_no_other_ones_way(forks: Forks, tmp_path: Path) -> None:
    """Its temporary file is taken away by the next writer of the same ledger, and no other."""
    assert forks.run(tmp_path, "start PER-2023").code == 0
    for name in (".PER-2023.toml.1.tmp", ".PER-2023.luis.toml.1.tmp", ".PER-2023.toml.x.tmp"):
        (tmp_path / "assessments" / name).write_text("half")
    before = files_in(tmp_path)
    assert forks.run(tmp_path, "start PER-2023").code == 0
    assert files_in(tmp_path) == before
    assert leftovers(tmp_path) == [".PER-2023.luis.toml.1.tmp", ".PER-2023.toml.x.tmp"]
