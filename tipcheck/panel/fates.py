"""What became of each item in the next whole list: repeated, reworded, merged, dropped."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, Literal, NamedTuple, get_args

from tipcheck.model import Checklist, Item
from tipcheck.narratives.verbs import leading_word
from tipcheck.years.bags import folded
from tipcheck.years.diff import wording_known
from tipcheck.years.web import Edge, Node, Web

Fate = Literal["verbatim", "reworded", "merged", "split", "succeeded", "unsure", "dropped"]
"""`unsure`: words leave open whether the next list has it."""

FATES: Final[tuple[Fate, ...]] = get_args(Fate)


class Followed(NamedTuple):
    """An item, and what became of it in the next whole list.

    Attributes:
        verb: The word that it begins with.
        looked: Whether some of it has been looked at, in its own year.
        met: Whether all of it was found met.
        fate: As what is recorded or sure says.
        perhaps: As what is unsure says too.
    """

    pillar: str
    verb: str
    looked: bool
    met: bool
    fate: Fate
    perhaps: Fate


def pairs_of(web: Web) -> list[tuple[Checklist, Checklist]]:
    """Give each whole list with the next one, where both are word for word."""
    whole = [year.checklist for year in web.country.years if year.checklist.extent == "whole"]
    return [(old, new) for old, new in pairwise(whole) if wording_known(old, new)]


def followed(web: Web) -> Iterator[Followed]:
    """Give every item of a whole list that has a next one, with its fate."""
    ways: dict[tuple[Node, int], list[Edge]] = defaultdict(list)
    for edge in web.edges:
        ways[edge.old, edge.new[0]].append(edge)
    unsure: dict[tuple[Node, int], Fate] = {}
    for old, new, row in web.perhaps:
        for name in row.olds:
            unsure[(old, name), new] = _called(row.relation) if row.news else "dropped"
    for old_list, new_list in pairs_of(web):
        texts = {item.id: folded(item.text) for item in new_list.items}
        for item in old_list.items:
            way = ((old_list.year, item.id), new_list.year)
            fate, perhaps = _fates(item, ways.get(way, []), texts, unsure.get(way))
            tally = web.tallies.get(way[0])
            looked = tally is not None and tally.looked > 0
            met = looked and tally is not None and tally.range is not None and tally.range.low == 1
            verb = leading_word(item.text)
            yield Followed(item.pillar, verb, looked, met, fate, perhaps)


def _fates(
    item: Item, edges: list[Edge], texts: dict[str, str], unsure: Fate | None
) -> tuple[Fate, Fate]:
    if not edges:
        return ("unsure", unsure) if unsure else ("dropped", "dropped")
    if any(texts[edge.new[1]] == folded(item.text) for edge in edges):
        return "verbatim", "verbatim"
    fate = _called(edges[0].relation)
    return fate, fate


def _called(relation: str | None) -> Fate:
    """Name a relation; what is the same with other words is reworded."""
    return next((fate for fate in FATES if fate == relation), "reworded")
