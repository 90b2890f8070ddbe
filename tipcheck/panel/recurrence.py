"""What comes back year after year, over all countries: figures, kinds of demand, lives."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

from tipcheck.panel.fates import Fate, Followed, followed, pairs_of
from tipcheck.panel.lives import Life, lives
from tipcheck.years.web import Web


class Figures(NamedTuple):
    """Figures of one reading of the links: what is sure alone, or what is unsure too.

    Attributes:
        fates: Items of whole lists by what became of them in the next one.
        lives: How many recommendations there are, each through all of its years.
        ended: How long those lasted that are asked no more, in whole lists.
        going: How long those have lasted that the last list still asks.
    """

    fates: Counter[Fate]
    lives: int
    ended: tuple[int, ...]
    going: tuple[int, ...]

    def share(self, fate: Fate) -> Fraction | None:
        """Give the share of items with a fate; None where no item has a next list."""
        size = self.fates.total()
        return Fraction(self.fates[fate], size) if size else None


class KindOfDemand(NamedTuple):
    """Items that ask in one way: a pillar, or a leading verb.

    Attributes:
        fates: By what became of them in the next whole list; recorded and sure alone.
        assessed: How many of them somebody looked at.
        met: How many of those were found met.
    """

    group: str
    name: str
    fates: Counter[Fate]
    assessed: int
    met: int


class Recurrence(NamedTuple):
    """All that comes back.

    Attributes:
        lists: Whole lists that were read.
        excerpts: Lists that are known in part; they count in no figure.
        pairs: Whole lists, word for word, that have a next one.
        sure: Figures by what is recorded or sure.
        perhaps: The same where what is unsure is followed too.
        lives: Every recommendation, by what is recorded or sure; the longest asked first.
    """

    lists: int
    excerpts: int
    pairs: int
    sure: Figures
    perhaps: Figures
    kinds: tuple[KindOfDemand, ...]
    lives: tuple[Life, ...]

    def never_met(self) -> list[Life]:
        """Give what was assessed and never found met, the longest asked first."""
        return [life for life in self.lives if life.is_never_met]


def median(values: Sequence[int]) -> Fraction | None:
    """Give the middle one, or the mean of the two in the middle; None where there is none."""
    ordered, half = sorted(values), len(values) // 2
    if not ordered:
        return None
    return Fraction(ordered[half] + ordered[-half - 1], 2)


def recurrence(webs: Iterable[Web]) -> Recurrence:
    """Gather what comes back in many countries, one after the other."""
    lists, excerpts, pairs = 0, 0, 0
    sure: list[Life] = []
    perhaps: list[tuple[int, bool]] = []
    fates: list[Followed] = []
    for web in webs:
        whole = sum(year.checklist.extent == "whole" for year in web.country.years)
        lists, excerpts = lists + whole, excerpts + len(web.country.years) - whole
        pairs += len(pairs_of(web))
        sure += lives(web)
        perhaps += [(len(life.whole), life.ended) for life in lives(web, unsure=True)]
        fates += followed(web)
    return Recurrence(
        lists,
        excerpts,
        pairs,
        _figures(Counter(each.fate for each in fates), [(len(x.whole), x.ended) for x in sure]),
        _figures(Counter(each.perhaps for each in fates), perhaps),
        tuple(_kinds(fates)),
        tuple(sorted(sure, key=_longest_first)),
    )


def _longest_first(life: Life) -> tuple[int, int, int, str, str]:
    return (-len(life.asked), -len(life.streak), -life.last[0], life.country, life.item.id)


def _figures(fates: Counter[Fate], lengths: Sequence[tuple[int, bool]]) -> Figures:
    # What only excerpts ask has no known length.
    known = [(size, ended) for size, ended in lengths if size]
    ended = tuple(size for size, over in known if over)
    going = tuple(size for size, over in known if not over)
    return Figures(fates, len(known), ended, going)


def _kinds(fates: Iterable[Followed]) -> list[KindOfDemand]:
    """Group items by pillar and by leading verb, the most frequent first."""
    groups: dict[tuple[str, str], list[Followed]] = defaultdict(list)
    for each in fates:
        groups["pillar", each.pillar].append(each)
        groups["verb", each.verb].append(each)
    order = sorted(groups.items(), key=lambda pair: (pair[0][0], -len(pair[1]), pair[0][1]))
    return [
        KindOfDemand(
            group,
            name,
            Counter(each.fate for each in own),
            sum(each.looked for each in own),
            sum(each.met for each in own),
        )
        for (group, name), own in order
    ]
