"""Jobs over many files: each beside a floor that does the least, or beside a smaller one."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import startup
from jobs import HERE, TIPCHECK, Job
from land import write_universe
from universe import Listed, Sizes, universe


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
    panel = {size: panel_of(path) for size, path in world.items()}
    whole, beside = panel[4700], listed[4700]
    criteria, recurrence = [*whole, "--by", "criterion"], [*whole, "--recurrence"]
    validate = [TIPCHECK, "validate", str(world[4700])]
    diff = [TIPCHECK, "diff", "XAA-2001", "XAA-2002", "--format", "csv"]
    export = [TIPCHECK, "export", "--all", "--draft", "--format", "csv"]
    adding = [TIPCHECK, "set", "PER-2023", "4", "unknown"]
    loading = [TIPCHECK, "log", "PER-2023", "--format", "csv"]
    thousand, findings = thousand_items(folder / "thousand"), three_hundred(folder / "findings")
    some, many = world[470], world[4700]
    return [
        Job("`panel`, 4,700 lists", whole, "floor", beside, 1.2, folder),
        Job("`panel --by criterion`", criteria, "floor", beside, None, folder),
        Job("`validate`, 4,700 lists", validate, "floor", beside, None, folder),
        Job("`panel --recurrence`", recurrence, "`panel`", whole, 3, folder),
        Job("`panel --recurrence`", recurrence, "floor", beside, 2.2, folder),
        Job("`panel`, 470 lists", panel[470], "floor", listed[470], None, folder),
        Job("`panel`, 9,400 lists", panel[9400], "4,700 lists", whole, 2.1, folder),
        Job("`diff`, 15 items", diff, "bare Python", startup.BARE, 16, many),
        Job("`diff`, 1,000 items", diff, "`diff`, 15 items", diff, None, thousand, many),
        Job("`export`, 470 lists, a row a check", export, "`panel`", panel[470], None, some),
        Job("`export`, 4,700 lists", export, "470 lists", export, 11, many, some),
        Job("`set`, 300 findings there", adding, "`log`", loading, 1.5, findings),
    ]


def panel_of(folder: Path) -> list[str]:
    """Give the command that writes the panel of a folder for programs."""
    return [TIPCHECK, "panel", str(folder), "--format", "csv"]


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
