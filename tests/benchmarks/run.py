"""The whole benchmark: every line of the budget, measured in one run.

Run it as `python tests/benchmarks/run.py [ROUNDS] [--peers DIR]` in an environment where tipcheck
is installed, not in editable mode, by a recent pip; `--only PART` measures one part of it. Each job
is run in rounds, beside what it is held against: a machine's speed drifts, the ratio of neighbours
does not. Times are medians of processor time and wall time; ratios are medians of the pairs'
processor times, for others may use the machine too.
"""

import os
import platform
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import peers
import startup
from agreement import print_agreement
from beside import beside_peers
from files import jobs, thousand_items, worlds
from jobs import TIPCHECK, measure, row
from land import write_universe
from truth import print_figures, print_truth
from universe import Sizes


class Asked(NamedTuple):
    """How many rounds, where the peers' environments are, and a folder to work in."""

    rounds: int
    peers: Path | None
    folder: Path


def starts(asked: Asked) -> None:
    """Print what start-up costs, in multiples of bare Python."""
    for name, arguments, surroundings, allowed in startup.JOBS:
        command = (TIPCHECK, *arguments)
        ratio = startup.ratio(command, surroundings, 4 * asked.rounds)
        row(name, "", "", "", "bare Python", f"{ratio:.2f}", f"{allowed:g}")


def files(asked: Asked) -> None:
    """Print what many files cost, and how that grows."""
    for job in jobs(asked.folder, worlds(asked.folder)):
        measure(job, asked.rounds)


def others(asked: Asked) -> None:
    """Print what the same content costs elsewhere."""
    if asked.peers is None:
        return
    home = asked.folder / "others"
    home.mkdir()
    thousand_items(home / "thousand")
    world = home / "world"
    write_universe(world, Sizes(ledger_every=0))
    known = peers.install(asked.peers.resolve())
    for job in beside_peers(home, known, world):
        measure(job, max(1, asked.rounds // 2))
    wanted = {*peers.PEERS, *peers.PEERS_OF_DIFF, peers.OSCAP}
    if missing := wanted - known.keys():
        print(f"\nnot installed, and left out: {', '.join(sorted(missing))}")


def right(asked: Asked) -> None:
    """Print how far the links are right, and whether the panel agrees with `score`."""
    world = asked.folder / "assessed"
    write_universe(world, Sizes())
    print()
    print_agreement(world)
    print_truth(Sizes())
    print_figures(Sizes())


PARTS: dict[str, Callable[[Asked], None]] = {
    "starts": starts,
    "files": files,
    "others": others,
    "right": right,
}


def main() -> None:
    """Print the table, then what is right."""
    parser = ArgumentParser(description="Measure tipcheck against its budget.")
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--peers", type=Path, help="where environments of peers are, or are made")
    parser.add_argument("--only", choices=PARTS, action="append", help="a part; else all of them")
    given = parser.parse_args()
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    print(f"{day}, {os.cpu_count()} cores, Python {platform.python_version()}\n")
    row("job", "CPU s", "wall s", "MB", "beside", "ratio", "at most")
    row(*["---"] * 7)
    with tempfile.TemporaryDirectory() as name:
        for part in given.only or PARTS:
            PARTS[part](Asked(given.rounds, given.peers, Path(name)))


if __name__ == "__main__":
    main()
