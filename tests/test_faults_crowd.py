"""Many commands at once: whoever is told that a finding is saved finds it in the ledger."""

import subprocess
import sys
from pathlib import Path

import pytest
from forks import Forks, surroundings
from writing_commands import FULL, LEDGER

from tipcheck.assessment import open_ledger

pytestmark = pytest.mark.posix


def _line(who: int, number: int) -> str:
    return f"set PER-2023 {(who + number) % 11 + 1} not-met --by w{who} --note {who}.{number}"


def _kept(folder: Path) -> set[str | None]:
    return {finding.note for finding in open_ledger(folder / LEDGER, "PER-2023").findings}


def _acknowledged_and_kept(
    forks: Forks, folder: Path, writers: int, each: int, planted: str = ""
) -> tuple[int, int]:
    """Let processes write at once; give how many findings were acknowledged, and kept of these."""
    assert forks.run(folder, "start PER-2023").code == 0
    sessions = [[_line(who, number) for number in range(each)] for who in range(writers)]
    runs = forks.together(folder, sessions, planted=planted)
    acknowledged = {
        f"{who}.{number}"
        for who, run in enumerate(runs)
        for number, code in enumerate(run.codes)
        if code == 0
    }
    return len(acknowledged), len(acknowledged & _kept(folder))


def test_of_twenty_processes_nobody_loses_a_finding(forks: Forks, tmp_path: Path) -> None:
    """Whoever writes at once waits for the others: of a thousand, a thousand are kept."""
    each = 50 if FULL else 10
    assert _acknowledged_and_kept(forks, tmp_path, 20, each) == (20 * each, 20 * each)


def test_the_same_processes_without_a_lock_lose_findings(forks: Forks, tmp_path: Path) -> None:
    """So the test above can fail: atomic replacement alone keeps only some."""
    acknowledged, kept = _acknowledged_and_kept(forks, tmp_path, 8, 12, "no_lock")
    assert kept < acknowledged


@pytest.mark.parametrize("rounds", [10] if FULL else [1])
def test_twenty_commands_at_once_are_all_saved(tmp_path: Path, rounds: int) -> None:
    """Each an interpreter of its own, the first of them beginning the ledger."""
    for number in range(rounds):
        running = [
            subprocess.Popen(
                [sys.executable, "-m", "tipcheck", *_line(who, number).split()],
                cwd=tmp_path,
                env=surroundings(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            for who in range(20)
        ]
        assert [process.wait() for process in running] == [0] * 20
    assert _kept(tmp_path) == {f"{who}.{n}" for who in range(20) for n in range(rounds)}
