"""English words: what commands say beside their results, and what they ask."""

from typing import Final

NOTES: Final = {
    "ask.yes-or-no": "[Y/n]",
    "ask.no-or-yes": "[y/N]",
    "ask.yes": "y yes",
    "ask.no": "n no",
    "ask.who": "Your name or address, to stand beside your findings",
    "say.who": "who finds this? give --by NAME or set TIPCHECK_ASSESSOR",
    "say.there-is-one": "there is one already; it was left as it is",
    "say.begun": "begun: {path}",
    "say.written": "written: {path}",
    "say.beyond": "{target}: kept beyond the recommendations, and never scored",
    "say.outside": (
        "{target}: no action lies inside the window {window}: the finding is kept, but the score"
        " counts it as open"
    ),
    "say.nobody-by": "no findings by {name}; there are some by: {makers}",
    "say.caveat": "an assessor's reading, not a State Department determination",
    "say.below": "below what was asked for with --fail-under or --min-coverage",
    "say.is-draft": (
        "{reference} is a draft that nobody has reviewed: 'tipcheck review {reference}' does that;"
        " --draft takes it as it is"
    ),
    "say.is-source": "{path} may hold findings or recommendations: write to another file",
    "say.was-read": "{path} was read for this result: write to another file",
    "say.exists": "{path} exists: give --force to replace it, or another name",
    "say.assess-asks": (
        "assess asks questions and needs a terminal; 'tipcheck next {reference}' lists what is"
        " open, 'tipcheck set {reference} ITEM STATUS' answers it"
    ),
    "say.review-asks": (
        "review asks questions and needs a terminal; 'tipcheck review {reference} ITEM --accept'"
        " or 'tipcheck review {reference} --accept-all --done' does the same"
    ),
    "say.link-asks": (
        "name what is linked: tipcheck link {old} {new} FROM TO [--kind reworded] [--note ...],"
        " or --refuse"
    ),
    "say.carry-asks": "nobody to ask: give --yes to carry over, or --dry-run to look only",
    "say.tiers-differ": (
        "{reference} says {listed}, the file of tiers says {ranked}, which is taken here: mend one"
    ),
    "say.unseen": "saved, but it cannot be shown: {why}",
    "say.waiting": "{holder} is writing {path}: waiting for the turn",
}
