"""The report's year: from titles, a date line or the address; never from the recommendations."""

import re
from collections.abc import Sequence
from typing import Final

from tipcheck.narratives.narrative import Note
from tipcheck.narratives.titles import TOP, Title, page_title_of, years_in

_MONTHS: Final = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_DATE_LINE: Final = re.compile(rf"(?:{_MONTHS})\s+(?:\d{{1,2}},?\s+)?(20\d\d)\.?", re.IGNORECASE)
_ADDRESSES: Final = (
    re.compile(r"(20\d\d)-trafficking-in-persons"),
    re.compile(r"trafficking-in-persons-report-(20\d\d)"),
    re.compile(r"/(?:tiprpt|usdos|countries|tip)/(20\d\d)/"),
)


def years_of(lines: Sequence[str], title: Title | None, url: str | None) -> list[tuple[int, Note]]:
    """Give the report's years that a narrative names, with their routes, the best one first."""
    pages = (page_title_of(line) for line in lines[:TOP])
    found = [(page.year, "page-title") for page in pages if page and page.year]
    found += [(year, "title") for year in years_in(title.rest if title else "")]
    dates = (_DATE_LINE.fullmatch(line) for line in lines[:TOP])
    found += [(int(date[1]), "date") for date in dates if date]
    matches = (pattern.search(url or "") for pattern in _ADDRESSES)
    found += [(int(match[1]), "url") for match in matches if match]
    return [(year, (f"year.{source}", str(year))) for year, source in found]
