"""What the same content costs in other programs, each in an environment of its own."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import peers
from files import panel_of, thousand_texts
from jobs import TIPCHECK, Job
from land import write_universe
from universe import Listed, Sizes, universe

WHOLE = "`panel`, 4,700 lists"
PART = "`panel`, 70 lists"
ONE = "`score PER-2023 --example`"


def beside_peers(folder: Path, known: dict[str, Path], world: Path) -> Iterator[Job]:
    """Give a job for each peer that could be installed."""
    panel, lists = panel_of(world), tuple(universe(Sizes(ledger_every=0)))
    if taplo := known.get("taplo"):
        check = _taplo(folder, world, taplo)
        yield Job(WHOLE, panel, "`taplo check`", check, 0.3, folder)
    if trestle := known.get("compliance-trestle"):
        home = folder / "trestle"
        check = peers.catalog(home, lists, trestle)
        yield Job(WHOLE, panel, "`trestle validate`", check, 0.25, folder, home)
    if oscap := known.get(peers.OSCAP):
        check = peers.benchmark(folder, lists, oscap)
        yield Job(WHOLE, panel, "`oscap xccdf validate`", check, None, folder)
    yield from _beside_few(folder, known)
    if csv_diff := known.get("csv-diff"):
        old, new = peers.csv_lists(folder, thousand_texts(lists))
        check = [str(csv_diff), old, new, "--key=id"]
        pair = [TIPCHECK, "diff", "XAA-2001", "XAA-2002", "--format", "csv"]
        yield Job("`diff`, 1,000 items", pair, "`csv-diff` by key", check, 1, folder / "thousand")


def _taplo(folder: Path, world: Path, taplo: Path) -> list[str]:
    schema = world / "checklists" / "schema" / "checklist.json"  # where the lists say it is
    schema.parent.mkdir()
    made = subprocess.run([TIPCHECK, "schema", "checklist"], check=True, capture_output=True)
    schema.write_bytes(made.stdout)
    rules = peers.taplo_rules(folder, schema, world / "checklists")
    return [str(taplo), "check", "--config", str(rules)]


def _beside_few(folder: Path, known: dict[str, Path]) -> Iterator[Job]:
    """Give the jobs over 70 lists, about 1,000 items, and those over one."""
    some = folder / "some"
    few: tuple[Listed, ...] = write_universe(some, Sizes(countries=14, years=5, ledger_every=0))
    panel, first = panel_of(some), [TIPCHECK, "score", "PER-2023", "--example"]
    if trestle := known.get("compliance-trestle"):
        home = folder / "trestle-few"
        check = peers.catalog(home, few, trestle)
        yield Job(PART, panel, "`trestle validate`", check, 0.27, folder, home)
        home = folder / "trestle-one"
        check = peers.catalog(home, few[:1], trestle)
        yield Job(ONE, first, "`trestle validate`, 15 controls", check, 0.25, folder, home)
    if doorstop := known.get("doorstop"):
        home = folder / "doorstop"
        check = peers.requirements(home, few, doorstop)
        yield Job(PART, panel, "`doorstop`", check, 0.22, folder, home)
        yield Job(ONE, first, "`doorstop --help`", [str(doorstop), "--help"], 0.6, folder)
