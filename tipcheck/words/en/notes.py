"""English words: what commands say beside their results, and what they ask."""

from typing import Final

NOTES: Final = {
    "ask.yes-or-no": "[Y/n]",
    "ask.no-or-yes": "[y/N]",
    "ask.yes": "y yes",
    "ask.no": "n no",
    "ask.skip": "s skip",
    "ask.quit": "q quit",
    "ask.who": "Your name or address, to stand beside your findings",
    "say.there-is-one": "there is one already; it was left as it is",
    "say.begun": "begun: {path}",
    "say.left-out": "left out, not reviewed: {names}",
    "say.written": "written: {path}",
    "say.beyond": "{target}: kept beyond the recommendations, and never scored",
    "say.outside": (
        "{target}: no action lies inside the window {window}: the finding is kept, but the score"
        " counts it as open"
    ),
    "say.ongoing": (
        "{target}: nothing of this began inside the window {window}; it counts because a law,"
        " budget, service or programme goes on until its --to: give one if it ended"
    ),
    "say.nobody-by": "no findings by {name}; there are some by: {makers}",
    "say.no-rater": "{reference} has no ledger of {rater}, nor of any other named rater",
    "say.no-rater-but": "{reference} has no ledger of {rater}; there are those of: {raters}",
    "say.caveat": "an assessor's reading, not a State Department determination",
    "say.below": "below what was asked for with --fail-under or --min-coverage",
    "say.tiers-differ": (
        "{reference} says {listed}, the file of tiers says {ranked}, which is taken here: mend one"
    ),
    "say.unseen": "saved, but it cannot be shown: {why}",
    "say.waiting": "{holder} is writing {path}: waiting for the turn",
}
