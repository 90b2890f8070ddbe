"""Texts as sets of words, so that two of them can be compared thousands of times.

Function words say nothing of what is asked, and a word's first letters stand for all of its forms:
*prosecute*, *prosecuting* and *prosecutions* are one. On sentences of the reports this ranks pairs
as well as whole words do, and lifts those that changed only the forms of words far above others.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from tipcheck.text import fold

Bag = frozenset[str]
"""The words of a text, cut to their first letters."""

STEM: Final = 6
"""Letters of a word that count."""

_WORD: Final = re.compile(r"[^\W_]+")
_SAYS_NOTHING: Final = frozenset(
    _WORD.findall(
        "a all also an and any are as at be both by for from in including into is it its more most"
        " not of on or other such that the their them this to which who with"
    )
)
_KEEP: Final = 20_000
"""Texts whose words are remembered: those of a country's years, many times over."""


@lru_cache(maxsize=_KEEP)
def folded(text: str) -> str:
    """Give a text as it is compared word for word: on one line."""
    return fold(text)


@lru_cache(maxsize=_KEEP)
def bag_of(text: str) -> Bag:
    """Give the words of a text, without those that say nothing."""
    words = _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
    return frozenset(word[:STEM] for word in words if word not in _SAYS_NOTHING)


def likeness(one: Bag, other: Bag) -> float:
    """Give the Dice coefficient: 0 where no word is shared, 1 where all are."""
    size = len(one) + len(other)
    return 2 * len(one & other) / size if size else 0.0


def containment(one: Bag, other: Bag) -> float:
    """Give the share of the smaller set's words that the other has too."""
    size = min(len(one), len(other))
    return len(one & other) / size if size else 0.0


_CONTRASTS: Final = tuple(
    frozenset(bag_of(pair))
    for pair in (
        *("sex labor", "adults children", "boys girls", "men women", "foreign national"),
        *("victims traffickers", "investigate train", "rural urban", "identify prosecute"),
    )
)
"""Words that tell one demand from another where all the rest is the same."""


def contrast(one: Bag, other: Bag) -> bool:
    """Say whether two texts differ in words that make another demand of the same sentence."""
    only_one, only_other = one - other, other - one
    return any(pair & only_one and pair & only_other for pair in _CONTRASTS)
