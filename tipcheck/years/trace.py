"""One recommendation through all years that are known, claiming no more than is known.

Recorded links are followed, and what words make sure; never what is unsure. A list that is known in
part, or not at all, breaks no streak and proves none. What succeeded another recommendation asks
the next step: the earlier one is shown, but does not count as having been asked before.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tipcheck.assessment import Assessment
from tipcheck.model import Item, Relation
from tipcheck.naming import item_of
from tipcheck.score import Tally
from tipcheck.years.country import Country
from tipcheck.years.diff import Basis
from tipcheck.years.web import Edge, Node, Web


class Appearance(NamedTuple):
    """A recommendation in one year's list.

    Attributes:
        relation: How it continues what it was before; None for the first time.
        since: The items that it continues.
        asked: Whether it counts as asked; not so for what was succeeded by the next step.
        tally: What was found on it, None where nobody has assessed the year.
    """

    assessment: Assessment
    rank: int
    item: Item
    relation: Relation | None
    basis: Basis | None
    since: tuple[Node, ...]
    asked: bool
    tally: Tally | None

    @property
    def year(self) -> int:
        """Give the report's year."""
        return self.assessment.checklist.year

    @property
    def is_verbatim(self) -> bool:
        """Say whether its text is the report's own."""
        return self.assessment.checklist.wording == "verbatim"

    @property
    def node(self) -> Node:
        """Give year and item."""
        return self.year, self.item.id


class Thread(NamedTuple):
    """A recommendation through the years.

    Attributes:
        appearances: By year, then by rank.
        asked: Years in which it was asked.
        silent: Years whose whole list does not have it.
        unknown: Years whose list is known in part, and that part does not have it; those that may
            have it by words that are not sure; and years between that have no list here.
        streak: The last years in which it was asked without a silent one between.
        assessed: Years in which some of it has been looked at.
        met: Those of them in which all of it was found met.
        heirs: Items that ask the next step after it.
    """

    appearances: tuple[Appearance, ...]
    asked: tuple[int, ...]
    silent: tuple[int, ...]
    unknown: tuple[int, ...]
    streak: tuple[int, ...]
    assessed: tuple[int, ...]
    met: tuple[int, ...]
    heirs: tuple[Node, ...]

    @property
    def nodes(self) -> frozenset[Node]:
        """Give years and items of all appearances."""
        return frozenset(each.node for each in self.appearances)

    @property
    def last(self) -> Appearance:
        """Give the last time that it was asked."""
        return next(each for each in reversed(self.appearances) if each.asked)


def threads(web: Web) -> tuple[Thread, ...]:
    """Give every recommendation of a country, the longest streak first."""
    goes_on = {edge.old for edge in web.edges if edge.relation != "succeeded"}
    found = [
        thread(web, (year.checklist.year, item.id))
        for year in web.country.years
        for item in year.checklist.items
        if (year.checklist.year, item.id) not in goes_on
    ]
    order = lambda each: (-len(each.streak), -len(each.asked), -each.last.year, each.last.rank)  # noqa: E731
    return tuple(sorted(found, key=order))


def thread(web: Web, node: Node) -> Thread:
    """Follow an item back to what it came from, and forward to what continues it."""
    nodes = _around(web.edges, node)
    appearances = tuple(
        _appearance(year, rank, item, web, nodes)
        for year in web.country.years
        for rank, item in enumerate(year.checklist.items, start=1)
        if (year.checklist.year, item.id) in nodes
    )
    asked = tuple(sorted({each.year for each in appearances if each.asked}))
    whole = {each.checklist.year for each in web.country.years if each.checklist.extent == "whole"}
    years = [each.checklist.year for each in web.country.years]
    doubtful = _doubtful(web, nodes)
    silent = tuple(year for year in years if year in whole - doubtful and year not in asked)
    unknown = tuple(
        year for year in range(years[0], years[-1] + 1) if year not in {*asked, *silent}
    )
    broken = max(silent, default=0)
    assessed = tuple(year for year in asked if _looked(appearances, year))
    return Thread(
        appearances=appearances,
        asked=asked,
        silent=silent,
        unknown=unknown,
        streak=tuple(year for year in asked if year > broken),
        assessed=assessed,
        met=tuple(year for year in assessed if _all_met(appearances, year)),
        heirs=tuple(
            edge.new
            for edge in web.edges
            if edge.relation == "succeeded" and nodes.get(edge.old) and edge.new not in nodes
        ),
    )


def _around(edges: Iterable[Edge], node: Node) -> dict[Node, bool]:
    """Give the nodes before and after one, each with whether it asks the same."""
    back, forth = defaultdict(list), defaultdict(list)
    for edge in edges:
        back[edge.new].append(edge)
        forth[edge.old].append(edge)
    found = {node: True}
    ways = [(node, True)]
    while ways:
        here, same = ways.pop()
        for edge in back[here]:
            asks = same and edge.relation != "succeeded"
            if not found.get(edge.old) and (asks or edge.old not in found):
                found[edge.old] = asks
                ways.append((edge.old, asks))
    ahead = [node]
    while ahead:
        for edge in forth[ahead.pop()]:
            if edge.relation != "succeeded" and edge.new not in found:
                found[edge.new] = True
                ahead.append(edge.new)
    return found


def _doubtful(web: Web, nodes: Mapping[Node, bool]) -> set[int]:
    """Give the years that may have it too, by words that are not sure."""
    found = set()
    for old, new, row in web.perhaps:
        if any((old, name) in nodes for name in row.olds):
            found.add(new)
        if any((new, name) in nodes for name in row.news):
            found.add(old)
    return found


def _appearance(
    year: Assessment, rank: int, item: Item, web: Web, nodes: Mapping[Node, bool]
) -> Appearance:
    node = (year.checklist.year, item.id)
    came = [edge for edge in web.edges if edge.new == node and edge.old in nodes]
    near = [edge for edge in came if edge.relation != "succeeded"] or came
    first = near[0] if near else None
    since = tuple(edge.old for edge in near)
    relation, basis = (first.relation, first.basis) if first else (None, None)
    return Appearance(year, rank, item, relation, basis, since, nodes[node], web.tallies.get(node))


def _own(appearances: Iterable[Appearance], year: int) -> list[Tally]:
    return [each.tally for each in appearances if each.asked and each.year == year and each.tally]


def _looked(appearances: Iterable[Appearance], year: int) -> bool:
    return any(tally.looked for tally in _own(appearances, year))


def _all_met(appearances: Iterable[Appearance], year: int) -> bool:
    return all(tally.range and tally.range.low == 1 for tally in _own(appearances, year))


def node_of(country: Country, name: str) -> Node:
    """Find the item that somebody named: in the latest list that has it, or as `2022/penalties`.

    Raises:
        UsageError: No list has it, with the nearest one.
    """
    first, slash, rest = name.partition("/")
    dated = [each for each in country.years if slash and first[-4:] == str(each.checklist.year)]
    if dated:
        return dated[0].checklist.year, item_of(dated[0], rest).id
    for assessment in reversed(country.years):
        if name.lower() in {item.id for item in assessment.checklist.items}:
            return assessment.checklist.year, name.lower()
    return country.years[-1].checklist.year, item_of(country.years[-1], name).id
