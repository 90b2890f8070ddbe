"""English words: the report, and what is taken out before it is handed over."""

from typing import Final

REPORT: Final = {
    "report.subtitle": (
        "Progress on the prioritized recommendations of the Trafficking in Persons Report"
    ),
    "report.tier": "{tier} in the report of {year}",
    "report.looked": "{looked} of {checks} {checks:check|checks} looked at, {touched} of {items}"
    " {items:item|items} touched.",
    "report.meaning": (
        "The low end counts every open question as not met, the high end counts every one as met;"
        " coverage says how much has been looked at."
    ),
    "report.picture": "From 0% to 100%: {range}, of which {coverage} has been looked at.",
    "report.low": "counts as met",
    "report.between": "still open",
    "report.short": "fell short",
    "report.draft": "A draft: nobody has reviewed this list of recommendations yet.",
    "report.example": "The findings are those of the bundled example, not of an assessment.",
    "report.as-of": "As of {day}: only what was found until the end of that day, UTC.",
    "report.any-date": "Actions outside the window count too.",
    "report.open": "○ open",
    "report.skip": "To the recommendations",
    "report.counts": "What was found, in checks",
    "report.glance": "What is met, what is not, what is open",
    "report.figures": "By pillar and standard",
    "report.picture-of": "picture",
    "report.pillars": "Pillars",
    "report.standards": "Minimum standards",
    "report.criteria": "Criteria of serious and sustained efforts",
    "report.factors": "Factors of significant efforts",
    "report.recommendations": "The recommendations, one by one",
    "report.made": "found by {by} on {at}",
    "report.about": "about",
    "report.change": "what changed",
    "report.beyond": "Beyond the recommendations, not scored",
    "report.since": "What changed since {year}",
    "report.method": "How this was reckoned",
    "report.stamp": "Stamp",
    "report.nothing": "nothing applicable",
    "report.window": (
        "A recommendation is judged by what was done in the window {window}; an action outside it"
        " leaves its check open."
    ),
    "report.source": "The recommendations are from: {source}.",
    "report.verbatim": "They stand here word for word; translations are tipcheck's own.",
    "report.paraphrase": "They stand here in other words than the report's.",
    "report.last": "Last finding: {day} (UTC).",
    "report.by": "Made with tipcheck {version}.",
    # redact
    "redact.nothing": "nothing to take out of what was found on {target}",
    "redact.note": "the note",
    "redact.quotes": "quotes: {n}",
    "redact.question": "Take this out of {n} {n:finding|findings}? It cannot be undone",
    "redact.done": (
        "taken out of findings: {n}; what git, backups and exported files hold keeps the old text"
    ),
}
