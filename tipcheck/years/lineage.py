"""Recorded links: how recommendations continue through the years, as somebody read it.

A link that was recorded later stands over an earlier one for the pairs of places that both name, so
that a refusal takes back a link without a line of the file being changed.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from tipcheck.library import Workspace
from tipcheck.model import Link, Relation
from tipcheck.store.load import load_lineage

Pair = tuple[str, str]
"""Two places, as `PER-2022/penalties` and `PER-2023/penalties`."""

_WEIGHT: Final[Sequence[Relation]] = ("same", "reworded", "split", "merged", "succeeded")
"""Relations by how much they say: a way over several years is called by the last of them."""


class Recorded(NamedTuple):
    """A recorded relation between two years, or one that follows from recorded ones.

    Attributes:
        olds: Targets in the earlier list: items, or `item/check`.
        news: Targets in the later list.
        links: The link; several for a way over years between.
    """

    olds: tuple[str, ...]
    news: tuple[str, ...]
    relation: Relation
    links: tuple[Link, ...]


def open_lineage(workspace: Workspace, country: str) -> tuple[Link, ...]:
    """Load the links of a country: the bundled ones, then the workspace's.

    Raises:
        FileError: A lineage file is broken.
    """
    files = workspace.beside("lineage", country)
    return tuple(link for path in files for link in load_lineage(path).links)


def year_of(place: str) -> int:
    """Give the year of a place."""
    return int(place[len("PER-") : len("PER-2023")])


def target_in(place: str) -> str:
    """Give a place without its checklist: an item, or `item/check`."""
    return place.partition("/")[2]


def standing_links(links: Iterable[Link]) -> dict[Pair, Link]:
    """Give the link that stands for each pair of places: the last one that names it."""
    return {(old, new): link for link in links for old in link.since for new in link.to}


def refused(stands: Mapping[Pair, Link]) -> frozenset[Pair]:
    """Give the pairs that somebody refused."""
    return frozenset(pair for pair, link in stands.items() if link.kind == "unrelated")


def recorded(stands: Mapping[Pair, Link], old: str, new: str) -> tuple[Recorded, ...]:
    """Give what is recorded between two checklists, directly or over the years between.

    Args:
        stands: The links that stand, by pair.
        old: Reference of the earlier checklist.
        new: Reference of the later one.
    """
    accepted = {pair: link for pair, link in stands.items() if link.kind != "unrelated"}
    pairs = {
        pair: link
        for pair, link in accepted.items()
        if pair[0].startswith(f"{old}/") and pair[1].startswith(f"{new}/")
    }
    direct = tuple(_direct(pairs))
    known = {place for pair in pairs for place in pair}
    ways = _ways(accepted, old, new)
    followed = {pair: way for pair, way in ways.items() if not known.intersection(pair)}
    return (*direct, *_followed({p: w for p, w in followed.items() if p not in stands}))


def _direct(pairs: Mapping[Pair, Link]) -> Iterable[Recorded]:
    for link in {id(link): link for link in pairs.values()}.values():
        own = [pair for pair, each in pairs.items() if each is link]
        olds = tuple(dict.fromkeys(target_in(old) for old, _ in own))
        news = tuple(dict.fromkeys(target_in(new) for _, new in own))
        alone = len(olds) == len(news) == 1 and link.kind in {"merged", "split"}
        yield Recorded(olds, news, "reworded" if alone else link.kind, (link,))


def _ways(accepted: Mapping[Pair, Link], old: str, new: str) -> dict[Pair, tuple[Link, ...]]:
    """Give the ways of links that lead from the old checklist to the new one, by their ends."""
    last = int(new[-4:])
    ways: dict[Pair, tuple[Link, ...]] = {}
    ends: dict[Pair, tuple[Link, ...]] = {
        pair: (link,) for pair, link in accepted.items() if pair[0].startswith(f"{old}/")
    }
    while ends:
        further: dict[Pair, tuple[Link, ...]] = {}
        for (start, end), way in ends.items():
            if end.startswith(f"{new}/"):
                ways[start, end] = way
            if year_of(end) < last:
                steps = ((b, link) for (a, b), link in accepted.items() if a == end)
                further |= {
                    (start, b): (*way, link) for b, link in steps if year_of(b) > year_of(end)
                }
        ends = further
    return ways


def _followed(ways: Mapping[Pair, tuple[Link, ...]]) -> Iterable[Recorded]:
    rows: dict[tuple[str, Relation], Recorded] = {}
    for (start, end), way in ways.items():
        relation = max((link.kind for link in way), key=_WEIGHT.index)
        fellow = end if relation == "merged" else start if relation == "split" else f"{start}{end}"
        known = rows.get((fellow, relation))
        olds = dict.fromkeys((*(known.olds if known else ()), target_in(start)))
        news = dict.fromkeys((*(known.news if known else ()), target_in(end)))
        rows[fellow, relation] = Recorded(tuple(olds), tuple(news), relation, way)
    return rows.values()
