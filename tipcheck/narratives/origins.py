"""Country, year and tier of a narrative, each with where it was found."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from tipcheck.countries import NAMES
from tipcheck.countries.names import country_code
from tipcheck.narratives.narrative import Note, Wishes
from tipcheck.narratives.refusals import RefusedError
from tipcheck.narratives.sections import Section, verdict_lines
from tipcheck.narratives.tiers import tier_in
from tipcheck.narratives.titles import TOP, Title, page_title_of
from tipcheck.narratives.years import years_of
from tipcheck.said import Said, named
from tipcheck.text import shorten

Value = TypeVar("Value")
Chosen = tuple[Value | None, list[Note], list[Note]]
"""A year or a tier, the route that led to it, and what speaks against it."""

_GOVERNMENT: Final = re.compile(
    r"(?:The\s+)?(?:\w+\s+)?Government\s+of\s+(?P<name>(?:the\s+)?[^.;:()]{2,60}?)\s*"
    r"(?:\([^)]*\)\s*)?(?:does|do|fully|did|has|is|made)\b"
)
_OPENING: Final = re.compile(
    r"(?P<name>(?:The\s+)?[A-Z][^.;:()]{2,50}?)\s+(?:\([^)]*\)\s+)?(?:is\s+(?:a|an|primarily|mainly)"
    r"|remain(?:s|ed)\s+a)\s+(?i:special|source|country|destination|transit)"
)


def is_about_government(paragraph: str) -> bool:
    """Say whether a paragraph begins with a country's government, or with the country itself."""
    return bool(_GOVERNMENT.match(paragraph) or _OPENING.match(paragraph))


def country_of(
    lines: Sequence[str],
    block: Sequence[str],
    title: Title | None,
    section: Section,
    wishes: Wishes,
) -> tuple[str, Note]:
    """Give the country's code, and where it was found.

    Raises:
        RefusedError: None is known, or it is another than the one asked for.
    """
    found = list(_countries(lines, block, title, section))
    known = [(code, route) for code, route in found if code]
    if wishes.country:
        others = [code for code, route in known if route[0] != "country.opening"]
        if others and wishes.country not in dict(known):
            message = Said(
                "is about {found}, not {asked}: give the other file, or the other --country",
                found=named(NAMES[others[0]]),
                asked=named(NAMES.get(wishes.country, wishes.country)),
            )
            raise RefusedError(message)
        return wishes.country, ("country.told", NAMES.get(wishes.country, wishes.country))
    if known:
        return known[0]
    printed = Said(" ('{name}' is in no table)", name=shorten(title.name, 40)) if title else None
    message = Said(
        "names no country that is known{printed}: give --country, as PER or Peru", printed=printed
    )
    raise RefusedError(message)


def _countries(
    lines: Sequence[str], block: Sequence[str], title: Title | None, section: Section
) -> Iterator[tuple[str | None, Note]]:
    if title:
        yield title.code, ("country.title", title.name)
    for line in lines[:TOP]:
        if page := page_title_of(line):
            yield page.code, ("country.page-title", shorten(line, 60))
    for index in verdict_lines(block):
        joined = " ".join(block[index : index + 3])
        for found in (_GOVERNMENT.search(joined), _OPENING.match(joined)):
            if found:
                yield country_code(found["name"]), ("country.verdict", found["name"])
    if section.name:
        yield country_code(section.name), ("country.heading", section.name)
    for line in block:
        if opening := _OPENING.match(line):
            yield country_code(opening["name"]), ("country.opening", opening["name"])


def year_of(
    lines: Sequence[str], title: Title | None, url: str | None, wishes: Wishes
) -> Chosen[int]:
    """Give the report's year, its route, and what speaks against it."""
    return _first("year", wishes.year, years_of(lines, title, url))


def tier_of(block: Sequence[str], title: Title | None, wishes: Wishes) -> Chosen[str]:
    """Give the tier, its route, and what speaks against it."""
    found: list[tuple[str, Note]] = [(title.tier, ("tier.title", title.tier))] if title else []
    for index in verdict_lines(block):
        paragraph = " ".join(_paragraph(block, index))
        if tier := tier_in(paragraph):
            found.append((tier, ("tier.verdict", tier)))
    return _first("tier", wishes.tier, found)


def _first(what: str, asked: Value | None, found: Sequence[tuple[Value, Note]]) -> Chosen[Value]:
    """Choose what a person says, or else what was found first."""
    told: list[tuple[Value, Note]] = [(asked, (f"{what}.told", str(asked)))] if asked else []
    ways = [*told, *found]
    if not ways:
        return None, [], []
    value, route = ways[0]
    return value, [route], [(what, str(other)) for other, _ in found if other != value][:1]


def _paragraph(block: Sequence[str], index: int) -> Iterator[str]:
    for line in block[index:]:
        if not line:
            return
        yield line
