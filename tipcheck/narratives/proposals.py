"""Pillar, criteria, id and title of a recommendation, proposed by the rules of the vocabulary."""

import re
from collections.abc import Collection
from functools import cache
from typing import Final

from tipcheck.narratives.vocabulary import Hint, vocabulary
from tipcheck.text import plain, shorten

MOST_CRITERIA: Final = 3
MOST_OF_ID: Final = 40
MOST_OF_TITLE: Final = 60
_WORDS_OF_ID: Final = 3


def pillar_of(text: str) -> str:
    """Propose a pillar: the one whose words weigh most; prevention where none is touched."""
    sums: dict[str, int] = {}
    for hint in vocabulary().pillars:
        sums[hint.proposes] = sums.get(hint.proposes, 0) + hint.weight * _count(hint, text)
    best = max(sums, key=lambda pillar: sums[pillar])
    return best if sums[best] else "prevention"


def criteria_of(text: str) -> tuple[str, ...]:
    """Propose criteria: those whose words stand in the text, the heaviest first."""
    weights: dict[str, int] = {}
    for hint in vocabulary().criteria:
        if _count(hint, text):
            weights[hint.proposes] = max(hint.weight, weights.get(hint.proposes, 0))
    ranked = sorted(weights, key=lambda criterion: -weights[criterion])
    least = weights[ranked[0]] - 2 if ranked else 0
    return tuple(each for each in ranked if weights[each] >= least)[:MOST_CRITERIA]


def id_of(text: str, taken: Collection[str]) -> str:
    """Propose an id that is not taken: what is asked, in a word or two."""
    hints = (hint.proposes for hint in vocabulary().ids if _count(hint, text))
    for name in (*hints, _from_words(text)):
        if name not in taken:
            return name
    base = _from_words(text)
    return next(f"{base}-{n}" for n in range(2, len(taken) + 3) if f"{base}-{n}" not in taken)


def title_of(text: str) -> str:
    """Propose a title: the beginning of the sentence, for a person to shorten."""
    clause = re.split(r"[,;–(]", text)[0].rstrip(". ")
    return shorten(clause, MOST_OF_TITLE).removesuffix(" ...")


def _from_words(text: str) -> str:
    known = vocabulary()
    words = [word for word in plain(text.replace("’", "").replace("'", "")).split("-") if word]
    telling = [word for word in words if word not in known.small | known.joining | known.opening]
    return "-".join((telling or words or ["item"])[:_WORDS_OF_ID])[:MOST_OF_ID].strip("-")


def _count(hint: Hint, text: str) -> int:
    return sum(bool(pattern.search(text)) for pattern in _patterns(hint.any_of))


@cache
def _patterns(phrases: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(
            rf"\b{re.escape(phrase.rstrip('*'))}" + ("" if phrase[-1] == "*" else r"\b"),
            re.IGNORECASE,
        )
        for phrase in phrases
    )
