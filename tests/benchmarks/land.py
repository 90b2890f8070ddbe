"""A universe written down: checklists, ledgers and lineage, as people would keep them."""

import random
from collections.abc import Iterable, Iterator
from pathlib import Path

from universe import Asked, Listed, Sizes, criteria_of, universe

from tipcheck.text import fingerprint

_HEAD = """#:schema ./schema/checklist.json
country = "{country}"
name = "Land {country}"
year = {year}
tier = "{tier}"
extent = "{extent}"
wording = "verbatim"
{reviewed}
[source]
title = "Report {year}: Land {country}"
url = "https://example.org/{year}/{country}"
retrieved = 2026-01-31
"""
STATUSES = ("met", "partial", "not-met", "not-met", "unknown", "regressed")


def write_universe(folder: Path, sizes: Sizes) -> tuple[Listed, ...]:
    """Write the files of a universe into a folder, and give its lists."""
    lists = tuple(universe(sizes))
    for name in ("checklists", "assessments"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for number, listed in enumerate(lists):
        path = folder / "checklists" / f"{listed.reference}.toml"
        path.write_text(checklist_text(listed), encoding="utf-8")
        if sizes.ledger_every and number % sizes.ledger_every == 0:
            text = ledger_text(listed, random.Random(f"{sizes.seed}/{listed.reference}"))
            ledger = folder / "assessments" / f"{listed.reference}.toml"
            ledger.write_text(text, encoding="utf-8")
    return lists


def checklist_text(listed: Listed) -> str:
    """Write a list as the checklist of its country and year."""
    head = _HEAD.format(
        country=listed.country,
        year=listed.year,
        tier=listed.tier,
        extent=listed.extent,
        reviewed="" if listed.reviewed else "reviewed = false\n",
    )
    return head + "".join(_item(name, asked) for name, asked in listed.items().items())


def _item(name: str, asked: Asked) -> str:
    first = asked.demands[0]
    text = asked.text()
    criteria = ", ".join(f'"{each}"' for each in criteria_of(first))
    checks = "".join(
        f'\n  [[items.checks]]\n  id = "{check}"\n  text = "{words}"\n'
        f'  text_es = "En castellano: {words}"\n'
        for check, words in checks_of(asked)
    )
    return (
        f'\n[[items]]\nid = "{name}"\ntitle = "Demand {first.number}"\n'
        f'title_es = "Demanda {first.number}"\ntext = "{text}"\n'
        f'text_es = "En castellano: {text}"\npillar = "{first.pillar}"\ncriteria = [{criteria}]\n'
        f"{checks}"
    )


def checks_of(asked: Asked) -> Iterator[tuple[str, str]]:
    """Give the checks of an item: none, or one for each part of a demand that can be answered."""
    for number, demand in enumerate(asked.demands):
        if demand.number % 3:
            words = demand.text().partition(", ")
            yield f"done-{number}", f"{words[0]} is done"
            yield f"reach-{number}", f"It reaches {words[2]}"


def ledger_text(listed: Listed, chance: random.Random) -> str:
    """Write what an assessor found on a list: on most of its items, with evidence."""
    found = (
        _finding(name, asked, listed.year, chance.choice(STATUSES))
        for name, asked in listed.items().items()
        if chance.random() < 0.8
    )
    return f'checklist = "{listed.reference}"\n{"".join(found)}\n# end of ledger\n'


def _finding(name: str, asked: Asked, year: int, status: str) -> str:
    print_ = fingerprint(asked.text(), *(words for _, words in checks_of(asked)))
    needs = status in {"met", "partial", "regressed"}
    evidence = (
        '\n[[findings.evidence]]\nsource = "https://example.org/report"\nkind = "report"\n'
        f"from = {year}-05-12\n"
    )
    return (
        f'\n[[findings]]\nitem = "{name}"\nstatus = "{status}"\nat = {year + 1}-07-01T10:00:00Z\n'
        f'by = "ana"\nfingerprint = "{print_}"\nnote = "Seen in the yearbook."\n'
        f"{evidence if needs else ''}"
    )


def lineage_text(links: Iterable[tuple[str, str, str]]) -> str:
    """Write links that somebody recorded: two places and a relation each."""
    return "".join(
        f'[[links]]\nfrom = ["{old}"]\nto = ["{new}"]\nkind = "{kind}"\n'
        'by = "ana"\non = 2026-01-31\n'
        for old, new, kind in links
    )
