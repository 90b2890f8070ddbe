"""One country: its checklists with their findings, its recorded links, its tiers."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tipcheck.assessment import Assessment, open_assessment
from tipcheck.countries import NAMES
from tipcheck.errors import FileError, Problem, UsageError
from tipcheck.library import Workspace, is_path
from tipcheck.model import Link, RankedYear, Ranking, Standards, Tier
from tipcheck.said import Said, named
from tipcheck.store.load import load_standards, load_tiers
from tipcheck.years.lineage import open_lineage


class Country(NamedTuple):
    """What is known of a country.

    Attributes:
        years: Its checklists with their findings, the earliest first.
        links: Its recorded links, in the order in which they were made.
        tiers: What each report says of it, by year.
    """

    code: str
    years: tuple[Assessment, ...]
    links: tuple[Link, ...]
    tiers: Mapping[int, RankedYear]


def open_country(
    workspace: Workspace, code: str, *, rater: str | None = None, example: bool = False
) -> Country:
    """Load all that is known of a country.

    Args:
        workspace: Where files are looked for.
        code: ISO 3166-1 alpha-3.
        rater: Whose findings are looked at.
        example: Whether to look at the bundled examples' findings instead.

    Raises:
        FileError: A file is broken, or there is neither a checklist nor a tier of this country.
    """
    references = [each for each in workspace.references() if each.startswith(f"{code}-")]
    years = _open_years(workspace, references, rater, example=example)
    tiers = open_tiers(workspace, code, years)
    if not tiers:
        what = Said(
            "there is no checklist of {country} and no file of its tiers; 'tipcheck list' names"
            " those there are, 'tipcheck import' makes one of a narrative",
            country=named(NAMES.get(code, code)),
        )
        raise FileError([Problem(workspace.folders[0], 0, "", what)])
    return Country(code, years, open_lineage(workspace, code), tiers)


def differing_tiers(country: Country) -> dict[str, tuple[Tier, Ranking]]:
    """Give the lists whose tier is not the one of a tiers file, with both, by reference."""
    lists = [year.checklist for year in country.years]
    pairs = {each.reference: (each.tier, country.tiers[each.year].tier) for each in lists}
    return {reference: pair for reference, pair in pairs.items() if pair[0] != pair[1]}


def open_year(
    workspace: Workspace,
    name: str,
    standards: Standards,
    *,
    rater: str | None = None,
    example: bool = False,
) -> Assessment:
    """Load a checklist with its findings; with `example`, those of its example if it has one.

    Raises:
        UsageError: The name cannot be understood.
        FileError: A file is missing or broken.
    """
    opened = open_assessment(workspace, name, standards, rater=rater)
    if not example:
        return opened
    if not workspace.example(opened.checklist.reference).exists():
        return opened._replace(ledger=None)
    return open_assessment(workspace, name, standards, example=True)


def _open_years(
    workspace: Workspace, names: Iterable[str], rater: str | None, *, example: bool
) -> tuple[Assessment, ...]:
    standards = load_standards(workspace.standards())
    return tuple(
        open_year(workspace, name, standards, rater=rater, example=example) for name in names
    )


def open_pair(
    workspace: Workspace, old: str, new: str, *, rater: str | None = None, example: bool = False
) -> tuple[Assessment, Assessment]:
    """Load two years of one country, the earlier one first.

    Raises:
        UsageError: They are not of one country, or not in this order.
        FileError: A file is missing or broken.
    """
    if not (is_path(old) or is_path(new)):
        _refuse_two_countries(*map(workspace.reference, (old, new)))
    first, last = _open_years(workspace, (old, new), rater, example=example)
    before, after = first.checklist, last.checklist
    _refuse_two_countries(before.reference, after.reference)
    if before.year >= after.year:
        message = Said(
            "{reference} is not before {other}: name the earlier year first",
            reference=before.reference,
            other=after.reference,
        )
        raise UsageError(message)
    return first, last


def _refuse_two_countries(old: str, new: str) -> None:
    if old[: len("PER")] != new[: len("PER")]:
        message = Said(
            "{reference} and {other} are of two countries: name one's years",
            reference=old,
            other=new,
        )
        raise UsageError(message)


def open_tiers(
    workspace: Workspace, code: str, years: tuple[Assessment, ...]
) -> dict[int, RankedYear]:
    """Load what each report says of a country: from tiers files, else from its checklists.

    Raises:
        FileError: A tiers file is broken.
    """
    lists = [assessment.checklist for assessment in years]
    found = {
        each.year: RankedYear(
            year=each.year, tier=each.tier, sources=(each.source.title,) if each.source else ()
        )
        for each in lists
    }
    for path in workspace.beside("tiers", code):
        found |= {ranked.year: ranked for ranked in load_tiers(path).years}
    return dict(sorted(found.items()))
