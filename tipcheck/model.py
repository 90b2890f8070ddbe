"""The nouns that live in files: checklists, standards, ledgers, lineage, tiers.

All are frozen and strict, and refuse keys they do not know, so that nothing a person wrote is
dropped in silence.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Annotated, Final, Literal, get_args

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from tipcheck.days import parse_day
from tipcheck.errors import UnfitError
from tipcheck.said import Said
from tipcheck.text import HIDDEN

Pillar = Literal["prosecution", "protection", "prevention", "partnership"]
Tier = Literal["1", "2", "2-watch-list", "3", "special-case"]
Status = Literal["met", "partial", "not-met", "regressed", "unknown", "not-applicable", "withdrawn"]
Kind = Literal[
    "law",
    "enforcement",
    "conviction",
    "budget",
    "training",
    "service",
    "programme",
    "data",
    "report",
    "statement",
]
Relation = Literal["same", "reworded", "merged", "split", "succeeded", "unrelated"]
Ranking = Literal["1", "2", "2-watch-list", "3", "special-case", "not-in-report"]
"""What a report says of a country: a tier, or nothing."""

PILLARS: Final[tuple[Pillar, ...]] = get_args(Pillar)
STATUSES: Final[tuple[Status, ...]] = get_args(Status)
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
DAY_KEYS: Final = ("from", "to", "published")
"""Keys of evidence that take a date or, for want of one, a text."""
RELATIONS: Final[tuple[Relation, ...]] = get_args(Relation)
ONGOING: Final[frozenset[Kind]] = frozenset({"law", "budget", "service", "programme"})
"""Kinds of evidence that go on until somebody says they ended."""

ID: Final = r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?"
REFERENCE: Final = r"[A-Z]{3}-[0-9]{4}"


def _no_hidden(text: str) -> str:
    # What prints hides nothing, and nearly every text is one line that prints.
    if text.isprintable() and text and not text.isspace():
        return text
    if found := HIDDEN.search(text):
        message = Said("holds the hidden character U+{found:04X}: take it out", found=ord(found[0]))
        raise UnfitError(message)
    if not text.strip():
        message = Said("is empty: write the text or take the key out")
        raise UnfitError(message)
    return text


def _part_of_year(text: str) -> str:
    if isinstance(parse_day(text), date):
        message = Said("'{text}' is a whole date: write it without quotes", text=text)
        raise UnfitError(message)
    return text


def _in_utc(moment: datetime) -> datetime:
    try:
        moment.astimezone(UTC)
    except OverflowError:
        message = Said("is no time that UTC has: write a time such as 2024-07-02T10:12:03Z")
        raise UnfitError(message) from None
    return moment


Id = Annotated[str, Field(pattern=f"^{ID}$")]
Target = Annotated[str, Field(pattern=f"^{ID}(?:/{ID})?$")]
"""What a finding is about: an item, `item/check`, or a criterion."""
Reference = Annotated[str, Field(pattern=f"^{REFERENCE}$")]
Place = Annotated[str, Field(pattern=f"^{REFERENCE}/{ID}(?:/{ID})?$")]
"""An item or check of one checklist, such as `PER-2023/prosecution`."""
Text = Annotated[str, AfterValidator(_no_hidden)]
Moment = Annotated[AwareDatetime, AfterValidator(_in_utc)]
FileDay = date | Annotated[str, AfterValidator(_part_of_year)]
"""A TOML date, or the text "2023" or "2023-05"."""


class Noun(BaseModel):
    """What all nouns share."""

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        frozen=True,
        allow_inf_nan=False,
        hide_input_in_errors=True,
        defer_build=True,  # a run reads two or three kinds of file, and needs no others' validators
    )


class File(Noun):
    """What every file may state."""

    schema_version: Literal[1] = Field(default=1, alias="schema")

    def ids(self) -> Iterable[list[str]]:
        """Give the ids of each list of tables, none of which may stand there twice."""
        return ()


class Check(Noun):
    """One demand inside a compound item, phrased so that it can be answered."""

    id: Id
    text: Text
    text_es: Text | None = None
    criteria: tuple[Id, ...] = Field(default=(), strict=False)
    presumable: bool = False


class Item(Noun):
    """One prioritized recommendation; `text` is the report's sentence."""

    id: Id
    title: Text
    title_es: Text | None = None
    text: Text
    text_es: Text | None = None
    pillar: Pillar
    criteria: tuple[Id, ...] = Field(default=(), strict=False)
    suggested: bool = False
    checks: tuple[Check, ...] = Field(default=(), strict=False)


class Source(Noun):
    """Where a list of recommendations was read."""

    title: Text
    url: Text | None = None
    retrieved: date | None = None


class Checklist(File):
    """What one year's report recommends to one country."""

    country: str = Field(pattern="^[A-Z]{3}$")
    name: Text
    year: int = Field(ge=2001, le=2100)
    tier: Tier
    extent: Literal["whole", "excerpt"] = "whole"
    wording: Literal["verbatim", "paraphrase"] = "verbatim"
    reviewed: bool = True
    source: Source | None = None
    items: tuple[Item, ...] = Field(strict=False, min_length=1)

    def ids(self) -> Iterable[list[str]]:
        """Give the ids of the items, and of the checks of each."""
        yield [item.id for item in self.items]
        for item in self.items:
            if len(item.checks) > 1:
                yield [check.id for check in item.checks]

    @property
    def reference(self) -> str:
        """Country and year, such as `PER-2023`."""
        return f"{self.country}-{self.year}"


class Standard(Noun):
    """A minimum standard, a criterion or a factor, in own words."""

    id: Id
    cite: Text
    title: Text
    title_es: Text | None = None
    text: Text
    text_es: Text | None = None
    pillar: Pillar | None = None


class ClockRule(Noun):
    """How long a country may stay on the Tier 2 Watch List, by the law of some reports' years.

    `years` in a row without a waiver (None: no limit), `waiver` years more with one, and `again`
    years for a country that used them up, fell to Tier 3 and came back.
    """

    since: int = Field(ge=2001, le=2100)
    until: int | None = Field(default=None, ge=2001, le=2100)
    years: int | None = Field(default=None, ge=1)
    waiver: int = Field(default=0, ge=0)
    again: int | None = Field(default=None, ge=1)
    cite: Text
    text: Text
    text_es: Text | None = None


class Standards(File):
    """The yardstick: 22 U.S.C. 7106(a), 7106(b), 7107(b)(3)(D)-(F), and the clock of 7107(b)(2)."""

    standards: tuple[Standard, ...] = Field(strict=False)
    criteria: tuple[Standard, ...] = Field(strict=False)
    factors: tuple[Standard, ...] = Field(strict=False)
    clock: tuple[ClockRule, ...] = Field(default=(), strict=False)

    def ids(self) -> Iterable[list[str]]:
        """Give those of standards, criteria and factors."""
        for family in (self.standards, self.criteria, self.factors):
            yield [each.id for each in family]

    @property
    def all(self) -> tuple[Standard, ...]:
        """Standards, criteria and factors in one row."""
        return self.standards + self.criteria + self.factors


class Evidence(Noun):
    """A source for a finding; `since` and `until` say when the action happened, not the page."""

    source: Text
    title: Text | None = None
    kind: Kind
    since: FileDay | None = Field(default=None, alias="from")
    until: FileDay | None = Field(default=None, alias="to")
    published: FileDay | None = None
    quote: Text | None = None


class Finding(Noun):
    """One entry of a ledger: what an assessor found, when, and on what evidence."""

    item: Target
    status: Status
    at: Moment
    by: Text
    fingerprint: str | None = Field(default=None, pattern="^[0-9a-f]{12}$")
    withheld: bool = False
    carried: Place | None = None
    via: Text | None = None
    note: Text | None = None
    evidence: tuple[Evidence, ...] = Field(default=(), strict=False)


class Ledger(File):
    """The findings on one checklist, in the order of the file."""

    checklist: Reference
    findings: tuple[Finding, ...] = Field(default=(), strict=False)


class Link(Noun):
    """A recorded relation between items or checks of two years."""

    since: tuple[Place, ...] = Field(alias="from", strict=False, min_length=1)
    to: tuple[Place, ...] = Field(strict=False, min_length=1)
    kind: Relation
    by: Text
    on: date
    note: Text | None = None
    note_es: Text | None = None


class Lineage(File):
    """How one country's recommendations continue through the years."""

    links: tuple[Link, ...] = Field(default=(), strict=False)


class RankedYear(Noun):
    """What one year's report says of a country, and where that was read."""

    year: int = Field(ge=2001, le=2100)
    tier: Ranking
    sources: tuple[Text, ...] = Field(default=(), strict=False)
    note: Text | None = None


class Tiers(File):
    """A country's tier through the years."""

    country: str = Field(pattern="^[A-Z]{3}$")
    years: tuple[RankedYear, ...] = Field(strict=False, min_length=1)


FILES: Final[dict[str, type[File]]] = {
    "checklist": Checklist,
    "ledger": Ledger,
    "standards": Standards,
    "lineage": Lineage,
    "tiers": Tiers,
}
"""What kinds of file there are, by the name of their schema."""
