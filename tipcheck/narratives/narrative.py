"""What a text holds, and what a person says of it beforehand."""

from typing import Final, NamedTuple

from tipcheck.said import Said

FIRST_WITH_SECTION: Final = 2009
"""The first report whose narratives have a section of recommendations."""


class Wishes(NamedTuple):
    """What a person says of a narrative, which goes before what is found.

    Attributes:
        country: A code.
        tier: As a checklist writes it.
        url: Where the text is from.
    """

    country: str | None = None
    year: int | None = None
    tier: str | None = None
    url: str | None = None


Note = tuple[str, str]
"""A key of the interface's words, and what it speaks of."""


class Narrative(NamedTuple):
    """What a text holds.

    Attributes:
        country: Its code.
        year: The report's year; None if nothing tells it.
        tier: As a checklist writes it; None if nothing tells it.
        items: The recommendations, in their order.
        url: Where the text says, or is said, to be from.
        is_cut: Whether the last recommendation has no end.
        routes: How each of these was found.
        doubts: What a person should look at.
    """

    country: str
    year: int | None
    tier: str | None
    items: tuple[str, ...]
    url: str | None
    is_cut: bool
    routes: tuple[Note, ...]
    doubts: tuple[Note, ...]


def missing(narrative: Narrative) -> Said | None:
    """Say what a checklist needs and the text does not tell, with how to mend it.

    A Special Case and the reports before 2009 have no recommendations: there nothing is missing.
    """
    if narrative.year is None and narrative.tier is None:
        return Said("names no year and no tier of the report: give --year and --tier")
    if narrative.year is None:
        return Said("names no year of the report: give --year")
    if narrative.tier is None:
        return Said("names no tier of the report: give --tier")
    if narrative.items or is_without_section(narrative):
        return None
    return Said(
        "has no recommendations that were found, though the reports since 2009 have them: the"
        " copy is cut, or its layout is not known; put 'PRIORITIZED RECOMMENDATIONS:' on a line"
        " before them"
    )


def is_without_section(narrative: Narrative) -> bool:
    """Say whether no recommendations are expected: a Special Case, or a report before 2009."""
    early = narrative.year is not None and narrative.year < FIRST_WITH_SECTION
    return early or narrative.tier == "special-case"
