"""A ledger that was cut is an error to every command, and never another score."""

from pathlib import Path

import pytest
from forks import Forks
from writing_commands import ANSWERED, FULL, LEDGER

pytestmark = pytest.mark.posix


def _cut_everywhere(forks: Forks, folder: Path, every: int) -> list[str]:
    """Make ledgers of raters that are cut, one at each of some bytes, and name the raters."""
    for line in ANSWERED:
        assert forks.run(folder, line).code == 0
    whole = (folder / LEDGER).read_bytes()
    names = [f"r{size}" for size in range(0, len(whole), every)]
    for name in names:
        (folder / f"assessments/PER-2023.{name}.toml").write_bytes(whole[: int(name[1:])])
    return names


def _passed(forks: Forks, folder: Path, command: str, names: list[str], planted: str = "") -> int:
    """Say how many of the cut ledgers a command takes for whole."""
    lines = [f"{command} --rater {name}" for name in names]
    (run,) = forks.together(folder, [lines], planted=planted)
    assert set(run.codes) <= {0, 3}
    return run.codes.count(0)


@pytest.mark.parametrize("command", ["score PER-2023", "set PER-2023 3 not-met"])
def test_a_ledger_cut_at_any_byte_is_refused(forks: Forks, tmp_path: Path, command: str) -> None:
    """For reading and for writing; it stays as it is, to be mended."""
    names = _cut_everywhere(forks, tmp_path, 1 if FULL else 37)
    assert _passed(forks, tmp_path, command, names) == 0
    sizes = {
        name: (tmp_path / f"assessments/PER-2023.{name}.toml").stat().st_size for name in names
    }
    assert sizes == {name: int(name[1:]) for name in names}


def test_without_the_end_mark_cut_ledgers_would_pass(forks: Forks, tmp_path: Path) -> None:
    """So the test above can fail: with fewer findings, and another score."""
    names = _cut_everywhere(forks, tmp_path, 37)
    assert _passed(forks, tmp_path, "score PER-2023", names, "no_end_mark") > len(names) // 4
