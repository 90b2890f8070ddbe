"""The whole benchmark: every line of the budget, measured in one run.

Run it as `python tests/benchmarks/run.py [ROUNDS] [--peers DIR]` in an environment where tipcheck
is installed, not in editable mode, by a recent pip. Each job is run in rounds, beside what it is
held against: a machine's speed drifts, the ratio of neighbours does not. Times are medians of
processor time and wall time; ratios are medians of the pairs' processor times, for others may use
the machine too.
"""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import peers
import startup
from land import write_universe
from truth import print_figures, print_truth
from universe import Listed, Sizes, universe

BIN = Path(sys.executable).parent
TIPCHECK = str(BIN / "tipcheck")
HERE = Path(__file__).parent


class Cost(NamedTuple):
    """What one run of a command took: processor seconds, wall seconds, most memory in MB."""

    processor: float
    wall: float
    memory: float


class Job(NamedTuple):
    """A command, where it is run, and what it may cost as a multiple of another."""

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
    return Cost(float(processor), wall, float(memory))


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
    allowed = "" if job.allowed is None else f"{job.allowed:g}"
    row(
        job.name, f"{mine:.2f}", f"{wall:.2f}", f"{memory:.0f}", job.beside, f"{ratio:.2f}", allowed
    )


def row(*cells: str) -> None:
    """Print a row of a Markdown table."""
    print(f"| {' | '.join(cells)} |", flush=True)


def starts(rounds: int) -> None:
    """Print what start-up costs, in multiples of bare Python."""
    for name, arguments, surroundings, allowed in startup.JOBS:
        command = (TIPCHECK, *arguments)
        ratio = startup.ratio(command, surroundings, rounds)
        row(name, "", "", "", "bare Python", f"{ratio:.2f}", f"{allowed:g}")


def worlds(folder: Path) -> dict[int, Path]:
    """Write universes of 470, 4,700 and 9,400 lists without ledgers."""
    found = {}
    for years, countries in ((5, 94), (25, 188), (50, 188)):
        size = years * countries
        found[size] = folder / f"world-{size}"
        write_universe(found[size], Sizes(countries=countries, years=years, ledger_every=0))
    return found


def jobs(folder: Path, world: dict[int, Path]) -> list[Job]:
    """Give the jobs over many files."""
    floor = [sys.executable, str(HERE / "floor.py")]
    listed = {size: [*floor, str(path / "checklists")] for size, path in world.items()}
    panel = {
        size: [TIPCHECK, "panel", str(path), "--format", "csv"] for size, path in world.items()
    }
    whole = panel[4700]
    empty = folder / "empty"
    empty.mkdir()
    pair = ["diff", "XAA-2001", "XAA-2002", "--format", "csv"]
    thousand = thousand_items(folder / "thousand")
    findings = three_hundred(folder / "findings")
    one = [TIPCHECK, "set", "PER-2023", "4", "unknown"]
    return [
        Job("`panel`, 4,700 lists", whole, "floor", listed[4700], 1.2, folder),
        Job(
            "`panel --by criterion`",
            [*whole, "--by", "criterion"],
            "floor",
            listed[4700],
            None,
            folder,
        ),
        Job(
            "`validate`",
            [TIPCHECK, "validate", str(world[4700])],
            "floor",
            listed[4700],
            None,
            folder,
        ),
        Job("`panel --recurrence`", [*whole, "--recurrence"], "reading them", whole, 3, folder),
        Job("`panel`, 470 lists", panel[470], "floor", listed[470], None, folder),
        Job("`panel`, 9,400 lists", panel[9400], "4,700 lists", whole, 2.1, folder),
        Job("`diff`, 15 items", [TIPCHECK, *pair], "bare Python", startup.BARE, 16, world[4700]),
        Job(
            "`diff`, 1,000 items",
            [TIPCHECK, *pair],
            "`diff`, 15 items",
            [TIPCHECK, *pair],
            None,
            thousand,
            world[4700],
        ),
        Job(
            "`set`, 300 findings there",
            one,
            "only loading",
            [TIPCHECK, "log", "PER-2023", "--format", "csv"],
            1.5,
            findings,
        ),
    ]


def thousand_items(folder: Path) -> Path:
    """Write two lists of 1,000 items, a tenth of them reworded."""
    lists = [each for each in universe(Sizes(countries=70, years=2)) if each.extent == "whole"]
    (folder / "checklists").mkdir(parents=True)
    old, new = thousand_texts(lists)
    for year, texts in ((2001, old), (2002, new)):
        items = "".join(
            f'[[items]]\nid = "i{n}"\ntitle = "{n}"\ntext = "{text}"\npillar = "prevention"\n'
            for n, text in enumerate(texts)
        )
        head = f'country = "XAA"\nname = "Land"\nyear = {year}\ntier = "2"\n'
        path = folder / "checklists" / f"XAA-{year}.toml"
        path.write_text(head + items, encoding="utf-8")
    return folder


def thousand_texts(lists: Sequence[Listed]) -> tuple[list[str], list[str]]:
    """Give 1,000 texts, and the same with a tenth reworded."""
    texts = [asked.text() for each in lists for asked in each.items().values()]
    old = list(dict.fromkeys(texts))[:1000]
    new = [f"{text[:-1]} without delay." if n % 10 == 0 else text for n, text in enumerate(old)]
    return old, new


def three_hundred(folder: Path) -> Path:
    """Write a ledger of 300 findings, as `set` would."""
    (folder / "assessments").mkdir(parents=True)
    subprocess.run(
        [TIPCHECK, "set", "PER-2023", "4", "unknown"], cwd=folder, check=True, capture_output=True
    )
    path = folder / "assessments" / "PER-2023.toml"
    head, start, finding = path.read_text(encoding="utf-8").partition("[[findings]]")
    entry, end, rest = finding.partition("\n\n")
    path.write_text(head + (start + entry + end) * 300 + rest, encoding="utf-8")
    return folder


def beside_peers(folder: Path, home: Path, world: Path) -> None:
    """Print what the same content costs elsewhere."""
    known = peers.install(home)
    lists = tuple(universe(Sizes(ledger_every=0)))
    panel = [TIPCHECK, "panel", str(world), "--format", "csv"]
    some = folder / "some"
    few = write_universe(some, Sizes(countries=14, years=5, ledger_every=0))
    panel_of_few = [TIPCHECK, "panel", str(some), "--format", "csv"]
    if taplo := known.get("taplo"):
        schema = folder / "checklist.json"
        text = subprocess.run([TIPCHECK, "schema", "checklist"], check=True, capture_output=True)
        schema.write_bytes(text.stdout)
        rules = peers.taplo_rules(folder, schema, world / "checklists")
        check = [str(taplo), "check", "--config", str(rules)]
        measure(Job("`panel`, 4,700 lists", panel, "`taplo check`", check, 0.3, folder), 1)
    if trestle := known.get("compliance-trestle"):
        check = peers.catalog(folder / "trestle", lists, trestle)
        job = Job("`panel`, 4,700 lists", panel, "`trestle validate`", check, 0.25, folder)
        measure(job._replace(other_folder=folder / "trestle"), 1)
        check = peers.catalog(folder / "trestle-few", few, trestle)
        job = Job("`panel`, 70 lists", panel_of_few, "`trestle validate`", check, 0.27, folder)
        measure(job._replace(other_folder=folder / "trestle-few"), 3)
    if doorstop := known.get("doorstop"):
        check = peers.requirements(folder / "doorstop", few, doorstop)
        job = Job("`panel`, 70 lists", panel_of_few, "`doorstop`", check, 0.22, folder)
        measure(job._replace(other_folder=folder / "doorstop"), 3)
    if csv_diff := known.get("csv-diff"):
        old, new = peers.csv_lists(folder, thousand_texts(lists))
        check = [str(csv_diff), old, new, "--key=id"]
        pair = [TIPCHECK, "diff", "XAA-2001", "XAA-2002", "--format", "csv"]
        job = Job("`diff`, 1,000 items", pair, "`csv-diff` by key", check, 1, folder / "thousand")
        measure(job, 3)
    if missing := {*peers.PEERS, *peers.PEERS_OF_DIFF} - known.keys():
        print(f"\nnot installed, and left out: {', '.join(sorted(missing))}")


def main() -> None:
    """Print the table, then precision and recall of the links."""
    parser = ArgumentParser(description="Measure tipcheck against its budget.")
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--peers", type=Path, help="where environments of peers are, or are made")
    asked = parser.parse_args()
    print(
        f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores,"
        f" Python {platform.python_version()}\n"
    )
    row("job", "CPU s", "wall s", "MB", "beside", "ratio", "at most")
    row(*["---"] * 7)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        starts(4 * asked.rounds)
        world = worlds(folder)
        for job in jobs(folder, world):
            measure(job, asked.rounds)
        if asked.peers:
            beside_peers(folder, asked.peers.resolve(), world[4700])
    print()
    print_truth(Sizes())
    print_figures(Sizes())


if __name__ == "__main__":
    main()
