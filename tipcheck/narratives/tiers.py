"""The tier of a narrative: as its title states it, or as its verdict sentence does."""

import re
from typing import Final

NAMED: Final = (
    r"(?:tier\s*(?P<number>[123])(?:\s*[-–—:,(]?\s*(?P<watch>watch[\s-]*list))?"
    r"|(?P<special>special\s+case))"
)
"""A tier in a title: with or without a hyphen, in any case."""

VERDICT: Final = re.compile(
    r"\bfully\s+(?:meets?|compl(?:y|ies)\s+with)\s+the\s+minimum\s+standards", re.IGNORECASE
)
SPECIAL: Final = re.compile(
    r"\b(?:remain(?:s|ed)|is|was)\s+(?:designated\s+)?an?\s+special\s+case\b", re.IGNORECASE
)
_RANKED: Final = re.compile(
    r"(?:remain(?:s|ed)|upgraded|downgraded|placed|ranked|moved|elevated|maintained|kept)"
    rf"\s+(?:on|to|in|at)\s+{NAMED}",
    re.IGNORECASE,
)


def tier_of(found: re.Match[str]) -> str:
    """Give the tier that a match of `NAMED` states, as a checklist writes it."""
    if found["special"]:
        return "special-case"
    return "2-watch-list" if found["watch"] else found["number"]


def tier_in(paragraph: str) -> str | None:
    """Give the tier that a verdict paragraph ends in.

    Waivers speak of an otherwise required downgrade before the real tier: the last one counts.
    """
    ranked = list(_RANKED.finditer(paragraph))
    if ranked:
        return tier_of(ranked[-1])
    return "special-case" if SPECIAL.search(paragraph) else None


def is_verdict(paragraph: str) -> bool:
    """Say whether a paragraph weighs a government by the minimum standards."""
    return bool(VERDICT.search(paragraph) or SPECIAL.search(paragraph))
