"""English words: many countries and years."""

from typing import Final

PANEL: Final = {
    "column.country": "country",
    "column.extent": "extent",
    "column.review": "review",
    "column.rater": "rater",
    "column.listed": "items listed",
    "column.met": "met",
    "column.partial": "partial",
    "column.not_met": "not met",
    "column.regressed": "regressed",
    "column.unknown": "unknown",
    "column.not_applicable": "n/a",
    "column.open": "open",
    "column.lists": "lists",
    "extent.whole": "whole",
    "extent.excerpt": "excerpt",
    "reviewed.reviewed": "reviewed",
    "reviewed.draft": "draft",
    "answer.yes": "yes",
    "answer.no": "no",
    "panel.title": "The lists of this folder, scored",
    "panel.more": (
        "{n} more {n:row is|rows are} not shown here: narrow {n:it|them} down with --country,"
        " --year or --tier, or"
        " write all rows with -o FILE.csv."
    ),
    "panel.means": "Means over the lists that were assessed, all lists alike",
    "panel.no-means": "There is none: no whole and reviewed list here has findings.",
    "panel.left-out-of-means": "Excerpts, drafts and second raters count in no mean.",
    "panel.broken": "left out because of these problems: {n} of {files} {files:file|files}",
    "column.figure": "figure",
    "column.sure": "sure",
    "column.perhaps": "with what is unsure",
    "column.demand": "kind of demand",
    "column.followed": "followed",
    "column.verbatim": "verbatim",
    "column.reworded": "reworded",
    "column.merged": "merged",
    "column.split": "split",
    "column.succeeded": "succeeded",
    "column.unsure": "unsure",
    "column.dropped": "dropped",
    "column.assessed_items": "assessed",
    "column.asked_years": "years asked",
    "column.first": "first",
    "column.last": "last",
    "column.assessed_years": "years assessed",
    "column.met_years": "years met",
    "column.ended": "ended",
    "column.verb": "verb",
    "group.verb": "verb",
    "fate.verbatim": "repeated word for word",
    "fate.reworded": "reworded",
    "fate.merged": "merged with another",
    "fate.split": "split",
    "fate.succeeded": "succeeded by its next step",
    "fate.unsure": "unsure by its words",
    "fate.dropped": "dropped",
    "recurrence.title": "What comes back",
    "recurrence.lists": (
        "Whole lists: {n}, of which {pairs} are followed word for word to the next one."
        " Excerpts, which count in no figure: {excerpts}. Drafts are left out."
    ),
    "recurrence.followed": "recommendations followed to the next whole list",
    "recurrence.lives": "recommendations, each through all of its years",
    "recurrence.ended": "of these, asked no more",
    "recurrence.median-ended": "their median life, in whole lists",
    "recurrence.going": "still asked, or not known to have ended",
    "recurrence.median-going": "their median life so far",
    "recurrence.how": (
        "Sure: what is recorded, and what words make sure, as 'tipcheck trace' follows it. The"
        " other column follows what 'tipcheck diff' calls unsure too."
    ),
    "recurrence.first": "What the first list of a country asks can be older than it seems here.",
    "recurrence.kinds": "What becomes of each kind of demand in the next whole list (sure alone)",
    "recurrence.more-kinds": "{n} more {n:kind is|kinds are} not shown here: --format json has"
    " them all.",
    "recurrence.never-met": "Most repeated, never met",
    "recurrence.never-met-how": (
        "Assessed in one year at least, and found met in none. What nobody has assessed is not"
        " called unmet."
    ),
    "recurrence.more": "{n} more {n:is|are} not shown here: -o FILE.csv has every recommendation.",
    "recurrence.none-assessed": "There is none: nobody has assessed one that was not found met.",
    "panel.over-time": "{country}: scores over time",
    "panel.not-assessed": "A year without a bar has not been assessed.",
}
