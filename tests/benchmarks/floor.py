"""The floor: the least that reads, validates and scores a folder of checklists."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Literal

import rtoml
from pydantic import BaseModel, ConfigDict, Field


class Strict(BaseModel):
    """What all tables share."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Check(Strict):
    """One demand inside an item."""

    id: str = Field(pattern="^[a-z0-9-]+$")
    text: str = Field(min_length=1)
    text_es: str | None = None
    criteria: tuple[str, ...] = Field((), strict=False)
    presumable: bool = False


class Item(Strict):
    """One recommendation."""

    id: str = Field(pattern="^[a-z0-9-]+$")
    title: str = Field(min_length=1)
    title_es: str | None = None
    text: str = Field(min_length=1)
    text_es: str | None = None
    pillar: Literal["prosecution", "protection", "prevention", "partnership"]
    criteria: tuple[str, ...] = Field((), strict=False)
    suggested: bool = False
    checks: tuple[Check, ...] = Field((), strict=False)


class Source(Strict):
    """Where it was read."""

    title: str
    url: str | None = None
    retrieved: date | None = None


class Checklist(Strict):
    """One country and year."""

    country: str = Field(pattern="^[A-Z]{3}$")
    name: str = Field(min_length=1)
    year: int
    tier: Literal["1", "2", "2-watch-list", "3", "special-case"]
    extent: Literal["whole", "excerpt"] = "whole"
    wording: Literal["verbatim", "paraphrase"] = "verbatim"
    reviewed: bool = True
    source: Source | None = None
    items: tuple[Item, ...] = Field(strict=False, min_length=1)


OPEN = (0.0, 1.0, 0.0)
IDS = ("a1", "a2", "a3", "a4", *(f"b{n}" for n in range(1, 13)), "d", "e", "f")


def score(checklist: Checklist) -> list[tuple[float, ...]]:
    """Average checks by item, then items, overall and by standard; all is open, 0 to 1."""
    everything: list[list[tuple[float, float, float]]] = []
    by: dict[str, list[list[tuple[float, float, float]]]] = {each: [] for each in IDS}
    for item in checklist.items:
        checks = [(set(check.criteria or item.criteria), OPEN) for check in item.checks]
        checks = checks or [(set(item.criteria), OPEN)]
        everything.append([worth for _, worth in checks])
        for each in set().union(*(names for names, _ in checks)):
            by[each].append([worth for names, worth in checks if each in names])
    return [mean([mean(each) for each in group]) for group in (everything, *by.values()) if group]


def mean(ranges: Sequence[tuple[float, ...]]) -> tuple[float, ...]:
    """Average end by end."""
    return tuple(sum(end) / len(ranges) for end in zip(*ranges, strict=True))


for path in sorted(Path(sys.argv[1]).glob("*.toml")):
    one = Checklist.model_validate(rtoml.loads(path.read_text(encoding="utf-8")))
    print(one.country, one.year, one.tier, len(one.items), *score(one)[0], sep=",")
