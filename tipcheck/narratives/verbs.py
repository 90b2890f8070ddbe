"""Bare verbs: what a recommendation begins with, and where one demand ends and the next begins."""

import re
from functools import lru_cache
from typing import Final

from tipcheck.narratives.vocabulary import vocabulary

_WORD: Final = re.compile(r"[A-Za-z][A-Za-z-]*")


def is_demand(text: str) -> bool:
    """Say whether a text begins with a bare verb, perhaps after an adverb."""
    return leading_word(text) in vocabulary().opening


@lru_cache(maxsize=20_000)
def leading_word(text: str) -> str:
    """Give the word that a text begins with, adverbs left out; empty if there is none."""
    words = [word.lower() for word in _WORD.findall(text[:60])[:3]]
    while words and (words[0].endswith("ly") or words[0] in {"further", "also", "fully", "better"}):
        words.pop(0)
    return words[0] if words else ""
