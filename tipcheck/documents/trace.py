"""Recommendations through the years."""

from collections.abc import Sequence
from typing import Any

from tipcheck.documents.parts import list_document
from tipcheck.documents.scores import CAVEAT, findings_from, tally_document
from tipcheck.years.country import Country
from tipcheck.years.trace import Appearance, Thread
from tipcheck.years.web import Web


def trace_document(country: Country, threads: Sequence[Thread], web: Web) -> dict[str, Any]:
    """Give recommendations through the years, each with its appearances."""
    return {
        "country": country.code,
        "lists": [list_document(each.checklist, findings_from(each)) for each in country.years],
        "tiers": {str(year): ranked.tier for year, ranked in country.tiers.items()},
        "note": CAVEAT,
        "recommendations": [_thread_document(thread, web) for thread in threads],
    }


def _thread_document(thread: Thread, web: Web) -> dict[str, Any]:
    return {
        "item": thread.last.item.id,
        "last_asked": thread.last.year,
        "asked": list(thread.asked),
        "not_asked": list(thread.silent),
        "not_known": list(thread.unknown),
        "streak": list(thread.streak),
        "assessed": list(thread.assessed),
        "found_met": list(thread.met),
        "appearances": [_appearance_document(each) for each in thread.appearances],
        "perhaps": [
            {"old": old, "new": new, "from": list(row.olds), "to": list(row.news)}
            for old, new, row in web.perhaps_of(thread.nodes)
        ],
    }


def _appearance_document(each: Appearance) -> dict[str, Any]:
    return {
        "year": each.year,
        "item": each.item.id,
        "rank": each.rank,
        "text": each.item.text,
        "wording": each.assessment.checklist.wording,
        "asked": each.asked,
        "relation": each.relation,
        "basis": each.basis,
        "continues": [f"{each.assessment.checklist.country}-{y}/{item}" for y, item in each.since],
        "found": tally_document(each.tally) if each.tally else None,
    }
