"""A made-up universe of lists that go on from year to year, with what is true of them.

A demand is born, asked again, reworded, merged with another, taken out of it again, and dropped.
Every list is rendered from demands, so it is known which items of two years ask the same. The
same seed and sizes give the same universe, to the byte.
"""

import random
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from phrases import CRITERIA, SLOTS, VERBS

from tipcheck.model import Relation

FIRST_YEAR: Final = 2001
KEPT, REWORDED, MERGED, DROPPED = 0.56, 0.27, 0.05, 0.12
"""Shares of what becomes of an item from one year to the next."""
EXCERPT, DRAFT = 0.03, 0.01
"""Shares of lists that are known in part, and of those that nobody has reviewed."""
PILLARS: Final = ("prosecution", "protection", "prevention", "partnership")


class Sizes(NamedTuple):
    """How large a universe is: its ledgers are every so many lists; `items` a list's mean."""

    countries: int = 188
    years: int = 25
    items: float = 14.6
    ledger_every: int = 10
    seed: int = 1


class Demand(NamedTuple):
    """One thing that is asked, as it is worded at present.

    Attributes:
        number: Its identity within the country, whatever its wording.
        wording: Of each slot, which phrase and which wording of it.
        silent: Slots that this wording leaves out.
    """

    number: int
    pillar: str
    verb: str
    wording: tuple[tuple[int, int], ...]
    silent: frozenset[int] = frozenset()

    def text(self) -> str:
        """Render it as a sentence without its full stop."""
        parts = (
            SLOTS[slot][phrase][variant]
            for slot, (phrase, variant) in enumerate(self.wording)
            if slot not in self.silent
        )
        matter, *rest = parts
        return f"{self.verb} {matter}, {' '.join(rest)}"


class Asked(NamedTuple):
    """An item of a list: one demand, or two that were merged."""

    demands: tuple[Demand, ...]

    @property
    def numbers(self) -> frozenset[int]:
        """Give the identities of what it asks."""
        return frozenset(demand.number for demand in self.demands)

    def text(self) -> str:
        """Render it as the list's sentence."""
        first, *more = (demand.text() for demand in self.demands)
        return ", and ".join((first, *(text[0].lower() + text[1:] for text in more))) + "."


class Listed(NamedTuple):
    """A list of one country and year: what is asked, by rank, and what is known of it.

    Attributes:
        shown: Positions of the items that the file holds; not all of them in an excerpt.
    """

    country: str
    year: int
    tier: str
    asked: tuple[Asked, ...]
    shown: tuple[int, ...]
    extent: str
    reviewed: bool

    @property
    def reference(self) -> str:
        """Country and year."""
        return f"{self.country}-{self.year}"

    def items(self) -> Mapping[str, Asked]:
        """Give the items that the file holds, by their id."""
        return {f"item-{place + 1}": self.asked[place] for place in self.shown}


def country_code(number: int) -> str:
    """Give the code of a country that no list of countries has: XAA, XAB..."""
    return f"X{chr(65 + number // 26)}{chr(65 + number % 26)}"


def universe(sizes: Sizes) -> Iterator[Listed]:
    """Give the lists of a universe, country by country, the earliest first."""
    for number in range(sizes.countries):
        yield from _country(number, sizes, random.Random(f"{sizes.seed}/{number}"))


def _country(number: int, sizes: Sizes, chance: random.Random) -> Iterator[Listed]:
    births = _births(chance)
    size = max(4, round(chance.gauss(sizes.items, 2)))
    asked = tuple(Asked((next(births),)) for _ in range(size))
    tier = chance.choice(("1", "2", "2", "2-watch-list", "3"))
    for year in range(FIRST_YEAR, FIRST_YEAR + sizes.years):
        extent = "excerpt" if chance.random() < EXCERPT else "whole"
        places = range(len(asked))
        known = sorted(chance.sample(places, max(1, len(asked) // 3)))
        shown = tuple(known if extent == "excerpt" else places)
        reviewed = chance.random() >= DRAFT
        yield Listed(country_code(number), year, tier, asked, shown, extent, reviewed)
        if chance.random() < 0.2:
            tier = chance.choice(("1", "2", "2-watch-list", "3"))
        asked = _next_list(asked, size, births, chance)


def _births(chance: random.Random) -> Iterator[Demand]:
    """Give new demands; a phrase comes again only after all others of its slot."""
    decks: list[list[int]] = [[] for _ in SLOTS]
    number = 0
    while True:
        for deck, slot in zip(decks, SLOTS, strict=True):
            if not deck:
                deck.extend(chance.sample(range(len(slot)), len(slot)))
        pillar = chance.choices(PILLARS, (4, 4, 3, 1))[0]
        wording = tuple((deck.pop(), 0) for deck in decks)
        yield Demand(number, pillar, chance.choice(VERBS[pillar]), wording)
        number += 1


def _next_list(
    asked: tuple[Asked, ...], size: int, births: Iterator[Demand], chance: random.Random
) -> tuple[Asked, ...]:
    after: list[Asked] = []
    waiting: list[Demand] = []
    for each in asked:
        fate = chance.choices("krmd", (KEPT, REWORDED, MERGED, DROPPED))[0]
        if len(each.demands) > 1 and fate != "k":
            after += [Asked((demand,)) for demand in each.demands]
        elif fate == "k":
            after.append(each)
        elif fate == "r":
            after.append(Asked(tuple(_reworded(demand, chance) for demand in each.demands)))
        elif fate == "m":
            waiting += each.demands
    pairs = zip(waiting[::2], waiting[1::2], strict=False)
    after += [Asked(pair) for pair in pairs]
    if len(waiting) % 2:
        after.append(Asked((waiting[-1],)))
    while len(after) < size:
        after.append(Asked((next(births),)))
    if chance.random() < 0.5:
        chance.shuffle(after)
    return tuple(after)


def _reworded(demand: Demand, chance: random.Random) -> Demand:
    """Say the same in other words: one or two phrases of five, now and then one left out."""
    wording = list(demand.wording)
    for slot in chance.sample(range(len(SLOTS)), chance.choice((1, 1, 1, 2))):
        phrase, variant = wording[slot]
        wording[slot] = (phrase, 1 - variant)
    silent = demand.silent
    if chance.random() < 0.25:
        silent = frozenset() if silent else frozenset({chance.choice((1, 2, 4))})
    return demand._replace(wording=tuple(wording), silent=silent)


class TrueLink(NamedTuple):
    """Two items of two lists that ask the same, in part at least."""

    old: tuple[int, str]
    new: tuple[int, str]
    relation: Relation


def true_links(old: Listed, new: Listed) -> Iterator[TrueLink]:
    """Give what continues from one list to another: kept, reworded, merged or split."""
    before, after = old.items(), new.items()
    for first, one in before.items():
        for last, other in after.items():
            if one.numbers & other.numbers:
                relation = _relation(one, other, before, after)
                yield TrueLink((old.year, first), (new.year, last), relation)


def _relation(
    one: Asked, other: Asked, before: Mapping[str, Asked], after: Mapping[str, Asked]
) -> Relation:
    if one.text() == other.text():
        return "same"
    if sum(bool(each.numbers & other.numbers) for each in before.values()) > 1:
        return "merged"
    if sum(bool(each.numbers & one.numbers) for each in after.values()) > 1:
        return "split"
    return "reworded"


def criteria_of(demand: Demand) -> tuple[str, ...]:
    """Give the criteria that a demand touches."""
    known = CRITERIA[demand.pillar]
    return known[demand.number % 3 : demand.number % 3 + 1 + demand.number % 2]
