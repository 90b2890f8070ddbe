"""Which texts of two lists belong together, by their words alone: a proposal, never a record.

Identical texts come first. What is left is compared by likeness (Dice on sets of words), and by
containment, which betrays merges and splits: two sentences that went into one are both held by it.
Places in the list play no part: the report moves its sentences from year to year.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from tipcheck.years.bags import Bag, bag_of, contrast, folded
from tipcheck.years.pairs import NEAR, Pair, Scores, best_by, links_of, scores_of

SURE: Final = 0.65
"""Likeness from which a pair can be sure: above what two countries' like demands reach."""
SURELY_HELD: Final = 0.75
"""Containment from which a part of a merge or split can be sure."""
MARGIN: Final = 0.2
"""How much likelier than every other pair of the two a sure pair is."""


class Match(NamedTuple):
    """Texts of two lists that belong together.

    Attributes:
        olds: Positions in the old list; more than one for a merge.
        news: Positions in the new list; more than one for a split.
        sure: Whether no other reading is near.
        likeness: Dice coefficient of the least like pair, from 0 to 1.
        held: Containment of the pair that is held least, from 0 to 1.
    """

    olds: tuple[int, ...]
    news: tuple[int, ...]
    relation: Literal["same", "reworded", "merged", "split"]
    sure: bool
    likeness: float
    held: float


class Neighbour(NamedTuple):
    """The likest text of the other list, where none is like enough."""

    position: int
    likeness: float


class Matching(NamedTuple):
    """What the words of two lists say.

    Attributes:
        near_old: For texts of the old list without counterpart, the likest one of the new list.
        near_new: The same for texts of the new list.
    """

    matches: tuple[Match, ...]
    near_old: dict[int, Neighbour]
    near_new: dict[int, Neighbour]


def match(
    old: Sequence[str],
    new: Sequence[str],
    *,
    settled_old: Collection[int] = (),
    settled_new: Collection[int] = (),
    refused: Collection[Pair] = (),
) -> Matching:
    """Match the texts of two lists.

    Args:
        old: Texts of the earlier list.
        new: Texts of the later list.
        settled_old: Positions of the old list that are linked already: they are matched with
            nothing, but can be somebody's neighbour.
        settled_new: The same for the new list.
        refused: Pairs that a person has refused.
    """
    same = tuple(_identical(old, new, settled_old, settled_new, refused))
    done_old = {*settled_old, *(each.olds[0] for each in same)}
    done_new = {*settled_new, *(each.news[0] for each in same)}
    open_old = [n for n in range(len(old)) if n not in done_old]
    open_new = [n for n in range(len(new)) if n not in done_new]
    if not open_old and not open_new:
        return Matching(same, {}, {})
    bags_old, bags_new = [bag_of(text) for text in old], [bag_of(text) for text in new]
    scores = scores_of(bags_old, bags_new, open_old, open_new)
    for pair in refused:
        scores.pop(pair, None)
    free = {(i, j): s for (i, j), s in scores.items() if i not in done_old and j not in done_new}
    links = links_of(free, bags_old, bags_new)
    found = tuple(_grouped(links, free, bags_old, bags_new))
    used_old = {n for each in found for n in each.olds}
    used_new = {n for each in found for n in each.news}
    near_old = _neighbours(scores, {n for n in open_old if n not in used_old}, 0)
    near_new = _neighbours(scores, {n for n in open_new if n not in used_new}, 1)
    added = [(near.position, bags_old[n]) for n, near in near_old.items()]
    given = [(near.position, bags_new[n]) for n, near in near_new.items()]
    steady = tuple(
        each._replace(sure=False)
        if each.relation == "reworded"
        and (
            _explains(added, each.news[0], bags_new[each.news[0]] - bags_old[each.olds[0]])
            or _explains(given, each.olds[0], bags_old[each.olds[0]] - bags_new[each.news[0]])
        )
        else each
        for each in found
    )
    return Matching((*same, *steady), near_old, near_new)


def _identical(
    old: Sequence[str],
    new: Sequence[str],
    settled_old: Collection[int],
    settled_new: Collection[int],
    refused: Collection[Pair],
) -> Iterator[Match]:
    places: dict[str, list[int]] = defaultdict(list)
    for position, text in enumerate(new):
        if position not in settled_new:
            places[folded(text)].append(position)
    for position, text in enumerate(old):
        twins = places.get(folded(text)) if position not in settled_old else None
        if twins and (position, twins[0]) not in refused:
            yield Match((position,), (twins.pop(0),), "same", sure=True, likeness=1.0, held=1.0)


def _grouped(
    links: Sequence[Pair], free: Scores, old: Sequence[Bag], new: Sequence[Bag]
) -> Iterator[Match]:
    beside = _by_end(free)
    for pairs in _components(links):
        olds, news = {i for i, _ in pairs}, {j for _, j in pairs}
        others = [
            free[pair]
            for pair in {
                *(pair for i in olds for pair in beside[0, i]),
                *(pair for j in news for pair in beside[1, j]),
            }
            if (pair[0] in olds) != (pair[1] in news)
        ]
        yield Match(
            olds=tuple(sorted(olds)),
            news=tuple(sorted(news)),
            relation="merged" if len(olds) > 1 else "split" if len(news) > 1 else "reworded",
            sure=_is_sure([free[pair] for pair in pairs], others)
            and not any(contrast(old[i], new[j]) for i, j in pairs),
            likeness=min(free[pair][0] for pair in pairs),
            held=min(free[pair][1] for pair in pairs),
        )


def _by_end(pairs: Iterable[Pair]) -> dict[tuple[int, int], list[Pair]]:
    """Give the pairs by side (0 for old, 1 for new) and position."""
    found: dict[tuple[int, int], list[Pair]] = defaultdict(list)
    for pair in pairs:
        found[0, pair[0]].append(pair)
        found[1, pair[1]].append(pair)
    return found


def _components(links: Sequence[Pair]) -> Iterator[list[Pair]]:
    """Give the links that hang together, in the order of their first."""
    beside, seen = _by_end(links), set[Pair]()
    for first in links:
        group, ahead = [], [first]
        while ahead:
            pair = ahead.pop()
            if pair not in seen:
                seen.add(pair)
                group.append(pair)
                ahead += beside[0, pair[0]] + beside[1, pair[1]]
        if group:
            yield group


def _is_sure(pairs: Sequence[tuple[float, float]], others: Sequence[tuple[float, float]]) -> bool:
    """Say whether pairs are near enough, and no other pair of their texts comes near."""
    measure, enough = (0, SURE) if len(pairs) == 1 else (1, SURELY_HELD)
    least = min(pair[measure] for pair in pairs)
    return least >= enough and all(least - other[measure] >= MARGIN for other in others)


def _explains(leftovers: Sequence[tuple[int, Bag]], position: int, change: Bag) -> bool:
    """Say whether a text without counterpart could have given half of what changed in another."""
    return any(
        near == position and change and 2 * len(change & bag) >= len(change)
        for near, bag in leftovers
    )


def _neighbours(
    scores: Scores, positions: Collection[int], side: Literal[0, 1]
) -> dict[int, Neighbour]:
    best = best_by({pair: s for pair, s in scores.items() if pair[side] in positions}, side)
    return {
        position: Neighbour(pair[1 - side], scores[pair][0])
        for position, pair in best.items()
        if scores[pair][0] >= NEAR
    }
