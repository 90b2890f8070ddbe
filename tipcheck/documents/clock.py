"""The Watch List clock."""

from typing import Any

from tipcheck.documents.scores import noun_document
from tipcheck.sheets.clock import next_text, stay_text
from tipcheck.words import ENGLISH
from tipcheck.years.clock import Clock


def clock_document(code: str, clock: Clock) -> dict[str, Any]:
    """Give the Watch List clock of a country: where it stands, what the law says, each year."""
    last = clock.last
    return {
        "country": code,
        "year": last.year,
        "tier": last.tier,
        "years_in_a_row": last.stayed,
        "first_year_known": last.whole,
        "next_report": {
            "year": last.year + 1,
            "state": clock.next,
            "what_the_law_says": next_text(clock, ENGLISH),
            "years_left": clock.left,
            "years_of_waiver_left": clock.waiver,
            "rule": noun_document(clock.rule) if clock.rule else None,
        },
        "note": ENGLISH("clock.foot"),
        "years": [
            {
                "year": tick.year,
                "tier": tick.tier,
                "years_in_a_row": tick.stayed,
                "first_year_known": tick.whole,
                "stay": tick.stay,
                "what_the_law_says": stay_text(tick, ENGLISH),
                "back_from_tier_3": tick.again,
                "cite": tick.rule.cite if tick.rule else None,
                "sources": list(tick.sources),
            }
            for tick in clock.ticks
        ],
    }
