"""Title lines: of a narrative (`PERU (Tier 2)`), and of a page (`2023 Trafficking ... : Peru`)."""

import re
from typing import Final, NamedTuple

from tipcheck.countries.names import country_code
from tipcheck.narratives.tiers import NAMED, tier_of

MOST: Final = 200
"""A longer line is no title."""
TOP: Final = 60
"""Lines of a text in which it is told what it is: a title, a date line."""

_TITLE: Final = re.compile(
    rf"(?P<name>[^.;!?]{{2,80}}?|[^;!?]{{2,30}}?)\s*[:(–—-]\s*{NAMED}\s*[)†‡*]*\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_RANKING: Final = re.compile(r"\s*\btier\s+ranking$", re.IGNORECASE)
_SPECIAL_FIRST: Final = re.compile(
    r"(?:(?P<before>.*)[-–—]\s*)?special\s+case\s*[:–—-]\s*(?P<name>[^.;]{2,60})", re.IGNORECASE
)
_REST: Final = re.compile(
    r"[\[(–—-]?\s*(?:extracted|adapted|excerpt|from|tip\b|trafficking|report|20\d\d)",
    re.IGNORECASE,
)
_REPORT: Final = re.compile(r"trafficking\s+in\s+persons\s+report|\btip\s+report", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?<!\d)20[0-4]\d(?!\d)")
_PARTS: Final = re.compile(r"\s*[:|–—»>]\s*|\s+-\s+|\s*-\s+|\s*,\s+20\d\d.*")
_MARKUP: Final = " #*_[]|\t"


class Title(NamedTuple):
    """A title line of a narrative.

    Attributes:
        name: The country as it is printed.
        code: Its code; None if no table knows the name.
        rest: What follows the tier, such as the report it was taken from.
    """

    name: str
    code: str | None
    tier: str
    rest: str


class PageTitle(NamedTuple):
    """A title line of a page: the country and the report's year, as far as it has them."""

    code: str | None
    year: int | None


def title_of(line: str) -> Title | None:
    """Give the title that a line is, or None."""
    bare = line.strip(_MARKUP)
    if not bare or len(line) > MOST:
        return None
    if first := _SPECIAL_FIRST.fullmatch(bare):
        name = first["name"].strip()
        code = country_code(name)
        if code:
            return Title(name, code, "special-case", first["before"] or "")
    found = _TITLE.fullmatch(bare)
    if not found or (found["rest"] and not _REST.match(found["rest"])):
        return None
    name = _RANKING.sub("", found["name"]).strip(_MARKUP)
    code = country_code(name) or country_code(re.sub(r"\s*\([A-Z]{2,6}\)$", "", name))
    is_name = name[:1].isupper() and len(name.split()) <= 7  # noqa: PLR2004 - words of a name
    return Title(name, code, tier_of(found), found["rest"]) if code or is_name else None


def page_title_of(line: str) -> PageTitle | None:
    """Give the title of a page that a line is, or None."""
    if len(line) > MOST or not _REPORT.search(line):
        return None
    years = {int(year) for year in _YEAR.findall(line)}
    codes = [code for part in _PARTS.split(line) if (code := country_code(part.strip(_MARKUP)))]
    year = years.pop() if len(years) == 1 else None
    return PageTitle(codes[-1] if codes else None, year)


def years_in(text: str) -> list[int]:
    """Give the years that a text names, in its order."""
    return [int(year) for year in _YEAR.findall(text)]
