"""English words: the years."""

from typing import Final

YEARS: Final = {
    "change.same": "same",
    "change.moved": "moved",
    "change.reworded": "reworded",
    "change.merged": "merged",
    "change.split": "split",
    "change.succeeded": "succeeded",
    "change.added": "added",
    "change.dropped": "dropped",
    "change.unrelated": "unrelated",
    "change.beyond": "beyond the excerpt",
    "basis.recorded": "recorded",
    "basis.sure": "sure",
    "basis.unsure": "unsure",
    "basis.excerpt": "excerpt",
    "column.change": "change",
    "column.earlier": "earlier list",
    "column.later": "later list",
    "column.earlier_range": "found earlier",
    "column.later_range": "found later",
    "column.earlier_found": "earlier checks",
    "column.later_found": "later checks",
    "column.earlier_coverage": "coverage earlier",
    "column.later_coverage": "coverage later",
    "column.basis": "basis",
    "column.why": "why",
    "column.wording": "wording",
    "column.tier": "tier",
    "column.links": "links",
    "column.relation": "against before",
    "column.streak": "streak",
    "column.asked": "asked",
    "column.known": "known",
    "column.years": "asked in",
    "column.assessed": "assessed",
    "column.fulfilled": "found met",
    "column.stayed": "in a row",
    "column.stay": "by the law of that year",
    "column.carried_from": "carried from",
    "column.outcome": "what becomes of it",
    "diff.title": "{country}: from the list of {old} to the list of {new}",
    "diff.tiers": "{old}: {old_tier}. {new}: {new_tier}.",
    "diff.details": "What is recorded, and what changed",
    "diff.standards": "Against the minimum standards: {old} beside {new}",
    "diff.beyond-new": (
        "Not in the part of the {year} list that is known, so not called added: {names}."
    ),
    "diff.beyond-old": (
        "Not in the part of the {year} list that is known, so not called dropped: {names}."
    ),
    "diff.paraphrase": "Wording is not compared: known in paraphrase only: {years}.",
    "diff.unsure": "What is unsure can be confirmed or refused: 'tipcheck link {old} {new}'.",
    "reason.recorded": "recorded by {by} on {on} ({years})",
    "reason.near": "the likest on the other list is {item}: {share} of the words alike",
    "reason.words": "{share} of the words alike; {held} of the shorter text's words in the other",
    "link.nothing": "nothing to confirm: every pair is recorded, or no pair is alike",
    "link.proposal": "{old} and {new}: {relation}?",
    "link.ask": "y yes, n no, s skip, q quit",
    "link.confirmed": "confirmed: {from_} → {to}: {kind}",
    "link.refused": "refused: {from_} → {to}",
    "link.already": "already recorded: {from_} → {to}: {kind}",
    "carry.title": "From {old} to {new}",
    "carry.foot": (
        "What is carried over stays open until 'tipcheck confirm' with evidence inside the window"
        " of the new year."
    ),
    "carry.changed": "Not carried over, the wording changed: what it was, and last time's answer",
    "carry.was": "before: {text}",
    "carry.answer": "last time: {found}, sources: {sources}.",
    "carry.nothing": "nothing to carry over",
    "carry.unassessed": "nothing to carry over: {old} has no findings",
    "carry.unasked": (
        "nothing to carry over: what was found in {old} is not asked again in {new}; see"
        " 'tipcheck diff {old} {new}'"
    ),
    "carry.question": "Carry {n} over?",
    "carry.done": "{target}: {found}, carried over from {place}: open until confirmed",
    "outcome.carry": "carried over",
    "outcome.answered": "not carried: there is a finding already",
    "outcome.several": "not carried: it comes from several places",
    "outcome.nothing-found": "not carried: nothing was found",
    "outcome.wording": "not carried: the wording changed",
    "outcome.stale": "not carried: it was made for another wording",
    "outcome.carried": "not carried: it was carried itself and never confirmed",
    "outcome.claimed": "not carried: it lacks the evidence that it needs",
    "trace.title": "{country}: what was asked, the longest streak first",
    "trace.asked": "Asked in {asked} of {known} known years ({years})",
    "trace.not-assessed": "not assessed in any of them",
    "trace.never-met": "found met in none of the {assessed} assessed",
    "trace.met": "found met in {met} of the {assessed} assessed ({years})",
    "trace.streak": "Streak: {n} known years without a break, since {since}.",
    "trace.unknown": (
        "Not known: {years}. There the list is known in part or not at all, or words leave it"
        " unsure: that breaks no streak and proves none."
    ),
    "trace.silent": "Not asked: {years}.",
    "trace.before": "before it",
    "trace.foot": (
        "Ranges are an assessment of each year's list; a year without a range has not been"
        " assessed."
    ),
    "trace.wording": "Wording",
    "trace.own": "(in own words) {text}",
    "trace.as-in": "as in {year}",
    "trace.heir": "Succeeded in {year} by {item}, which asks the next step.",
    "trace.change": "since {year}: {changes}",
    "trace.perhaps": "perhaps, unsure by its words: {arrow}",
    "trace.lists": "Lists known: {n} ({years}).",
    "trace.excerpts": (
        "Known in part: {years}. What is not seen there breaks no streak and proves none."
    ),
    "trace.unsure": (
        "Unsure by their words, and not followed: {n}. 'tipcheck link OLD NEW' confirms or refuses."
    ),
    "trace.columns": (
        "Streak: known years without a break up to now. Asked, known: years in which it was asked,"
        " of those in which that is known."
    ),
    "clock.title": "{country}: the Watch List clock",
    "clock.stands": "{year} report: {tier}.",
    "clock.in-a-row": "{year} report: {tier}, year {n} in a row.",
    "clock.at-least": (
        "{year} report: {tier}, at least year {n} in a row (what came before is not known)."
    ),
    "clock.foot": "This is what the law says, not a forecast: tipcheck predicts no tier.",
    "next-report.may-stay": (
        "The {year} report may list it on the Tier 2 Watch List again without a waiver."
        " Years left in a row: {left}; by waiver: {waiver} more."
    ),
    "next-report.unless-waived": (
        "If it would stay on the Watch List, the {year} report must list it on Tier 3,"
        " unless this is"
        " waived. Years of waiver left: {waiver}."
    ),
    "next-report.tier-3": (
        "If it would stay on the Watch List, the {year} report must list it on Tier 3: no waiver is"
        " left."
    ),
    "next-report.not-known": (
        "How long it has been on the Watch List is not known here, nor then what the law says of"
        " the {year} report. Years left in a row at most: {left}; by waiver: {waiver} more."
    ),
    "next-report.no-limit": "The law sets no limit for the {year} report.",
    "next-report.no-rule": "No rule is written down for the {year} report.",
    "next-report.off": "It is not on the Tier 2 Watch List: the clock does not run.",
    "next-report.again": (
        "It is not on the Tier 2 Watch List. If it came back it could stay one year only,"
        " for it has"
        " used its years up and been on Tier 3."
    ),
    "next-report.on-tier-3": (
        "On Tier 3 the clock does not run. Nonhumanitarian, nontrade-related assistance is withheld"
        " unless the President waives that (22 U.S.C. 7107(d))."
    ),
    "next-report.no-tier": "It has no tier: the clock does not run.",
    "stay.no-limit": "no limit",
    "stay.within": "year {n} of {of}",
    "stay.waiver": "year {n} of {of}, by waiver",
    "stay.again": "year {n} of {of}, back from Tier 3",
    "stay.past": "year {n}, longer than the {of} that the law allows",
    "stay.no-rule": "no rule is written down",
    "list.tiers-only": "Tiers alone are known of: {names}. See 'tipcheck clock'.",
    "next.trace": "next: tipcheck trace {code} {item}",
    "next.confirm": "next: tipcheck confirm {reference} ITEM --source ... --kind ... --from ...",
}
