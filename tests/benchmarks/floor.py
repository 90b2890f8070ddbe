"""The floor: the least that reads, validates and scores a folder of checklists, in 40 lines."""

import sys
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


def score(checklist: Checklist) -> tuple[float, float, float]:
    """Average the checks of each item, then the items; without findings all of it is open."""
    items = [[(0.0, 1.0, 0.0) for _ in item.checks or (item,)] for item in checklist.items]
    means = [[sum(end) / len(end) for end in zip(*checks, strict=True)] for checks in items]
    low, high, coverage = (sum(end) / len(end) for end in zip(*means, strict=True))
    return low, high, coverage


for path in sorted(Path(sys.argv[1]).glob("*.toml")):
    one = Checklist.model_validate(rtoml.loads(path.read_text(encoding="utf-8")))
    print(one.country, one.year, one.tier, len(one.items), *score(one), sep=",")
