"""Results over the years as JSON holds them: every value exact, keys always English."""

from collections.abc import Sequence
from typing import Any

from tipcheck.documents import CAVEAT, findings_from, noun_document, range_document, tally_document
from tipcheck.model import Checklist
from tipcheck.sheets.clock import next_text, stay_text
from tipcheck.sheets.diff import Difference, tallies_of, wording_of
from tipcheck.words import ENGLISH
from tipcheck.years.carrying import Step
from tipcheck.years.clock import Clock
from tipcheck.years.country import Country
from tipcheck.years.diff import Row, items_of
from tipcheck.years.trace import Appearance, Thread, Web
from tipcheck.years.wording import Piece


def diff_document(difference: Difference) -> dict[str, Any]:
    """Give what became of each recommendation, with texts, reasons and what was found."""
    old, new = difference.lists
    return {
        "country": old.country,
        "old": _list_document(old, findings_from(difference.old)),
        "new": _list_document(new, findings_from(difference.new)),
        "note": CAVEAT,
        "rows": [_row_document(row, difference) for row in difference.rows],
        "standards": _standards(difference),
    }


def _list_document(checklist: Checklist, source: str | None) -> dict[str, Any]:
    return {
        "checklist": checklist.reference,
        "year": checklist.year,
        "tier": checklist.tier,
        "extent": checklist.extent,
        "wording": checklist.wording,
        "findings_from": source,
    }


def _row_document(row: Row, difference: Difference) -> dict[str, Any]:
    old, new = difference.lists
    return {
        "change": row.change,
        "relation": row.relation,
        "basis": row.basis,
        "old": _places(row.olds, row.ranks_old, old),
        "new": _places(row.news, row.ranks_new, new),
        "links": [noun_document(link) for link in row.links],
        "likeness": row.likeness,
        "containment": row.held,
        "nearest": row.near,
        "wording": _wording_document(wording_of(row, old, new)),
        "found_old": _found(row.olds, difference.old_score),
        "found_new": _found(row.news, difference.new_score),
    }


def _places(
    targets: Sequence[str], ranks: Sequence[int], checklist: Checklist
) -> list[dict[str, Any]]:
    texts = {item.id: item.text for item in checklist.items}
    pairs = zip(targets, ranks, strict=True)
    return [
        {"target": target, "rank": rank or None, "text": texts.get(target.partition("/")[0])}
        for target, rank in pairs
    ]


def _wording_document(pieces: Sequence[Piece]) -> list[dict[str, str]]:
    return [piece._asdict() for piece in pieces]


def _found(targets: Sequence[str], score: Any) -> list[dict[str, Any]]:
    wanted = set(items_of(targets))
    return [tally_document(tally) for tally in score.items if tally.id in wanted] if score else []


def _standards(difference: Difference) -> dict[str, Any]:
    scores = {"old": difference.old_score, "new": difference.new_score}
    return {
        side: {tally.id: range_document(tally.range) for tally in tallies_of(score)}
        for side, score in scores.items()
        if score
    }


def trace_document(country: Country, threads: Sequence[Thread], web: Web) -> dict[str, Any]:
    """Give recommendations through the years, each with its appearances."""
    return {
        "country": country.code,
        "lists": [_list_document(each.checklist, findings_from(each)) for each in country.years],
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
            for old, new, row in web.perhaps_of(thread)
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


def carry_document(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Give what becomes of each finding of the earlier year."""
    return [
        {
            "target": step.target,
            "from": step.earlier.place,
            "outcome": step.outcome,
            "relation": step.earlier.relation,
            "basis": step.earlier.basis,
            "earlier_text": step.earlier.text,
            "wording": _wording_document(step.earlier.wording),
            "finding": noun_document(step.finding),
        }
        for step in steps
    ]
