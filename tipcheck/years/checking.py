"""What a lineage or tiers file cannot know alone: whether what it names is there."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from tipcheck.errors import FileError, Problem
from tipcheck.model import Checklist, ClockRule, Lineage, Link, Tiers
from tipcheck.said import Said
from tipcheck.store.document import Document
from tipcheck.store.load import load_checklist, to_model
from tipcheck.text import did_you_mean
from tipcheck.years.lineage import target_in, year_of
from tipcheck.years.links import fault_of

Known = Mapping[str, Path]
"""Checklists by reference."""

_FOR_EVER: Final = 9999
"""The last year of a rule that nobody has ended."""


def lineage_problems(document: Document, known: Known) -> Iterator[Problem]:
    """Hold the links of a lineage file against the checklists that they name.

    Raises:
        FileError: The file alone is broken.
    """
    lineage = to_model(document, Lineage)
    opened: dict[str, Checklist | None] = {}
    for index, link in enumerate(lineage.links):
        if fault := _fault_of(link, document.path):
            yield document.problem(("links", index), fault)
        for key, places in (("from", link.since), ("to", link.to)):
            for place in places:
                if what := _missing(place, known, opened):
                    yield document.problem(("links", index, key), what)


def _fault_of(link: Link, path: Path) -> Said | None:
    countries = {place[: len("PER")] for place in (*link.since, *link.to)}
    if len(countries) > 1:
        return Said("links the lists of two countries: name those of one")
    if path.parent.name == "lineage" and countries != {path.stem}:
        return Said(
            "is a link of {country}, but the file is called {name}: move it",
            country=min(countries),
            name=path.name,
        )
    if max(map(year_of, link.since)) >= min(map(year_of, link.to)):
        return Said("leads back in time: 'from' is the earlier year, 'to' the later one")
    return fault_of(link.kind, len(link.since), len(link.to))


def _missing(place: str, known: Known, opened: dict[str, Checklist | None]) -> Said | None:
    reference, target = place[: len("PER-2023")], target_in(place)
    if reference not in known:
        return Said(
            "there is no checklist {reference}{hint}",
            reference=reference,
            hint=did_you_mean(reference, known),
        )
    if reference not in opened:
        opened[reference] = _opened(known[reference])
    checklist = opened[reference]
    if checklist is None:
        return None  # what is wrong with the checklist is said of it
    targets = {item.id for item in checklist.items}
    targets |= {f"{item.id}/{check.id}" for item in checklist.items for check in item.checks}
    if target in targets:
        return None
    hint = did_you_mean(target, targets) or Said(
        "; see 'tipcheck show {reference}'", reference=reference
    )
    return Said(
        "{reference} has no item or check '{target}'{hint}",
        reference=reference,
        target=target,
        hint=hint,
    )


def _opened(path: Path) -> Checklist | None:
    try:
        return load_checklist(path)
    except FileError:
        return None


def clock_problems(document: Document, rules: Sequence[ClockRule]) -> Iterator[Problem]:
    """Hold the rules of the Watch List clock against one another: each year has one at most."""
    for index, rule in enumerate(rules):
        if rule.until is not None and rule.until < rule.since:
            what = Said(
                "ends in {until}, before it begins in {since}: mend one",
                until=rule.until,
                since=rule.since,
            )
            yield document.problem(("clock", index), what)
        for number, other in enumerate(rules[:index]):
            first, last = max(rule.since, other.since), min(_last(rule), _last(other))
            if first <= last:
                what = Said(
                    "holds for {first}, as clock[{number}] does: a year has one rule, mend one",
                    first=first,
                    number=number,
                )
                yield document.problem(("clock", index), what)


def _last(rule: ClockRule) -> int:
    return _FOR_EVER if rule.until is None else rule.until


def tiers_problems(document: Document, known: Known) -> Iterator[Problem]:
    """Hold a tiers file against its name, itself and the checklists of its country.

    Raises:
        FileError: The file alone is broken.
    """
    tiers = to_model(document, Tiers)
    path, seen = document.path, set[int]()
    if path.parent.name == "tiers" and path.stem != tiers.country:
        what = Said(
            "these are the tiers of {country}, but the file is called {name}: rename one",
            country=tiers.country,
            name=path.name,
        )
        yield document.problem(("country",), what)
    for index, ranked in enumerate(tiers.years):
        here = ("years", index, "year")
        if ranked.year in seen:
            yield document.problem(
                here, Said("{year} stands here twice: keep one of them", year=ranked.year)
            )
        seen.add(ranked.year)
        reference = f"{tiers.country}-{ranked.year}"
        checklist = _opened(known[reference]) if reference in known else None
        if checklist and checklist.tier != ranked.tier:
            what = Said(
                "says '{tier}', but {reference} says '{other}': mend one",
                tier=ranked.tier,
                reference=reference,
                other=checklist.tier,
            )
            yield document.problem(("years", index, "tier"), what)
