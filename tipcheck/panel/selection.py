"""Which lists of a folder are looked at: by country, by year, by tier."""

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple, get_args

from tipcheck.countries import NAMES
from tipcheck.countries.names import country_code
from tipcheck.errors import UsageError
from tipcheck.model import Tier
from tipcheck.said import Said
from tipcheck.text import closest, if_meant, nearest_or_all, plain, visible

_FIRST: Final = 2001
_LAST: Final = 2100
_YEAR: Final = len("2023")


class Selection(NamedTuple):
    """What is looked at; None where there is no such limit."""

    countries: frozenset[str] | None = None
    years: frozenset[int] | None = None
    tiers: frozenset[str] | None = None

    def takes(self, reference: str) -> bool:
        """Say whether a country and year are looked at."""
        country, _, year = reference.partition("-")
        return (self.countries is None or country in self.countries) and (
            self.years is None or int(year) in self.years
        )


def selection_of(
    countries: Sequence[str],
    years: Sequence[str],
    tiers: Sequence[str],
    known: Collection[str],
) -> Selection:
    """Read what somebody asked for.

    Args:
        countries: Codes or names.
        years: Years, or ranges as `2015..2020`.
        tiers: Tiers.
        known: Codes of the countries that there are.

    Raises:
        UsageError: There is no such country or tier, or this is no year.
    """
    return Selection(
        frozenset(_country(name, known) for name in countries) or None,
        frozenset(year for text in years for year in _years(text)) or None,
        frozenset(map(_tier, tiers)) or None,
    )


def _country(name: str, known: Collection[str]) -> str:
    code = name.upper() if name.upper() in known else country_code(name)
    if code in known:
        return str(code)
    names = {plain(NAMES[each]): each for each in known if each in NAMES}
    near = closest(plain(name), names) or closest(name.upper(), known)
    hint = if_meant(near)
    message = Said(
        "--country: no list here is of '{name}'{hint}", name=visible(name[:40]), hint=hint
    )
    raise UsageError(message)


def _tier(name: str) -> Tier:
    tiers: dict[str, Tier] = {tier: tier for tier in get_args(Tier)}
    word = plain(name).removeprefix("tier-")
    if word in tiers:
        return tiers[word]
    hint = nearest_or_all(name, tiers)
    message = Said("--tier: '{name}' is no tier{hint}", name=visible(name[:40]), hint=hint)
    raise UsageError(message)


def _years(text: str) -> range:
    first, dots, last = text.partition("..")
    ends = (first or str(_FIRST), (last or str(_LAST)) if dots else first)
    if not all(len(end) == _YEAR and end.isdecimal() for end in ends) or ends[0] > ends[1]:
        message = Said(
            "--year: '{text}' is no year; write 2023, or a range as 2015..2020",
            text=visible(text[:40]),
        )
        raise UsageError(message)
    return range(int(ends[0]), int(ends[1]) + 1)
