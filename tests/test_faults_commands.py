"""Every command is known as one that writes or one that reads; who reads writes nothing."""

import os
import tempfile
from collections.abc import Iterator
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any

import pytest
from forks import Forks
from trials import files_in, leftovers
from writing_commands import ANSWERED, EXPORTED, GUIDED, READING, WRITING

from tipcheck.cli.app import FAMILIES

pytestmark = pytest.mark.posix

NOBODY = 65534
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
def reader() -> int:
    """Give somebody whom write protection stops: ourselves, or nobody if that is the root user."""
    return 0 if os.geteuid() else NOBODY


@pytest.fixture
def workspace(forks: Forks) -> Iterator[Path]:
    """Give a folder with findings that everybody may read, outside the private ones of tests."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        for line in (*ANSWERED, EXPORTED):
            assert forks.run(folder, line).code == 0
        for path in folder.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)
        yield folder
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o755)


def _stamps(folder: Path) -> Stamps:
    """Read what is in a folder, hidden files too, and when it changed."""
    return {
        str(path): (path.read_bytes() if path.is_file() else None, path.stat().st_mtime_ns)
        for path in (folder, *sorted(folder.rglob("*")))
    }


def _protect(folder: Path) -> None:
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)


def _trace(forks: Forks, folder: Path, line: str, **how: Any) -> tuple[int, bool]:
    """Run a command; give its exit code, and whether it left a trace."""
    before = _stamps(folder)
    run = forks.run(folder, line, **how)
    return run.code, _stamps(folder) != before


@pytest.mark.parametrize("line", READING)
def test_a_command_that_reads_leaves_no_trace(
    forks: Forks, workspace: Path, reader: int, line: str
) -> None:
    """No lock, no cache: contents and times stay, and the folder may be write-protected."""
    assert _trace(forks, workspace, line) == (0, False)
    _protect(workspace)
    assert _trace(forks, workspace, line, user=reader) == (0, False)


def test_a_command_that_caches_leaves_a_trace(forks: Forks, workspace: Path, reader: int) -> None:
    """So the test above can fail."""
    assert _trace(forks, workspace, "list", planted="cache") == (0, True)
    _protect(workspace)
    assert _trace(forks, workspace, "list", planted="cache", user=reader)[0] != 0


@pytest.mark.parametrize("name", WRITING)
def test_a_command_that_writes_is_refused_in_a_protected_folder(
    forks: Forks, workspace: Path, reader: int, name: str
) -> None:
    """It says so in one line, exit 4, and nothing is changed."""
    _protect(workspace)
    before = _stamps(workspace)
    run = forks.run(workspace, WRITING[name].line, user=reader, patience=0.1)
    lines = [line for line in run.err.splitlines() if line.startswith("tipcheck: ")]
    assert (run.code, run.out, len(lines)) == (4, "", 1)
    assert lines[0].endswith("Permission denied; nothing was changed")
    assert _stamps(workspace) == before


def test_what_one_command_left_is_in_no_other_ones_way(forks: Forks, tmp_path: Path) -> None:
    """Its temporary file is taken away by the next writer of the same ledger, and no other."""
    assert forks.run(tmp_path, "start PER-2023").code == 0
    for name in (".PER-2023.toml.1.tmp", ".PER-2023.luis.toml.1.tmp", ".PER-2023.toml.x.tmp"):
        (tmp_path / "assessments" / name).write_text("half")
    before = files_in(tmp_path)
    assert forks.run(tmp_path, "start PER-2023").code == 0
    assert files_in(tmp_path) == before
    assert leftovers(tmp_path) == [".PER-2023.luis.toml.1.tmp", ".PER-2023.toml.x.tmp"]
