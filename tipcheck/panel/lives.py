"""Every recommendation of a country as one life: when it was asked, for how long, whether met.

What is recorded is followed, and what words make sure, as `trace` does; on request what is unsure
too, which gives the other end of each figure. Years known in part break no streak and prove none.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from tipcheck.model import Item
from tipcheck.score import Tally
from tipcheck.years.web import Doubt, Edge, Node, Web


class Life(NamedTuple):
    """A recommendation through the years.

    Attributes:
        last: The year and item in which it was asked last.
        item: That item.
        asked: Years in which it is known to have been asked.
        whole: Those of them whose whole list is known; what a life counts.
        streak: The last years in which it was asked without a silent one between.
        assessed: Years in which some of it has been looked at.
        met: Those of them in which all of it was found met.
        ended: Whether the last whole list is known not to ask it any more.
    """

    country: str
    last: Node
    item: Item
    asked: tuple[int, ...]
    whole: tuple[int, ...]
    streak: tuple[int, ...]
    assessed: tuple[int, ...]
    met: tuple[int, ...]
    ended: bool

    @property
    def is_never_met(self) -> bool:
        """Say whether it was assessed, and found met in none of those years."""
        return bool(self.assessed) and not self.met


class Known(NamedTuple):
    """What is known of a country, looked up by item and year; `newest` is its last whole list's."""

    items: Mapping[Node, Item]
    back: Mapping[Node, list[Edge]]
    doubts: Mapping[Node, set[int]]
    tallies: Mapping[Node, Tally]
    whole: frozenset[int]
    newest: int


def edges_of(web: Web, *, unsure: bool) -> tuple[Edge, ...]:
    """Give what continues: recorded and sure, with `unsure` also what is not."""
    perhaps = (edge for doubt in web.perhaps for edge in _perhaps(doubt)) if unsure else ()
    known = {(edge.old, edge.new) for edge in web.edges}
    return (*web.edges, *(edge for edge in perhaps if (edge.old, edge.new) not in known))


def _perhaps(doubt: Doubt) -> Iterator[Edge]:
    old, new, row = doubt
    if row.relation is not None:
        for first in row.olds:
            for last in row.news:
                yield Edge((old, first), (new, last), row.relation, "unsure")


def lives(web: Web, *, unsure: bool = False) -> list[Life]:
    """Give the lives of a country's recommendations, in the order of the lists that ask them last.

    Args:
        web: All that continues in the country.
        unsure: Whether what is unsure by its words is followed too.
    """
    edges = edges_of(web, unsure=unsure)
    known = _known(web, edges, () if unsure else web.perhaps)
    goes_on = {edge.old for edge in edges if edge.relation != "succeeded"}
    return [_life(web.country.code, node, known) for node in known.items if node not in goes_on]


def _known(web: Web, edges: Iterable[Edge], perhaps: Iterable[Doubt]) -> Known:
    lists = [year.checklist for year in web.country.years]
    back: dict[Node, list[Edge]] = defaultdict(list)
    for edge in edges:
        back[edge.new].append(edge)
    doubts: dict[Node, set[int]] = defaultdict(set)
    for old, new, row in perhaps:
        for name in row.olds:
            doubts[old, name].add(new)
        for name in row.news:
            doubts[new, name].add(old)
    whole = frozenset(each.year for each in lists if each.extent == "whole")
    return Known(
        items={(each.year, item.id): item for each in lists for item in each.items},
        back=back,
        doubts=doubts,
        tallies=web.tallies,
        whole=whole,
        newest=max(whole, default=0),
    )


def _life(country: str, node: Node, known: Known) -> Life:
    nodes = _before(node, known.back)
    asked = sorted({year for (year, _), same in nodes.items() if same})
    doubtful = {year for each in nodes for year in known.doubts.get(each, ())}
    silent = known.whole.difference(doubtful, asked)
    broken = max(silent, default=0)
    own: dict[int, list[Tally]] = defaultdict(list)
    for each, same in nodes.items():
        if same and (tally := known.tallies.get(each)):
            own[each[0]].append(tally)
    assessed = [year for year in asked if any(tally.looked for tally in own[year])]
    return Life(
        country=country,
        last=node,
        item=known.items[node],
        asked=tuple(asked),
        whole=tuple(year for year in asked if year in known.whole),
        streak=tuple(year for year in asked if year > broken),
        assessed=tuple(assessed),
        met=tuple(year for year in assessed if all(map(_is_met, own[year]))),
        ended=known.newest in silent and asked[-1] < known.newest,
    )


def _is_met(tally: Tally) -> bool:
    return tally.range is not None and tally.range.low == 1


def _before(node: Node, back: Mapping[Node, list[Edge]]) -> dict[Node, bool]:
    """Give an item and all that it came from, each with whether it asked the same."""
    found = {node: True}
    ways = [(node, True)]
    while ways:
        here, same = ways.pop()
        for edge in back.get(here, ()):
            asks = same and edge.relation != "succeeded"
            if not found.get(edge.old) and (asks or edge.old not in found):
                found[edge.old] = asks
                ways.append((edge.old, asks))
    return found
