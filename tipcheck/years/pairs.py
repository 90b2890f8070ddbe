"""How alike the texts of two lists are, and which pairs of them are worth proposing."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final, Literal

from tipcheck.years.bags import Bag

LIKE: Final = 0.36
"""Likeness from which a pair is proposed: different demands of one country's lists lay below."""
HELD: Final = 0.5
"""Containment from which a pair is proposed."""
NEAR: Final = 0.22
"""Likeness from which a text without counterpart has a neighbour worth naming."""
OWN: Final = 1 / 3
"""Share of what a part shares with the whole that its fellow part does not have."""
FEWEST: Final = 4
"""Words that a text must have to be compared by more than identity."""
COMMON: Final = 30
"""Texts that may have a word before it no longer finds candidates; a twentieth of long lists."""
Pair = tuple[int, int]
"""Positions in the old list and in the new one."""
Scores = dict[Pair, tuple[float, float]]
"""Likeness and containment of the pairs that are worth a look."""


def scores_of(
    old: Sequence[Bag], new: Sequence[Bag], open_old: Collection[int], open_new: Collection[int]
) -> Scores:
    """Compare every text that is open with every text that could be like it."""
    scores: Scores = {}
    beside_new, beside_old = _finder(new), _finder(old)
    for i in open_old:
        for j in beside_new(old[i]):
            if score := _score(old[i], new[j]):
                scores[i, j] = score
    compared = set(open_old)
    for j in open_new:
        for i in beside_old(new[j]):
            if i not in compared and (score := _score(old[i], new[j])):
                scores[i, j] = score
    return scores


def _score(one: Bag, other: Bag) -> tuple[float, float] | None:
    """Measure likeness and containment; None where neither is worth a look."""
    least, most = len(one), len(other)
    if least > most:
        least, most = most, least
    if least < FEWEST:
        return None
    shared = len(one & other)
    like, held = 2 * shared / (least + most), shared / least
    return (like, held) if like >= NEAR or held >= HELD else None


def _finder(bags: Sequence[Bag]) -> Callable[[Bag], Iterable[int]]:
    """Give what finds the texts that could be like one: in a long list, by its rarer words."""
    if len(bags) <= COMMON:
        return lambda _: range(len(bags))
    index: dict[str, list[int]] = defaultdict(list)
    for position, bag in enumerate(bags):
        for word in bag:
            index[word].append(position)
    most = max(COMMON, len(bags) // 20)
    rare = {word: found for word, found in index.items() if len(found) <= most}
    return lambda bag: {position for word in bag for position in rare.get(word, ())}


def links_of(free: Scores, old: Sequence[Bag], new: Sequence[Bag]) -> list[Pair]:
    """Give the pairs to propose: best for both, or a part of what is best for another."""
    edges = {pair: s for pair, s in free.items() if s[0] >= LIKE or s[1] >= HELD}
    best_of_old = best_by(edges, 0)
    best_of_new = best_by(edges, 1)
    links = []
    for pair in edges:
        i, j = pair
        if best_of_old[i] == pair == best_of_new[j]:
            links.append(pair)
        elif best_of_old[i] == pair:
            fellow = best_of_new[j][0]
            if best_of_old[fellow] == (fellow, j) and _has_own(old[i], new[j], old[fellow]):
                links.append(pair)
        elif best_of_new[j] == pair:
            fellow = best_of_old[i][1]
            if best_of_new[fellow] == (i, fellow) and _has_own(new[j], old[i], new[fellow]):
                links.append(pair)
    return links


def best_by(edges: Scores, side: Literal[0, 1]) -> dict[int, Pair]:
    """Give the best pair of each position, on one side (0 for old, 1 for new)."""
    best: dict[int, Pair] = {}
    for pair, score in edges.items():
        known = best.get(pair[side])
        if known is None or score > edges[known]:
            best[pair[side]] = pair
    return best


def _has_own(part: Bag, whole: Bag, fellow: Bag) -> bool:
    """Say whether a part gave the whole words that the other part did not."""
    shared = part & whole
    return len(shared - fellow) >= max(2, OWN * len(shared))
