"""What can be told of a reading: the routes that were taken, and what is in doubt.

Each is a key of the interface's words (`route.KEY`, `doubt.KEY`) and what it speaks of.
"""

from typing import Final

ROUTES: Final = (
    *("country.told", "country.title", "country.page-title"),
    *("country.verdict", "country.heading", "country.opening"),
    *("year.told", "year.page-title", "year.title", "year.date", "year.url"),
    *("tier.told", "tier.title", "tier.verdict"),
    *("section.heading", "section.verdict", "section.none"),
    *("items.marks", "items.run-in", "items.paragraphs", "items.lines", "items.semicolons"),
    *("items.glued", "items.sentences", "items.single"),
    "left-out",
)
DOUBTS: Final = (
    *("encoding", "year", "tier", "no-heading", "glued", "sentences", "single", "lines"),
    *("short", "odd", "long", "cut", "ends"),
)
WEAK: Final = frozenset({"no-heading", "glued", "sentences", "single", "long", "cut"})
"""Doubts about the recommendations themselves."""
