"""A command, what one run of it costs, and how that compares with another's."""

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

HERE: Final = Path(__file__).parent
TIPCHECK: Final = str(Path(sys.executable).with_name("tipcheck"))


class Cost(NamedTuple):
    """What one run of a command took: processor seconds, wall seconds, most memory in MB; its end.

    A command that fails at once is quick; its exit code is told, lest it be taken for speed.
    """

    processor: float
    wall: float
    memory: float
    code: int


class Job(NamedTuple):
    """A command, what it is held against, where they are run, and how often it may cost that."""

    name: str
    command: Sequence[str]
    beside: str
    other: Sequence[str]
    allowed: float | None
    folder: Path
    other_folder: Path | None = None


def cost(command: Sequence[str], folder: Path) -> Cost:
    """Run a command once, in a process whose memory is measured alone."""
    measured = [sys.executable, str(HERE / "measure.py"), *command]
    begun = time.perf_counter()
    done = subprocess.run(measured, cwd=folder, capture_output=True, check=False, text=True)
    wall = time.perf_counter() - begun
    processor, memory = done.stderr.rstrip().rpartition("\n")[2].split()
    return Cost(float(processor), wall, float(memory), done.returncode)


def measure(job: Job, rounds: int) -> None:
    """Run a job and what it is held against in turn, and print their medians and ratio."""
    pairs = [
        (cost(job.command, job.folder), cost(job.other, job.other_folder or job.folder))
        for _ in range(rounds)
    ]
    mine = statistics.median(each.processor for each, _ in pairs)
    wall = statistics.median(each.wall for each, _ in pairs)
    ratio = statistics.median(one.processor / other.processor for one, other in pairs)
    memory = max(each.memory for each, _ in pairs)
    name = _told(job.name, [each for each, _ in pairs])
    other = _told(job.beside, [each for _, each in pairs])
    allowed = "" if job.allowed is None else f"{job.allowed:g}"
    row(name, f"{mine:.2f}", f"{wall:.2f}", f"{memory:.0f}", other, f"{ratio:.2f}", allowed)


def _told(name: str, costs: Sequence[Cost]) -> str:
    code = max(each.code for each in costs)
    return f"{name} (exit {code})" if code else name


def row(*cells: str) -> None:
    """Print a row of a Markdown table."""
    print(f"| {' | '.join(cells)} |", flush=True)
