"""All that continues from list to list in one country: recorded, sure, or perhaps."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from tipcheck.errors import UsageError
from tipcheck.model import Relation
from tipcheck.said import Said
from tipcheck.score import Tally, score
from tipcheck.years.country import Country
from tipcheck.years.diff import Basis, Row, compare, items_of
from tipcheck.years.lineage import standing_links, target_in, year_of

Node = tuple[int, str]
"""A year and an item of its list."""
Doubt = tuple[int, int, Row]
"""A row that is not sure, after its two years."""


class Edge(NamedTuple):
    """How an item of one year continues in a later one."""

    old: Node
    new: Node
    relation: Relation
    basis: Basis


class Web(NamedTuple):
    """All that continues in one country.

    Attributes:
        edges: What is recorded or sure.
        perhaps: Rows that are not sure, each with its two years.
        tallies: What was found on each item of the years that have findings.
    """

    country: Country
    edges: tuple[Edge, ...]
    perhaps: tuple[Doubt, ...]
    tallies: Mapping[Node, Tally]

    def perhaps_of(self, nodes: Collection[Node]) -> list[Doubt]:
        """Give the rows that may continue some items, by words that are not sure."""
        return [
            (old, new, row)
            for old, new, row in self.perhaps
            if row.olds and row.news and any(end in nodes for end in _ends((old, new, row)))
        ]


def _ends(doubt: Doubt) -> list[Node]:
    old, new, row = doubt
    return [*((old, name) for name in row.olds), *((new, name) for name in row.news)]


def weave(country: Country) -> Web:
    """Find all that continues from list to list.

    Raises:
        UsageError: The country has no list here.
    """
    if not country.years:
        message = Said(
            "there is no checklist of {code} here: see 'tipcheck clock {code}'", code=country.code
        )
        raise UsageError(message)
    edges = list(_recorded_edges(country))
    nearest = _nearest(edges)
    perhaps: list[Doubt] = []
    lists = [assessment.checklist for assessment in country.years]
    for place, old in enumerate(lists):
        for new in lists[place + 1 :]:
            for row in compare(old, new, country.links):
                if row.basis == "unsure":
                    perhaps.append((old.year, new.year, row))
                found = _new_edges(row, old.year, new.year, nearest) if row.basis == "sure" else ()
                edges += found
                for edge in found:
                    nearest.setdefault(edge.old, edge.new[0])
            if new.extent == "whole":
                break
    return Web(country, tuple(edges), tuple(perhaps), _tallies(country))


def _recorded_edges(country: Country) -> Iterator[Edge]:
    known = {each.checklist.year: {i.id for i in each.checklist.items} for each in country.years}
    for (old, new), link in standing_links(country.links).items():
        (first,), (last,) = items_of([target_in(old)]), items_of([target_in(new)])
        whole = target_in(old) == first and target_in(new) == last
        if link.kind == "unrelated" or first not in known.get(year_of(old), ()):
            continue
        if last in known.get(year_of(new), ()):
            kind = link.kind if whole else "reworded"
            yield Edge((year_of(old), first), (year_of(new), last), kind, "recorded")


def _nearest(edges: Iterable[Edge]) -> dict[Node, int]:
    """Give the year of the nearest list that continues each item, of those that go on."""
    years: dict[Node, int] = {}
    for edge in edges:
        years[edge.old] = min(edge.new[0], years.get(edge.old, edge.new[0]))
    return years


def _new_edges(row: Row, old: int, new: int, nearest: Mapping[Node, int]) -> list[Edge]:
    """Give the edges of what words make sure, but for items that a nearer list continues."""
    return [
        Edge((old, first), (new, last), row.relation, "sure")
        for first in row.olds
        for last in row.news
        if row.relation and nearest.get((old, first), new) >= new
    ]


def _tallies(country: Country) -> dict[Node, Tally]:
    return {
        (year.checklist.year, tally.id): tally
        for year in country.years
        if year.findings
        for tally in score(year).items
    }
