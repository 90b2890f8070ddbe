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
        "{n} more rows are not shown here: narrow them down with --country, --year or --tier, or"
        " write them all with -o FILE.csv."
    ),
    "panel.means": "Means over the lists that were assessed, all lists alike",
    "panel.no-means": "There is none: no whole and reviewed list here has findings.",
    "panel.left-out-of-means": "Excerpts, drafts and second raters count in no mean.",
    "panel.broken": "left out because of these problems: {n} of {files} files",
}
