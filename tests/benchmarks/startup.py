"""How long tipcheck takes to start, in multiples of bare Python.

Run it as `python tests/benchmarks/startup.py [RUNS]` in an environment where tipcheck is installed
and byte-compiled; quote the medians of at least 20 runs (the default). Each run of a job is paired
with one of `python -c pass`, and the median of the ratios is printed beside what is allowed: a
machine's speed drifts, the ratio of neighbours does not.
"""

import os
import resource
import statistics
import subprocess
import sys
from pathlib import Path

BARE = (sys.executable, "-c", "pass")
TIPCHECK = str(Path(sys.executable).with_name("tipcheck"))
TAB = {
    "_TIPCHECK_COMPLETE": "complete_bash",
    "COMP_WORDS": "tipcheck show P",
    "COMP_CWORD": "2",
}
JOBS: tuple[tuple[str, tuple[str, ...], dict[str, str], float], ...] = (
    ("--version", ("--version",), {}, 1.2),
    ("--help", ("--help",), {}, 7),
    ("one Tab", (), TAB, 7),
    ("score PER-2023 --example", ("score", "PER-2023", "--example"), {}, 16),
    ("show PER-2023", ("show", "PER-2023"), {}, 16),
    ("diff PER-2021 PER-2022", ("diff", "PER-2021", "PER-2022"), {}, 16),
)
"""Name, arguments, environment, and how many times bare Python it may take."""


def seconds(command: tuple[str, ...], surroundings: dict[str, str]) -> float:
    """Run a command once; give its processor time, which others on the machine hardly change."""
    begun = _spent()
    subprocess.run(
        command, env={**os.environ, **surroundings}, stdout=subprocess.DEVNULL, check=True
    )
    return _spent() - begun


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def ratio(command: tuple[str, ...], surroundings: dict[str, str], runs: int) -> float:
    """Give the median ratio of a command to bare Python, pair by pair, after one of each."""
    pairs = [(seconds(command, surroundings), seconds(BARE, {})) for _ in range(runs + 1)][1:]
    return statistics.median(mine / bare for mine, bare in pairs)


def main() -> None:
    """Print a line for each job."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    print(f"{'job':26}{'x bare Python':>14}{'allowed':>9}")
    for name, arguments, surroundings, allowed in JOBS:
        measured = ratio((TIPCHECK, *arguments), surroundings, runs)
        print(f"{name:26}{measured:14.2f}{allowed:9.1f}")


if __name__ == "__main__":
    main()
